//! The self-check as HTML: its static page, and each of its pages for the app to show.
//!
//! No word of a reader stands in it: those are put into the fields and the lines that it leaves for them. What a reader
//! answered shows in which sentences of the guide stand there, and nowhere else.

mod ask;
mod control;
mod findings;
mod note;
mod onward;
mod side;

pub use note::{fields, paper, points, tips};
pub use onward::where_to;

use super::document::Page;
use super::way_back;
use crate::content::EntryId;
use crate::route::{Base, Route, Tool};
use crate::selfcheck::{Selfcheck, Step};
use crate::words::selfcheck as words;
use maud::html;

/// The static page: what the self-check is, and where the guide tells the same without script. The app changes the words
/// of its head, and fills the place below it.
pub(super) fn page(base: &Base) -> Page {
    let begin = Step::Begin.words();
    let main = html! {
        // What checks spelling or suggests words may send what is typed to somebody else.
        article.text spellcheck="false" writingsuggestions="false" {
            header.head {
                (way_back::place())
                p.eyebrow hidden {}
                h1 tabindex="-1" { (begin.title) }
                p.lead { (begin.lead) }
                p.mini { (begin.aside.unwrap_or_default()) }
            }
            div data-module="selfcheck" data-part=(Tool::SelfCheck.path()) {
                div.unscripted {
                    p { (words::UNSCRIPTED) }
                    ul {
                        @for (path, label) in READ {
                            @if let Some(id) = EntryId::find(path) { li { a href=(base.entry(id)) { (label) } } }
                        }
                    }
                    p { a href=(base.link(Route::Tool(Tool::Data))) { (words::NO_PROMISE) } }
                }
            }
        }
    };
    Page { screen: Tool::SelfCheck.path(), layout: "selfcheck", step: None, main: main.into_string() }
}

/// What the guide itself says of signals, complaints, causes and the talk.
const READ: [(&str, &str); 4] = [
    ("start/herken-je-dit", words::READ_SIGNALS),
    ("uitgebreid/stap-1/signalen-opvangen/wat-en-waarom/signalen-van-stress", words::READ_COMPLAINTS),
    ("werkdruk/werkdrukmodel", words::READ_MODEL),
    ("werknemer/in-gesprek", words::READ_TALK),
];

/// A page of the self-check below its head: what it asks or says, the way on, and beside it where the answers are.
pub fn step(step: Step, check: &Selfcheck, can_keep: bool, base: &Base) -> String {
    let page = match step {
        Step::Begin => ask::begin(check),
        Step::Signals => ask::signals(),
        Step::Complaints => ask::complaints(),
        Step::Causes => ask::causes(),
        Step::Actions => ask::actions(check),
        Step::Findings => findings::findings(check, base),
        Step::Note => note::note(check),
    };
    let page = html! {
        div.sitting data-note[step == Step::Note] {
            div.sitting-page { (page) (onward::onward(step, check, base)) }
            (side::side(can_keep, base))
        }
    };
    page.into_string()
}
