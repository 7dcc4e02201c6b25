//! The words of `wegwijzer.config.json`: what is wrong in it, and how the organisation is shown.

use crate::organisation::Role;

/// Larger than anybody needs.
pub const TOO_LARGE: &str = "Het bestand is te groot: er past 64 kB in. Er wordt niets van gebruikt.";
/// JSON, but no object.
pub const NO_OBJECT: &str =
    "Het bestand is wel JSON, maar begint niet met een accolade: { … }. Er wordt niets van gebruikt.";
/// A text was expected.
pub const NO_TEXT: &str = "Hier hoort tekst tussen aanhalingstekens.";
/// An object was expected.
pub const NO_GROUP: &str = "Hier hoort een groep velden tussen accolades: { … }.";
/// A list was expected.
pub const NO_LIST: &str = "Hier hoort een lijst tussen rechte haken: [ … ].";
/// The same field again.
pub const TWICE: &str = "Dit veld staat er twee keer. De eerste keer telt.";
/// Characters that cannot be seen.
pub const UNSEEN: &str =
    "Er staan tekens in die je niet ziet, zoals een regeleinde of een teken dat de leesrichting omdraait.";
/// No telephone number.
pub const PHONE: &str = "Dit is geen telefoonnummer. Gebruik 3 tot 15 cijfers, met spaties, streepjes of haakjes als je wilt, en een plus alleen vooraan.";
/// No address for mail.
pub const MAIL: &str = "Dit is geen e-mailadres. Geef alleen het adres, zoals naam@organisatie.nl.";
/// No address that is safe.
pub const LINK: &str =
    "Dit adres kan niet. Begin met https:// of geef een adres op dezelfde site, zoals /arbo/ of documenten/rie.pdf.";
/// No address on the same site.
pub const LOGO: &str = "Het logo moet op dezelfde site staan als de gids. Geef een adres zonder https://, zoals logo.svg of /huisstijl/logo.svg.";
/// No colour.
pub const COLOUR: &str =
    "Dit is geen kleur. Schrijf een hekje met zes cijfers of letters van a tot en met f, zoals #0f5b4c.";
/// A colour for the dark theme without one for the light theme.
pub const DARK_ALONE: &str = "Deze kleur hoort bij accentkleur, en die is er niet of klopt niet. Geef allebei.";
/// A link without a title or an address.
pub const LINK_PARTS: &str = "Een link heeft een titel en een adres nodig.";
/// Nobody reads more.
pub const AND_MORE: &str = "Er is nog meer. Los dit eerst op.";

/// A text that does not fit.
pub fn too_long(most: usize) -> String {
    format!("Dit is te lang: er passen {most} tekens in.")
}

/// More links than fit.
pub fn too_many(most: usize) -> String {
    format!("Er passen {most} links in. De rest wordt niet gebruikt.")
}

/// No JSON at all, from this line.
pub fn no_json(line: usize) -> String {
    format!(
        "Het bestand is geen geldige JSON. Kijk bij regel {line}: vaak mist er een komma, een aanhalingsteken of een haakje. Er wordt niets van gebruikt."
    )
}

/// A field that we do not know.
pub fn unknown(known: &[&str]) -> String {
    let known: Vec<&str> = known.iter().copied().filter(|name| !name.starts_with('$')).collect();
    format!("Dit veld kennen we niet. Hier kunnen staan: {}.", known.join(", "))
}

/// A colour that cannot be read in the light theme. The contrast is in hundredths.
pub fn faint_light(contrast: u32) -> String {
    format!(
        "Deze kleur is te licht voor links en knoppen in het lichte thema: het contrast is {} en 4,5 is nodig. De gids houdt zijn eigen kleur. Kies een donkerder tint.",
        ratio(contrast)
    )
}

/// A colour that cannot be read in the dark theme. The contrast is in hundredths.
pub fn faint_dark(contrast: u32) -> String {
    format!(
        "Deze kleur is te donker voor links en knoppen in het donkere thema: het contrast is {} en 4,5 is nodig. De gids maakt zelf een lichtere tint van accentkleur.",
        ratio(contrast)
    )
}

/// A contrast as people write it, rounded down: `4,4`.
fn ratio(contrast: u32) -> String {
    format!("{},{}", contrast / 100, contrast % 100 / 10)
}

/// Heading of the contacts below a text.
pub const IN_YOUR_ORGANISATION: &str = "In jouw organisatie";
/// The link of a contact.
pub const MORE: &str = "Meer informatie";
/// The logo, where no name stands beside it.
pub const LOGO_ALT: &str = "Logo van de organisatie";
/// Before the name of the organisation in the footer.
pub const USED_BY: &str = "In gebruik bij";
/// Starts the line in the console.
pub const CONSOLE: &str = "wegwijzer.config.json:";

/// What a role is called.
pub const fn role(role: Role) -> &'static str {
    match role {
        Role::Physician => "Bedrijfsarts",
        Role::Confidant => "Vertrouwenspersoon",
        Role::PreventionOfficer => "Preventiemedewerker",
        Role::WorksCouncil => "Ondernemingsraad (OR)",
        Role::HumanResources => "Afdeling HR",
        Role::Catalogue => "Arbocatalogus",
    }
}

/// Completes [`MORE`] for who does not see whose it is.
pub fn about(role: Role) -> String {
    format!("over: {}", self::role(role))
}
