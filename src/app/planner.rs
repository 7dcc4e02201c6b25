//! The planner of the werksessie, beside the app: a module of its own, loaded when a reader goes there. It takes its place in the
//! page when it is there, keeps the plans, and tells the app how that goes.
#![allow(dead_code, reason = "the app uses the rest of what the two share")]

mod browser;
mod keeping;
mod news;
mod page {
    pub(crate) mod planner;
}
#[path = "beside.rs"]
mod state;
mod unkept;

use browser::{page as document, shell};
use guide::route::Tool;
use leptos::mount::{UnmountHandle, mount_to, mount_to_body};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use state::State;
use std::cell::RefCell;

thread_local! {
    /// The planner in the page. Dropping it takes its view and its effects away.
    static MOUNTED: RefCell<Option<UnmountHandle<AnyViewState>>> = const { RefCell::new(None) };
}

fn main() {
    console_error_panic_hook::set_once();
    // The root view is empty. It owns what lives as long as the page.
    mount_to_body(|| {
        let state = State::new();
        keeping::start(state);
        shell::on(shell::PLANNER, move || mount(state));
        shell::on(shell::PLANNER_GOES, move || unmount(state));
        mount(state);
        Effect::new(move |_| {
            state.unkept.track();
            keeping::report_again(state);
        });
    });
}

/// Takes its place, if it is there: the reader may have left while the module came in.
fn mount(state: State) {
    let place = document::slots("main").into_iter().find(|(name, _)| name == Tool::Planner.path());
    if let Some((_, place)) = place {
        document::empty(&place);
        let mounted = mount_to(place, move || page::planner::planner(state));
        MOUNTED.set(Some(mounted));
        document::set_ready();
    }
}

/// Leaves the page. What was typed is written first.
fn unmount(state: State) {
    if MOUNTED.take().is_some() {
        state.leave();
    }
}
