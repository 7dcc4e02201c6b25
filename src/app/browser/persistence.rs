//! Whether the browser promises to keep what is stored, even when room gets short.

use super::{promise, property, window};
use wasm_bindgen::JsCast;

/// Asks for the promise; some browsers ask the reader then.
pub(crate) fn ask(answer: impl FnOnce(bool) + 'static) {
    call("persist", Box::new(answer));
}

/// Tells whether the browser has promised.
pub(crate) fn known(answer: impl FnOnce(bool) + 'static) {
    call("persisted", Box::new(answer));
}

/// `None` where the question does not exist: there is no answer then.
fn call(question: &str, answer: Box<dyn FnOnce(bool)>) -> Option<()> {
    let storage: js_sys::Object = property(&window()?.navigator().into(), "storage")?;
    let question: js_sys::Function = property(&storage.clone().into(), question)?;
    let asked: js_sys::Promise = question.call0(&storage).ok()?.dyn_into().ok()?;
    promise::when_answered(
        &asked,
        Box::new(move |promised| answer(promised.is_some_and(|promised| promised.is_truthy()))),
    );
    Some(())
}
