//! What the organisation adds to the guide, beside the app: a module of its own, loaded when there is something to add.
#![allow(dead_code, reason = "the app uses the rest of what the two share")]

mod browser;
mod page {
    pub(crate) mod organisation;
}

fn main() {
    console_error_panic_hook::set_once();
    page::organisation::start();
}
