//! A place beside `main` that no reader ever meets: what is put there is laid out, and gone before anything is drawn.

use super::{document, page};
use guide::markup::Page;

/// Puts a page there as [`page::show`] puts it in `main`.
pub(crate) fn rehearse(page: &Page) {
    rehearse_in(&|stage| page::put(stage, page));
}

/// Puts the inside of a pop-up there.
pub(crate) fn rehearse_popup(markup: &str) {
    rehearse_in(&|stage| {
        stage.set_class_name("popup");
        stage.set_inner_html(markup);
    });
}

fn rehearse_in(fill: &dyn Fn(&page::Element)) {
    // In a form of its own a choice leaves the choice of the same name in the page alone.
    let stage = document().and_then(|document| document.create_element("form").ok());
    if let (Some(stage), Some(main)) = (stage, page::main()) {
        fill(&stage);
        page::set(&stage, "data-rehearsal", Some(""));
        let _ = main.insert_adjacent_element("afterend", &stage);
        let _ = stage.get_bounding_client_rect();
        stage.remove();
    }
}
