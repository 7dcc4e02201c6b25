//! "Dit herken je": what the answers say, in words, with the advice that belongs to it and one next step for each group.

use super::ask::care;
use super::control::go;
use crate::content::selfcheck::Lead;
use crate::markup::icon::{Icon, icon};
use crate::route::Base;
use crate::selfcheck::{Advice, Findings, GroupFound, Selfcheck, Step};
use crate::words::selfcheck as words;
use maud::{Markup, html};

/// Everything that is recognised.
pub(super) fn findings(check: &Selfcheck, base: &Base) -> Markup {
    let (found, advice) = (Findings::of(&check.answers), Advice::of(&check.answers));
    html! {
        @if found.is_empty() { p { (words::FOUND_NOTHING) } }
        section.found {
            h2 { (advice.words.title) }
            (sentences(words::IN_MYSELF, &found.myself))
            (sentences(words::IN_COLLEAGUES, &found.colleagues))
            p { (advice.words.text) }
            @for one in advice.words.leads { (lead(one, base)) }
            (change(Step::Signals))
        }
        @if !found.complaints.is_empty() {
            section.found {
                h2 { (words::COMPLAINTS) }
                @for group in &found.complaints {
                    h3 { (group.group.title) }
                    (pen(&group.complaints))
                    @if group.unsure { p { (words::UNSURE_HERE) } }
                }
                (change(Step::Complaints))
            }
        }
        @if let Some(words) = advice.care { (care(words)) }
        @if !found.groups.is_empty() {
            section.found {
                h2 { (words::FACTORS) }
                @for one in &found.groups { (group(one, base)) }
                (change(Step::Causes))
            }
        }
    }
}

/// A group of the model: what is ticked of it, and one next step.
fn group(found: &GroupFound, base: &Base) -> Markup {
    html! {
        section.found-group {
            h3 { (icon(Icon::of_group(found.group.group.icon))) (found.group.title) }
            @if !found.statements.is_empty() {
                ul.pen {
                    @for one in &found.statements {
                        li { (one.statement.text) @if one.important { " " b { (words::IMPORTANT) } } }
                    }
                }
            }
            @if found.unsure { p { (words::UNSURE_HERE) } }
            (lead(&found.group.next, base))
        }
    }
}

/// What the reader said, below where.
fn sentences(title: &str, said: &[&str]) -> Markup {
    html! { @if !said.is_empty() { h3 { (title) } (pen(said)) } }
}

fn pen(said: &[&str]) -> Markup {
    html! { @if !said.is_empty() { ul.pen { @for one in said { li { (one) } } } } }
}

/// A sentence, and where to read on.
fn lead(lead: &Lead, base: &Base) -> Markup {
    html! { p { (lead.text) " " a href=(base.entry(lead.entry)) { (lead.label) } "." } }
}

/// The way back to the questions of a section.
fn change(step: Step) -> Markup {
    let inside = html! { (words::CHANGE) span.hidden { ": " (step.words().title) } };
    go(step, "button quiet", &inside)
}
