//! The words of the editors' page.

/// Its title.
pub const TITLE: &str = "Alle teksten op een rij, voor de redactie";
/// What it is for.
pub const LEAD: &str = "Elke tekst van de gids met zijn id, pop-ups, links, feiten en bronnen, om feiten na te lopen. Geen enkele pagina verwijst hierheen. Print deze pagina met je browser.";
/// A screen.
pub const SCREEN: &str = "Scherm";
/// A pop-up.
pub const POPUP: &str = "Pop-up";
/// The id and address.
pub const ID: &str = "Id en adres";
/// For search results.
pub const DESCRIPTION: &str = "Beschrijving";
/// The parents of a pop-up.
pub const OPENS_OVER: &str = "Opent over";
/// Links inside the guide.
pub const LEADS_TO: &str = "Verwijst naar";
/// Links out of the guide.
pub const ADDRESSES: &str = "Adressen buiten de gids";
/// Ids of the questions to tick.
pub const CHECKS: &str = "Ids van de vragen";
/// The model.
pub const MODEL: &str = "Het werkdrukmodel";
/// What follows from work pressure.
pub const EFFECTS: &str = "Gevolgen";
