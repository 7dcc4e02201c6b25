//! "Op je intranet zetten": the page for the manager of an intranet. It needs nothing of the app but the page that it stands in.

mod check;
mod choose;

use crate::browser::{location, page};
use crate::module::Module;
use guide::markup;

/// The page as a module.
pub(crate) fn module() -> Module {
    Module { arrive: Box::new(arrive), ..Module::new(|_| check::check(&location::base())) }
}

/// What reads without script is there already, unless the reader came by a link of the app.
fn arrive() {
    if let Some(place) = page::first(PLACE).filter(|_| page::first(choose::CHOICES).is_none()) {
        page::add_before(&place, &markup::embedding(&location::base()));
    }
    choose::start();
}

/// The place of the live part, at the end of the page.
const PLACE: &str = "main [data-part=inbedden]";
