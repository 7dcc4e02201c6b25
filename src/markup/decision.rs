//! The decision helper as HTML: two questions with their answers as pills, and the place of the outcome.

use crate::content::EntryId;
use crate::decision::{Answer, Outcome, Question};
use crate::route::Base;
use crate::words::decision as words;
use maud::{Markup, html};

/// The questions. Without script they would do nothing, so they are not there then; the tree in words always is.
pub(super) fn questions() -> Markup {
    html! {
        div.decision.live data-decision role="group" aria-label=(words::LEGEND) {
            @for question in Question::ALL {
                fieldset.pills data-question=(question.id()) {
                    legend { (words::question(question)) }
                    @for answer in Answer::ALL {
                        label {
                            input type="radio" name=(question.id()) autocomplete="off" value=(answer.id());
                            span { (words::answer(answer)) }
                        }
                    }
                }
            }
            div.outcome role="status" { p { (words::OPEN) } }
        }
    }
}

/// What follows from the answers so far.
pub fn outcome(outcome: Option<Outcome>, base: &Base) -> String {
    let Some(outcome) = outcome else { return html! { p { (words::OPEN) } }.into_string() };
    let (what, why) = words::outcome(outcome);
    html! {
        p { b { (what) } " " (why) }
        p { (words::READ) @for (index, id) in outcome.reading().enumerate() { @if index > 0 { "," } " " (link(id, base)) } }
    }
    .into_string()
}

fn link(id: EntryId, base: &Base) -> Markup {
    html! { a.opens href=(base.entry(id)) aria-haspopup="dialog" { (id.entry().title) } }
}
