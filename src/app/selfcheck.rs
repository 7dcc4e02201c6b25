//! The self-check, beside the app: a module of its own.
#![allow(dead_code, reason = "the app uses the rest of what the two share")]

mod browser;
mod here;
mod keeping;
mod module;
mod news;
mod page {
    pub(crate) mod selfcheck;
}
#[path = "beside.rs"]
mod state;
mod unkept;

use guide::saved::SELFCHECK_KINDS as KINDS;
use state::State;

fn main() {
    module::run("selfcheck", || {
        let state = State::new("selfcheck");
        keeping::start(state, || ());
        unkept::report(state);
        page::selfcheck::module(state)
    });
}
