//! The field of search: what stands in it is what is searched for, as it is typed.
//!
//! The words stay in memory. They come into the address when the reader submits them, and go out of it when the reader
//! types on: an address that has words has the right ones.

use crate::browser::lull::{self, Lull};
use crate::browser::{clock, events, fresh, location, page};
use crate::page::search::{FIRST, Search, announce, show};
use crate::state::State;
use guide::route::{Route, Tool};
use guide::search::Index;
use leptos::prelude::*;

/// The name of the words in the address.
const NAME: &str = "q";
pub(crate) const FIELD: &str = "input[data-search]";

thread_local! {
    /// The count, waiting to be read out until the reader pauses.
    static COUNT: Lull = const { Lull::new(800, announce) };
}

/// Takes over what was typed before the app was there, and listens from now on. Call it before the page is taken over: the
/// results come with it.
pub(crate) fn start(state: State) {
    if let Some(typed) = field() {
        state.search.update_value(|search| search.retype(&typed));
    }
    listen_to_field(state);
    listen_to_buttons(state);
}

/// The page was shown, as a new one or behind a pop-up that is gone. It has its results at once, so that the way back leads
/// to the same place among them.
pub(crate) fn arrive(state: State, is_new: bool) {
    let is_here = state.route.get_untracked() == Route::Tool(Tool::Search);
    let words = location::query(NAME).filter(|_| is_here);
    let other = words.filter(|words| state.search.with_value(|search| search.typed.trim_ascii() != words.trim_ascii()));
    if let Some(words) = &other {
        state.search.update_value(|search| search.retype(words));
    }
    if (is_new || other.is_some()) && search(state) {
        // Not at the first key: the page is there, and nobody waits yet.
        clock::after_this(|| {
            Index::shared();
        });
    }
}

/// Shows what is found, and has it read out when the reader pauses. False if the page of search is not there.
fn search(state: State) -> bool {
    let is_there = show(state);
    if is_there {
        lull::ask(&COUNT);
    } else {
        lull::call_off(&COUNT);
    }
    is_there
}

/// Changes what is searched for.
fn change(state: State, change: impl FnOnce(&mut Search)) {
    state.search.update_value(change);
    search(state);
}

fn listen_to_field(state: State) {
    events::listen("input", move |event| {
        if events::closest(&event, FIELD).is_some()
            && let Some(typed) = field()
        {
            fresh::from_the_top();
            fresh::rest_soon();
            change(state, |search| search.retype(&typed));
            if location::query(NAME).is_some_and(|words| words != typed) {
                location::set_query(NAME, "");
            }
        }
    });
    events::listen("submit", move |event| {
        if events::closest(&event, "form[role=search]").is_some() {
            event.prevent_default();
            state.search.with_value(|search| location::set_query(NAME, search.typed.trim_ascii()));
        }
    });
    events::listen("change", move |event| {
        if let Some(filter) = events::closest(&event, "[data-only-mine]")
            && let Some(input) = page::input(&filter)
        {
            let only_mine = input.checked();
            change(state, |search| search.only_mine = only_mine);
        }
    });
}

/// The buttons below the field. Each is gone after it was chosen: the focus goes to what came in its place.
fn listen_to_buttons(state: State) {
    events::listen("click", move |event| {
        let Some(button) = events::closest(&event, "[data-answer] [data-do]") else { return };
        let next = match button.get_attribute("data-do").as_deref() {
            Some("all") => {
                change(state, |search| search.all = true);
                format!(".hits > :nth-child({}) > a", FIRST + 1)
            }
            Some("everywhere") => {
                change(state, |search| search.only_mine = false);
                ".hits".to_owned()
            }
            _ => {
                let words = button.text_content().unwrap_or_default();
                change(state, |search| search.retype(&words));
                ".hits".to_owned()
            }
        };
        page::focus(&next);
    });
}

fn field() -> Option<String> {
    Some(page::input(&page::first(FIELD)?)?.value())
}
