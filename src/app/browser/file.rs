//! Files: giving one to the reader, and reading the one that they choose.

use super::{document, promise, storage};
use gloo_timers::callback::Timeout;
use guide::saved::import::{MOST_BYTES, Refusal};
use wasm_bindgen::{JsCast, JsValue};

/// How long the browser may take to fetch a file that it was given, in milliseconds.
const FETCHED: u32 = 60_000;

/// Gives the reader a file of JSON. Where downloads are refused, nothing happens, and nobody can tell.
pub(crate) fn download(name: &str, text: &str) {
    give(name, "application/json", &JsValue::from_str(text));
}

/// Gives the reader the text under a key of the storage, byte for byte. A text with half a character in it has no bytes in
/// UTF-8; it is given in UTF-16, as the browser keeps it.
pub(crate) fn download_raw(name: &str, key: &str) {
    let Some(text) = storage::raw(key) else { return };
    if text.is_valid_utf16() {
        give(name, "text/plain", &text);
    } else {
        let units: Vec<u16> = std::iter::once(0xFEFF).chain(text.iter()).collect();
        give(name, "text/plain", &js_sys::Uint16Array::from(units.as_slice()));
    }
}

/// Gives the reader a file of this type; `None` where the browser makes none.
pub(super) fn give(name: &str, media_type: &str, part: &JsValue) -> Option<()> {
    let address = web_sys::Url::create_object_url_with_blob(&blob(media_type, part)?).ok()?;
    let link: web_sys::HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Timeout::new(FETCHED, move || {
        let _ = web_sys::Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}

/// What a file of this type holds; `None` where the browser makes none.
pub(super) fn blob(media_type: &str, part: &JsValue) -> Option<web_sys::Blob> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(media_type);
    web_sys::Blob::new_with_str_sequence_and_options(&js_sys::Array::of1(part), &options).ok()
}

/// Reads the file that was chosen in a control. Its size is looked at before anything is read.
pub(crate) fn read_chosen(event: &web_sys::Event, done: impl FnOnce(Result<Vec<u8>, Refusal>) + 'static) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) else {
        return;
    };
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    #[allow(clippy::cast_precision_loss, reason = "a small number")]
    if file.size() > MOST_BYTES as f64 {
        done(Err(Refusal::TooLarge));
    } else {
        promise::when_answered(
            &file.array_buffer(),
            Box::new(move |bytes| {
                done(bytes.map(|bytes| js_sys::Uint8Array::new(&bytes).to_vec()).ok_or(Refusal::Unreachable));
            }),
        );
    }
    // So that the same file can be chosen again.
    input.set_value("");
}

/// The text in a field, unless it is too long to take.
pub(crate) fn read_pasted(selector: &str) -> Result<String, Refusal> {
    let field = super::page::first(selector).and_then(|field| field.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
    let field = field.ok_or(Refusal::Empty)?;
    if field.text_length() as usize > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    Ok(field.value())
}
