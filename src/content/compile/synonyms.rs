//! `synonyms.toml`: the words that people search with, and the words of the guide that they mean.

use super::fields::{Fields, Located, Source};
use super::mistake::Mistake;
use std::collections::{BTreeMap, BTreeSet};

/// The name of the file.
pub const FILE: &str = "synonyms.toml";
/// How many words are offered when nothing is found.
const OFFERED: usize = 3;
/// How many words a phrase of readers can have: search looks no further.
const LONGEST: usize = 4;

/// The word list of search.
#[derive(Debug, Default)]
pub struct Synonyms {
    /// What is left out of a question of several words.
    pub fillers: Vec<String>,
    /// What is offered when nothing looks like what was typed.
    pub likely: Vec<String>,
    /// Words of readers and words of the guide.
    pub rows: Vec<Synonym>,
}

/// Words that mean the same to a reader.
#[derive(Debug)]
pub struct Synonym {
    /// As readers type them: words or phrases.
    pub people: Vec<String>,
    /// As they stand in the texts: single words.
    pub guide: Vec<String>,
}

/// Reads the list out of `files` (path below `content/` → text); `None` when there is none. Mistakes go to `mistakes`.
pub fn read(files: &BTreeMap<String, String>, mistakes: &mut Vec<Mistake>) -> Option<Synonyms> {
    let text = files.get(FILE)?;
    let is_text = |file: &str| file.strip_suffix(".md").is_some() || matches!(file, "facts.toml" | "criteria.toml");
    let texts: Vec<String> =
        files.iter().filter(|(file, _)| is_text(file)).map(|(_, text)| text.to_lowercase()).collect();
    let source = Source { file: FILE, text, lines_above: 0 };
    source.read(mistakes, |fields| {
        let fillers = fields.texts("fillers");
        check_words(fields, &fillers);
        let likely = words_of_guide(fields, "likely", &texts);
        if likely.len() != OFFERED {
            fields.mistake(fields.line(), format!("likely has {OFFERED} words"));
        }
        let rows =
            fields.rows("synonym", |row| (row.texts("people"), words_of_guide(row, "guide", &texts), row.line()));
        for line in rows.iter().filter(|(people, guide, _)| people.is_empty() || guide.is_empty()).map(|row| row.2) {
            fields.mistake(line, "a synonym has people and guide, each with a word or more");
        }
        check_people(fields, rows.iter().flat_map(|(people, _, _)| people));
        let rows = rows.into_iter().map(|(people, guide, _)| Synonym { people: plain(people), guide: plain(guide) });
        Synonyms { fillers: plain(fillers), likely: plain(likely), rows: rows.collect() }
    })
}

/// The list as Rust: the tables that `content/synonyms.rs` gives out.
pub fn write(list: &Synonyms) -> String {
    let words = |words: &[String]| format!("{:?}", words.join("|"));
    let rows = list.rows.iter().map(|row| (words(&row.people), words(&row.guide)));
    let rows: Vec<String> =
        rows.map(|(people, guide)| format!("    Synonym {{ people: {people}, guide: {guide} }},\n")).collect();
    format!(
        "static FILLERS: &str = {};\nstatic LIKELY: &str = {};\nstatic SYNONYMS: [Synonym; {}] = [\n{}];\n",
        words(&list.fillers),
        words(&list.likely),
        rows.len(),
        rows.concat()
    )
}

fn plain(words: Vec<Located<String>>) -> Vec<String> {
    words.into_iter().map(|word| word.value).collect()
}

/// Single words that some text has: search would look in vain for others.
fn words_of_guide(fields: &mut Fields<'_, '_>, key: &'static str, texts: &[String]) -> Vec<Located<String>> {
    let words = fields.texts(key);
    check_words(fields, &words);
    for word in &words {
        let lower = word.value.to_lowercase();
        if !texts.iter().any(|text| text.contains(&lower)) {
            fields.mistake(word.line, format!("no text of the guide has the word {}", word.value));
        }
    }
    words
}

fn check_words(fields: &mut Fields<'_, '_>, words: &[Located<String>]) {
    for word in words.iter().filter(|word| word.value.split_whitespace().count() != 1) {
        fields.mistake(word.line, format!("{:?} is not a single word", word.value));
    }
}

/// A word of readers stands once, so that one place says what it means.
fn check_people<'a>(fields: &mut Fields<'_, '_>, words: impl Iterator<Item = &'a Located<String>>) {
    let mut seen = BTreeSet::new();
    for word in words {
        if !(1..=LONGEST).contains(&word.value.split_whitespace().count()) {
            fields.mistake(word.line, format!("{:?} is not one to {LONGEST} words", word.value));
        }
        if word.value.contains('|') {
            fields.mistake(word.line, format!("{:?} has a | in it", word.value));
        }
        if !seen.insert(word.value.to_lowercase()) {
            fields.mistake(word.line, format!("the word {} stands twice", word.value));
        }
    }
}
