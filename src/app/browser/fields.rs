//! The fields that readers type in, and the places of a page that are named by a selector.

use super::page::{Element, first, input, set};
use super::{document, window};
use wasm_bindgen::JsCast;

/// The words in a field.
pub(crate) fn typed(field: &Element) -> Option<String> {
    match field.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        Some(area) => Some(area.value()),
        None => input(field).map(web_sys::HtmlInputElement::value),
    }
}

/// The words in the first field of `selector`.
pub(crate) fn typed_at(selector: &str) -> Option<String> {
    typed(&first(selector)?)
}

/// What is chosen in the first list of `selector`.
pub(crate) fn chosen_at(selector: &str) -> Option<String> {
    first(selector)?.dyn_ref::<web_sys::HtmlSelectElement>().map(web_sys::HtmlSelectElement::value)
}

/// Sets the words in the first field of `selector`.
pub(crate) fn write_at(selector: &str, words: &str) {
    if let Some(field) = first(selector) {
        write(&field, words);
    }
}

/// Sets the words in a field. One that has them already is left alone: the reader may be typing in it.
pub(crate) fn write(field: &Element, words: &str) {
    if typed(field).as_deref() == Some(words) {
        return;
    }
    match field.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        Some(area) => area.set_value(words),
        None => input(field).into_iter().for_each(|input| input.set_value(words)),
    }
}

/// Has the field that is being typed in take its words now, as it does when it is left.
pub(crate) fn settle() {
    let Some(focused) = document().and_then(|document| document.active_element()) else { return };
    let is_typed = focused.has_type::<web_sys::HtmlTextAreaElement>()
        || input(&focused).is_some_and(|input| !matches!(input.type_().as_str(), "checkbox" | "radio" | "file"));
    if is_typed && let Ok(event) = web_sys::Event::new("change") {
        let _ = focused.dispatch_event(&event);
    }
}

/// Chooses none of the radios in a group.
pub(crate) fn choose_none(group: &Element) {
    if let Ok(Some(radio)) = group.query_selector("input:checked")
        && let Some(radio) = input(&radio)
    {
        radio.set_checked(false);
    }
}

/// Selects all the words in the first element of `selector`, for the reader to copy.
pub(crate) fn select(selector: &str) {
    if let (Some(element), Some(selection)) =
        (first(selector), window().and_then(|window| window.get_selection().ok().flatten()))
    {
        let _ = selection.select_all_children(&element);
    }
}

/// The element of `selector` at or around another.
pub(crate) fn around(element: &Element, selector: &str) -> Option<Element> {
    element.closest(selector).ok()?
}

/// Fills the first element of `selector`. The markup is ours alone: no word of the reader is in it.
pub(crate) fn fill_at(selector: &str, markup: &str) {
    if let Some(element) = first(selector) {
        element.set_inner_html(markup);
    }
}

/// Shows or hides the first element of `selector`.
pub(crate) fn show_if(selector: &str, is_shown: bool) {
    if let Some(element) = first(selector) {
        set(&element, "hidden", (!is_shown).then_some(""));
    }
}

/// Sets the words of the first element of `selector`. Those that are there already are not said again.
pub(crate) fn say_at(selector: &str, words: &str) {
    if let Some(element) = first(selector).filter(|element| element.text_content().as_deref() != Some(words)) {
        element.set_text_content(Some(words));
    }
}
