//! "Op je intranet zetten": the page for the manager of an intranet. It needs nothing of the app but the page that it stands in.

mod check;
mod choose;

use crate::browser::{location, page};
use crate::state::State;
use guide::markup;
use leptos::prelude::*;

/// The page. What reads without script is there already, unless the reader came by a link of the app.
pub(super) fn embedding(_: State) -> AnyView {
    let base = location::base();
    if let Some(place) = page::first(PLACE).filter(|_| page::first(choose::CHOICES).is_none()) {
        page::add_before(&place, &markup::embedding(&base));
    }
    choose::start();
    check::check(&base)
}

/// The place of the live part, at the end of the page.
const PLACE: &str = "main [data-part=inbedden]";
