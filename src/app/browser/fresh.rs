//! What stands below the first screen is drawn right after it: who follows a link, or types in search, waits for the top alone.
//!
//! It is only for a moment: from then on all heights are real, and a place in the page is where it was.

use super::{clock, page};
use std::cell::RefCell;

/// How long after it came the rest is drawn, in milliseconds.
const PAUSE: u32 = 100;

thread_local! {
    /// Ends the moment that lasts, unless something newer comes first: who types on has one moment, not one for each key.
    static END: RefCell<Option<clock::Later>> = const { RefCell::new(None) };
}

/// What was shown just now begins at its top.
pub(crate) fn from_the_top() {
    mark(true);
    END.set(Some(clock::later(PAUSE, whole)));
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
