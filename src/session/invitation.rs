//! The invitation to a session, written from its plan, in Dutch.

use super::activity::Activity;
use super::meeting::MeetingNumber;
use super::people::{Invited, Manager};
use super::plan::Plan;
use super::sentences;
use super::setup::Setup;
use super::spoken;
use super::ways_out::SHORT_MEANING;
use super::words;

/// The subject of the message: the plan's name and the day.
pub fn subject(setup: &Setup) -> String {
    let first = &setup.meetings.first;
    format!("{} op {}", setup.name(), spoken::full_date(first.date))
}

/// The text: the facilitator's own words, or else the text that follows the plan. Paragraphs are apart by an empty line.
pub fn text(plan: &Plan) -> String {
    plan.setup.invitation.clone().unwrap_or_else(|| written(plan))
}

/// The text that follows the plan.
pub fn written(plan: &Plan) -> String {
    let setup = &plan.setup;
    let mut paragraphs = vec!["Beste collega,".to_owned(), goal(plan), times(setup), guests(setup)];
    if let Some(reading) = reading(setup) {
        paragraphs.push(reading.to_owned());
    }
    let rules: Vec<&str> = setup.rules.iter().map(|rule| rule.text.trim()).filter(|rule| !rule.is_empty()).collect();
    if !rules.is_empty() {
        paragraphs.push(format!("Dit spreken we met elkaar af:\n- {}", rules.join("\n- ")));
    }
    paragraphs.push("Kun je er niet bij zijn, of wil je vooraf iets kwijt? Laat het me weten.".to_owned());
    paragraphs.push(match setup.facilitator.trim() {
        "" => "Groet".to_owned(),
        name => format!("Groet,\n{name}"),
    });
    paragraphs.join("\n\n")
}

fn goal(plan: &Plan) -> String {
    let (_, what) = words::goal(plan.setup.goal());
    let earlier = match plan.earlier.len() {
        0 => "",
        1 => " Er staat nog één afspraak van de vorige keer open.",
        _ => " We beginnen met de afspraken van de vorige keer die nog openstaan.",
    };
    format!("Je bent uitgenodigd voor een werksessie over werkdruk. {what}{earlier}")
}

fn times(setup: &Setup) -> String {
    let split = setup.meetings.second.is_some();
    let mut lines: Vec<String> = setup
        .meetings
        .iter()
        .map(|(number, meeting)| {
            let (start, end) = (meeting.starts().local(), meeting.ends().local());
            let when = spoken::when(start, end);
            if split { format!("{}: {when}.", sentences::meeting(number, split)) } else { format!("Wanneer: {when}.") }
        })
        .collect();
    lines.push(match setup.place.trim() {
        "" => "Waar: dat hoor je nog.".to_owned(),
        place => format!("Waar: {place}."),
    });
    if setup.meetings.has(Activity::Break) {
        let each = if split { "Elke keer" } else { "Tussendoor" };
        let both = setup.meetings.iter().all(|(_, meeting)| meeting.position(Activity::Break).is_some());
        lines.push(if both { format!("{each} is er pauze.") } else { "Er is ook pauze.".to_owned() });
    }
    lines.join("\n")
}

fn guests(setup: &Setup) -> String {
    let invited = match setup.invited() {
        Invited::Everyone => "Iedereen is uitgenodigd.",
        Invited::Selection => {
            "We nodigen een deel van de werknemers uit. De anderen horen wat eruit komt en kunnen daarop reageren."
        }
    };
    let manager = match setup.manager() {
        Manager::Present => "De leidinggevende doet mee.",
        Manager::Absent => "De leidinggevende is er niet bij, zodat je vrijuit kunt praten.",
    };
    format!("{invited} {manager}")
}

fn reading(setup: &Setup) -> Option<&'static str> {
    let short = setup.meetings.blocks().any(|block| block.is(Activity::Meaning) && block.minutes <= SHORT_MEANING);
    short.then_some(
        "Lees van tevoren in de Werkdruk Wegwijzer wat werkdruk is. Dan houden we meer tijd over voor het gesprek.",
    )
}

/// The subject of one meeting, for a calendar.
pub fn title(setup: &Setup, number: MeetingNumber) -> String {
    let name = setup.name();
    if setup.meetings.second.is_some() { format!("{name} ({} van 2)", number.number()) } else { name.to_owned() }
}
