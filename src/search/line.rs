//! A line of text with the found words marked, cut to what fits under a title.

use super::fold::words;
use super::query::Query;
use std::ops::Range;

/// How many bytes of a passage stand under a title, about.
const LENGTH: usize = 150;
/// How many of them come before the first found word, about.
const BEFORE: usize = 50;

/// A part of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The words as they stand.
    pub text: &'a str,
    /// Whether it is a word that is looked for.
    pub is_found: bool,
}

/// A text in pieces, each found word by itself.
pub fn pieces<'a>(text: &'a str, query: &Query) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut push = |range: Range<usize>, is_found| {
        if let Some(text) = text.get(range).filter(|text| !text.is_empty()) {
            pieces.push(Piece { text, is_found });
        }
    };
    let mut done = 0;
    for found in found(text, query) {
        push(done..found.start, false);
        done = found.end;
        push(found, true);
    }
    push(done..text.len(), false);
    pieces
}

/// Where each found word stands.
fn found(text: &str, query: &Query) -> Vec<Range<usize>> {
    let words = words(text);
    let mut rest = words.as_slice();
    let mut found = Vec::new();
    let mut more = 0;
    while let [(start, word), after @ ..] = rest {
        more = query.finds(rest).max(more);
        if more > 0 {
            more -= 1;
            found.push(*start..start + word.len());
        }
        rest = after;
    }
    found
}

/// What stands around the first found word, by whole words; with dots where something is left out.
pub(super) fn cut(text: &str, query: &Query) -> String {
    if text.len() <= LENGTH {
        return text.to_owned();
    }
    let words = words(text);
    let earliest = found(text, query).first().map_or(0, |found| found.start.saturating_sub(BEFORE));
    let start = words.iter().map(|(at, _)| *at).find(|at| earliest > 0 && *at >= earliest).unwrap_or_default();
    let ends = words.iter().map(|(at, word)| at + word.len());
    let last = ends.take_while(|end| *end <= start + LENGTH).last();
    // A full stop alone is not worth the dots.
    let end = last.filter(|end| end + 2 < text.len()).unwrap_or(text.len());
    let (before, after) = (if start > 0 { "… " } else { "" }, if end < text.len() { " …" } else { "" });
    [before, text.get(start..end).unwrap_or(text), after].concat()
}
