//! The words of "Mijn gegevens": what is kept, copies, putting one back, erasing, and what nobody can promise.

use super::kinds::words;
use crate::saved::import::Refusal;
use crate::saved::{Kind, Why};

/// The promise, with its other half.
pub const PROMISE: &str =
    "Staat alleen op dit apparaat: niemand kijkt mee, niemand kan het terughalen. Bewaar een kopie.";
/// For who has no script.
pub const NO_SCRIPT: &str =
    "Zonder script bewaart de gids niets. Kopiëren, terugzetten en wissen kan op deze pagina alleen met script.";

/// Heading.
pub const NOW: &str = "Wat er nu staat";
/// There is no storage.
pub const IN_MEMORY: &str = "Deze browser bewaart hier niets. Wat je invult, staat alleen in dit venster en is weg als je het sluit. Een kopie kun je wel maken.";
/// The storage is full.
pub const IS_FULL: &str =
    "De opslag van deze browser zit vol. Je laatste stappen staan alleen in dit venster. Maak een kopie.";
/// What was kept went away.
pub const IS_LOST: &str = "Wat hier bewaard was, is weg uit deze browser. In dit venster staat het nog.";
/// Brings it back.
pub const KEEP_AGAIN: &str = "Bewaar opnieuw";
/// The browser promised to keep it.
pub const PERSISTED: &str = "Deze browser heeft toegezegd dat hij dit niet zelf opruimt.";
/// The browser promised nothing.
pub const NOT_PERSISTED: &str = "Deze browser kan dit zelf opruimen, bijvoorbeeld als er weinig ruimte is.";
/// Asks the browser.
pub const ASK_PERSIST: &str = "Vraag de browser om dit te laten staan";

/// Heading.
pub const ASIDE: &str = "Opzij gelegd";
/// Downloads a record that is set aside.
pub const ASIDE_DOWNLOAD: &str = "Download dit deel";
/// How to get rid of it.
pub const ASIDE_ERASE: &str =
    "Wil je het weg hebben? Wis dan de gegevens van deze website in de instellingen van je browser.";

/// Why a record is set aside.
pub const fn aside(why: Why) -> &'static str {
    match why {
        Why::Unreadable => {
            "Een deel van wat je bewaarde, kan de gids niet lezen. Het staat er nog precies zo. Je kunt verderwerken."
        }
        Why::Newer => {
            "Een nieuwere versie van de gids bewaarde hier iets. Het staat er nog precies zo. Die versie kan het weer openen."
        }
    }
}

/// Heading.
pub const COPY: &str = "Bewaar een kopie";
/// What a copy is.
pub const COPY_WHAT: &str = "Je krijgt één bestand met alles wat hierboven staat. Het heeft geen wachtwoord: wie het opent, kan het lezen. Bewaar het op een plek die van jou is.";
/// Makes a copy.
pub const COPY_MAKE: &str = "Download een kopie";
/// No copy yet.
pub const COPY_NEVER: &str = "Nog geen kopie gemaakt.";
/// There is nothing to copy.
pub const COPY_NOTHING: &str = "Er is nog niets om te kopiëren.";
/// The copy could not be read back.
pub const COPY_FAILED: &str = "De kopie is niet goed gelukt. Probeer het nog een keer.";
/// Beside the text of a copy.
pub const COPY_NO_FILE: &str = "Geen bestand gekregen? Kopieer de tekst";
/// Label of the text of a copy.
pub const COPY_TEXT: &str = "De tekst van je kopie. Plak die in een document en bewaar dat.";
/// Copies it.
pub const COPY_TAKE: &str = "Kopieer de tekst";
/// It is copied.
pub const COPY_TAKEN: &str = "De tekst is gekopieerd.";
/// It could not be copied.
pub const COPY_SELECTED: &str = "De tekst is geselecteerd. Kopieer met Ctrl+C, of op een Mac met Cmd+C.";

/// `Laatste kopie: 23 november.`
pub fn copied_on(date: &str) -> String {
    format!("Laatste kopie: {date}.")
}

/// The copy was made and read back.
pub fn copied(contents: &str) -> String {
    format!("Je kopie is gemaakt en nagekeken. Er staat in: {contents}.")
}

/// Heading.
pub const RESTORE: &str = "Zet een kopie terug";
/// How it goes.
pub const RESTORE_HOW: &str =
    "Kies het bestand dat je hebt bewaard. Je ziet eerst wat erin staat. Er verandert pas iets als jij dat kiest.";
/// Label of the file.
pub const RESTORE_FILE: &str = "Bestand met je kopie";
/// The other way.
pub const RESTORE_PASTE: &str = "Of plak de tekst van je kopie";
/// Label of the pasted text.
pub const RESTORE_TEXT: &str = "Tekst van je kopie";
/// Looks at the pasted text.
pub const RESTORE_LOOK: &str = "Bekijk de kopie";
/// What merging does.
pub const MERGE_WHAT: &str = "Samenvoegen: wat er nu staat, blijft. Wat in de kopie staat, komt erbij.";
/// What replacing does.
pub const REPLACE_WHAT: &str = "Vervangen: wat er nu staat, gaat weg. Alleen wat in de kopie staat, blijft over.";
/// Merges.
pub const MERGE: &str = "Voeg samen";
/// Replaces.
pub const REPLACE: &str = "Vervang alles";
/// Neither.
pub const LEAVE: &str = "Laat alles zo";
/// It was put back.
pub const RESTORED: &str = "De kopie is teruggezet.";
/// All of it was here.
pub const RESTORED_SAME: &str = "Alles uit deze kopie stond er al. Er is niets veranderd.";
/// Undoes it.
pub const UNDO: &str = "Maak ongedaan";
/// It is undone.
pub const UNDONE: &str = "Alles staat weer zoals het was.";
/// It could not be undone.
pub const NOT_UNDONE: &str = "Dit lukt nu niet: de opslag van deze browser zit vol. Er is niets veranderd.";

/// What is in a copy.
pub fn in_copy(contents: &str, date: Option<&str>) -> String {
    match date {
        Some(date) => format!("Gemaakt op {date}: {contents}."),
        None => format!("In de kopie: {contents}."),
    }
}

/// What is here now.
pub fn here_now(contents: &str) -> String {
    format!("Nu in deze browser: {contents}.")
}

/// Records of a copy that are left out.
pub fn left_out(count: usize) -> String {
    let parts = if count == 1 { "1 deel was".to_owned() } else { format!("{count} delen waren") };
    format!("{parts} al niet leesbaar toen de kopie werd gemaakt. Dat blijft in je bestand en wordt niet teruggezet.")
}

/// Heading.
pub const ERASE: &str = "Wis";
/// How it goes.
pub const ERASE_HOW: &str =
    "Kies wat weg mag. Zolang je op deze pagina bent, kun je het terugzetten. Daarna kan niemand het terughalen.";
/// Erases all.
pub const ERASE_ALL: &str = "Wis alles";
/// There is nothing to erase.
pub const ERASE_NOTHING: &str = "Hier staat niets om te wissen.";
/// What is left when nothing of a reader's is.
pub const ERASE_NOTES: &str = "notities van de gids zelf";
/// Before it is erased.
pub const ERASE_COPY: &str = "Download eerst een kopie";
/// Erases.
pub const ERASE_YES: &str = "Ja, wis dit";
/// Does not.
pub const ERASE_NO: &str = "Laat het staan";
/// What of it stays.
pub const ERASE_ASIDE: &str = "Wat opzij is gelegd, blijft staan.";
/// Brings it back.
pub const ERASE_UNDO: &str = "Zet het terug";

/// `Wis de vinkjes`.
pub fn erase(kind: &Kind) -> String {
    format!("Wis {}", words(kind).all)
}

/// What will be erased.
pub fn erase_what(contents: &str) -> String {
    format!("Dit gaat weg uit deze browser: {contents}.")
}

/// What was erased.
pub fn erased(contents: &str) -> String {
    format!("Gewist: {contents}.")
}

/// Heading.
pub const WHERE: &str = "Wat staat waar";
/// What the browser holds.
pub const WHERE_BROWSER: &str = "In deze browser, op dit apparaat:";
/// What else there is.
pub const WHERE_ELSE: [&str; 4] = [
    "Alleen in dit venster: wat je aankruist in de zelfcheck. Dat wordt pas bewaard als jij daarvoor kiest.",
    "Lees je de gids op een pagina van je intranet? Dan hoort wat je daar bewaart bij die pagina. Op het eigen adres van de gids zie je het meestal niet terug.",
    "In je map met downloads: de kopieën en bestanden die je zelf hebt gedownload. De gids kan daar niet meer bij.",
    "Nergens anders. Er is geen server, geen account en geen cookie.",
];
/// Heading.
pub const NO_PROMISE: &str = "Wat wij niet kunnen beloven";
/// What nobody can promise: a name and a sentence.
pub const NO_PROMISES: [(&str, &str); 7] = [
    (
        "Een apparaat van het werk",
        "Wie je laptop of telefoon beheert, kan soms meekijken of bestanden openen. De gids merkt daar niets van.",
    ),
    (
        "Een gids op het intranet",
        "Staat de gids op hetzelfde adres als een andere website? Dan kan die website technisch lezen wat hier staat.",
    ),
    ("Delen van je scherm", "Wie je scherm ziet, ziet ook wat je hebt aangevinkt. Let op bij een overleg op afstand."),
    ("Printers", "Een printer op het werk kan een afdruk onthouden. Haal je blad meteen op."),
    (
        "Geschiedenis van je browser",
        "Daarin staat welke pagina’s je hebt gelezen, en welke woorden je hebt gezocht. Wat je hebt ingevuld, staat er niet in.",
    ),
    (
        "Opruimen door de browser",
        "Safari wist wat een website bewaart als je er een week niet komt. In een privévenster is alles weg na het sluiten.",
    ),
    ("Je kopie", "Een kopie is een leesbaar bestand zonder wachtwoord. Wie erbij kan, kan het lezen."),
];

/// On the line in the header: to the page that says more.
pub const KEEP_MORE: &str = "Wat kun je doen?";
/// On the line in the header: what was kept went away.
pub const KEEP_LOST: &str = "Weg uit deze browser, nog in dit venster";
/// On the line in the header: a reminder.
pub const REMIND: &str = "Bewaard.";
/// Its link.
pub const REMIND_LINK: &str = "Tijd voor een kopie?";

/// Why a copy is refused.
pub fn refusal(refusal: Refusal) -> String {
    let (why, kind) = match refusal {
        Refusal::Empty => ("Hier staat niets in.", None),
        Refusal::TooLarge => ("Dit is groter dan 1 MB. Een kopie uit deze gids is dat nooit.", None),
        Refusal::Unreachable => ("De browser kan dit bestand niet openen.", None),
        Refusal::Utf16 => {
            ("Dit bestand is opgeslagen als UTF-16. Neem het bestand zoals je het hebt gedownload.", None)
        }
        Refusal::NotText => ("Dit bestand is geen tekst. Neem het bestand zoals je het hebt gedownload.", None),
        Refusal::Damaged => ("Dit is geen hele kopie: er ontbreekt iets, of er staat iets anders in.", None),
        Refusal::Foreign => ("Dit is geen kopie uit de Werkdruk Wegwijzer.", None),
        Refusal::NewerFile => ("Een nieuwere versie van de gids maakte deze kopie. Open hem in die versie.", None),
        Refusal::UnknownPart => ("In deze kopie staat een onderdeel dat deze versie van de gids niet kent.", None),
        Refusal::NewerPart(kind) => {
            ("Een nieuwere versie van de gids schreef dit deel: #. Open de kopie in die versie.", Some(kind))
        }
        Refusal::UnreadablePart(kind) => ("Dit deel van de kopie is niet te lezen: #.", Some(kind)),
        Refusal::StrangePart(kind) => ("In dit deel van de kopie staat iets wat niet uit de gids komt: #.", Some(kind)),
        Refusal::TooMuch => ("In deze kopie staat meer dan één lezer kan maken.", None),
        Refusal::Nothing => ("In deze kopie staat niets wat terug kan.", None),
        Refusal::NoRoom => ("De opslag van deze browser zit vol.", None),
    };
    let why = why.replace('#', kind.map_or("", |kind| words(kind).all));
    format!("{why} Er is niets veranderd.")
}
