//! The words for writing down what a session brings.

/// Name of the way through the steps.
pub const STEPS: &str = "Stappen van het vastleggen";
/// The post-its.
pub const SHEETS: &str = "Knelpunten";
/// The exclamation marks for knelpunten.
pub const MARKS: &str = "Uitroeptekens";
/// What the tables wrote.
pub const TABLES: &str = "Tafels";
/// The exclamation marks for ideas.
pub const VOTE: &str = "Oplossingen kiezen";
/// Who does what.
pub const ACTIONS: &str = "Wie doet wat";
/// The report.
pub const REPORT: &str = "Verslag";
/// Something was taken away.
pub const REMOVED: &str = "Weggehaald.";

/// What to do with the sheets.
pub const SHEETS_NOTE: &str =
    "Typ over wat er op de post-its staat. Enter zet er één bij. Schrijf geen namen van collega’s op.";
/// Adds a line.
pub const ADD: &str = "Zet erbij";
/// A sheet without post-its.
pub const EMPTY_SHEET: &str = "Nog niets op dit vel. Leeg mag ook.";
/// A sheet of another release.
pub const OTHER_SHEET: &str = "Een ander vel";
/// Opens a post-it.
pub const MORE: &str = "Wijzig";
/// Closes it.
pub const CLOSE: &str = "Sluit";
/// What the knelpunt is.
pub const WHAT: &str = "Wat knelt er?";
/// Why.
pub const CAUSE: &str = "Waardoor";
/// When.
pub const WHEN: &str = "Wanneer";
/// Who is involved.
pub const WHO: &str = "Wie hebben ermee te maken";
/// Which group wrote it.
pub const WRITTEN_BY: &str = "Geschreven door";
/// Before the other sheets.
pub const MOVE: &str = "Verplaats naar vel:";
/// Takes something away.
pub const REMOVE: &str = "Haal weg";
/// Which post-it says the same.
pub const ALIKE: &str = "Welke zegt hetzelfde?";
/// Puts it with this one.
pub const MERGE: &str = "Voeg die hieraan toe";
/// Said aloud.
pub const MERGED: &str = "Samengevoegd. Beide teksten zijn er nog.";

/// The groups with a colour.
pub const WRITERS: &str = "Groepen met een eigen kleur";
/// What they are for.
pub const WRITERS_NOTE: &str = "Schreef elke groep op een eigen kleur? Zet die hier neer, met een naam voor de groep. In het verslag staan de groepen alleen als je dat aanzet.";
/// No group.
pub const NOBODY: &str = "niemand in het bijzonder";
/// The group of the next post-its.
pub const NEXT_WRITER: &str = "De volgende post-its zijn van";
/// Colour of a group.
pub const COLOUR: &str = "Kleur";
/// Name of a group.
pub const WRITER_NAME: &str = "Naam van de groep";
/// Size of a group.
pub const WRITER_COUNT: &str = "Hoeveel mensen zijn dat?";
/// Adds a group.
pub const ADD_WRITER: &str = "Voeg de groep toe";
/// Said aloud.
pub const WRITER_ADDED: &str = "De groep staat erbij.";

/// What to do with the exclamation marks.
pub const MARKS_NOTE: &str =
    "Tel de uitroeptekens op de vellen: iedereen zette er één of twee. De volgorde blijft staan terwijl je telt.";
/// No post-its yet.
pub const NOTHING_TO_COUNT: &str = "Er zijn nog geen knelpunten. Typ ze eerst over bij Knelpunten.";
/// How many voted.
pub const VOTERS: &str = "Hoeveel mensen stemden mee?";
/// The outcome.
pub const TOP: &str = "De stand";
/// No marks yet.
pub const NO_TOP: &str = "Nog geen uitroeptekens geteld.";
/// To the tables.
pub const TO_TABLES: &str = "Leg deze op de tafels";

/// What to do with the tables.
pub const TABLES_NOTE: &str =
    "Blauw zijn ideeën. Zet bij elk idee de beren op de weg in rood, en wat er nodig is in groen.";
/// Which knelpunt.
pub const CHOOSE: &str = "Welk knelpunt ligt op een tafel?";
/// Puts it there.
pub const PUT_ON_TABLE: &str = "Leg op een tafel";
/// Takes it away.
pub const OFF_TABLE: &str = "Haal van tafel";
/// No knelpunten yet.
pub const NO_PROBLEMS: &str = "Er zijn nog geen knelpunten om op een tafel te leggen.";

/// What to do with the second vote.
pub const VOTE_NOTE: &str = "Iedereen zette per knelpunt een uitroepteken bij één of twee oplossingen. Tel ze hier.";
/// No ideas yet.
pub const NO_IDEAS: &str = "Er zijn nog geen ideeën. Typ ze eerst over bij Tafels.";

/// What to do with the agreements.
pub const ACTIONS_NOTE: &str =
    "Welke oplossingen voeren jullie uit? Schrijf bij elke hoe, door wie, en wanneer het klaar is.";
/// None yet.
pub const NO_ACTIONS: &str = "Er is nog niets afgesproken.";
/// What is done.
pub const ACTION_WHAT: &str = "Wat doen we?";
/// How.
pub const ACTION_HOW: &str = "Hoe?";
/// By whom.
pub const ACTION_WHO: &str = "Door wie?";
/// By when.
pub const ACTION_WHEN: &str = "Wanneer klaar?";
/// One without an idea.
pub const ADD_ACTION: &str = "Voeg een afspraak toe";
/// Ideas without an agreement.
pub const FREE_IDEAS: &str = "Ideeën zonder afspraak";
/// Makes one.
pub const AGREE: &str = "Maak een afspraak";

/// What the report holds.
pub const REPORT_NOTE: &str = "Het verslag is er op elk moment, ook halverwege. Namen staan er niet in, behalve die van wie een afspraak uitvoert.";
/// Shows names.
pub const SHOW_NAMES: &str = "Met namen: wie het begeleidde en wie met een knelpunt te maken hebben";
/// Shows groups.
pub const SHOW_WRITERS: &str = "Met de groep die een post-it schreef";
/// Prints it.
pub const PRINT: &str = "Print het verslag";
/// Copies it with its form.
pub const COPY: &str = "Kopieer met opmaak";
/// Copies it as Markdown.
pub const COPY_MARKDOWN: &str = "Kopieer als Markdown";
/// It went well.
pub const COPIED: &str = "Het verslag is gekopieerd.";
/// It did not.
pub const NOT_COPIED: &str =
    "Kopiëren lukt hier niet vanzelf. Het verslag is geselecteerd: kopieer het met het toetsenbord.";
/// The text as Markdown.
pub const MARKDOWN: &str = "Als Markdown";
/// Label of that text.
pub const MARKDOWN_TEXT: &str = "Tekst van het verslag";

/// The line for the next post-it of a sheet.
pub fn new_note(sheet: &str) -> String {
    format!("Nieuwe post-it bij {sheet}")
}

/// Moves a post-it.
pub fn move_to(sheet: &str) -> String {
    format!("Verplaats naar vel {sheet}")
}

/// Moved, said aloud.
pub fn moved(sheet: &str) -> String {
    format!("De post-it hangt nu bij {sheet}.")
}

/// Makes a look-alike a post-it of its own again.
pub fn take_apart(text: &str) -> String {
    format!("Haal weer los: {text}")
}

/// One mark fewer.
pub fn fewer(name: &str) -> String {
    format!("Eén uitroepteken minder bij: {name}")
}

/// One mark more.
pub fn more(name: &str) -> String {
    format!("Eén uitroepteken meer bij: {name}")
}

/// How many marks there are.
pub fn counted(marks: u32) -> String {
    format!("Samen {marks} {}.", if marks == 1 { "uitroepteken" } else { "uitroeptekens" })
}

/// What stays on the wall.
pub fn rest(count: usize) -> String {
    let (others, stay) = if count == 1 { ("ander", "blijft") } else { ("andere", "blijven") };
    format!("{count} {others} {stay} staan in het verslag, onder ‘ook met uitroeptekens’ of ‘ook genoemd’.")
}

/// The line for an idea.
pub fn idea_for(problem: &str) -> String {
    format!("Nieuw idee (blauw) bij {problem}")
}

/// The line for a bear.
pub fn bear_for(idea: &str) -> String {
    format!("Beer op de weg (rood) bij {idea}")
}

/// The line for a condition.
pub fn condition_for(what: &str) -> String {
    format!("Voorwaarde (groen) bij {what}")
}

/// Takes one thing away.
pub fn remove(what: &str) -> String {
    format!("Haal weg: {what}")
}

/// Takes a knelpunt off the tables.
pub fn off_table(what: &str) -> String {
    format!("Haal van tafel: {what}")
}

/// The knelpunt of an agreement.
pub fn about(problem: &str) -> String {
    format!("Bij: {problem}")
}

/// Makes an agreement about an idea.
pub fn agree_on(idea: &str) -> String {
    format!("Maak een afspraak over: {idea}")
}
