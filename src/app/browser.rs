//! The only place that names the browser. Everything that the outside world may refuse is an `Option` or a value here.

pub(crate) mod channel;
pub(crate) mod clipboard;
pub(crate) mod clock;
pub(crate) mod config;
pub(crate) mod dialog;
pub(crate) mod drag;
pub(crate) mod drawing;
pub(crate) mod events;
pub(crate) mod fields;
pub(crate) mod file;
pub(crate) mod folds;
pub(crate) mod fresh;
pub(crate) mod host;
pub(crate) mod keys;
pub(crate) mod location;
pub(crate) mod lock;
pub(crate) mod lull;
pub(crate) mod output;
pub(crate) mod page;
pub(crate) mod persistence;
pub(crate) mod places;
pub(crate) mod preview;
pub(crate) mod printing;
mod promise;
pub(crate) mod random;
pub(crate) mod screen;
pub(crate) mod shell;
pub(crate) mod sound;
pub(crate) mod stage;
pub(crate) mod storage;
pub(crate) mod tabs;
pub(crate) mod text;
mod visit;

use wasm_bindgen::{JsCast, JsValue};

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// What an object has under a name; for what the typed interfaces do not name, or throw on.
fn property<T: JsCast>(object: &JsValue, name: &str) -> Option<T> {
    js_sys::Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}
