//! The guarded store: localStorage where it is there and honest, and a memory for what it does not take.
//!
//! Written on the browser's own interface: gloo-storage throws where storage is refused, and then the whole app is gone.

use super::{property, window};
use guide::saved::{PREFIX, Refused, Shelf, Written};
use std::collections::BTreeSet;
use wasm_bindgen::{JsCast, JsValue};

/// The storage of this browser.
#[derive(Clone, Copy)]
pub(crate) struct Device;

impl Shelf for Device {
    fn read(&self, key: &str) -> Result<Option<String>, Refused> {
        open().and_then(|storage| storage.get_item(key).ok()).ok_or(Refused)
    }

    fn write(&self, key: &str, text: &str) -> Written {
        // What cannot be read may hold something that is not ours to overwrite.
        let Some((before, storage)) = open().and_then(|storage| Some((storage.get_item(key).ok()?, storage))) else {
            self.remember(key, text);
            return Written::InMemory;
        };
        let is_there = |text: Option<&str>| storage.get_item(key).is_ok_and(|found| found.as_deref() == text);
        if storage.set_item(key, text).is_ok() && is_there(Some(text)) {
            self.forget(key);
            return Written::Kept;
        }
        self.remember(key, text);
        // A storage that took it, but gives something else back: what stood there comes back, if it can.
        if !is_there(before.as_deref()) {
            let _ = match &before {
                Some(before) => storage.set_item(key, before),
                None => storage.remove_item(key),
            };
        }
        Written::Full
    }

    fn remove(&self, key: &str) {
        self.forget(key);
        if let Some(storage) = open() {
            let _ = storage.remove_item(key);
        }
    }

    fn keys(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        let mut take = |key: Option<String>| {
            if let Some(key) = key.filter(|key| key.starts_with(PREFIX)) {
                keys.insert(key);
            }
        };
        if let Some(memory) = memory() {
            js_sys::Object::keys(&memory).iter().for_each(|key| take(key.as_string()));
        }
        if let Some(storage) = open() {
            (0..storage.length().unwrap_or_default()).for_each(|at| take(storage.key(at).ok().flatten()));
        }
        keys
    }

    fn remember(&self, key: &str, text: &str) {
        if let Some(memory) = memory().or_else(make_memory) {
            let _ = js_sys::Reflect::set(&memory, &key.into(), &text.into());
        }
    }

    fn forget(&self, key: &str) {
        if let Some(memory) = memory() {
            let _ = js_sys::Reflect::delete_property(&memory, &key.into());
        }
    }

    fn recall(&self, key: &str) -> Option<String> {
        property::<js_sys::JsString>(&memory()?.into(), key).map(String::from)
    }
}

/// Whether anything written now would outlive the page.
pub(crate) fn is_there() -> bool {
    open().is_some()
}

/// Whether something could not be written and is in this page alone.
pub(crate) fn is_holding() -> bool {
    memory().is_some_and(|memory| js_sys::Object::keys(&memory).length() > 0)
}

/// The text under a key as the browser has it: it may hold what no text in Rust can, such as half a character.
pub(crate) fn raw(key: &str) -> Option<js_sys::JsString> {
    let storage: JsValue = open()?.into();
    let get: js_sys::Function = property(&storage, "getItem")?;
    get.call1(&storage, &key.into()).ok()?.dyn_into().ok()
}

/// The browser's storage, if it gives it out and answers a question.
fn open() -> Option<web_sys::Storage> {
    let storage = window()?.local_storage().ok()??;
    storage.length().is_ok().then_some(storage)
}

const MEMORY: &str = "wegwijzerMemory";

/// What could not be stored, where the screen after a failure can find it: `boot.js` reads the same object.
fn memory() -> Option<js_sys::Object> {
    property(&window()?.into(), MEMORY)
}

fn make_memory() -> Option<js_sys::Object> {
    let made = js_sys::Object::new();
    js_sys::Reflect::set(&window()?.into(), &MEMORY.into(), &made).ok()?;
    Some(made)
}
