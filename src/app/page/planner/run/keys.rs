//! The space bar on the screen for the room: the kookwekker stands still or runs on, wherever the focus is but on a control.

use super::super::clockwork::Clockwork;
use crate::browser::keys;
use guide::words::run as words;
use leptos::ev;
use leptos::prelude::*;

/// Listens as long as the screen is shown.
pub(super) fn listen(work: Clockwork) {
    let listener = window_event_listener(ev::keydown, move |event| {
        if keys::is_free_space(&event) {
            event.prevent_default();
            let is_paused = work.toggle();
            work.said.set(if is_paused { words::STANDS_STILL_NOW } else { words::RUNS_NOW }.to_owned());
        }
    });
    on_cleanup(move || listener.remove());
}
