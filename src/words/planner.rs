//! The words of the planner's page.

mod sentences;

pub use sentences::{
    added, begins, deleted, due, ends, group, lasts, left_as_is, length_of, line, longer, past_limit, removed, round,
    route, short_group, shorter, table, tables,
};

/// What the planner makes, for who has no script.
pub const MAKES: &str = "Met een datum, een begintijd en een aantal mensen rekent de planner een hele werksessie uit. Je krijgt de agenda met kloktijden en pauzes, de tafels, de paklijst, de uitnodiging en een checklist.";
/// What there is to read as well, now and without script.
pub const ALSO_TO_READ: &str = "Hoe een werksessie gaat, lees je ook in";
/// What it needs, for who has none.
pub const NEEDS_SCRIPT: &str = "Voor de planner is script nodig.";
/// Link to the runbook.
pub const READ_RUNBOOK: &str = "het draaiboek van de werksessie.";
/// Above everything.
pub const INTRO: &str = "Dit plan is al compleet. Pas aan wat bij jullie anders is: de tijden veranderen vanzelf mee.";

/// Takes the last change back.
pub const UNDO: &str = "Ongedaan maken";
/// Takes the last undo back.
pub const REDO: &str = "Opnieuw doen";
/// Nothing to take back.
pub const NO_UNDO: &str = "Er is nog niets veranderd.";
/// Nothing to bring back.
pub const NO_REDO: &str = "Er is niets om opnieuw te doen.";
/// An undo, said aloud.
pub const UNDONE: &str = "De laatste wijziging is teruggedraaid.";
/// A redo, said aloud.
pub const REDONE: &str = "De wijziging is er weer.";

/// Heading of the plans.
pub const PLANS: &str = "Je plannen";
/// A new plan.
pub const NEW: &str = "Nieuw plan";
/// A copy.
pub const COPY: &str = "Maak een kopie";
/// The next session.
pub const FOLLOW_UP: &str = "Plan een nieuwe top 5 met dezelfde groep";
/// Puts a plan away.
pub const ARCHIVE: &str = "Archiveer dit plan";
/// Takes a plan back.
pub const UNARCHIVE: &str = "Haal dit plan uit het archief";
/// Deletes a plan.
pub const DELETE: &str = "Verwijder dit plan";
/// Brings it back.
pub const RESTORE: &str = "Zet het terug";
/// On an archived plan.
pub const ARCHIVED: &str = "in het archief";
/// On the open plan.
pub const OPEN: &str = "open";

/// Heading of the basics.
pub const BASICS: &str = "Wanneer en met hoeveel";
/// Name of the plan.
pub const NAME: &str = "Naam van dit plan";
/// Day.
pub const DATE: &str = "Datum";
/// Start.
pub const START: &str = "Begin";
/// Day of the second meeting.
pub const DATE_2: &str = "Datum van de tweede bijeenkomst";
/// Start of the second meeting.
pub const START_2: &str = "Begin van de tweede bijeenkomst";
/// Number of people.
pub const PEOPLE: &str = "Hoeveel mensen?";
/// One fewer.
pub const FEWER: &str = "Eén minder";
/// One more.
pub const MORE: &str = "Eén meer";
/// Place.
pub const PLACE: &str = "Plek";
/// Facilitator.
pub const FACILITATOR: &str = "Wie begeleidt het?";
/// An optional field.
pub const OPTIONAL: &str = "mag leeg blijven";

/// Heading of the goal and the group.
pub const GOAL_AND_GROUP: &str = "Doel en groep";
/// Legend of the goal.
pub const GOAL: &str = "Waar is de sessie voor?";
/// Legend of the guests.
pub const INVITED: &str = "Wie nodig je uit?";
/// Legend of the manager.
pub const MANAGER: &str = "Is de leidinggevende erbij?";
/// Legend of the meetings.
pub const MEETINGS: &str = "In één keer of in twee keer?";
/// One meeting.
pub const ONE: &str = "Eén bijeenkomst";
/// Two meetings.
pub const TWO: &str = "Twee bijeenkomsten";
/// Nothing to divide.
pub const NO_SPLIT: &str =
    "Deze agenda is kort genoeg voor één bijeenkomst: deel II en deel III staan er niet samen in.";
/// Before what speaks for a choice.
pub const GAIN: &str = "Voordeel:";
/// Before what to look out for.
pub const RISK: &str = "Let op:";

/// Heading of what was agreed before.
pub const EARLIER: &str = "Afspraken van de vorige keer die nog openstaan";

/// Heading of the agenda.
pub const AGENDA: &str = "Agenda";
/// Leaves a plan too long.
pub const LET_BE: &str = "Zo laten";
/// Shows the ways out again.
pub const SHOW_WAYS: &str = "Laat zien wat korter kan";
/// Before the ways out.
pub const WHAT_FITS: &str = "Wat past bij jullie?";
/// Heading of the doubts.
pub const DOUBTS: &str = "Om bij stil te staan";
/// On part IV.
pub const PROTECTED: &str = "dit deel korten we nooit in";
/// A part that goes on after something else.
pub const CONTINUED: &str = "vervolg";
/// The end of a meeting.
pub const DONE: &str = "Klaar";
/// Opens the details of a block.
pub const CHANGE: &str = "Wijzig";
/// Closes them.
pub const CHANGE_DONE: &str = "Sluit";
/// Title of a block.
pub const TITLE: &str = "Titel";
/// Notes of a block.
pub const NOTE: &str = "Notities voor jezelf";
/// Moves up.
pub const EARLIER_BUTTON: &str = "Eerder";
/// Moves down.
pub const LATER_BUTTON: &str = "Later";
/// On what a block is dragged by.
pub const DRAG: &str = "Sleep naar een andere plek";
/// Takes away.
pub const REMOVE: &str = "Haal weg";
/// What to add.
pub const ADD_WHAT: &str = "Wat wil je toevoegen?";
/// Adds after a block.
pub const ADD_AFTER: &str = "Voeg hierna toe";
/// Adds at the end.
pub const ADD_END: &str = "Voeg toe aan het einde";

/// Heading of the tables.
pub const TABLES: &str = "Tafels";
/// Label of the number of tables.
pub const TABLE_COUNT: &str = "Aantal tafels";
/// Leaves it to the planner.
pub const TABLES_AUTO: &str = "Laat de planner kiezen";
/// One table.
pub const ONE_TABLE: &str =
    "Jullie zitten met z’n allen aan één tafel en doen daar de drie rondes na elkaar: blauw, rood en groen.";
/// No rounds in the agenda.
pub const NO_ROUNDS: &str =
    "In deze agenda staan geen rondes aan tafel. Kies een doel met oplossingen als je die wilt plannen.";
/// The list of the groups.
pub const ROTATION: &str = "De route van elke groep";

/// Heading of the materials.
pub const MATERIALS: &str = "Leg klaar";
/// Heading of rules and conditions.
pub const ROOM: &str = "Ruimte en afspraken";
/// Heading of the conditions.
pub const CONDITIONS: &str = "Wat de ruimte en de dag nodig hebben";
/// Heading of the rules.
pub const RULES: &str = "Wat we met elkaar afspreken";
/// A line of the conditions.
pub const CONDITION: &str = "Voorwaarde";
/// A line of the rules.
pub const RULE: &str = "Afspraak";
/// Adds a line.
pub const ADD_LINE: &str = "Voeg een regel toe";

/// Heading of the invitation.
pub const INVITATION: &str = "Uitnodiging";
/// Label of the text.
pub const INVITATION_TEXT: &str = "Tekst van de uitnodiging";
/// Follows the plan.
pub const FOLLOWS: &str = "De tekst verandert mee met je plan, tot je er zelf in schrijft.";
/// Does not follow the plan.
pub const OWN_WORDS: &str = "Dit zijn je eigen woorden. Verandert het plan, kijk dan of de tekst nog klopt.";
/// Back to the text of the plan.
pub const BACK_TO_PLAN: &str = "Terug naar de tekst bij het plan";
/// Copies the text.
pub const COPY_TEXT: &str = "Kopieer de tekst";
/// It went well.
pub const COPIED: &str = "De tekst is gekopieerd.";
/// It did not.
pub const NOT_COPIED: &str =
    "Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd: kopieer die met het toetsenbord.";
/// Opens the mail program.
pub const MAIL: &str = "Open in je e-mailprogramma";
/// Too long for a link.
pub const TOO_LONG_TO_MAIL: &str = "Deze tekst is te lang voor een e-maillink. Kopieer hem en plak hem in je bericht.";
/// The calendar file.
pub const CALENDAR: &str = "Download het agendabestand";
/// What it is.
pub const CALENDAR_NOTE: &str = "Een .ics-bestand voor Outlook, Google en Apple. Verandert het plan, verstuur dan een nieuw bestand: de afspraak past zich aan.";
/// Where downloads are refused.
pub const NO_DOWNLOAD: &str = "Lukt het downloaden niet?";
/// What to do then.
pub const NO_DOWNLOAD_NOTE: &str = "Plak deze tekst in een leeg tekstbestand en geef het een naam die eindigt op .ics.";
/// Label of the text of the file.
pub const CALENDAR_TEXT: &str = "Tekst van het agendabestand";

/// Heading of the checklist.
pub const CHECKLIST: &str = "Checklist";
/// Before the day.
pub const BEFORE: &str = "Vooraf";
/// On the day.
pub const ON_THE_DAY: &str = "Op de dag zelf";
/// After the day.
pub const AFTER: &str = "Daarna";

/// Heading of the printing.
pub const PRINT: &str = "Op papier";
/// Prints the agenda.
pub const PRINT_AGENDA: &str = "Print de agenda";
/// Prints the cards.
pub const PRINT_CARDS: &str = "Print de kaarten";
/// Prints the sheets.
pub const PRINT_SHEETS: &str = "Print de vijf vellen";
/// What they are.
pub const PRINT_NOTE: &str =
    "Er is één kaart per groep. Op de vellen staan de koppen voor aan de muur. Print die het liefst op A3.";
