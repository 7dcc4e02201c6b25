//! The link back to the trail that the reader left: the app knows where it leads from the history entry alone.

use crate::browser::location::{self, Visit};
use crate::browser::page;
use crate::state::State;
use guide::markup;
use guide::route::Route;
use guide::way_back;
use leptos::prelude::*;

/// Shows the link of this visit in its place, if there is one.
pub(crate) fn show(state: State) {
    let Some(main) = page::main() else { return };
    let inside = way_back::screen(&location::visit().left)
        .map_or_else(String::new, |left| state.base.with_value(|base| markup::way_back(left, base)));
    page::fill(&main, ".way-back", &inside);
}

/// What the next visit remembers of the way back, when a link leads from this one to `target`.
pub(crate) fn carry(here: &Visit, target: Route) -> Visit {
    let screen = page::screen();
    if way_back::leaves_trail(Route::parse(&screen), target) {
        Visit { left: screen, left_scroll: here.scroll, left_ago: 1, ..Visit::default() }
    } else if here.left.is_empty() {
        Visit::default()
    } else {
        Visit {
            left: here.left.clone(),
            left_scroll: here.left_scroll,
            left_ago: here.left_ago.saturating_add(1),
            ..Visit::default()
        }
    }
}
