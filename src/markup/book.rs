//! A book: a portion of the guide for paper, with one heading of the first level.

use super::document::{place_name, short_name};
use super::paper::{Marks, Paper, heading};
use super::popup::step;
use super::screen::summary;
use crate::book::{Chapter, Portion, chapters};
use crate::checks::{other_screens, screen_of};
use crate::content::{Block, EntryId, Lens, StepId};
use crate::route::{Base, Route, Tool};
use crate::words;
use crate::words::reading;
use maud::{Markup, html};

/// What is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Book {
    /// Its name, also for the file that a browser makes of it.
    pub title: String,
    /// What stands on paper.
    pub markup: String,
}

/// The book of a portion around a route. `base` is that of the app as seen from outside; `printed` says when it was made.
pub fn book(portion: Portion, route: Route, marks: Marks<'_>, base: &Base, printed: &str) -> Book {
    let here = route.entry().unwrap_or(EntryId::START);
    let title = title(portion, here);
    let chapters = chapters(&portion.screens(here));
    let inside = chapters
        .iter()
        .flat_map(|chapter| std::iter::once(chapter.screen).chain(chapter.popups.iter().map(|(popup, _)| *popup)));
    let mut paper = Paper::new(base, marks, inside.collect());
    let markup = html! {
        @if portion == Portion::Page {
            @for one in &chapters { (chapter(&mut paper, one, 1)) }
        } @else {
            h1 { (title) }
            @for one in &chapters { (chapter(&mut paper, one, 2)) }
        }
        @if portion == Portion::Checks { (checks(&mut paper)) }
        p.book-printed { (printed) " " (base.link(route)) }
    };
    Book { title: format!("{title} | {}", words::PRODUCT), markup: markup.into_string() }
}

/// The heading of a book.
fn title(portion: Portion, here: EntryId) -> String {
    let entry = here.entry();
    let step = entry.place.step.map(|step| words::step_of(step.step().number)).unwrap_or_default();
    match (portion, entry.place.substep) {
        (Portion::Page, _) => entry.title.to_owned(),
        (Portion::Substep, Some(substep)) => format!("{}, {}", substep.substep().title, words::small(&step)),
        (Portion::Step | Portion::Substep, _) => format!("{step}, {}", words::small(entry.place.trail.title())),
        (Portion::Trail, _) => entry.place.trail.title().to_owned(),
        (Portion::Checks, _) => words::tool(Tool::Checks).0.to_owned(),
    }
}

/// A screen with its title at `level`, and its pop-ups one level lower.
fn chapter(paper: &mut Paper<'_>, chapter: &Chapter, level: u8) -> Markup {
    let (id, entry) = (chapter.screen, chapter.screen.entry());
    html! {
        section.text.chapter.opens-part[opens_part(id)] data-step=[step(id)] data-entry=(id.path()) {
            p.eyebrow { (place(id)) }
            (heading(level, entry.title))
            (summary(id))
            (paper.blocks(id, level - 1))
        }
        @for (popup, from) in &chapter.popups {
            section.text.chapter.popped data-entry=(popup.path()) {
                p.eyebrow { (words::PART_OF) " " (short_name(*from)) }
                (heading(level + 1, popup.entry().title))
                (paper.blocks(*popup, level))
            }
        }
    }
}

/// Where an entry stands: above its heading.
fn place(id: EntryId) -> String {
    let entry = id.entry();
    if id.is_popup() {
        format!("{} {}", words::PART_OF, short_name(id.parent()))
    } else if entry.place.step.is_some() {
        place_name(id)
    } else {
        entry.place.trail.title().to_owned()
    }
}

/// A step and a sub-step start on a new page.
fn opens_part(id: EntryId) -> bool {
    let place = id.entry().place;
    place.step.is_some() && matches!(place.lens, None | Some(Lens::WhatAndWhy))
}

/// Every question to tick.
fn checks(paper: &mut Paper<'_>) -> Markup {
    html! {
        @for step in StepId::all() {
            h2 { (words::step_of(step.step().number)) ": " (step.step().title) }
            @for substep in step.step().substeps {
                h3 { (substep.substep().title) }
                (lists(paper, screen_of(*substep, Lens::Check)))
            }
        }
        h2 { (reading::OTHER_CHECKS) }
        @for screen in other_screens() {
            h3 { (screen.entry().place.trail.title()) ": " (words::small(screen.entry().title)) }
            (lists(paper, screen))
        }
    }
}

fn lists(paper: &mut Paper<'_>, screen: EntryId) -> Markup {
    html! {
        @for block in screen.body() {
            @if let Block::Checklist(checks) = block { (paper.checklist(screen, checks)) }
        }
    }
}

/// The text of one entry as it stands on paper, for who checks the facts: nothing is left out, nothing is ticked.
pub fn text_on_paper(id: EntryId, base: &Base) -> String {
    let (ticks, circles) = Default::default();
    let marks = Marks { ticks: &ticks, circles: &circles };
    Paper::new(base, marks, EntryId::all().collect()).blocks(id, 1).into_string()
}
