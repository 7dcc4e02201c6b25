//! The planner of the werksessie, beside the app: a module of its own. It keeps the plans.
#![allow(dead_code, reason = "the app uses the rest of what the two share")]

mod browser;
mod keeping;
mod module;
mod news;
mod page {
    pub(crate) mod planner;
}
#[path = "beside.rs"]
mod state;
mod unkept;

use browser::{events, shell};
use guide::saved::SESSION_KINDS as KINDS;
use module::Module;
use state::State;

fn main() {
    module::run("planner", || {
        let state = State::new("planner");
        keeping::start(state, page::planner::settle);
        // The fields are still there: what is told early is heard before they go.
        events::listen_early(shell::MODULE_GOES, |_| page::planner::settle());
        unkept::report(state);
        let view = Module::new(move |_| page::planner::planner(state));
        Module { leave: Box::new(move || state.leave()), ..view }
    });
}
