//! The words of a report and of an agenda on paper, in Dutch.

use super::tally::Place;
use super::words::count_of;

/// Before the name of the plan, on its report.
pub const REPORT: &str = "Verslag";
/// Before the name of the plan, on its agenda.
pub const AGENDA: &str = "Agenda";
/// Columns of the agenda: time, length, part, activity.
pub const AGENDA_COLUMNS: [&str; 4] = ["Tijd", "Duur", "Deel", "Wat we doen"];
/// Columns of the actions: what, how, who, when, done or not.
pub const ACTION_COLUMNS: [&str; 5] = ["Wat", "Hoe", "Wie", "Wanneer", "Stand"];
/// Heading above the knelpunten.
pub const PROBLEMS: &str = "Knelpunten";
/// Heading above the knelpunten on top.
pub const TOP: &str = "De meeste uitroeptekens";
/// Heading above those with exclamation marks, but fewer.
pub const BELOW: &str = "Ook met uitroeptekens";
/// Heading above those without, when others have some.
pub const ALSO: &str = "Ook genoemd";
/// Heading above all of them, when nothing is counted yet.
pub const NAMED: &str = "Genoemd";
/// Heading above the ideas.
pub const IDEAS: &str = "Oplossingen";
/// Heading above the actions.
pub const ACTIONS: &str = "Wie doet wat, en wanneer";
/// Heading above the actions of an earlier session.
pub const EARLIER: &str = "Afspraken van de vorige keer";
/// Instead of what is not there yet.
pub const NOTHING: &str = "Nog niet ingevuld.";
/// Before a look-alike.
pub const ALIKE: &str = "Ook zo gezegd";
/// Before the cause of a knelpunt.
pub const CAUSE: &str = "Waardoor";
/// Before the time at which a knelpunt is felt.
pub const WHEN: &str = "Wanneer";
/// Before who is involved in a knelpunt.
pub const WHO: &str = "Wie";
/// Before the group that wrote a post-it.
pub const WRITTEN_BY: &str = "Geschreven door";
/// Before the facilitator's name.
pub const FACILITATOR: &str = "Voorzitter";
/// Before an idea, with its colour.
pub const IDEA: &str = "Idee (blauw)";
/// Before a bear, with its colour.
pub const BEAR: &str = "Beer op de weg (rood)";
/// Before a condition, with its colour.
pub const CONDITION: &str = "Voorwaarde (groen)";

/// `3 uitroeptekens`.
pub fn marks(count: u32) -> String {
    count_of(count, "uitroepteken", "uitroeptekens")
}

/// `Plaats 2, gedeeld, 3 uitroeptekens`.
pub fn place<T>(place: &Place<'_, T>) -> String {
    let shared = if place.shared { ", gedeeld" } else { "" };
    format!("Plaats {}{shared}, {}", place.rank, marks(place.votes))
}

/// Whether an action has been done.
pub const fn done(done: bool) -> &'static str {
    if done { "gedaan" } else { "open" }
}

/// An action with the knelpunt that it is about.
pub fn action(what: &str, about: &str) -> String {
    if about.is_empty() { what.to_owned() } else { format!("{what} (bij: {about})") }
}

/// Where a report comes from.
pub fn origin(date: &str) -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!("Gemaakt op {date} met de Werkdruk Wegwijzer, versie {version}. Dit staat niet op een server.")
}
