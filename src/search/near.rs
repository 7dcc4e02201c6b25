//! What to offer when nothing is found: words that the guide has and that look like what was typed.

use super::fold::fold;
use crate::content::synonyms::synonyms;

/// How much two words have to look alike, in hundredths.
const ALIKE: usize = 40;

/// The word of the guide that looks most like a folded word.
pub(super) fn nearest(word: &str) -> Option<&'static str> {
    let mut best: Option<(usize, &'static str)> = None;
    for row in synonyms() {
        let first = row.guide().next().unwrap_or_default();
        let own = row.guide().map(|known| (known, known));
        for (known, offered) in row.people().map(|known| (known, first)).chain(own) {
            let alike = likeness(word, &fold(known));
            if alike >= ALIKE && best.is_none_or(|(most, _)| alike > most) {
                best = Some((alike, offered));
            }
        }
    }
    best.map(|(_, offered)| offered)
}

/// How many pairs of letters two words share, in hundredths of all their pairs.
fn likeness(one: &str, other: &str) -> usize {
    let pairs = |word: &str| word.len().saturating_sub(1);
    let all = pairs(one) + pairs(other);
    let shared =
        one.as_bytes().windows(2).filter(|pair| other.as_bytes().windows(2).any(|known| known == *pair)).count();
    (200 * shared.min(pairs(other))).checked_div(all).unwrap_or_default()
}
