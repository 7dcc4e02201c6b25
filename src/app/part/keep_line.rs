//! The line in the header that says where the reader's data is. Always there, never a toast.

use crate::aside;
use crate::browser::storage;
use crate::browser::{clock, events, page};
use crate::report::Keeping;
use crate::state::State;
use guide::route::{Route, Tool};
use guide::saved::{Why, Written};
use guide::words;
use guide::words::data;
use leptos::prelude::*;

const LINK: &str = ".keep a";
const BUTTON: &str = ".keep [data-do=set-aside]";

/// Keeps the line true.
pub(crate) fn start(state: State) {
    let is_there = storage::is_there();
    Effect::new(move |_| {
        let Some(line) = page::first(".keep") else { return };
        let is_reminding = state.is_reminding.get();
        // The self-check is not kept with the rest: on its page the line is about the self-check.
        let is_private = state.route.get() == Route::Tool(Tool::SelfCheck) && state.is_private.get();
        state.keeping.with(|keeping| {
            let (mark, sentence) = sentence(keeping, is_there);
            let (mark, sentence, more) = match mark {
                _ if is_private => ("memory", words::selfcheck::ONLY_HERE.to_owned(), None),
                "saved" if is_reminding => (mark, data::REMIND.to_owned(), Some(data::REMIND_LINK)),
                "saved" | "none-yet" => (mark, sentence, None),
                _ => (mark, sentence, Some(data::KEEP_MORE)),
            };
            page::set(&line, "data-keep", Some(mark));
            page::say(&line, "span > span", &sentence);
            page::say(&line, "a", more.unwrap_or_default());
            show(LINK, more.is_some());
            show(BUTTON, !keeping.aside.is_empty());
        });
    });
    events::listen("click", move |event| {
        if events::closest(&event, BUTTON).is_some() {
            state.keeping.with_untracked(|keeping| keeping.aside.iter().for_each(|aside| aside::give(&aside.key)));
        }
    });
}

fn show(selector: &str, is_shown: bool) {
    if let Some(element) = page::first(selector) {
        page::set(&element, "hidden", (!is_shown).then_some(""));
    }
}

/// The mark of the contract, and the sentence.
fn sentence(keeping: &Keeping, is_there: bool) -> (&'static str, String) {
    let has_aside = |why| keeping.aside.iter().any(|aside| aside.why == why);
    match keeping.last {
        Some(Written::Full) => ("full", words::KEEP_FULL.to_owned()),
        Some(Written::InMemory) => ("memory", words::KEEP_MEMORY.to_owned()),
        _ if !is_there => ("memory", words::KEEP_MEMORY.to_owned()),
        _ if keeping.is_lost => ("memory", data::KEEP_LOST.to_owned()),
        _ if has_aside(Why::Newer) => ("newer", words::KEEP_NEWER.to_owned()),
        _ if has_aside(Why::Unreadable) => ("repaired", words::KEEP_REPAIRED.to_owned()),
        _ => match clock::moment(&keeping.saved) {
            Some(moment) if moment.today => ("saved", words::kept_at(moment.hour, moment.minute)),
            Some(moment) => ("saved", words::kept_on(moment.day, moment.month)),
            None => ("none-yet", words::KEEP_NONE_YET.to_owned()),
        },
    }
}
