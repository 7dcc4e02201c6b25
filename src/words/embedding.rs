//! The words of the page for the manager of an intranet.

use crate::embedding::{Snippet, Theme};

/// Heading of the choices.
pub const CHOOSE: &str = "Kies wat je laat zien";
/// Without script.
pub const NEEDS_SCRIPT: &str = "Met script aan kun je hier een pagina en een thema kiezen, en zie je een voorbeeld. De code hieronder kun je ook zo gebruiken: vervang het adres door dat van jullie eigen gids.";
/// Label of the page.
pub const PAGE: &str = "Pagina waarmee het begint";
/// Group of the tools in that list.
pub const TOOLS: &str = "Hulpmiddelen";
/// Legend of the theme.
pub const THEME: &str = "Thema";
/// The header.
pub const HEADER: &str = "Met de kop en het menu van de gids zelf";
/// Below it.
pub const HEADER_NOTE: &str =
    "Zonder kop past de gids het rustigst in een pagina. Lezers klikken dan via de tekst verder.";
/// Heading and name of the example.
pub const PREVIEW: &str = "Zo ziet het eruit";
/// Below it.
pub const PREVIEW_NOTE: &str = "Dit is een voorbeeld om naar te kijken: links en knoppen doen hier niets.";
/// Opens the same in a tab of its own.
pub const PREVIEW_OPEN: &str = "Probeer het uit in een nieuw tabblad";
/// Heading of the code.
pub const CODE: &str = "Kopieer de code";
/// The button.
pub const COPY: &str = "Kopieer";
/// It was copied.
pub const COPIED: &str = "Gekopieerd. Plak het in je pagina.";
/// It was not.
pub const NOT_COPIED: &str = "Kopiëren mag hier niet. De code is geselecteerd: kopieer met Ctrl+C of Cmd+C.";

/// Name of a theme.
pub const fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "Volgt de lezer",
        Theme::Light => "Licht",
        Theme::Dark => "Donker",
    }
}

/// Heading of a piece of code, and when to take it.
pub const fn snippet(snippet: Snippet) -> (&'static str, &'static str) {
    match snippet {
        Snippet::Frame => (
            "Een venster in de pagina",
            "Werkt waar een iframe mag. Het venster heeft een vaste hoogte en schuift van binnen.",
        ),
        Snippet::Growing => (
            "Een venster dat meegroeit",
            "Hetzelfde, met een klein script dat het venster zo hoog maakt als de tekst. Haalt je intranet het script weg, dan blijft het venster werken met een vaste hoogte.",
        ),
        Snippet::Link => (
            "Een link",
            "Werkt overal, ook waar geen iframe mag. De gids opent dan als eigen pagina, met alles erop en eraan.",
        ),
    }
}

/// Heading of the kinds of intranet.
pub const SYSTEMS: &str = "Wat je intranet nodig heeft";
/// Name and needs of each kind.
pub const SYSTEM_NEEDS: [(&str, &str); 5] = [
    (
        "WordPress",
        "Gebruik het blok Aangepaste HTML. Je hebt het recht unfiltered_html nodig: zonder dat recht haalt WordPress het iframe en het script weg, en houd je niets over. Vraag dan een beheerder, of neem de link.",
    ),
    (
        "SharePoint",
        "Gebruik het webonderdeel Insluiten met het venster zonder script. Een sitebeheerder bepaalt uit welke domeinen een iframe mag komen: geen, een lijst of alle. Laat het domein van de gids aan die lijst toevoegen. Soms heb je ook het recht nodig om pagina’s aan te passen.",
    ),
    (
        "Confluence",
        "Een beheerder zet het domein van de gids op de lijst met toegestane adressen. Per app verschilt wat een iframe mag. Mag downloaden niet, dan geeft de gids de tekst om te kopiëren.",
    ),
    (
        "Drupal",
        "Gebruik een tekstindeling die iframe toestaat, met het domein van de gids op de lijst. Wat niet op de lijst staat, haalt Drupal weg.",
    ),
    ("Iets anders", "Lukt een iframe niet, neem dan de link. Die werkt overal."),
];

/// Heading of the headers.
pub const HEADERS: &str = "Wat de server meestuurt";
/// Above the headers of the guide.
pub const HEADERS_GUIDE: &str = "De server van de gids stuurt wat in het bestand _headers staat. Netlify en Cloudflare Pages lezen dat bestand zelf; in de README staat hetzelfde voor nginx, Apache, Caddy en IIS. Hierop komt het aan:";
/// Each header of the guide, and what it is for.
pub const HEADERS_LIST: [(&str, &str); 5] = [
    (
        "Content-Security-Policy",
        "Laat alleen code van de gids zelf toe. Met 'wasm-unsafe-eval' mag de app starten; 'unsafe-eval' is niet nodig.",
    ),
    (
        "frame-ancestors",
        "Zet dit erbij als alleen jullie eigen pagina’s de gids mogen tonen: frame-ancestors https://intranet.voorbeeld.nl. Het werkt alleen in deze header, niet in de pagina.",
    ),
    (
        "Access-Control-Allow-Origin: *",
        "Nodig als het iframe een sandbox zonder allow-same-origin heeft. In de bestanden staat niets geheims.",
    ),
    ("Referrer-Policy: no-referrer", "Een link naar buiten vertelt niet vanaf welke pagina iemand kwam."),
    ("X-Frame-Options", "Stuur deze niet mee: hij houdt elk iframe tegen."),
];
/// About the headers of the intranet.
pub const HEADERS_HOST: &str = "Stuurt je intranet zelf een Content-Security-Policy, zet dan het adres van de gids bij frame-src. Staat het geen script in de pagina toe, zet het script dan in een eigen bestand, of neem het venster zonder script.";

/// Heading of the sheet.
pub const SHEET: &str = "Veiligheidsblad";
/// Prints the sheet alone.
pub const SHEET_PRINT: &str = "Print alleen dit blad";
/// Printing is refused.
pub const SHEET_REFUSED: &str = "Printen mag op deze plek niet. Open deze pagina in een eigen tabblad en print daar.";
/// What the sheet is about.
pub const SHEET_LEAD: &str = "Voor wie over veiligheid en privacy gaat. De Werkdruk Wegwijzer is een map met vaste bestanden die in de browser van de lezer draait.";
/// What it asks and what it does.
pub const SHEET_ROWS: [(&str, &str); 10] = [
    ("Server", "Alleen een plek voor vaste bestanden. Geen database, geen programma op de server, geen geheimen."),
    ("Accounts", "Geen. Niemand logt in en niemand is te herkennen."),
    ("Cookies", "Geen."),
    (
        "Verzoeken",
        "Alleen naar de plek waar de gids staat. Geen andere sites, geen meting, geen lettertypen of scripts van buiten.",
    ),
    (
        "Wat waar staat",
        "Vinkjes, cirkels, plannen en aantekeningen staan in de opslag van de browser (localStorage, sleutels met werkdruk-wegwijzer:). De zelfcheck staat alleen in het geheugen, tot iemand kiest om hem te bewaren.",
    ),
    (
        "Wie erbij kan",
        "Wie de browser van de lezer gebruikt. De werkgever en de beheerder zien niets. Zet de gids bij voorkeur op een eigen domein: scripts van een andere site op hetzelfde domein kunnen de opslag lezen.",
    ),
    (
        "In een iframe",
        "De opslag hoort bij de pagina eromheen. Is opslag daar geblokkeerd, dan werkt alles in het geheugen, en dat staat erbij.",
    ),
    (
        "Berichten",
        "De gids vertelt de pagina eromheen zijn hoogte, welke pagina open is en wat in beeld moet komen. Nooit iets van de lezer. De gids luistert naar geen enkel bericht.",
    ),
    ("Code van buiten", "Strenge Content-Security-Policy in elke pagina. Geen script of stijl in de pagina zelf."),
    ("Weggaan", "Haal de map weg. Er blijft niets achter dan wat lezers in hun eigen browser bewaarden."),
];

/// Heading of the file.
pub const CONFIG: &str = "Maak hem van jullie: wegwijzer.config.json";
/// What the file is.
pub const CONFIG_LEAD: &str = "Naast index.html staat het bestand wegwijzer.config.json. Vul daarin wat je wilt: alles mag, niets hoeft. Door een fout gaat de gids nooit stuk: wat niet klopt, staat hieronder en wordt overgeslagen. Bewaar je bestand apart, want een nieuwe versie van de gids brengt een leeg bestand mee.";
/// Field of the file, and what it is.
pub const CONFIG_FIELDS: [(&str, &str); 6] = [
    ("organisatie", "De naam van je organisatie, voor de kop of de voet van elke pagina."),
    ("logo", "Een afbeelding op dezelfde site, zoals logo.svg of /huisstijl/logo.svg."),
    ("accentkleur", "De kleur van links en knoppen, zoals #0f5b4c. Te lichte kleuren neemt de gids niet over."),
    ("accentkleurDonker", "Een eigen kleur voor het donkere thema. Zonder deze maakt de gids een lichtere tint."),
    (
        "contacten",
        "bedrijfsarts, vertrouwenspersoon, preventiemedewerker, or, hr en arbocatalogus. Bij elk: naam, telefoon, email, link en toelichting. Ze staan onder elke tekst die hen noemt.",
    ),
    ("links", "Eigen pagina’s, hooguit acht. Bij elk: titel, adres en toelichting. Ze staan bij de contacten."),
];
/// Above the example.
pub const CONFIG_EXAMPLE: &str = "Een voorbeeld";
/// The schema.
pub const CONFIG_SCHEMA: &str =
    "Veel code-editors helpen je bij het invullen: het schema staat in wegwijzer.config.schema.json.";

/// Heading of what was read.
pub const CHECK: &str = "Wat de gids nu leest";
/// Nothing there yet.
pub const CHECK_EMPTY: &str = "Het bestand is leeg. De gids gebruikt zijn eigen naam en kleur.";
/// There is no file.
pub const CHECK_MISSING: &str =
    "Er is geen bestand, of het kon niet worden opgehaald. De gids gebruikt zijn eigen naam en kleur.";
/// Still fetching.
pub const CHECK_WAITING: &str = "Het bestand wordt opgehaald.";
/// Without script.
pub const CHECK_SCRIPT: &str = "Met script aan staat hier wat de gids in het bestand leest, en kun je een bestand nakijken voordat je het plaatst.";
/// No mistakes.
pub const CHECK_RIGHT: &str = "Alles klopt.";
/// Label of the field to try a file.
pub const TRY: &str = "Kijk eerst een bestand na: plak de inhoud hier";
/// Below it.
pub const TRY_NOTE: &str = "Wat je hier plakt, blijft in dit venster en verandert niets aan de gids.";
/// The button.
pub const TRY_BUTTON: &str = "Kijk na";
/// Heading of the outcome.
pub const TRY_RESULT: &str = "In wat je plakte";
/// Nothing usable.
pub const TRY_EMPTY: &str = "Hier staat niets in dat de gids gebruikt.";

/// How many mistakes there are.
pub fn problems(count: usize) -> String {
    if count == 1 {
        "Eén ding klopt niet en wordt overgeslagen:".to_owned()
    } else {
        format!("{count} dingen kloppen niet en worden overgeslagen:")
    }
}

/// What was read: the name.
pub const ROW_NAME: &str = "Organisatie";
/// What was read: the logo.
pub const ROW_LOGO: &str = "Logo";
/// What was read: the colour.
pub const ROW_ACCENT: &str = "Accentkleur";
/// The whole file, where a field would stand.
pub const WHOLE_FILE: &str = "Het hele bestand";
/// What a lighter colour for the dark theme is called.
pub fn accent(light: &str, dark: &str) -> String {
    format!("{light}, in het donkere thema {dark}")
}
