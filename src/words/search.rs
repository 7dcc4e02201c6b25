//! The words of search.

/// Label of the field.
pub const FIELD: &str = "Zoek in de gids";
/// The button beside it.
pub const BUTTON: &str = "Zoek";
/// Below the field, before anything is typed.
pub const HINT: &str =
    "Typ een of meer woorden, bijvoorbeeld pauze, baas of burn-out. Je ziet meteen waar het over je woorden gaat.";
/// Instead of the field, where the app does not run; a link to the overview follows.
pub const OFF: &str = "Zoeken werkt alleen met script. Ga anders naar";
/// That link, and what closes the sentence.
pub const OFF_LINK: &str = "het overzicht van de vijf stappen";
/// Shows every place.
pub const ALL: &str = "Toon alle plekken";
/// Above the words to try instead.
pub const OFFERED: &str = "Misschien vind je het met een van deze woorden:";
/// Above the five steps.
pub const STEPS: &str = "Of kijk rond in een van de vijf stappen:";
/// Looks outside the reader's route.
pub const WHOLE_GUIDE: &str = "Zoek in de hele gids";
/// Where a page stands that belongs to no route.
pub const TOOL: &str = "Hulpmiddel";

/// Label of the filter. `route` is the name of the reader's route, inside a sentence.
pub fn only_mine(route: &str) -> String {
    format!("Alleen mijn route: {route}")
}

/// How many places there are, and how many of them are shown.
pub fn count(found: usize, shown: usize) -> String {
    match found {
        1 => "1 plek gevonden".to_owned(),
        _ if shown < found => format!("{found} plekken gevonden. Dit zijn de eerste {shown}."),
        _ => format!("{found} plekken gevonden"),
    }
}

/// Nothing has the reader's words.
pub fn nothing(typed: &str) -> String {
    format!("Niets gevonden voor ‘{typed}’.")
}

/// Nothing on the reader's route has the reader's words.
pub fn nothing_mine(typed: &str) -> String {
    format!("Niets gevonden voor ‘{typed}’ in jouw route.")
}
