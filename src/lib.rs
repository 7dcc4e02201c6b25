//! The Werkdruk Wegwijzer without a browser: its content, its addresses, what a reader keeps, and its pages as HTML.

pub mod book;
pub mod checks;
pub mod content;
pub mod decision;
pub mod embedding;
pub mod export;
pub mod markup;
mod object;
pub mod organisation;
pub mod progress;
pub mod route;
pub mod saved;
pub mod search;
pub mod selfcheck;
pub mod session;
pub mod settings;
pub mod way_back;
pub mod words;
