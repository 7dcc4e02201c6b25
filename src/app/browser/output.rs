//! What leaves the page by the reader's hand: a file, a copied text, a print.

use super::{document, fields, file, page, window};
use wasm_bindgen::{JsCast, JsValue};

/// Gives the reader a calendar file. Where downloads are refused, nothing happens, and nobody can tell.
pub(crate) fn give_calendar(name: &str, text: &str) {
    let _ = file::give(name, "text/calendar;charset=utf-8", &JsValue::from_str(text));
}

/// Copies the text of a field. False when the browser refuses it: the text is then selected for the reader to copy.
///
/// The old command, since the new interface is refused in frames of other sites and this one is not.
pub(crate) fn copy_field(selector: &str) -> bool {
    let field = page::first(selector).and_then(|field| field.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
    let Some(field) = field else { return false };
    let _ = field.focus();
    field.select();
    copy_selected()
}

/// Copies what stands in an element, with its headings and lists. False when the browser refuses it: it is then selected.
pub(crate) fn copy_content(selector: &str) -> bool {
    let Some(element) = page::first(selector) else { return false };
    let Some(selection) = window().and_then(|window| window.get_selection().ok().flatten()) else { return false };
    let _ = selection.select_all_children(&element);
    let is_copied = copy_selected();
    if is_copied {
        let _ = selection.remove_all_ranges();
    }
    is_copied
}

fn copy_selected() -> bool {
    document()
        .and_then(|document| document.dyn_into::<web_sys::HtmlDocument>().ok())
        .is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}

/// Opens a fold of the page.
pub(crate) fn open_fold(selector: &str) {
    if let Some(fold) = page::first(selector) {
        page::set(&fold, "open", Some(""));
    }
}

/// Takes the text out of a field of one line: the field is empty then.
pub(crate) fn take_line(selector: &str) -> String {
    let Some(field) = page::first(selector) else { return String::new() };
    let text = fields::typed(&field).unwrap_or_default().trim().to_owned();
    fields::write(&field, "");
    text
}

/// What is chosen in a list.
pub(crate) fn value(selector: &str) -> String {
    let list = page::first(selector).and_then(|list| list.dyn_into::<web_sys::HtmlSelectElement>().ok());
    list.map_or_else(String::new, |list| list.value())
}

/// Opens the browser's own dialog for printing.
pub(crate) fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Puts a text in the field that an event came from.
pub(crate) fn write_back(event: &web_sys::Event, text: &str) {
    if let Some(field) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        field.set_value(text);
    }
}
