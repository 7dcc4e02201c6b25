//! The words of the interface, in Dutch. The words of the guide live in `content/`.

pub mod data;
pub mod kinds;
pub mod notices;
pub mod planner;
pub mod search;

use crate::content::{Alert, Lens};
use crate::progress::Status;
use crate::route::Tool;

pub mod capture;
pub mod decision;
pub mod editors;
pub mod embedding;
pub mod organisation;
pub mod reading;
pub mod run;
pub mod selfcheck;

/// The name of the product.
pub const PRODUCT: &str = "Werkdruk Wegwijzer";
/// Title of the base.
pub const HOME_TITLE: &str = "Werkdruk Wegwijzer: zelf en samen iets doen aan werkdruk";
/// Heading of an unknown address.
pub const MISSING_TITLE: &str = "Deze pagina bestaat niet";
/// Description of an unknown address.
pub const MISSING_DESCRIPTION: &str =
    "Dit adres hoort bij geen enkele pagina van de Werkdruk Wegwijzer. Ga terug naar het begin of naar het overzicht.";
/// Text of an unknown address.
pub const MISSING_TEXT: &str = "Misschien is het adres verkeerd overgenomen. Wat je hebt bewaard, is er nog.";
/// Link to the first screen.
pub const TO_START: &str = "Naar het begin";
/// Link to the overview.
pub const TO_OVERVIEW: &str = "Naar het overzicht van de vijf stappen";
/// Label of the summary.
pub const IN_SHORT: &str = "In het kort";
/// Permission to stop, at the end of a page.
pub const MAY_STOP: &str = "Je mag hier stoppen. Je komt straks op deze plek terug.";
/// Permission to skip, on the first screen of a step.
pub const MAY_SKIP: &str = "Past een onderdeel niet bij jullie? Sla het over.";
/// Label of the link to the previous screen.
pub const BACK: &str = "Terug naar";
/// Label of the link to the next screen.
pub const ONWARD: &str = "Verder naar";
/// Before the parent of a pop-up.
pub const PART_OF: &str = "Bij:";
/// Label of the cross of a pop-up.
pub const CLOSE: &str = "Sluiten";
/// Label of the full button of a pop-up.
pub const CLOSE_AND_READ: &str = "Sluiten en verderlezen";
/// Beside it.
pub const SAME_PLACE: &str = "Je blijft op dezelfde plek.";
/// Name of the five lenses as a group.
pub const LENSES: &str = "Invalshoeken van dit onderdeel";
/// Name of the steps as a group.
pub const STEPS: &str = "De vijf stappen";
/// Marks the current place on the rail.
pub const HERE: &str = "je bent hier";
/// Button that shows the rail on a phone.
pub const OTHER_STEPS: &str = "andere stappen";
/// Legend of the status.
pub const STATUS_LEGEND: &str = "Waar sta je hiermee?";
/// Below the status.
pub const STATUS_NOTE: &str = "Jij bepaalt dit. De gids vult niets voor je in.";
/// Where the list of the checks starts for a screen reader.
pub const CHECKLIST: &str = "Vragen om af te vinken";
/// Middle of the wheel.
pub const WHAT_IS: &str = "Wat is werkdruk?";
/// The frame of the model.
pub const MODEL_FRAME: &str = "Werkdruk";
/// Between demands and control.
pub const MODEL_BALANCE: &str = "uit balans";
/// How to use the model.
pub const MODEL_HINT: &str =
    "Wat speelt er bij jullie? Kies een factor om die te omcirkelen. Nog een keer kiezen haalt de cirkel weg.";
/// Heading of what the reader circled.
pub const CIRCLED: &str = "Jij omcirkelde";
/// Nothing circled yet.
pub const CIRCLED_NONE: &str = "Nog niets. Leeg laten mag ook.";
/// Clears the circles.
pub const CIRCLED_CLEAR: &str = "Wis alle cirkels";
/// Puts cleared circles back.
pub const CIRCLED_RESTORE: &str = "Zet de cirkels terug";
/// What the model leads to, for a screen reader.
pub const LEADS_TO: &str = "Dit kan leiden tot:";
/// Column of the steps table.
pub const TAKES: &str = "Duurt";
/// Before the source of a fact.
pub const SOURCE: &str = "Bron";
/// Before the resume link.
pub const RESUME: &str = "Verder waar je was:";
/// Forgets the place.
pub const RESUME_FORGET: &str = "Begin opnieuw";
/// For who was nowhere yet.
pub const RESUME_NONE: &str = "Weet je nog niet precies wat er speelt? Lees eerst:";
/// On the signpost that was chosen before.
pub const CHOSEN: &str = "jouw route";
/// Marks the screen where the reader was.
pub const WAS_HERE: &str = "je was hier";
/// Words for the drawn start picture.
pub const FIELDS_ALT: &str = "Een wegwijzer aan de rand van vijf gekleurde bollenvelden";
/// On the planks of the drawn signpost.
pub const PLANKS: [&str; 3] = ["kort", "uitgebreid", "in gesprek"];
/// The promises below the first lead.
pub const PROMISES: [&str; 3] = ["Geen account", "Alles blijft op dit apparaat", "In je eigen tempo"];

/// Nothing is kept yet.
pub const KEEP_NONE_YET: &str = "Nog niets om te bewaren";
/// No storage.
pub const KEEP_MEMORY: &str = "Alleen in dit venster, niet bewaard";
/// Storage is full.
pub const KEEP_FULL: &str = "Niet bewaard: de opslag zit vol";
/// A newer release wrote a record.
pub const KEEP_NEWER: &str = "Een nieuwere versie bewaarde hier iets";
/// A record could not be read.
pub const KEEP_REPAIRED: &str = "Iets kon niet worden gelezen";
/// `Bewaard op dit apparaat, 14.02 uur`.
pub fn kept_at(hour: u32, minute: u32) -> String {
    format!("Bewaard op dit apparaat, {hour}.{minute:02} uur")
}

/// `Bewaard op dit apparaat, 23 nov.` The month counts from 0. Short, so that the line is never broken in two.
pub fn kept_on(day: u32, month: u32) -> String {
    let name = usize::try_from(month).ok().and_then(|month| SHORT_MONTHS.get(month)).copied().unwrap_or_default();
    format!("Bewaard op dit apparaat, {day} {name}")
}

/// The name of a month, which counts from 0.
fn month(month: u32) -> &'static str {
    usize::try_from(month).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default()
}

/// `23 november`. The month counts from 0.
pub fn date(day: u32, month: u32) -> String {
    format!("{day} {}", self::month(month))
}

/// `23 november 2026`. The month counts from 0.
pub fn full_date(day: u32, month: u32, year: u32) -> String {
    format!("{} {year}", date(day, month))
}

const SHORT_MONTHS: [&str; 12] =
    ["jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec."];

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// A title inside a sentence: its first letter small. No title of the guide starts with a letter outside ASCII.
pub fn small(title: &str) -> String {
    let mut title = title.to_owned();
    if let Some(first) = title.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    title
}

/// Name of a lens.
pub const fn lens(lens: Lens) -> &'static str {
    match lens {
        Lens::WhatAndWhy => "Wat en waarom",
        Lens::How => "Hoe",
        Lens::WithWhom => "Met wie",
        Lens::Check => "Check",
        Lens::Change => "Verandering",
    }
}

/// Name of a kind of alert.
pub const fn alert(alert: Alert) -> &'static str {
    match alert {
        Alert::Tip => "Tip",
        Alert::Caution => "Let op",
        Alert::Background => "Goed om te weten",
    }
}

/// Name of a status as the reader chooses it.
pub const fn status(status: Status) -> &'static str {
    match status {
        Status::Unseen => "Nog niet bekeken",
        Status::Busy => "Bezig",
        Status::Done => "Klaar voor mij",
        Status::Skipped => "Niet van toepassing",
    }
}

/// The status in a list; nothing is said of what is not looked at.
pub const fn status_short(status: Status) -> &'static str {
    match status {
        Status::Unseen => "",
        Status::Busy => "bezig",
        Status::Done => "klaar",
        Status::Skipped => "niet van toepassing",
    }
}

/// Title and description of a tool.
pub const fn tool(tool: Tool) -> (&'static str, &'static str) {
    match tool {
        Tool::SelfCheck => (
            "Zelfcheck",
            "Kijk rustig wat je herkent en wat je kunt doen. Zonder score, zonder account. Wat je kiest, blijft in dit venster.",
        ),
        Tool::Planner => (
            "Werksessie plannen",
            "Maak in een paar minuten een agenda, een uitnodiging en kaarten voor een werksessie over werkdruk met je team.",
        ),
        Tool::Checks => (
            "Alle checks",
            "Alle vragen om af te vinken op één pagina, per stap en onderdeel. Of bekijk één invalshoek over alle stappen heen.",
        ),
        Tool::Search => {
            ("Zoeken", "Zoek in de hele Werkdruk Wegwijzer. Alles gebeurt op je eigen apparaat, ook zonder internet.")
        }
        Tool::Data => (
            "Mijn gegevens",
            "Wat de Werkdruk Wegwijzer bewaart, waar dat staat, hoe je een kopie maakt en hoe je alles wist.",
        ),
        Tool::Embedding => (
            "Op je intranet zetten",
            "Hoe je de Werkdruk Wegwijzer op een intranetpagina zet: voorbeeld, code om te kopiëren, instellingen en veiligheid.",
        ),
    }
}

/// `Stap 2 van 5`.
pub fn step_of(number: u8) -> String {
    format!("Stap {number} van 5")
}

/// `, stap 2`: after what it is a part of.
pub fn then_step(number: u8) -> String {
    format!(", stap {number}")
}
