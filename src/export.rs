//! What leaves the guide as text: calendar files, Markdown, plain text, e-mail links.

pub mod document;
pub mod ics;
pub mod mail;
pub mod text;
