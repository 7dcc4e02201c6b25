//! Finds the first use of a term in running text.

use super::registers::{Register, Term};
use std::collections::BTreeSet;

/// Terms that may still be explained in this text.
pub struct Terms<'a> {
    all: &'a Register<Term>,
    done: BTreeSet<&'a str>,
}

/// A part of a run of text.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a, 't> {
    /// Words as they are.
    Plain(&'t str),
    /// The first use of a term: the words, and what they mean.
    Term {
        /// Id of the term.
        id: &'a str,
        /// The words as they stand.
        words: &'t str,
        /// What they mean.
        explanation: &'a str,
    },
}

impl<'t> Piece<'_, 't> {
    /// Takes the marks that close a word off the start of plain words.
    pub fn take_closing(&mut self) -> &'t str {
        let Self::Plain(words) = self else { return "" };
        let rest = words.trim_start_matches(['.', ',', ';', ':', '!', '?', ')', '’', '”']);
        let (closing, rest) = words.split_at(words.len() - rest.len());
        *words = rest;
        closing
    }
}

impl<'a> Terms<'a> {
    /// All terms but those that the text explains itself.
    pub fn new(all: &'a Register<Term>, explains: impl Iterator<Item = &'a str>) -> Self {
        Self { all, done: explains.collect() }
    }

    /// Splits a run of text at the first use of each term.
    pub fn split<'t>(&mut self, text: &'t str) -> Vec<Piece<'a, 't>> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((id, start, end)) = self.first_in(rest) {
            self.done.insert(id);
            let (before, from_term) = rest.split_at(start);
            let (words, after) = from_term.split_at(end - start);
            if !before.is_empty() {
                pieces.push(Piece::Plain(before));
            }
            let explanation = self.all.get(id).map_or("", |term| term.explanation.as_str());
            pieces.push(Piece::Term { id, words, explanation });
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Plain(rest));
        }
        pieces
    }

    fn first_in(&self, text: &str) -> Option<(&'a str, usize, usize)> {
        let lower = text.to_lowercase();
        if lower.len() != text.len() {
            return None;
        }
        self.all
            .rows()
            .filter(|(id, _)| !self.done.contains(id.as_str()))
            .flat_map(|(id, term)| term.forms.iter().map(move |form| (id.as_str(), form.to_lowercase())))
            .filter_map(|(id, form)| find_word(&lower, &form).map(|start| (id, start, start + form.len())))
            .min_by_key(|&(_, start, end)| (start, std::cmp::Reverse(end)))
    }
}

/// Where `word` stands in `text` as a whole word.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let is_letter = |character: char| character.is_alphanumeric() || character == '-';
    text.match_indices(word).map(|(start, _)| start).find(|&start| {
        let before = text.get(..start).and_then(|part| part.chars().next_back());
        let after = text.get(start + word.len()..).and_then(|part| part.chars().next());
        !before.is_some_and(is_letter) && !after.is_some_and(is_letter)
    })
}
