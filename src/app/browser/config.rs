//! The file of the organisation, as the host gives it, and what the console is told about it.

use super::promise::when_answered;
use super::window;
use wasm_bindgen::{JsCast, JsValue};

/// What came of asking for the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fetched {
    /// Its text.
    Text(String),
    /// There is none.
    Missing,
    /// The host did not answer, or with something else.
    Failed,
}

/// Asks for the file once, past what the browser remembers of it.
pub(crate) fn fetch(address: &str, act: impl FnOnce(Fetched) + 'static) {
    let Some(window) = window() else { return };
    let options = web_sys::RequestInit::new();
    options.set_cache(web_sys::RequestCache::NoCache);
    let answer = window.fetch_with_str_and_init(address, &options);
    when_answered(
        &answer,
        Box::new(move |answer| {
            let response = answer.and_then(|answer| answer.dyn_into::<web_sys::Response>().ok());
            match response.as_ref().map(web_sys::Response::status) {
                Some(404) => act(Fetched::Missing),
                Some(200) => match response.and_then(|response| response.text().ok()) {
                    Some(text) => when_answered(
                        &text,
                        Box::new(move |text| {
                            let text = text.and_then(|text| text.as_string());
                            act(text.map_or(Fetched::Failed, Fetched::Text));
                        }),
                    ),
                    None => act(Fetched::Failed),
                },
                _ => act(Fetched::Failed),
            }
        }),
    );
}

/// The text of the file, as `boot.js` fetched it.
pub(crate) fn given() -> String {
    let text = window().and_then(|window| super::property::<js_sys::JsString>(&window.into(), "wegwijzerOrganisation"));
    text.map(String::from).unwrap_or_default()
}

/// Says something in the console, for who looks after the host.
pub(crate) fn warn(line: &str) {
    web_sys::console::warn_1(&JsValue::from_str(line));
}
