//! "Zoeken": what was found, beneath the field.

use crate::browser::page;
use crate::searching::FIELD;
use crate::state::State;
use guide::content::{EntryId, Trail};
use guide::markup;
use guide::search::{Index, Scope};
use guide::words;
use guide::words::search as own;
use leptos::prelude::*;

/// The places in the page.
const ANSWER: &str = "[data-answer]";
const COUNT: &str = ".search-count";
const HINT: &str = ".search-hint";

/// How many results stand on the page until the reader asks for all.
pub(crate) const FIRST: usize = 7;

/// What the reader searches for, as long as the page lives.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Search {
    /// As typed.
    pub(crate) typed: String,
    /// Only on the reader's own route.
    pub(crate) only_mine: bool,
    /// Every result, not just the first.
    pub(crate) all: bool,
}

impl Search {
    /// The same search for other words.
    pub(crate) fn retype(&mut self, typed: &str) {
        typed.clone_into(&mut self.typed);
        self.all = false;
    }
}

/// Searches, and fills the page of search. False if that page is not there.
pub(crate) fn show(state: State) -> bool {
    let Some(answer) = page::first(ANSWER) else { return false };
    let own_trail = state.place.with_untracked(|place| EntryId::find(&place.chosen)).map(|id| id.entry().place.trail);
    state.search.with_value(|search| {
        write_field(&search.typed);
        let is_idle = search.typed.trim_ascii().is_empty();
        show_filter(&answer, own_trail.filter(|_| !is_idle), search.only_mine);
        if is_idle {
            fill(&answer, "", "");
        } else {
            find(&answer, search, own_trail, state);
        }
    });
    true
}

/// The field follows when a button, an address or the way back brings other words.
fn write_field(typed: &str) {
    if let Some(input) = page::first(FIELD).as_ref().and_then(page::input)
        && input.value() != typed
    {
        input.set_value(typed);
    }
}

fn find(answer: &page::Element, search: &Search, own_trail: Option<Trail>, state: State) {
    let index = Index::shared();
    let query = index.query(&search.typed);
    let only_mine = search.only_mine && own_trail.is_some();
    let hits = index.find(&query, Scope { own: own_trail, only_own: only_mine });
    let shown = hits.get(..FIRST).filter(|_| !search.all).unwrap_or(&hits);
    if hits.is_empty() {
        let nothing = if only_mine { own::nothing_mine } else { own::nothing };
        let is_short = own_trail == Some(Trail::Short);
        let markup = state.base.with_value(|base| markup::nothing(only_mine, is_short, base));
        fill(answer, &nothing(search.typed.trim_ascii()), &markup.into_string());
        for (button, words) in page::all("[data-do=offer]").iter().zip(index.offers(&search.typed)) {
            button.set_text_content(Some(&words));
        }
    } else {
        let is_more = shown.len() < hits.len();
        let markup = state.base.with_value(|base| markup::hits(shown, is_more, &query, base));
        fill(answer, &own::count(hits.len(), shown.len()), &markup.into_string());
    }
}

/// For who chose a route: look nowhere else.
fn show_filter(answer: &page::Element, own_trail: Option<Trail>, only_mine: bool) {
    if let Some(label) = page::first_in(answer, "label") {
        page::set(&label, "hidden", own_trail.is_none().then_some(""));
        let name = own_trail.map(|trail| own::only_mine(&words::small(trail.title())));
        page::say(&label, "span", &name.unwrap_or_default());
        if let Some(input) = page::first_in(&label, "input").as_ref().and_then(page::input) {
            input.set_checked(only_mine);
        }
    }
}

fn fill(answer: &page::Element, sentence: &str, markup: &str) {
    page::say(answer, COUNT, sentence);
    // The one stands in the place of the other.
    for (selector, is_hidden) in [(COUNT, sentence.is_empty()), (HINT, !sentence.is_empty())] {
        if let Some(line) = page::first_in(answer, selector) {
            page::set(&line, "hidden", is_hidden.then_some(""));
        }
    }
    page::fill(answer, "[data-hits]", markup);
}

/// Reads out the sentence that stands above the results.
pub(crate) fn announce() {
    if let Some(answer) = page::first(ANSWER) {
        let sentence = page::first_in(&answer, COUNT).and_then(|count| count.text_content());
        page::announce(&answer, &sentence.unwrap_or_default());
    }
}
