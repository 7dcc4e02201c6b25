//! The pages as HTML: the same markup stands in the static page and is shown by the app.
//!
//! Everything is escaped by `maud`, but for the HTML that the content compiler made from Markdown.

mod block;
mod book;
mod checks;
mod data;
mod decision;
mod document;
mod fields;
mod icon;
mod model;
mod more;
mod organisation;
mod paper;
mod popup;
mod print_menu;
mod screen;
mod search;
pub mod selfcheck;
mod steps;
mod tool;
mod way_back;
mod wheel;

pub use book::{Book, book, text_on_paper};
pub use data::data;
pub use decision::outcome;
pub use document::{Page, description, full_place_name, page, page_without_script, place_name, title, tool_title};
pub use icon::{Icon, icon};
pub use more::more;
pub use organisation::{in_organisation, organisation_sign};
pub use paper::Marks;
pub use popup::{is_wide, popup, popup_page};
pub use print_menu::refused;
pub use search::{hits, nothing};
pub use tool::{embedding, preview};
pub use way_back::way_back;
