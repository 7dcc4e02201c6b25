//! How easy a route reads.

use super::dutch::syllables;
use super::text::{Form, Text, sentences, words};
use std::fmt;

/// The size of a text: its sentences, its words, and the syllables of those.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Readability {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Readability {
    /// Counts a text in. Titles, cells of tables and figures are left out; an item of a list is a sentence.
    pub(super) fn add(&mut self, text: &Text) {
        for passage in text.passages.iter().filter(|passage| passage.form == Form::Running) {
            for sentence in sentences(&passage.text) {
                self.sentences += 1;
                for word in words(sentence).into_iter().filter(|word| !word.chars().all(|it| it.is_ascii_digit())) {
                    self.words += 1;
                    self.syllables += syllables(word);
                }
            }
        }
    }

    /// Words in a sentence, on average.
    pub(super) fn mean_sentence(self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Flesch-Douma: 100 is very easy, 60 is plain.
    pub(super) fn flesch_douma(self) -> f64 {
        206.84 - 77.0 * ratio(self.syllables, self.words) - 0.93 * self.mean_sentence()
    }
}

/// A row of the table: words, mean sentence, Flesch-Douma.
impl fmt::Display for Readability {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:6} {:14.1} {:13.1}", self.words, self.mean_sentence(), self.flesch_douma())
    }
}

fn ratio(of: usize, to: usize) -> f64 {
    f64::from(u32::try_from(of).unwrap()) / f64::from(u32::try_from(to).unwrap())
}
