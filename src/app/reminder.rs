//! Reminds of a copy, rarely and quietly, and asks the browser to keep what is worth keeping.

use crate::browser::{clock, host, persistence};
use crate::state::State;
use leptos::prelude::*;

/// Looks whether it is time for a reminder. It then stands in the header until the page goes, and not again for a week.
pub(crate) fn start(state: State) {
    let now = clock::now();
    if state.copies.with_untracked(|copies| copies.is_due(&now)) {
        state.is_reminding.set(true);
        state.copies.update(|copies| copies.reminded = now);
    }
}

/// Something that the reader made on purpose was kept.
pub(crate) fn note_work(state: State) {
    let (has_work, was_asked) = state.copies.with_untracked(|copies| (!copies.since.is_empty(), copies.asked));
    if !has_work {
        state.copies.update(|copies| copies.note_work(&clock::now()));
    }
    // In a frame it is the other site that the browser would ask about.
    if !was_asked && !host::is_framed() {
        state.copies.update(|copies| copies.asked = true);
        persistence::ask(|_| ());
    }
}

/// A copy of everything was made.
pub(crate) fn note_copy(state: State) {
    state.is_reminding.set(false);
    state.copies.update(|copies| copies.note_copy(&clock::now()));
}
