//! Sentences of the planner with something of the plan in them.

use super::UNDO;

/// A group on a card.
pub fn group(number: u8, people: u8) -> String {
    format!("Groep {number}, {people} mensen")
}

/// A group below its table.
pub fn short_group(number: u8) -> String {
    format!("groep {number}")
}

/// A table.
pub fn table(name: &str) -> String {
    format!("tafel {name}")
}

/// A round with its colour and word: `Ronde 1, blauw: ideeën`.
pub fn round(number: u8, colour: &str, word: &str) -> String {
    format!("Ronde {number}, {colour}: {word}")
}

/// The route of a group in one line.
pub fn route(group: &str, first: &str, second: &str) -> String {
    format!("{group}: tafel {first}, daarna tafel {second}, en dan terug naar tafel {first}.")
}

/// A choice of a number of tables with the sizes of the groups.
pub fn tables(count: u8, sizes: &str) -> String {
    format!("{count} tafels, groepen van {sizes}")
}

/// What comes after the end of a dagdeel.
pub fn past_limit(time: &str, titles: &str) -> String {
    format!("Na {time} komt nog: {titles}.")
}

/// A length that the facilitator leaves as it is.
pub fn left_as_is(length: &str) -> String {
    format!("Je laat het zo: {length}.")
}

/// When it is ready, said after a change.
pub fn ends(time: &str) -> String {
    format!("Klaar om {time}.")
}

/// A block that got another length.
pub fn lasts(title: &str, length: &str) -> String {
    format!("‘{title}’ duurt {length}.")
}

/// A block at its new place.
pub fn begins(title: &str, time: &str) -> String {
    format!("‘{title}’ begint om {time}.")
}

/// A block that was taken out.
pub fn removed(title: &str) -> String {
    format!("‘{title}’ is weg. Met ‘{UNDO}’ komt het terug.")
}

/// A new block.
pub fn added(title: &str) -> String {
    format!("‘{title}’ staat erbij.")
}

/// A plan that was deleted.
pub fn deleted(name: &str) -> String {
    format!("‘{name}’ is verwijderd.")
}

/// A button about something: `Quiz: 5 minuten langer`.
pub fn longer(title: &str) -> String {
    format!("{title}: langer")
}

/// `Quiz: korter`.
pub fn shorter(title: &str) -> String {
    format!("{title}: korter")
}

/// Label of a length.
pub fn length_of(title: &str) -> String {
    format!("{title}: duur")
}

/// A line of a list: `Afspraak 2`.
pub fn line(name: &str, number: usize) -> String {
    format!("{name} {number}")
}

/// The last day for a task.
pub fn due(date: &str) -> String {
    format!("uiterlijk {date}")
}
