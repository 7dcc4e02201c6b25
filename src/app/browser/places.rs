//! The places in the page for what is alive: the parts of the app, and the modules beside it.

use super::page::{Element, HtmlElement, all};
use wasm_bindgen::JsCast;

/// The places for live parts inside the elements of `selector` that hold none yet and belong to the app, by name.
pub(crate) fn slots(selector: &str) -> Vec<(String, HtmlElement)> {
    all(&format!("{selector} [data-part]:not([data-live], [data-module])")).iter().filter_map(slot).collect()
}

/// The name of a place for a live part, and the place.
pub(crate) fn slot(place: &Element) -> Option<(String, HtmlElement)> {
    Some((place.get_attribute("data-part")?, place.dyn_ref::<HtmlElement>()?.clone()))
}

/// The names of the modules beside the app that have places in `main`.
pub(crate) fn modules() -> Vec<String> {
    let mut names: Vec<String> =
        all("main [data-module]").iter().filter_map(|place| place.get_attribute("data-module")).collect();
    names.dedup();
    names
}

/// Empties the place of a live part and marks it as taken.
pub(crate) fn empty(slot: &HtmlElement) {
    slot.set_text_content(None);
    let _ = slot.set_attribute("data-live", "");
}
