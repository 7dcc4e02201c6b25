//! The guide in the browser: takes over the static page and keeps what the reader adds.

mod app;
#[allow(dead_code, reason = "the planner uses the rest")]
mod browser;
mod controls;
mod found;
mod keeping;
mod navigation;
#[allow(dead_code, reason = "the planner uses the rest")]
mod news;
mod page;
mod part;
mod reminder;
mod report;
mod searching;
mod state;
mod unkept;

fn main() {
    console_error_panic_hook::set_once();
    app::start();
}
