//! The page of the checks: every question to tick, or one lens over all steps. Which one shows is chosen without script.

use super::block::{Setting, block};
use super::print_menu::print_menu;
use crate::checks::{is_on_short_trail, other_screens, screen_of};
use crate::content::{Block, EntryId, Lens, Step, StepId, SubstepId};
use crate::route::{Base, Route, Tool};
use crate::words;
use crate::words::reading;
use maud::{Markup, html};

/// What stands below the heading.
pub(super) fn checks(base: &Base) -> Markup {
    html! {
        div.by-lens {
            fieldset.pills {
                legend { (reading::BY_LENS) }
                @for lens in Lens::ALL {
                    label {
                        input type="radio" name="lens" autocomplete="off" value=(lens_id(lens)) checked[lens == Lens::Check];
                        span { (reading::ONLY) " " (words::lens(lens)) }
                    }
                }
            }
            @for lens in Lens::ALL {
                section data-lens=(lens_id(lens)) {
                    @if lens == Lens::Check { (all_checks(base)) } @else { (one_lens(lens, base)) }
                }
            }
        }
        (print_menu(Route::Tool(Tool::Checks)))
    }
}

const fn lens_id(lens: Lens) -> &'static str {
    match lens {
        Lens::WhatAndWhy => "what",
        Lens::How => "how",
        Lens::WithWhom => "who",
        Lens::Check => "check",
        Lens::Change => "change",
    }
}

fn all_checks(base: &Base) -> Markup {
    html! {
        fieldset.pills {
            legend { (reading::BY_TRAIL) }
            @for (value, label) in [("all", reading::ALL_STEPS), ("short", reading::SHORT_ONLY)] {
                label {
                    input type="radio" name="trail" autocomplete="off" value=(value) checked[value == "all"];
                    span { (label) }
                }
            }
        }
        p.mini { (reading::CHECKS_NOTE) }
        @for id in StepId::all() {
            @let step = id.step();
            section data-step=(step.number) data-detailed[!step.substeps.iter().any(|id| is_on_short_trail(*id))] {
                (step_heading(step))
                @for id in step.substeps {
                    section data-detailed[!is_on_short_trail(*id)] { (group(id.substep().title, screen_of(*id, Lens::Check), base)) }
                }
            }
        }
        section data-detailed {
            h2 { (reading::OTHER_CHECKS) }
            @for id in other_screens() {
                section { (group(id.entry().title, id, base)) }
            }
        }
    }
}

/// The questions of a screen, with a link to their place.
fn group(title: &str, screen: EntryId, base: &Base) -> Markup {
    html! {
        h3 { a href=(base.entry(screen)) { (title) } }
        @for one in screen.body() {
            @if let Block::Checklist(_) = one { (block(&Setting::new(screen, base), one)) }
        }
    }
}

/// Each sub-step through one lens: its screen and what it says in short.
fn one_lens(lens: Lens, base: &Base) -> Markup {
    html! {
        @for id in StepId::all() {
            section data-step=(id.step().number) {
                (step_heading(id.step()))
                @for substep in id.step().substeps { (in_short(*substep, lens, base)) }
            }
        }
    }
}

fn in_short(substep: SubstepId, lens: Lens, base: &Base) -> Markup {
    let screen = screen_of(substep, lens);
    html! {
        h3 { a href=(base.entry(screen)) { (substep.substep().title) ", " (words::small(words::lens(lens))) } }
        p { (screen.summary()) }
    }
}

fn step_heading(step: &Step) -> Markup {
    html! {
        h2.step-heading { span.node.small aria-hidden="true" { (step.number) } span.hidden { (words::step_of(step.number)) ": " } (step.title) }
    }
}
