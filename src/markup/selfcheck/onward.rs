//! The end of each page of the self-check: one sign on, leave to skip, and the way back.

use super::control::go;
use crate::content::EntryId;
use crate::markup::icon::{Icon, icon};
use crate::route::Base;
use crate::selfcheck::{Selfcheck, Step};
use crate::words::selfcheck as words;
use maud::{Markup, html};

/// The way on from a page, and back.
pub(super) fn onward(step: Step, check: &Selfcheck, base: &Base) -> Markup {
    html! {
        div.onward {
            @match step.next(&check.answers) {
                Some(next) => (go(next, "sign next", &sign(step, next))),
                None => @if let Some(id) = EntryId::find("werknemer/in-gesprek") {
                    a.sign href=(base.entry(id)) { span { (words::TO_TALK) } }
                },
            }
            p { (if step == Step::Note { words::MAY_STOP } else { words::MAY_SKIP }) }
            @if let Some(previous) = step.previous(&check.answers) {
                (go(previous, "button quiet previous", &html! {
                    (icon(Icon::Back)) span { (words::back_to(previous.words().title)) }
                }))
            }
        }
    }
}

fn sign(step: Step, next: Step) -> Markup {
    let label = match step {
        Step::Begin => words::BEGIN,
        Step::Findings => words::TO_NOTE,
        _ => words::ONWARD,
    };
    let line = where_to(step, next);
    html! { span { (label) " " small data-said="next" { (line) } } }
}

/// Where the sign of a page leads.
pub fn where_to(step: Step, next: Step) -> &'static str {
    if step == Step::Findings { words::TO_NOTE_LINE } else { next.words().title }
}
