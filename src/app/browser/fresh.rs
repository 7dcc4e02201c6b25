//! What stands below the first screen is drawn right after it: who follows a link, or types in search, waits for the top alone.
//!
//! It is only for a moment: from then on all heights are real, and a place in the page is where it was.

use super::{clock, page};

/// How long after it came the rest is drawn, in milliseconds.
const PAUSE: u32 = 100;

/// What was shown just now begins at its top.
pub(crate) fn from_the_top() {
    mark(true);
    clock::later(PAUSE, whole).forget();
}

/// What was shown just now may begin anywhere: all of it is drawn at once.
pub(crate) fn whole() {
    mark(false);
}

fn mark(is_fresh: bool) {
    if let Some(main) = page::main() {
        page::set(&main, "data-fresh", is_fresh.then_some(""));
    }
}
