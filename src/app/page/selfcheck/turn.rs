//! The pages of the self-check in the history: all of them have one address, and an entry knows no more than their number.

use crate::browser::location::{self, Visit};
use crate::here::remember;
use guide::route::{Route, Tool};

/// Adds an entry for another page of the self-check, so that Back leads to the one before it.
pub(super) fn turn(step: u8) {
    remember();
    let here = location::visit();
    let left_ago = if here.left.is_empty() { 0 } else { here.left_ago.saturating_add(1) };
    let steps_before = here.steps_before.saturating_add(1);
    let visit = Visit { scroll: 0, focus: String::new(), folds: 0, step, steps_before, left_ago, ..here };
    location::push(&location::base(), Route::Tool(Tool::SelfCheck), &visit);
}

/// Writes down which page of the self-check the entry of now shows.
pub(super) fn stand(step: u8) {
    let visit = location::visit();
    if visit.step != step {
        location::keep_visit(&Visit { step, ..visit });
    }
}
