//! What is asked of the page when the browser is about to draw it: where things are, or the focus.
//!
//! Asked right after a change, each such question has the browser lay the page out at once, before it does anything else.

use leptos::prelude::{AnimationFrameRequestHandle, request_animation_frame_with_handle};
use std::cell::RefCell;

/// What waits for its frame.
struct Waiting {
    act: Box<dyn FnOnce()>,
    frame: AnimationFrameRequestHandle,
}

thread_local! {
    static WAITING: RefCell<Option<Waiting>> = const { RefCell::new(None) };
}

/// Does this in the frame that shows what was changed just now, unless [`forget`] comes first.
pub(crate) fn before(act: impl FnOnce() + 'static) {
    forget();
    match request_animation_frame_with_handle(at_once) {
        Ok(frame) => WAITING.set(Some(Waiting { act: Box::new(act), frame })),
        Err(_) => act(),
    }
}

/// Does what waits for its frame without it, for who needs to know where things are.
pub(crate) fn at_once() {
    if let Some(waiting) = WAITING.take() {
        waiting.frame.cancel();
        (waiting.act)();
    }
}

/// What waited for its frame was meant for a page that is gone.
pub(crate) fn forget() {
    if let Some(waiting) = WAITING.take() {
        waiting.frame.cancel();
    }
}
