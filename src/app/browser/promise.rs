//! What the browser answers later, or not at all.

use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

thread_local! {
    static NOTHING: Closure<dyn FnMut(JsValue)> = Closure::new(|_| {});
}

/// Lets a promise fail without a word in the console.
pub(super) fn may_fail(promise: &js_sys::Promise) {
    NOTHING.with(|nothing| {
        let _ = promise.catch(nothing);
    });
}

/// Acts on the answer; `None` when there is none.
pub(super) fn when_answered(promise: &js_sys::Promise, act: Box<dyn FnOnce(Option<JsValue>)>) {
    let act = Rc::new(Cell::new(Some(act)));
    let other = Rc::clone(&act);
    let answered = Closure::<dyn FnMut(JsValue)>::new(move |answer| {
        if let Some(act) = act.take() {
            act(Some(answer));
        }
    });
    let failed = Closure::<dyn FnMut(JsValue)>::new(move |_| {
        if let Some(act) = other.take() {
            act(None);
        }
    });
    let _ = promise.then2(&answered, &failed);
    answered.forget();
    failed.forget();
}
