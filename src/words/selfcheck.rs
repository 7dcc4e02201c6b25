//! The words around the self-check: its buttons, where the answers are, and what was copied. What it asks and says back
//! lives in `content/selfcheck.toml`.

use crate::selfcheck::Step;

/// The header's line while nothing is kept.
pub const ONLY_HERE: &str = "Je zelfcheck staat alleen in dit venster";

/// `Zelfcheck, deel 2 van 6`; nothing on the first page, which asks nothing.
pub fn part(step: Step) -> String {
    match step.number() {
        1 => String::new(),
        number => format!("Zelfcheck, deel {} van {}", number - 1, Step::ALL.len() - 1),
    }
}

/// Without script, and when the app cannot start.
pub const UNSCRIPTED: &str = "De vragen werken alleen met script. In de gids lees je ook zonder script:";
/// Link to the signals.
pub const READ_SIGNALS: &str = "welke signalen op werkdruk wijzen";
/// Link to the complaints.
pub const READ_COMPLAINTS: &str = "welke klachten van stress kunnen komen";
/// Link to the model.
pub const READ_MODEL: &str = "waar werkdruk door ontstaat";
/// Link to the talk.
pub const READ_TALK: &str = "hoe je erover in gesprek gaat";
/// Link to what cannot be promised.
pub const NO_PROMISE: &str = "Wat wij niet kunnen beloven";

/// The way on from the first page.
pub const BEGIN: &str = "Begin";
/// The way on from the others.
pub const ONWARD: &str = "Verder";
/// The way on from the findings.
pub const TO_NOTE: &str = "Maak een gespreksbriefje";
/// Below it.
pub const TO_NOTE_LINE: &str = "Jij kiest wat erop komt";
/// Beside the way on.
pub const MAY_SKIP: &str = "Overslaan mag, en stoppen ook. Je kunt altijd terug.";
/// Beside the way on, on the last page.
pub const MAY_STOP: &str = "Klaar? Met ‘Wis en sluit’ haal je alles weg.";
/// On the first page, for who was here before.
pub const STILL_HERE: &str = "Je antwoorden van eerder staan er nog.";
/// Leads there.
pub const TO_FINDINGS: &str = "Naar wat je herkent";

/// `Terug naar ‘Wat herken je?’`
pub fn back_to(title: &str) -> String {
    format!("Terug naar ‘{title}’")
}

/// Ticks that the reader does not know, of a whole list.
pub const UNSURE: &str = "Weet ik niet";
/// Takes the answer to a question back.
pub const TAKE_BACK: &str = "Haal weg";
/// Above the causes to mark.
pub const WEIGHS_MOST: &str = "Wat weegt het zwaarst?";
/// Below it.
pub const WEIGHS_MOST_LEAD: &str = "Kies hoogstens drie dingen. Overslaan mag.";
/// There is nothing to mark yet.
pub const WEIGHS_MOST_NONE: &str = "Hier komt te staan wat je hierboven aankruist.";
/// Three are marked.
pub const WEIGHS_MOST_FULL: &str = "Je koos er al drie. Wil je ruilen? Haal er dan eerst een weg.";
/// Label of the line of own words.
pub const OWN_WORDS: &str = "In je eigen woorden, in één regel. Leeg laten mag.";
/// There is no point to choose for.
pub const NO_POINTS: &str = "Je kruiste geen oorzaken aan. Dan is er hier niets te kiezen.";

/// Behind a cause that weighs most.
pub const IMPORTANT: &str = "Dit weegt voor jou zwaar.";
/// Of a list that the reader does not know of.
pub const UNSURE_HERE: &str = "Je weet het hier niet zeker. Dat mag.";
/// Heading of the complaints.
pub const COMPLAINTS: &str = "Wat je aan jezelf merkt";
/// Heading of the factors.
pub const FACTORS: &str = "Waar het door komt";
/// Nothing is recognised.
pub const FOUND_NOTHING: &str =
    "Er staat hier nog niets. Je kunt teruggaan, of een leeg briefje maken en dat zelf invullen.";
/// Before the lists of signals.
pub const IN_MYSELF: &str = "Bij jezelf";
/// Before the lists of signals.
pub const IN_COLLEAGUES: &str = "Bij collega’s";
/// Leads back to the questions of a section.
pub const CHANGE: &str = "Verander je antwoorden";

/// Heading of the choices for the note.
pub const CHOOSE: &str = "Kies en vul aan";
/// Who the note is for.
pub const RECEIVER: &str = "Met wie wil je praten?";
/// What goes on it.
pub const POINTS: &str = "Wat komt erop?";
/// Nothing can go on it by itself.
pub const NO_POINTS_HERE: &str = "Uit je antwoorden komt hier niets. Je kunt hieronder zelf iets opschrijven.";
/// Behind a point about health or private life.
pub const PRIVATE: &str = "persoonlijk";
/// Unfolds the lines.
pub const EDIT: &str = "Verander de zinnen of schrijf er iets bij";
/// The first paragraph.
pub const OPENING: &str = "Begin van het gesprek";
/// Gives a line its first words again.
pub const RESTORE: &str = "Zet terug";

/// `Wat ik merk, zin 2`
pub fn line(section: &str, number: usize) -> String {
    format!("{section}, zin {number}")
}

/// `Wat ik merk, eigen zin erbij`
pub fn own_line(section: &str) -> String {
    format!("{section}, eigen zin erbij")
}

/// Name of the sheet for screen readers.
pub const PAPER: &str = "Zo ziet je briefje eruit";
/// The note takes more than one page.
pub const TOO_LONG: &str =
    "Dit past niet op één bladzijde. Laat punten weg of maak zinnen korter: een kort briefje praat makkelijker.";
/// Prints the sheet.
pub const PRINT: &str = "Afdrukken";
/// Copies it as text.
pub const COPY_TEXT: &str = "Kopieer als tekst";
/// Copies it with headings and lists.
pub const COPY_FORMATTED: &str = "Kopieer met opmaak";
/// It was copied.
pub const COPIED: &str = "Gekopieerd. Plak het waar je wilt, bijvoorbeeld in Word of in een mail. Het staat op je klembord tot je iets anders kopieert.";
/// The browser does not allow it.
pub const NOT_COPIED: &str =
    "Kopiëren met de knop mag hier niet. De tekst is geselecteerd: kopieer die zelf, bijvoorbeeld met Ctrl en C.";
/// The browser does not print.
pub const NOT_PRINTED: &str = "Afdrukken mag hier niet. Kopieer je briefje en druk het af vanuit een ander programma.";
/// Heading of the tips.
pub const TIPS: &str = "Tips voor het gesprek";
/// The way on from the note.
pub const TO_TALK: &str = "Lees meer over het gesprek";

/// Name of the panel for screen readers.
pub const SIDE: &str = "Waar je antwoorden staan";
/// Nothing is kept.
pub const IN_WINDOW: &str = "Alleen in dit venster";
/// What that means.
pub const IN_WINDOW_TEXT: &str = "Sluit je het venster, dan is het weg. Niemand krijgt dit te zien.";
/// It is kept.
pub const ON_DEVICE: &str = "Bewaard op dit apparaat";
/// What that means.
pub const ON_DEVICE_TEXT: &str =
    "Je antwoorden staan in deze browser. Wie hier onder jouw naam is ingelogd, kan ze lezen.";
/// Keeping is asked for, but the storage is full.
pub const NOT_ON_DEVICE: &str = "Bewaren lukt nu niet";
/// What that means.
pub const NOT_ON_DEVICE_TEXT: &str = "De opslag van deze browser zit vol. Je antwoorden staan alleen in dit venster.";
/// Keeps it.
pub const KEEP: &str = "Bewaar op dit apparaat";
/// What keeping does, before it is chosen.
pub const KEEP_TEXT: &str = "Bewaren zet je antwoorden in deze browser. Je kunt ze daar in één keer weer weghalen.";
/// Takes keeping back.
pub const KEEP_NO_MORE: &str = "Toch niet bewaren";
/// Where there is no storage.
pub const CANNOT_KEEP: &str = "Deze browser kan hier niets bewaren.";
/// Erases everything and leaves.
pub const ERASE: &str = "Wis en sluit";
/// What erasing does, and does not do.
pub const ERASE_TEXT: &str = "‘Wis en sluit’ haalt je antwoorden en je briefje meteen weg, in elk venster van deze browser. De geschiedenis van je browser blijft staan.";
/// After erasing, on the first page of the guide. It does not say what was erased: somebody may look along.
pub const ERASED: &str =
    "Alles is gewist. In de geschiedenis van je browser staat nog wel welke pagina’s je hebt bekeken.";
