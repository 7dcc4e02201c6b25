//! What a reader looks for: the terms of what they typed, each with the words that count as found.

use super::fold::{fold, fold_one, words};

/// How many terms count; what is typed after them does not.
pub(super) const MOST_TERMS: usize = 8;

/// What a reader looks for. [`super::Index::query`] makes one.
#[derive(Debug, Default)]
pub struct Query {
    needles: Vec<Needle>,
    terms: usize,
    /// A bit for each first letter of a needle, and for each second one, so that most of a text is passed over at once.
    starts: u64,
    seconds: u64,
}

#[derive(Debug)]
struct Needle {
    term: usize,
    /// What the reader typed, or else what it may mean.
    is_own: bool,
    word: String,
}

/// How well a term is found in a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Inside a word.
    Part,
    /// By another word for it.
    Kin,
    /// As the start of a word.
    Start,
    /// As a whole word.
    Whole,
}

/// How well each term is found.
pub(super) type Fits = [Option<Fit>; MOST_TERMS];

impl Query {
    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.terms == 0
    }

    /// How many terms there are.
    pub(super) fn terms(&self) -> usize {
        self.terms
    }

    /// Adds a term: a folded word or phrase, and what it may mean.
    pub(super) fn add(&mut self, own: &str, meant: Vec<String>) {
        let term = self.terms;
        if term < MOST_TERMS && !own.is_empty() {
            self.terms += 1;
            self.push(Needle { term, is_own: true, word: own.to_owned() });
            for word in meant {
                if word != own {
                    self.push(Needle { term, is_own: false, word });
                }
            }
        }
    }

    fn push(&mut self, needle: Needle) {
        let mut letters = needle.word.bytes();
        if let Some(first) = letters.next() {
            self.starts |= bit(first);
            self.seconds |= letters.next().map_or(u64::MAX, bit);
            self.needles.push(needle);
        }
    }

    /// How well the terms are found among `words`, which are in the form of [`super::fold::fold_all`].
    pub(super) fn fits(&self, words: &str) -> Fits {
        let mut fits = Fits::default();
        let words = words.as_bytes();
        // They end with a space: no needle stands at the last one alone.
        for (at, pair) in words.windows(2).enumerate() {
            if !matches!(pair, [first, second] if self.starts & bit(*first) != 0 && self.seconds & bit(*second) != 0) {
                continue;
            }
            for needle in &self.needles {
                let end = at + needle.word.len();
                if words.get(at..end) == Some(needle.word.as_bytes())
                    && let Some(fit) = needle.fit(is_space(words, at.wrapping_sub(1)), is_space(words, end))
                    && let Some(known) = fits.get_mut(needle.term)
                {
                    *known = (*known).max(Some(fit));
                }
            }
        }
        fits
    }

    /// How many of the words at the start of a text are looked for: those of a phrase, one, or none.
    pub(super) fn finds(&self, words: &[(usize, &str)]) -> usize {
        let phrases = self.needles.iter().filter(|needle| needle.word.contains(' '));
        phrases.map(|needle| needle.phrase_at(words)).max().filter(|length| *length > 0).unwrap_or_else(|| {
            let first = words.first().map(|(_, word)| fold_one(word)).unwrap_or_default();
            usize::from(self.fits(&first).iter().any(Option::is_some))
        })
    }
}

impl Needle {
    /// How many words the phrase has if it stands at the start of a text; else none.
    fn phrase_at(&self, words: &[(usize, &str)]) -> usize {
        let mut length = 0;
        for part in self.word.split(' ') {
            if words.get(length).is_none_or(|(_, word)| fold(word) != part) {
                return 0;
            }
            length += 1;
        }
        length
    }

    /// What it counts for, by whether a word starts and ends with it. A number is a whole word. So is a word of two letters,
    /// and with three letters a word starts: they would turn up inside many others.
    fn fit(&self, starts: bool, ends: bool) -> Option<Fit> {
        let is_number = self.word.bytes().all(|byte| byte.is_ascii_digit());
        let length = self.word.len();
        let fit = match (starts, ends) {
            (true, true) => Fit::Whole,
            (true, false) if length > 2 && !is_number => Fit::Start,
            (false, _) if length > 3 && !is_number => Fit::Part,
            _ => return None,
        };
        Some(if self.is_own { fit } else { Fit::Kin })
    }
}

fn bit(byte: u8) -> u64 {
    1 << (byte & 63)
}

fn is_space(words: &[u8], at: usize) -> bool {
    words.get(at) == Some(&b' ')
}

/// The words of what was typed, folded. Single letters say nothing.
pub(super) fn typed_words(typed: &str) -> Vec<String> {
    let mut folded: Vec<String> = words(typed).into_iter().map(|(_, word)| fold(word)).collect();
    folded.retain(|word| word.len() > 1 || word.bytes().all(|byte| byte.is_ascii_digit()));
    folded
}
