//! The live parts: Leptos views in the places that the markup leaves for them with `data-part`.

pub(crate) mod circled;
pub(crate) mod decision;
mod erased;
pub(crate) mod keep_line;
pub(crate) mod more;
pub(crate) mod notices;
pub(crate) mod organisation;
pub(crate) mod piece;
pub(crate) mod print;
mod resume;
pub(crate) mod way_back;

use crate::browser::{page as document, shell};
use crate::page;
use crate::state::State;
use guide::route::Tool;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use std::cell::RefCell;

/// The place of the planner, which is a module of its own: it hears when its place is there, and when it goes.
pub(crate) const PLANNER: &str = "main [data-part='werksessie/planner']";

thread_local! {
    /// The parts in the page. Dropping one takes its view and its effects away.
    static MOUNTED: RefCell<Vec<UnmountHandle<AnyViewState>>> = const { RefCell::new(Vec::new()) };
}

/// Mounts the parts of everything that was just shown.
pub(crate) fn mount(state: State) {
    mount_in("main", state);
}

/// Mounts the parts of a pop-up that was just opened.
pub(crate) fn mount_in_dialog(state: State) {
    mount_in("dialog", state);
}

/// Takes the parts away, before their places go.
pub(crate) fn unmount() {
    MOUNTED.with_borrow_mut(Vec::clear);
    if document::first(PLANNER).is_some() {
        shell::tell(shell::PLANNER_GOES);
        // The page may have waited for it.
        document::set_ready();
    }
}

fn mount_in(place: &str, state: State) {
    for (name, slot) in document::slots(place) {
        if name == Tool::Planner.path() {
            shell::tell(shell::PLANNER);
            continue;
        }
        let view: Option<fn(State) -> AnyView> = match name.as_str() {
            "erased" => Some(|state| erased::erased(state).into_any()),
            "resume" => Some(|state| resume::resume(state).into_any()),
            "circled" => Some(|state| circled::circled(state).into_any()),
            tool => page::of(tool),
        };
        if let Some(view) = view {
            document::empty(&slot);
            let mounted = mount_to(slot, move || view(state));
            MOUNTED.with_borrow_mut(|parts| parts.push(mounted));
        }
    }
}
