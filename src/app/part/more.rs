//! "Meer hierover": fills a part of the extended route when it is first opened.

use crate::browser::{events, page};
use crate::part;
use crate::state::State;
use guide::content::EntryId;
use guide::markup;
use leptos::prelude::*;

/// Fills what is open already, and each part that opens from now on.
pub(crate) fn start(state: State) {
    fill_open(state);
    events::listen_early("toggle", move |event| {
        if events::closest(&event, OPEN).is_some() {
            fill_open(state);
        }
    });
}

const OPEN: &str = "details[data-more][open]";

/// Fills the open parts that have no text yet.
pub(crate) fn fill_open(state: State) {
    let mut is_new = false;
    for fold in page::all(&format!("{OPEN}:not([data-live])")) {
        let id = fold.get_attribute("data-more").and_then(|path| EntryId::find(&path));
        if let Some(id) = id {
            let text = state.base.with_value(|base| markup::more(id, base));
            page::fill(&fold, ".text", &text);
            page::set(&fold, "data-live", Some(""));
            is_new = true;
        }
    }
    if is_new {
        part::mount(state);
        state.mark_shown();
    }
}
