//! Leaving the self-check for good: to the first screen, with none of its pages left behind Back or Forward.

use super::Arrival;
use crate::browser::location::{self, Visit};
use crate::state::State;
use guide::route::Route;
use leptos::prelude::*;
use std::cell::Cell;

thread_local! {
    /// On the way back through the history: what is to become of the entry at its end.
    static ON_THE_WAY: Cell<Option<End>> = const { Cell::new(None) };
}

/// The entry where the way back through the history ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// The page from which the reader came: it stays.
    Before,
    /// The first page of the self-check: it goes too.
    First,
}

/// Shows the first screen at once, then takes the pages of the self-check that lie together out of the history.
pub(super) fn leave(state: State) {
    let visit = location::visit();
    let (end, entries) =
        if visit.by_link { (End::Before, visit.steps_before + 1) } else { (End::First, visit.steps_before) };
    replace(state);
    state.arrival.set_value(Arrival::Link);
    state.route.set(Route::Home);
    // A new entry cuts off what comes after it. So first back to the end, then on from there.
    if location::go_back(entries) {
        ON_THE_WAY.set(Some(end));
    }
}

/// Whether this was the way back that [`leave`] went. It then ends on the first screen.
pub(super) fn is_done(state: State) -> bool {
    let Some(end) = ON_THE_WAY.take() else { return false };
    if end == End::First {
        replace(state);
    }
    state.base.with_value(|base| location::push(base, Route::Home, &Visit::default()));
    true
}

fn replace(state: State) {
    state.base.with_value(|base| location::replace(base, Route::Home, &Visit::default()));
}
