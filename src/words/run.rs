//! The words of a meeting that is going on, as the room and its facilitator read them.

use crate::session::face::Face;
use crate::session::seating::Round;

/// Name of the ways to look at a plan.
pub const VIEWS: &str = "Wat wil je doen?";
/// Before the session.
pub const PREPARE: &str = "Voorbereiden";
/// During the session.
pub const RUN: &str = "Uitvoeren";
/// What the session brings.
pub const CAPTURE: &str = "Vastleggen";

/// Heading before the start.
pub const LOBBY: &str = "Klaar om te beginnen";
/// What the screen is for.
pub const LOBBY_NOTE: &str = "Op het grote scherm leest iedereen wat jullie nu doen, hoelang nog, en wat er daarna komt. Jij drukt op ‘Volgende’: er gaat niets vanzelf verder.";
/// What the clock does.
pub const LOBBY_CLOCK: &str = "De tijd loopt door als je computer slaapt of de pagina opnieuw laadt. Zet het geluid aan als je een kookwekker wilt horen.";
/// No blocks.
pub const NO_BLOCKS: &str = "Deze bijeenkomst heeft nog geen blokken. Voeg ze toe bij Voorbereiden.";
/// Starts the only meeting.
pub const BEGIN: &str = "Begin de bijeenkomst";
/// Starts the first of two.
pub const BEGIN_FIRST: &str = "Begin de eerste bijeenkomst";
/// Starts the second.
pub const BEGIN_SECOND: &str = "Begin de tweede bijeenkomst";
/// Heading of the order of the cuts.
pub const ORDER: &str = "Als de tijd krap wordt";
/// What the order is for.
pub const ORDER_NOTE: &str =
    "Lopen jullie achter, dan stelt de planner voor wat korter kan, in deze volgorde. Deel IV houdt altijd zijn tijd.";

/// Where there is no part.
pub const BETWEEN: &str = "Tussendoor";
/// Instead of the minutes.
pub const LAST_MINUTE: &str = "minder dan een minuut";
/// Instead of the minutes.
pub const WRAP_UP: &str = "tijd om af te ronden";
/// Below the minutes, while the kookwekker stands still.
pub const STANDS_STILL: &str = "De kookwekker staat stil";
/// Name of the buttons.
pub const CONTROLS: &str = "Bediening";
/// Lets the kookwekker stand still.
pub const PAUSE: &str = "Pauze";
/// Lets it run.
pub const RESUME: &str = "Laat weer lopen";
/// More time.
pub const MORE: &str = "5 minuten erbij";
/// What the space bar does.
pub const SPACE_BAR: &str = "Met de spatiebalk zet je de kookwekker stil en laat je hem weer lopen.";
/// Said aloud when the space bar let the kookwekker stand still.
pub const STANDS_STILL_NOW: &str = "De kookwekker staat stil.";
/// Said aloud when the space bar let it run.
pub const RUNS_NOW: &str = "De kookwekker loopt weer.";
/// The next block.
pub const NEXT: &str = "Volgende";
/// After the last block.
pub const FINISH: &str = "Rond af";
/// The block before.
pub const BACK: &str = "Vorige";
/// Turns the sound on.
pub const SOUND_ON: &str = "Geluid aan";
/// Turns it off.
pub const SOUND_OFF: &str = "Geluid uit";
/// The browser gives none.
pub const NO_SOUND: &str = "Deze browser geeft hier geen geluid. Kijk naar de minuten op het scherm.";
/// Another tab took it over.
pub const SOUND_ELSEWHERE: &str = "Het geluid komt nu uit een ander tabblad.";
/// Fills the screen.
pub const FULL_SCREEN: &str = "Volledig scherm";
/// To the plan.
pub const TO_PLAN: &str = "Terug naar voorbereiden";
/// To the post-its.
pub const TO_CAPTURE: &str = "Naar vastleggen";
/// To the running meeting.
pub const TO_RUN: &str = "Naar het grote scherm";
/// Ends it before the end.
pub const STOP: &str = "Stop de bijeenkomst";
/// Before what is for the facilitator.
pub const FOR_YOU: &str = "Voor jou:";
/// Before the facilitator's notes.
pub const NOTES: &str = "Je notities:";

/// Opens the ways to catch up.
pub const CATCH_UP: &str = "Haal tijd in";
/// Heading of the ways to catch up.
pub const CATCH_UP_TITLE: &str = "Wat kan korter?";
/// Nothing can be shortened.
pub const NO_CUTS: &str = "Er is niets meer wat korter kan. Deel IV houdt zijn tijd.";
/// Heading of the new times.
pub const NEW_TIMES: &str = "Dan worden de tijden";
/// On part IV.
pub const KEEPS: &str = "houdt de volle tijd";
/// Takes the proposal.
pub const ACCEPT: &str = "Zo doen we het";
/// Leaves it.
pub const LEAVE: &str = "Laat het zo";
/// Straight to part IV.
pub const TO_CLOSING: &str = "Ga nu naar deel IV";
/// The proposal was taken, said aloud.
pub const ACCEPTED: &str = "De nieuwe tijden gelden.";

/// Heading after the last block.
pub const OVER: &str = "De bijeenkomst is klaar";
/// What comes next.
pub const OVER_NOTE: &str = "Maak foto’s van de vellen. Leg daarna vast wat erop staat, dan komt het in het verslag.";
/// Stopped before the end.
pub const STOPPED: &str = "De bijeenkomst is gestopt.";
/// Back to the last block.
pub const UNSTOP: &str = "Ga toch verder";
/// Takes the run away.
pub const AGAIN: &str = "Begin opnieuw";

/// A round: `Deel III, ronde 2 van 3`.
pub fn round(part: &str, number: u8) -> String {
    format!("{part}, ronde {number} van 3")
}

/// The marker of a round.
pub const fn marker(round: Round) -> &'static str {
    match round {
        Round::Ideas => "Blauwe stift",
        Round::Bears => "Rode stift",
        Round::MiddleWay => "Groene stift",
    }
}

/// What the clock on the wall shows.
pub fn wall(time: &str) -> String {
    format!("Het is {time}")
}

/// Below the minutes.
pub const fn minutes(count: i64) -> &'static str {
    if count == 1 { "minuut" } else { "minuten" }
}

/// When the kookwekker rings.
pub fn until(time: &str) -> String {
    format!("tot {time}")
}

/// Before what comes next: `Straks, 16.05 uur:`.
pub fn next(time: &str) -> String {
    format!("Straks, {time}:")
}

/// Instead of what comes next.
pub fn last(time: &str) -> String {
    format!("Daarna zijn jullie klaar, om {time}.")
}

/// For the facilitator: `Nog 11:52.`
pub fn exact(face: &str, is_over: bool) -> String {
    if is_over { format!("{face} over de tijd.") } else { format!("Nog {face}.") }
}

/// A block that begins, said aloud.
pub fn begins(title: &str, length: &str) -> String {
    format!("Nu: {title}, {length}.")
}

/// The meeting that is going on, on the other views: `Nu bezig: Brainstorm, nog 12 minuten.`
pub fn busy(title: &str, left: &str) -> String {
    format!("Nu bezig: {title}, {left}.")
}

/// What is left, on the other views and in the title.
pub fn left(face: Face) -> String {
    match face {
        Face::Minutes(count) => format!("nog {count} {}", minutes(count)),
        Face::LastMinute => LAST_MINUTE.to_owned(),
        Face::Done => WRAP_UP.to_owned(),
    }
}

/// What is left, before the title of the page on its tab.
pub fn title(face: Face, is_paused: bool, page: &str) -> String {
    let left = left(face);
    let still = if is_paused { ", staat stil" } else { "" };
    format!("{left}{still} - {page}")
}

/// What a cut brings: `Kortere rondes: 10 minuten`.
pub fn saving(cut: &str, length: &str) -> String {
    format!("{cut}: {length} winst")
}

/// A cut that is not used.
pub fn unused(cut: &str) -> String {
    format!("{cut}: nu niet")
}

/// A block that becomes shorter.
pub fn shorter(title: &str, from: &str, to: &str) -> String {
    format!("{title}: van {from} naar {to}")
}

/// A block that is left out.
pub fn left_out(title: &str) -> String {
    format!("{title}: overslaan")
}

/// A block at its new time.
pub fn at(time: &str, title: &str, length: &str) -> String {
    format!("{time} {title}, {length}")
}

/// When the meeting ends.
pub fn ends(time: &str) -> String {
    format!("{time} klaar")
}

/// What is still lost.
pub fn still(length: &str) -> String {
    format!("Dan lopen jullie nog {length} uit.")
}

/// The last moment for part IV.
pub fn closing_due(time: &str) -> String {
    format!("Begin uiterlijk om {time} met deel IV, dan zijn jullie op tijd klaar.")
}

/// Moves a cut up.
pub fn cut_earlier(cut: &str) -> String {
    format!("{cut}: eerder")
}
