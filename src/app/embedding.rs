//! "Op je intranet zetten", beside the app: a module of its own.
#![allow(dead_code, reason = "the app uses the rest of what the two share")]

mod browser;
mod module;
mod page {
    pub(crate) mod embedding;
}

fn main() {
    module::run("embedding", page::embedding::module);
}
