//! The screen of the device: kept awake while a meeting goes on, and filled when that is asked.

use super::{document, promise, property, window};
use js_sys::{Function, Promise};
use std::cell::{Cell, RefCell};
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    static IS_WANTED: Cell<bool> = const { Cell::new(false) };
    /// What the browser gave: the screen stays awake until this is released.
    static HELD: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// Keeps the screen awake from now on, where the browser allows it. It lets go by itself when the page is hidden: call
/// this again when it is seen.
pub(crate) fn keep_awake() {
    IS_WANTED.set(true);
    let _ = ask();
}

/// Lets the screen sleep again.
pub(crate) fn let_sleep() {
    IS_WANTED.set(false);
    if let Some(held) = HELD.take() {
        release(&held);
    }
}

fn ask() -> Option<()> {
    let is_held = HELD.with_borrow(|held| {
        let released = held.as_ref().and_then(|held| property::<js_sys::Boolean>(held, "released"));
        released.is_some_and(|released| !released.value_of())
    });
    if is_held {
        return None;
    }
    // By name: the generated interface is not stable yet.
    let lock: JsValue = property(&window()?.navigator().into(), "wakeLock")?;
    let request: Function = property(&lock, "request")?;
    let asked: Promise = request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()?;
    let keep = |held: Option<JsValue>| match held {
        Some(held) if IS_WANTED.get() => HELD.set(Some(held)),
        Some(held) => release(&held),
        None => {}
    };
    promise::when_answered(&asked, Box::new(keep));
    Some(())
}

fn release(held: &JsValue) {
    if let Some(release) = property::<Function>(held, "release") {
        let _ = release.call0(held);
    }
}

/// Whether the guide may fill the screen.
pub(crate) fn can_fill() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Fills the screen with the guide, or gives the rest of it back.
pub(crate) fn fill() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen();
    }
}
