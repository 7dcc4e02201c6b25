//! The word list of search: the words that people type, and the words of the guide that they mean.

use super::{FILLERS, LIKELY, SYNONYMS};

/// Words that mean the same to a reader. A list is one text with `|` between: hundreds of short texts would weigh more by
/// their addresses than by their letters.
#[derive(Debug)]
pub struct Synonym {
    pub(super) people: &'static str,
    pub(super) guide: &'static str,
}

impl Synonym {
    /// As readers type them: words or phrases.
    pub fn people(&self) -> impl Iterator<Item = &'static str> {
        self.people.split('|')
    }

    /// As they stand in the texts: single words.
    pub fn guide(&self) -> impl Iterator<Item = &'static str> {
        self.guide.split('|')
    }
}

/// The list.
pub fn synonyms() -> &'static [Synonym] {
    &SYNONYMS
}

/// What is left out of a question of several words.
pub fn fillers() -> impl Iterator<Item = &'static str> {
    FILLERS.split('|')
}

/// What is offered when nothing looks like what was typed.
pub fn likely() -> impl Iterator<Item = &'static str> {
    LIKELY.split('|')
}
