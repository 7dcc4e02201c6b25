//! What stands below the first screen is drawn right after it: who follows a link, or types in search, waits for the top alone.
//!
//! It is only for a moment: from then on all heights are real, and a place in the page is where it was.

use super::lull::{self, Lull};
use super::page;

thread_local! {
    /// Ends the moment that lasts: who types on has one moment, not one for each key.
    static END: Lull = const { Lull::new(100, whole) };
}

/// What was shown just now begins at its top, until [`rest_soon`].
pub(crate) fn from_the_top() {
    mark(true);
}

/// The rest comes a moment from now.
pub(crate) fn rest_soon() {
    lull::ask(&END);
}

/// What was shown just now may begin anywhere: all of it is drawn at once.
pub(crate) fn whole() {
    lull::call_off(&END);
    mark(false);
}

fn mark(is_fresh: bool) {
    if let Some(main) = page::main() {
        page::set(&main, "data-fresh", is_fresh.then_some(""));
    }
}
