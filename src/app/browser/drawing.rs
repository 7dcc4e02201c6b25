//! What is asked of the page when the browser is about to draw it: where things are, or the focus.
//!
//! Asked right after a change, each such question has the browser lay the page out at once, before it does anything else.

use leptos::prelude::{AnimationFrameRequestHandle, request_animation_frame_with_handle};
use std::cell::Cell;

thread_local! {
    static WAITING: Cell<Option<AnimationFrameRequestHandle>> = const { Cell::new(None) };
}

/// Does this in the frame that shows what was changed just now, unless [`forget`] comes first.
pub(crate) fn before(act: impl FnOnce() + 'static) {
    forget();
    WAITING.set(request_animation_frame_with_handle(act).ok());
}

/// What waited for its frame was meant for a page that is gone.
pub(crate) fn forget() {
    if let Some(waiting) = WAITING.take() {
        waiting.cancel();
    }
}
