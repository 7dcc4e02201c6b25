//! A whole page: what its head says and what stands in `main`.

use super::{screen, tool};
use crate::content::EntryId;
use crate::route::{Base, Route, Tool};
use crate::words;

/// What the app or the page writer needs to show a route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// `data-screen` of `main`.
    pub screen: &'static str,
    /// Class of `main`: its layout.
    pub layout: &'static str,
    /// `data-step` of `main`, from 1.
    pub step: Option<u8>,
    /// What stands in `main`.
    pub main: String,
}

/// The page of a route. A pop-up is not shown by itself: its page is the screen behind it.
pub fn page(route: Route, base: &Base) -> Page {
    match route.behind() {
        Route::Home => screen::screen(EntryId::START, base),
        Route::Entry(id) => screen::screen(id, base),
        Route::Tool(which) => tool::tool(which, base),
        Route::Missing => tool::missing(base),
    }
}

/// The same as it reads without script: with what the app leaves to the modules beside it.
pub fn page_without_script(route: Route, base: &Base) -> Page {
    match route {
        Route::Tool(which) => tool::whole(which, base),
        _ => page(route, base),
    }
}

/// The title of the document: unique for each address. Step and sub-step are in it, "wat dan ook van 5".
pub fn title(route: Route) -> String {
    let page = match route {
        Route::Home => return words::HOME_TITLE.to_owned(),
        Route::Entry(id) => entry_title(id),
        Route::Tool(tool) => return tool_title(tool),
        Route::Missing => words::MISSING_TITLE.to_owned(),
    };
    with_product(&page)
}

/// The title of the document at the address of a tool.
pub fn tool_title(tool: Tool) -> String {
    with_product(words::tool(tool).0)
}

fn with_product(page: &str) -> String {
    format!("{page} | {}", words::PRODUCT)
}

fn entry_title(id: EntryId) -> String {
    let entry = id.entry();
    if id.is_popup() {
        return format!("{}, bij {}", entry.title, short_name(id.parent()));
    }
    match (entry.place.step, entry.place.lens) {
        (Some(_), Some(_)) => format!("{}, {}", short_name(id), words::small(entry.place.trail.title())),
        (Some(step), None) => {
            let number = words::step_of(step.step().number);
            format!("{number}: {}, {}", entry.title, words::small(entry.place.trail.title()))
        }
        _ => entry.title.to_owned(),
    }
}

/// The name of an entry where its title would not tell it apart: `Hoe, besluit nemen, stap 1 van 5`.
pub(super) fn short_name(id: EntryId) -> String {
    let entry = id.entry();
    match (entry.place.substep, entry.place.lens) {
        (Some(substep), Some(lens)) if !id.is_popup() => {
            let substep = substep.substep();
            let step = words::small(&words::step_of(substep.step.step().number));
            format!("{}, {}, {step}", words::lens(lens), words::small(substep.title))
        }
        _ => entry.title.to_owned(),
    }
}

/// Where a screen stands, in words: `Stap 1, besluit nemen, hoe`.
pub fn place_name(id: EntryId) -> String {
    let entry = id.entry();
    match (entry.place.step, entry.place.substep, entry.place.lens) {
        (Some(step), Some(substep), Some(lens)) if !id.is_popup() => {
            let (substep, lens) = (words::small(substep.substep().title), words::small(words::lens(lens)));
            format!("Stap {}, {substep}, {lens}", step.step().number)
        }
        (Some(step), None, _) => format!("Stap {}, {}", step.step().number, words::small(entry.place.trail.title())),
        _ => entry.title.to_owned(),
    }
}

/// Where an entry stands, on its trail and in the steps: `Uitgebreide route, stap 1, besluit nemen, hoe`.
pub fn full_place_name(id: EntryId) -> String {
    let place = id.entry().place;
    let mut name = place.trail.title().to_owned();
    if let Some(step) = place.step {
        name += &words::then_step(step.step().number);
    }
    for part in
        [place.substep.map(|substep| substep.substep().title), place.lens.map(words::lens)].into_iter().flatten()
    {
        name += ", ";
        name += &words::small(part);
    }
    name
}

/// The description of the document.
pub fn description(route: Route) -> &'static str {
    match route {
        Route::Home => EntryId::START.description(),
        Route::Entry(id) => id.description(),
        Route::Tool(tool) => words::tool(tool).1,
        Route::Missing => words::MISSING_DESCRIPTION,
    }
}
