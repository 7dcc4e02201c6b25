//! From what a reader types to what the guide calls it: the word list, plurals, and words that are half typed.

use super::fold::{fold, words};
use crate::content::synonyms::{fillers, synonyms};

/// The word list, folded once.
#[derive(Debug)]
pub(super) struct Meanings {
    rows: Vec<Meaning>,
    fillers: Vec<String>,
}

/// Words and phrases of readers, and the words of the guide for them.
#[derive(Debug)]
struct Meaning {
    people: Vec<String>,
    guide: Vec<String>,
}

/// How many words a phrase has at most.
const LONGEST: usize = 4;
/// From how many letters on a word may be the start or an end of another.
const LONG: usize = 4;

impl Meanings {
    /// Folds the word list.
    pub(super) fn new() -> Self {
        let rows = synonyms().iter();
        let rows = rows.map(|row| Meaning { people: fold_list(row.people()), guide: fold_list(row.guide()) });
        Self { rows: rows.collect(), fillers: fold_list(fillers()) }
    }

    /// Whether a word says nothing among others.
    pub(super) fn is_filler(&self, word: &str) -> bool {
        self.fillers.iter().any(|filler| filler == word)
    }

    /// The longest phrase of readers at the start of `words`.
    pub(super) fn phrase(&self, words: &[String]) -> Option<String> {
        let mut phrase = String::new();
        let mut longest = None;
        for word in words.iter().take(LONGEST) {
            add(word, &mut phrase);
            if phrase.len() > word.len() && self.rows.iter().any(|row| row.people.contains(&phrase)) {
                longest = Some(phrase.clone());
            }
        }
        longest
    }

    /// What a word or phrase means in the guide.
    pub(super) fn of(&self, word: &str) -> Vec<String> {
        self.all(&|people| people == word)
    }

    /// What a word that the guide does not have may mean: what it is the start of, what it is made from, and what is left
    /// of it without an ending.
    pub(super) fn near(&self, word: &str) -> Vec<String> {
        let mut near = self.all(&|people| {
            word.len() >= LONG && people.starts_with(word)
                || people.len() >= LONG && (word.starts_with(people) || word.ends_with(people))
        });
        near.extend(["en", "s", "n", "e"].into_iter().filter_map(|ending| stem(word.strip_suffix(ending)?)));
        near
    }

    fn all(&self, is_meant: &dyn Fn(&str) -> bool) -> Vec<String> {
        let mut all = Vec::new();
        for row in self.rows.iter().filter(|row| row.people.iter().any(|people| is_meant(people))) {
            all.extend_from_slice(&row.guide);
        }
        all
    }
}

fn fold_list(list: impl Iterator<Item = &'static str>) -> Vec<String> {
    list.map(|text| {
        let mut phrase = String::new();
        for (_, word) in words(text) {
            add(&fold(word), &mut phrase);
        }
        phrase
    })
    .collect()
}

fn add(word: &str, phrase: &mut String) {
    if !phrase.is_empty() {
        phrase.push(' ');
    }
    phrase.push_str(word);
}

/// A word whose ending is gone, if it is long enough to say something: `vergadering`; `gesprekk` is `gesprek`.
fn stem(word: &str) -> Option<String> {
    let mut letters = word.chars().rev();
    let is_doubled = letters.next() == letters.next();
    let word = word.get(..word.len() - usize::from(is_doubled))?;
    (word.len() >= LONG).then(|| word.to_owned())
}
