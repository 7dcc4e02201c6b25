//! The guide in the browser: takes over the static page and keeps what the reader adds.

mod app;
mod aside;
#[allow(dead_code, reason = "the modules beside the app use the rest")]
mod browser;
mod controls;
mod found;
mod here;
#[allow(dead_code, reason = "the modules beside the app use the rest")]
mod keeping;
mod navigation;
mod news;
mod page {
    pub(crate) mod search;
}
mod part;
mod reminder;
mod report;
mod searching;
mod state;
#[allow(dead_code, reason = "the modules beside the app use the rest")]
mod unkept;

use guide::saved::APP_KINDS as KINDS;

fn main() {
    console_error_panic_hook::set_once();
    app::start();
}
