//! What a machine can know of Dutch: syllables, and whether a sentence is passive.

use super::text::words;

/// Vowels that sound as one, longest first. What is not here is two syllables: `si-tu-a-tie`.
const SOUNDS: [&str; 18] =
    ["aai", "eau", "eeu", "ieu", "oei", "ooi", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "au", "ou", "ai"];

const VOWELS: &str = "aeiouyáéíóúàèêâîôûäëïöü";

/// The number of syllables of a word, at least one.
pub(super) fn syllables(word: &str) -> usize {
    let word = word.to_lowercase().replace("team", "tiem");
    let mut rest = word.as_str();
    let mut count = 0;
    while let Some(next) = rest.chars().next() {
        let sound = SOUNDS.into_iter().find(|sound| rest.starts_with(sound));
        count += usize::from(VOWELS.contains(next));
        rest = &rest[sound.map_or(next.len_utf8(), str::len)..];
    }
    count.max(1)
}

/// Whether a sentence is passive: it has a form of "worden" and a past participle.
pub(super) fn is_passive(sentence: &str) -> bool {
    let words: Vec<String> = words(sentence).into_iter().map(str::to_lowercase).collect();
    let has_worden = words.iter().any(|word| matches!(&**word, "word" | "wordt" | "worden" | "werd" | "werden"));
    has_worden && words.iter().any(|word| is_participle(word))
}

/// What stands before "ge" in a participle: `uit-ge-voerd`.
const SEPARABLE: [&str; 22] = [
    "aan", "af", "bij", "door", "goed", "in", "klaar", "mee", "na", "om", "onder", "op", "over", "samen", "tegen",
    "terug", "toe", "uit", "vast", "voor", "vrij", "weg",
];

/// What stands instead of "ge": `be-taald`.
const INSEPARABLE: [&str; 7] = ["be", "ver", "ont", "her", "er", "over", "onder"];

/// Participles that end in "en" or "t" without "ge".
const IRREGULAR: [&str; 10] = [
    "begrepen",
    "beperkt",
    "bereikt",
    "besproken",
    "ontvangen",
    "onderzocht",
    "vergeten",
    "verkozen",
    "verloren",
    "verwerkt",
];

/// Words that only look like a participle.
const OTHERS: [&str; 12] = [
    "bereid",
    "gebied",
    "geen",
    "geld",
    "genoeg",
    "gesprekken",
    "gevoelens",
    "gevolgen",
    "gezond",
    "gezondheid",
    "verband",
    "verschillend",
];

fn is_participle(word: &str) -> bool {
    let has_ge =
        |stem: &str| stem.len() > 4 && stem.starts_with("ge") && (stem.ends_with(['d', 't']) || stem.ends_with("en"));
    let weak = word.len() > 5 && word.ends_with('d') && !word.ends_with("heid");
    !OTHERS.contains(&word)
        && (has_ge(word)
            || SEPARABLE.iter().any(|start| word.strip_prefix(start).is_some_and(has_ge))
            || weak && INSEPARABLE.iter().any(|start| word.starts_with(start))
            || IRREGULAR.contains(&word))
}
