//! Quotes and apostrophes as a printer sets them, for words that stand outside Markdown.

use pulldown_cmark::{Event, Options, Parser};

/// The text with typographic quotes: `'t` becomes `’t`, `"Zo"` becomes `“Zo”`.
pub fn smart(text: &str) -> String {
    Parser::new_ext(text, Options::ENABLE_SMART_PUNCTUATION)
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(text.to_string()),
            Event::SoftBreak => Some(" ".to_owned()),
            _ => None,
        })
        .collect()
}

/// The text with `&`, `<`, `>` and `"` made safe for HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
