//! The words of reading on: what unfolds in place, the way back, the page of the checks and the print menu.

use crate::book::Portion;
use crate::content::Trail;

/// Where a part of the extended route can be read without script.
pub const MORE_READ: &str = "Lees dit in de uitgebreide route";
/// The same place, once the part stands in the page.
pub const MORE_OPEN: &str = "Bekijk dit op zijn eigen plek in de uitgebreide route";

/// Link to the page of the checks, below the checks of a screen.
pub const CHECKS_ALSO: &str = "Alle checks van je route staan ook op één lijst";
/// Link to the page of the checks on the overview.
pub const CHECKS_LINK: &str = "Bekijk alle checks, of één invalshoek, over de vijf stappen heen";
/// Legend of the choice of a lens.
pub const BY_LENS: &str = "Wat wil je zien?";
/// Before the name of a lens in that choice.
pub const ONLY: &str = "Alleen";
/// Legend of the choice of a trail.
pub const BY_TRAIL: &str = "Van welke route?";
/// All checks.
pub const ALL_STEPS: &str = "Alle onderdelen";
/// The checks that the short trail leads to.
pub const SHORT_ONLY: &str = "Alleen wat bij de korte route hoort";
/// Below the choices.
pub const CHECKS_NOTE: &str =
    "Niet alles hoeft af te zijn om verder te gaan. Wat je hier aanvinkt, staat ook bij het onderdeel zelf.";
/// Heading of the checks outside the steps.
pub const OTHER_CHECKS: &str = "Buiten de stappen";

/// Opens the print menu.
pub const PRINT: &str = "Print";
/// State of a printed box.
pub const TICKED: &str = "afgevinkt";
/// State of a printed box.
pub const NOT_TICKED: &str = "niet afgevinkt";
/// The browser does not print here.
pub const PRINT_REFUSED: &str = "Printen lukt op deze plek niet. Open deze pagina in een eigen tabblad en print daar:";

/// A portion on the print menu.
pub const fn portion(portion: Portion, trail: Option<Trail>) -> &'static str {
    match (portion, trail) {
        (Portion::Page, _) => "Deze pagina",
        (Portion::Substep, _) => "Dit onderdeel, vijf invalshoeken",
        (Portion::Step, _) => "Deze stap",
        (Portion::Trail, Some(Trail::Session)) => "Het hele hoofdstuk",
        (Portion::Trail, Some(Trail::Model)) => "Alles over werkdruk",
        (Portion::Trail, _) => "Deze route",
        (Portion::Checks, _) => "Alle checks",
    }
}

/// When and from where a book was printed. The month counts from 0.
pub fn printed(day: u32, month: u32, year: u32) -> String {
    format!("Afgedrukt op {day} {} {year}, van", super::month(month))
}
