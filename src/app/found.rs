//! Arriving from search: the passage that was found comes into view and has the focus, and the found words are marked.

use crate::browser::{page, text};
use crate::state::State;
use guide::search::{Index, is_passage, pieces};
use leptos::prelude::*;

/// Brings the passage with this number into view and focuses it, unless it is the title, and marks the words that the reader
/// searched for.
pub(crate) fn land(state: State, number: usize) {
    let route = state.route.get_untracked();
    let place = if route.popup().is_some() { "main > dialog" } else { "main" };
    let Some(place) = page::first(place) else { return };
    let index = Index::shared();
    let query = state.search.with_value(|search| index.query(&search.typed));
    let runs = text::runs(&place);
    if let Some(passage) = index.passage(route, number).filter(|_| number > Index::TITLE)
        && let Some(run) = runs.iter().find(|run| is_passage(&run.text(), passage))
    {
        text::reveal(run);
        text::focus(run);
    }
    for node in runs.iter().flat_map(|run| &run.nodes) {
        let text = text::of(node);
        let pieces = pieces(&text, &query);
        if pieces.iter().any(|piece| piece.is_found) {
            text::mark(node, pieces.iter().map(|piece| (piece.text, piece.is_found)));
        }
    }
}
