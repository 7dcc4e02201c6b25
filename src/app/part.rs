//! The live parts: Leptos views in the places that the markup leaves for them with `data-part`.

pub(crate) mod circled;
pub(crate) mod decision;
mod erased;
pub(crate) mod keep_line;
pub(crate) mod more;
pub(crate) mod notices;
pub(crate) mod print;
mod resume;
pub(crate) mod way_back;

use crate::browser::{page, places, shell};
use crate::state::State;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use std::cell::RefCell;

thread_local! {
    /// The parts in the page. Dropping one takes its view and its effects away.
    static MOUNTED: RefCell<Vec<UnmountHandle<AnyViewState>>> = const { RefCell::new(Vec::new()) };
}

/// Mounts the parts of everything that was just shown, and has the modules beside the app take their places.
pub(crate) fn mount(state: State) {
    mount_in("main", state);
    for module in places::modules() {
        shell::tell_words(shell::MODULE, &module);
    }
}

/// Mounts the parts of a pop-up that was just opened.
pub(crate) fn mount_in_dialog(state: State) {
    mount_in("dialog", state);
}

/// Takes the parts away, before their places go.
pub(crate) fn unmount() {
    MOUNTED.with_borrow_mut(Vec::clear);
    for module in places::modules() {
        shell::tell_words(shell::MODULE_GOES, &module);
        // The page may have waited for it.
        page::set_ready();
    }
}

fn mount_in(place: &str, state: State) {
    for (name, slot) in places::slots(place) {
        let view: Option<fn(State) -> AnyView> = match name.as_str() {
            "erased" => Some(|state| erased::erased(state).into_any()),
            "resume" => Some(|state| resume::resume(state).into_any()),
            "circled" => Some(|state| circled::circled(state).into_any()),
            _ => None,
        };
        if let Some(view) = view {
            places::empty(&slot);
            let mounted = mount_to(slot, move || view(state));
            MOUNTED.with_borrow_mut(|parts| parts.push(mounted));
        }
    }
}
