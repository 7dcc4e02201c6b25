//! The code and the example follow what is chosen.

use crate::browser::{events, fields, location, output, page, preview, printing, shell};
use guide::embedding::{Choice, Snippet, Theme, snippet};
use guide::markup;
use guide::route::Route;
use guide::words::embedding as words;
use std::cell::Cell;

/// The choices in the page.
pub(super) const CHOICES: &str = "[data-embedding]";

thread_local! {
    /// Whether the choices are answered: listeners live as long as the page.
    static STARTED: Cell<bool> = const { Cell::new(false) };
}

/// Shows what is chosen, and answers the choices and the buttons from now on.
pub(super) fn start() {
    show();
    if STARTED.replace(true) {
        return;
    }
    shell::on(shell::ORGANISATION, show);
    events::listen("change", move |event| {
        if events::closest(&event, CHOICES).is_some() {
            show();
        }
    });
    events::listen("click", move |event| {
        if let Some(id) = events::closest(&event, "[data-copy]").and_then(|button| button.get_attribute("data-copy")) {
            copy(&id);
        } else if events::closest(&event, "[data-do=print-sheet]").is_some() {
            print_sheet();
        }
    });
    events::listen("afterprint", |_| alone(None));
}

/// Fills in the code, with the address of this very guide, and shows the example.
fn show() {
    let Some(choices) = page::first(CHOICES) else { return };
    let choice = chosen(&choices);
    let base = location::base();
    let outside = location::outside(&base);
    for one in Snippet::ALL {
        fields::write_at(&format!("#{}", one.id()), &snippet(one, choice, &outside));
    }
    if let Some(open) = page::first(".preview-open") {
        page::set(&open, "href", Some(&choice.address(&base)));
    }
    let around = preview::around();
    preview::show(".preview", &markup::preview(choice, &base, &around.styles, &around.top, &around.foot));
}

fn chosen(choices: &page::Element) -> Choice {
    let route = fields::chosen_at("#embed-page").map_or(Route::Home, |path| Route::parse(&path));
    let theme = page::chosen(choices).and_then(|id| Theme::find(&id)).unwrap_or_default();
    let header = page::first("#embed-header").is_some_and(|header| page::is_checked(&header));
    Choice { route, theme, header }
}

fn copy(id: &str) {
    if Snippet::find(id).is_some() {
        let said = if output::copy_field(&format!("#{id}")) { words::COPIED } else { words::NOT_COPIED };
        if let Some(page) = page::first(".embedding") {
            page::say(&page, "[data-said]", said);
        }
    }
}

/// Prints the security sheet without the rest of the page.
fn print_sheet() {
    alone(Some(""));
    let began = printing::print_page();
    if !began {
        alone(None);
    }
    if let Some(sheet) = page::first(".security-sheet") {
        page::announce(&sheet, if began { "" } else { words::SHEET_REFUSED });
    }
}

/// Whether only the sheet goes on paper.
fn alone(only: Option<&str>) {
    if let Some(page) = page::first(".embedding") {
        page::set(&page, "data-sheet", only);
    }
}
