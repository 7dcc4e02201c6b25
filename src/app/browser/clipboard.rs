//! The clipboard, where the browser lets a page write to it.

use super::file::blob;
use super::promise::when_answered;
use super::window;
use wasm_bindgen::JsCast;

/// Copies a text, and the same as HTML for programs that read it. Says afterwards whether that went well.
pub(crate) fn copy(text: &str, html: Option<&str>, say: impl FnOnce(bool) + 'static) {
    match begin(text, html) {
        Some(promise) => when_answered(&promise, Box::new(move |answer| say(answer.is_some()))),
        None => say(false),
    }
}

fn begin(text: &str, html: Option<&str>) -> Option<js_sys::Promise> {
    // Without a safe connection the browser has no clipboard at all, whatever its type says.
    let navigator = window()?.navigator();
    let clipboard =
        js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?.dyn_into::<web_sys::Clipboard>().ok()?;
    let Some(html) = html else { return Some(clipboard.write_text(text)) };
    let forms = js_sys::Object::new();
    for (kind, words) in [("text/html", html), ("text/plain", text)] {
        let form = blob(kind, &words.into())?;
        js_sys::Reflect::set(&forms, &kind.into(), &form).ok()?;
    }
    let item = web_sys::ClipboardItem::new_with_record_from_str_to_blob_promise(&forms).ok()?;
    Some(clipboard.write(&js_sys::Array::of1(&item)))
}
