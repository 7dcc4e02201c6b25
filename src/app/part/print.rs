//! The print menu: gathers the chosen portion in a book for paper, and says so where the browser does not print.

use crate::browser::{clock, events, location, page, printing};
use crate::state::State;
use guide::book::Portion;
use guide::markup::{self, Marks};
use guide::words::reading;
use leptos::prelude::*;

/// Answers the buttons of the menu from now on.
pub(crate) fn start(state: State) {
    printing::start(move || page::set_title(&markup::title(state.route.get_untracked())));
    events::listen("click", move |event| {
        let Some(button) = events::closest(&event, "[data-print]") else { return };
        if let Some(portion) = button.get_attribute("data-print").and_then(|id| Portion::find(&id)) {
            let refused = if print(state, portion) { String::new() } else { refused(state) };
            if let Some(menu) = events::closest(&event, ".print-menu") {
                page::fill(&menu, "[role=status]", &refused);
            }
        }
    });
}

/// Prints a portion. While the browser asks how, the document bears its name: that becomes the name of a file.
fn print(state: State, portion: Portion) -> bool {
    let route = state.route.get_untracked();
    let base = state.base.with_value(location::outside);
    let today = clock::today();
    let printed = reading::printed(today.day, today.month, today.year);
    let book = state.ticks.with_untracked(|ticks| {
        state.circles.with_untracked(|circles| markup::book(portion, route, Marks { ticks, circles }, &base, &printed))
    });
    page::set_title(&book.title);
    let began = printing::print(&book.markup);
    if !began {
        page::set_title(&markup::title(route));
    }
    began
}

fn refused(state: State) -> String {
    markup::refused(state.route.get_untracked(), &state.base.with_value(location::outside))
}
