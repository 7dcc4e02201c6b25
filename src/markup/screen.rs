//! A screen of the guide: where it is, its text, and the way on.

use super::block::blocks;
use super::document::Page;
use super::icon::{Icon, icon};
use super::popup::step;
use super::{print_menu, way_back};
use crate::content::{Block, Entry, EntryId, Figure, Kind, Lens, StepId, SubstepId, Trail};
use crate::progress::Status;
use crate::route::{Base, Route, Tool};
use crate::words;
use crate::words::reading;
use maud::{Markup, html};

/// The page of a screen.
pub(super) fn screen(id: EntryId, base: &Base) -> Page {
    let entry = id.entry();
    let (layout, main) = match (entry.figure, entry.place.step) {
        (Some(Figure::Fields), _) => ("front", front(id, entry, base)),
        (Some(Figure::Wheel | Figure::Model), _) => ("broad", plain(id, entry, base)),
        (_, Some(step)) if entry.place.substep.is_some() => ("sheet sided", sheet(id, entry, step, base)),
        (_, Some(step)) => ("sheet", sheet(id, entry, step, base)),
        _ => ("plain", plain(id, entry, base)),
    };
    Page { screen: entry.path, layout, step: step(id), main: main.into_string() }
}

/// The first screen: lead and picture side by side.
fn front(id: EntryId, entry: &Entry, base: &Base) -> Markup {
    let cut = id.body().iter().position(|block| matches!(block, Block::Figure)).map_or(0, |at| at + 1);
    let (hero, rest) = id.body().split_at(cut);
    let (lead, figure) = hero.split_at(cut.saturating_sub(1));
    html! {
        div data-part="erased" role="status" {}
        section.hero {
            div {
                h1 tabindex="-1" { (entry.title) }
                div.lead { (blocks(id, lead, base)) }
                ul.promises {
                    @for (icon_of, promise) in [Icon::Shield, Icon::Lock, Icon::Clock].into_iter().zip(words::PROMISES) {
                        li { (icon(icon_of)) (promise) }
                    }
                }
            }
            (blocks(id, figure, base))
        }
        div data-part="resume" {}
        div.text.broad-text {
            (blocks(id, rest, base))
            (print_menu::print_menu(Route::Home))
        }
    }
}

/// A screen outside the steps.
fn plain(id: EntryId, entry: &Entry, base: &Base) -> Markup {
    html! {
        article.text {
            header.head {
                (way_back::place())
                p.eyebrow { span { (entry.place.trail.title()) } }
                h1 tabindex="-1" { (entry.title) }
                (summary(id))
            }
            @if id == EntryId::CHOICE { div data-part="resume" {} }
            (blocks(id, id.body(), base))
            @if id == EntryId::OVERVIEW { p { a href=(base.link(Route::Tool(Tool::Checks))) { (reading::CHECKS_LINK) } } }
            (print_menu::print_menu(Route::Entry(id)))
            (onward(entry, base))
        }
    }
}

/// A screen of a step: rail, text, and the reader's own mark.
fn sheet(id: EntryId, entry: &Entry, step: StepId, base: &Base) -> Markup {
    html! {
        (rail(entry, step, base))
        article.text {
            header.head {
                (way_back::place())
                p.eyebrow {
                    @if entry.place.substep.is_some() {
                        a href=(base.entry(step.step().entry)) { (words::step_of(step.step().number)) }
                    } @else {
                        span { (words::step_of(step.step().number)) }
                    }
                    @if let Some(substep) = entry.place.substep { span { (substep.substep().title) } }
                }
                h1 tabindex="-1" { (entry.title) }
            }
            @if let (Some(substep), Some(lens)) = (entry.place.substep, entry.place.lens) { (lenses(substep, lens, base)) }
            (summary(id))
            (blocks(id, id.body(), base))
            @if entry.place.lens == Some(Lens::Check) {
                p.mini { a href=(base.link(Route::Tool(Tool::Checks))) { (reading::CHECKS_ALSO) } }
            }
            (print_menu::print_menu(Route::Entry(id)))
            (onward(entry, base))
        }
        @if let Some(substep) = entry.place.substep { aside.side { (status(substep)) } }
    }
}

/// "In het kort", if there is one.
pub(super) fn summary(id: EntryId) -> Markup {
    html! { @if !id.summary().is_empty() { p.short { b { (words::IN_SHORT) } " " (id.summary()) } } }
}

/// The steps along the route line; on a phone behind a button.
fn rail(entry: &Entry, current: StepId, base: &Base) -> Markup {
    let short = entry.place.trail == Trail::Short;
    html! {
        div.rail {
            button.button.rail-button type="button" popovertarget="rail" {
                span.node.small aria-hidden="true" { (current.step().number) }
                span { (words::step_of(current.step().number)) ", " (words::OTHER_STEPS) }
                (icon(Icon::List))
            }
            nav #rail.rail-steps popover aria-label=(words::STEPS) {
                ol {
                    @for id in StepId::all() {
                        @let step = id.step();
                        @let target = if short { step.short_entry } else { step.entry };
                        li class=[(id == current).then_some("current")] data-step=(step.number) {
                            a href=(base.entry(target)) aria-current=[(id == current && entry.place.substep.is_none()).then_some("page")] {
                                span.node aria-hidden="true" { (step.number) }
                                span { (step.title) }
                            }
                            @if id == current && !short { (substeps(step.substeps, entry, base)) }
                        }
                    }
                }
            }
        }
    }
}

fn substeps(ids: &[SubstepId], entry: &Entry, base: &Base) -> Markup {
    html! {
        ol {
            @for id in ids {
                @let here = entry.place.substep == Some(*id);
                li class=[here.then_some("here")] {
                    a href=(base.entry(first_lens(*id))) aria-current=[here.then_some("step")] { (id.substep().title) }
                    @if here { small { (words::HERE) } }
                }
            }
        }
    }
}

/// The screen on which a sub-step starts.
pub(super) fn first_lens(substep: SubstepId) -> EntryId {
    let [first, ..] = substep.substep().lenses;
    first
}

fn lenses(substep: SubstepId, current: Lens, base: &Base) -> Markup {
    html! {
        nav.lenses aria-label=(words::LENSES) {
            ul {
                @for (lens, target) in Lens::ALL.into_iter().zip(substep.substep().lenses) {
                    li {
                        a href=(base.entry(target)) aria-current=[(lens == current).then_some("page")] {
                            (icon(lens_icon(lens))) (words::lens(lens))
                        }
                    }
                }
            }
        }
    }
}

const fn lens_icon(lens: Lens) -> Icon {
    match lens {
        Lens::WhatAndWhy => Icon::Question,
        Lens::How => Icon::Way,
        Lens::WithWhom => Icon::People,
        Lens::Check => Icon::Box,
        Lens::Change => Icon::Seedling,
    }
}

fn status(substep: SubstepId) -> Markup {
    let key = substep.substep().key;
    html! {
        fieldset.status.live data-status=(key) {
            legend { (words::STATUS_LEGEND) }
            @for status in Status::ALL {
                label {
                    input type="radio" name="status" autocomplete="off" value=(status.id()) checked[status == Status::Unseen];
                    span { (words::status(status)) }
                }
            }
            p.mini { (words::STATUS_NOTE) }
        }
    }
}

/// The way on, the way back, and leave to stop.
fn onward(entry: &Entry, base: &Base) -> Markup {
    let Kind::Screen { previous, next } = entry.kind else { return html! {} };
    if entry.place.trail == Trail::Account {
        return html! {};
    }
    let first_of_step = entry.place.step.is_some() && entry.place.substep.is_none();
    html! {
        nav.onward aria-label="Verder" {
            @if let Some(next) = next {
                @let (label, place) = neighbour(entry, next);
                a.sign href=(base.entry(next)) rel="next" {
                    span { (words::ONWARD) " " (label) @if !place.is_empty() { small { (place) } } }
                }
            } @else if entry.place.trail != Trail::Start {
                a.sign href=(base.link(Route::Entry(EntryId::CHOICE))) { span { (EntryId::CHOICE.entry().title) } }
            }
            p { (if first_of_step { words::MAY_SKIP } else { words::MAY_STOP }) }
            @if let Some(previous) = previous {
                @let (label, _) = neighbour(entry, previous);
                a.previous href=(base.entry(previous)) rel="prev" { (icon(Icon::Back)) (words::BACK) " " (label) }
            }
        }
    }
}

/// How a neighbour is named: the lens within a sub-step, the sub-step, the step, or else its title.
fn neighbour(from: &Entry, to: EntryId) -> (String, String) {
    let target = to.entry();
    match (target.place.step, target.place.substep, target.place.lens) {
        (_, Some(substep), Some(lens)) if from.place.substep == Some(substep) => {
            (words::lens(lens).to_owned(), substep.substep().title.to_owned())
        }
        (_, Some(substep), Some(lens)) => (substep.substep().title.to_owned(), words::lens(lens).to_owned()),
        (Some(step), None, _) => (format!("stap {}", step.step().number), target.title.to_owned()),
        _ => (target.title.to_owned(), String::new()),
    }
}
