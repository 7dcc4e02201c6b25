//! The head of an entry: TOML between `+++` lines.

use super::fields::{Fields, Located, Source};
use super::mistake::Mistake;

/// What the head of an entry says.
#[derive(Debug, Clone)]
pub struct Head {
    /// The only `h1` of the entry.
    pub title: String,
    /// For search results and shared links: 60 to 160 characters.
    pub description: Located<String>,
    /// "In het kort": for screens, at most 35 words; empty for pop-ups.
    pub summary: String,
    /// For pop-ups: the entries that it opens over, the first is the default.
    pub parents: Vec<Located<String>>,
    /// Terms that this entry explains itself.
    pub explains: Vec<Located<String>>,
    /// The drawn figure, if any.
    pub figure: Option<Located<FigureName>>,
    /// Former ids.
    pub aliases: Vec<Located<String>>,
}

impl Head {
    /// Whether the entry is a pop-up, which opens over another entry.
    pub fn is_popup(&self) -> bool {
        !self.parents.is_empty()
    }
}

/// The drawn figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureName {
    /// The start picture: bulb fields and a signpost.
    Fields,
    /// The steps with their time and parts.
    Steps,
    /// The steps as a round trip.
    Wheel,
    /// The model of work pressure.
    Model,
    /// The two questions of the decision helper.
    Decision,
}

const FIGURES: [(&str, FigureName); 5] = [
    ("fields", FigureName::Fields),
    ("steps", FigureName::Steps),
    ("wheel", FigureName::Wheel),
    ("model", FigureName::Model),
    ("decision", FigureName::Decision),
];

/// A file split in its head and its body.
#[derive(Debug)]
pub struct Parts<'a> {
    /// What the head says.
    pub head: Head,
    /// The Markdown below it.
    pub body: &'a str,
    /// How many lines come before the body.
    pub lines_above: usize,
}

/// Splits a file and reads its head. Mistakes go to `mistakes`; `None` when the head cannot be read at all.
pub fn read<'a>(file: &str, text: &'a str, mistakes: &mut Vec<Mistake>) -> Option<Parts<'a>> {
    let Some((toml, body)) = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n")) else {
        mistakes.push(Mistake::new(file, 1, "an entry starts with a head between two lines of +++"));
        return None;
    };
    let head = Source { file, text: toml, lines_above: 1 }.read(mistakes, read_fields)?;
    Some(Parts { head, body, lines_above: toml.lines().count() + 2 })
}

fn read_fields(fields: &mut Fields<'_, '_>) -> Head {
    let title = fields.prose("title");
    let description = fields.prose("description");
    let summary = fields.optional_prose("summary");
    let parents = fields.texts("parents");
    check_title(&title, fields);
    check_description(&description, fields);
    match &summary {
        Some(summary) if !parents.is_empty() => fields.mistake(summary.line, "a pop-up has no summary"),
        Some(summary) => check_summary(summary, fields),
        None if parents.is_empty() => fields.mistake(fields.line(), "a screen has a summary"),
        None => {}
    }
    Head {
        title: title.value,
        description,
        summary: summary.map(|summary| summary.value).unwrap_or_default(),
        parents,
        explains: fields.texts("explains"),
        figure: fields.optional_choice("figure", &FIGURES),
        aliases: fields.texts("aliases"),
    }
}

fn check_description(description: &Located<String>, fields: &mut Fields<'_, '_>) {
    let length = description.value.chars().count();
    if length > 0 && !(60..=160).contains(&length) {
        fields.mistake(description.line, format!("the description has {length} characters; it has 60 to 160"));
    }
}

fn check_title(title: &Located<String>, fields: &mut Fields<'_, '_>) {
    if title.value.ends_with('.') {
        fields.mistake(title.line, "a title has no full stop");
    }
    let letters = || title.value.chars().filter(|character| character.is_alphabetic());
    if letters().count() > 0 && letters().all(char::is_uppercase) {
        fields.mistake(title.line, "a title is not in capitals");
    }
}

fn check_summary(summary: &Located<String>, fields: &mut Fields<'_, '_>) {
    let words = summary.value.split_whitespace().count();
    if words > 35 {
        fields.mistake(summary.line, format!("the summary has {words} words; it has at most 35"));
    }
    let sentences = summary.value.split_whitespace().filter(|word| word.ends_with(['.', '?', '!'])).count();
    if sentences > 2 {
        fields.mistake(summary.line, format!("the summary has {sentences} sentences; it has one or two"));
    }
}
