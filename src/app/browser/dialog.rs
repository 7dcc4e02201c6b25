//! The pop-up: one native modal dialog, the last child of `main`.

use super::page;
use wasm_bindgen::JsCast;

const SELECTOR: &str = "main > dialog.popup";
const HEADING: &str = "#popup-title";
/// How the root of the page says that a pop-up is open. The style could find out by itself, but at the price of styling the
/// root anew each time that anything comes or goes below it.
const OPEN: &str = "data-popup";

/// What the dialog shows.
pub(crate) struct Popup<'a> {
    /// Id of the entry.
    pub(crate) id: &'a str,
    /// Whether it holds a wide figure.
    pub(crate) wide: bool,
    /// Its inside. The markup is ours alone: no word of the reader is in it.
    pub(crate) markup: &'a str,
}

/// Opens the pop-up, or shows it in the dialog that is open.
pub(crate) fn open(popup: &Popup<'_>) {
    let Some(dialog) = dialog().or_else(create) else { return };
    let _ = dialog.set_attribute("data-screen", popup.id);
    let _ = dialog.set_attribute("aria-labelledby", "popup-title");
    let _ = dialog.set_attribute("closedby", "any");
    page::set(&dialog, "data-wide", popup.wide.then_some(""));
    dialog.set_inner_html(popup.markup);
    page::mark_root(OPEN, true);
    if !dialog.open() {
        let _ = dialog.show_modal();
    }
    page::focus(HEADING);
}

/// Whether a pop-up is open.
pub(crate) fn is_open() -> bool {
    page::first("main > dialog[open]").is_some()
}

/// Makes the static page of a pop-up the dialog: the same nodes stay, so nothing that the reader selected is lost.
pub(crate) fn adopt() {
    let Some(dialog) = dialog() else { return };
    let focused = page::first("main > dialog :focus");
    level_heading();
    // Taking the attribute away closes it without the event of closing, which would lead the reader away.
    let _ = dialog.remove_attribute("open");
    let _ = dialog.set_attribute("closedby", "any");
    let _ = dialog.show_modal();
    match focused {
        Some(element) => page::focus_element(&element),
        None => page::focus(HEADING),
    }
}

/// Behind a pop-up stands a screen with the `h1`: the heading of the dialog becomes the `h2` that it is in the app.
fn level_heading() {
    let Some(old) = page::first("main > dialog h1") else { return };
    let Some(new) = super::document().and_then(|document| document.create_element("h2").ok()) else { return };
    for name in ["id", "tabindex"] {
        if let Some(value) = old.get_attribute(name) {
            let _ = new.set_attribute(name, &value);
        }
    }
    while let Some(child) = old.first_child() {
        let _ = new.append_child(&child);
    }
    let _ = old.replace_with_with_node_1(&new);
}

/// Closes the pop-up; the browser gives the focus back to what opened it.
pub(crate) fn close() {
    page::mark_root(OPEN, false);
    if let Some(dialog) = dialog() {
        if dialog.open() {
            dialog.close();
        }
        dialog.remove();
    }
}

/// How far the text of the pop-up is scrolled.
pub(crate) fn scroll() -> i32 {
    body().map_or(0, |body| body.scroll_top())
}

/// Scrolls the text of the pop-up.
pub(crate) fn scroll_to(top: i32) {
    if let Some(body) = body() {
        body.set_scroll_top(top);
    }
}

fn body() -> Option<web_sys::Element> {
    page::first("main > dialog .popup-body")
}

fn dialog() -> Option<web_sys::HtmlDialogElement> {
    page::first(SELECTOR)?.dyn_into().ok()
}

fn create() -> Option<web_sys::HtmlDialogElement> {
    let dialog: web_sys::HtmlDialogElement = super::document()?.create_element("dialog").ok()?.dyn_into().ok()?;
    dialog.set_class_name("popup");
    page::main()?.append_child(&dialog).ok()?;
    Some(dialog)
}
