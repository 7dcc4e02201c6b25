//! The way back to the trail that the reader left, above the heading of a screen.

use super::document::place_name;
use super::icon::{Icon, icon};
use crate::content::EntryId;
use crate::route::{Base, Route};
use crate::words;
use maud::{Markup, html};

/// The place of the way back: always there, so that nothing moves when it is filled.
pub(super) fn place() -> Markup {
    html! { p.way-back {} }
}

/// The link to the screen that the reader came from.
pub fn way_back(to: Route, base: &Base) -> String {
    html! {
        a href=(base.link(to)) data-do="return" { (icon(Icon::Back)) span { (words::BACK) " " (name(to)) } }
    }
    .into_string()
}

/// What the reader came from, inside a sentence.
fn name(route: Route) -> String {
    match route {
        Route::Tool(tool) => words::small(words::tool(tool).0),
        _ => route.entry().map_or_else(String::new, entry_name),
    }
}

/// A place in a step, or else the title.
fn entry_name(id: EntryId) -> String {
    if id.entry().place.step.is_some() { words::small(&place_name(id)) } else { id.entry().title.to_owned() }
}
