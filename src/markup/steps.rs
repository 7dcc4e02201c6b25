//! The steps as a list: their time and their parts.

use super::screen::first_lens;
use crate::content::{StepId, Trail};
use crate::route::Base;
use crate::words;
use maud::{Markup, html};

/// The five steps as they are told on a trail.
pub(super) fn steps(trail: Trail, base: &Base) -> Markup {
    let short = trail == Trail::Short;
    html! {
        ol.steps aria-label=(words::STEPS) {
            @for id in StepId::all() {
                @let step = id.step();
                li data-step=(step.number) {
                    a.step-name href=(base.entry(if short { step.short_entry } else { step.entry })) {
                        span.node aria-hidden="true" { (step.number) }
                        span { (step.title) }
                    }
                    @if short {
                        ul { @for part in step.short { li { (part) } } }
                    } @else {
                        p.mini { (words::TAKES) " " (step.duration) }
                        ul {
                            @for substep in step.substeps {
                                li { a href=(base.entry(first_lens(*substep))) { (substep.substep().title) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
