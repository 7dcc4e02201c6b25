//! "Mijn gegevens", beside the app: a module of its own. It looks at everything that is kept, and keeps nothing itself.
#![allow(dead_code, reason = "the app uses the rest of what the two share")]

mod aside;
mod browser;
mod module;
mod news;
mod page {
    pub(crate) mod data;
}

fn main() {
    module::run("data", page::data::module);
}
