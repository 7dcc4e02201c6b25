//! Printing: the book that stands in the page only for paper, and the browser's own dialog.

use super::page::{self, Element};
use super::{document, events, window};
use std::cell::Cell;

const BOOK: &str = ".print-book";

thread_local! {
    /// Whether the browser has begun to print since we last asked.
    static BEGAN: Cell<bool> = const { Cell::new(false) };
    /// Whether anybody listens for that.
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// Takes the book away when it is printed.
pub(crate) fn start(after: impl Fn() + 'static) {
    events::listen("afterprint", move |_| {
        close();
        after();
    });
}

/// Prints a book. False when the browser refuses: some frames ignore the call without a word.
pub(crate) fn print(markup: &str) -> bool {
    close();
    open(markup);
    let began = print_page();
    if !began {
        close();
    }
    began
}

/// Prints what stands in the page. False when the browser refuses.
pub(crate) fn print_page() -> bool {
    if !LISTENS.replace(true) {
        events::listen("beforeprint", |_| BEGAN.set(true));
    }
    BEGAN.set(false);
    let is_asked = window().is_some_and(|window| window.print().is_ok());
    is_asked && BEGAN.get()
}

/// Puts the book behind `main`, or in the open pop-up: what stands behind that one is not there for who listens to the
/// file that a browser makes. The markup is ours alone: no word of the reader is in it.
fn open(markup: &str) {
    let made: Option<Element> = document().and_then(|document| document.create_element("div").ok());
    let Some(book) = made else { return };
    book.set_class_name("print-book");
    book.set_inner_html(markup);
    // It ends with the foot of the page. Inside the book a browser keeps that with the text above it.
    if let Some(foot) = page::first("body > .foot").and_then(|foot| foot.clone_node_with_deep(true).ok()) {
        let _ = book.append_child(&foot);
    }
    let _ = match (page::first("dialog:modal"), page::main()) {
        (Some(popup), _) => popup.append_with_node_1(&book),
        (None, Some(main)) => main.after_with_node_1(&book),
        (None, None) => Ok(()),
    };
}

fn close() {
    if let Some(book) = page::first(BOOK) {
        book.remove();
    }
}
