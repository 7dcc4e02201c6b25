//! The registers that writers fill once: links, facts and terms, each by its id.

use super::criteria::{self, Criteria};
use super::fields::{Fields, Located, Source};
use super::inline::Uses;
use super::mistake::Mistake;
use super::model::{self, Model};
use super::synonyms::{self, Synonyms};
use std::collections::{BTreeMap, BTreeSet};

/// All registers, the model, and the word list of search.
#[derive(Debug)]
pub struct Registers {
    /// External addresses.
    pub links: Register<Link>,
    /// Figures and rules of law.
    pub facts: Register<Fact>,
    /// Words of the trade.
    pub terms: Register<Term>,
    /// The questions that decide between solutions.
    pub criteria: Criteria,
    /// The model.
    pub model: Model,
    /// The word list of search. The guide can be compiled without; the app cannot.
    pub synonyms: Option<Synonyms>,
}

impl Registers {
    /// Reports the links, facts and criteria that no text uses.
    pub fn check_used<'a>(&self, texts: impl Iterator<Item = &'a Uses> + Clone, mistakes: &mut Vec<Mistake>) {
        let links = texts.clone().flat_map(|uses| &uses.links).collect();
        self.links.check_used("link", &links, mistakes);
        let facts = texts.clone().flat_map(|uses| &uses.facts).collect();
        self.facts.check_used("fact", &facts, mistakes);
        self.criteria.check_used(&texts.flat_map(|uses| &uses.criteria).collect(), mistakes);
    }
}

/// Things that are listed once, by id.
#[derive(Debug)]
pub struct Register<T> {
    /// The file that lists them.
    file: &'static str,
    /// `None` when the file cannot be read: that is reported once, and then nothing counts as unknown.
    rows: Option<BTreeMap<String, Located<T>>>,
}

impl<T> Register<T> {
    /// What the id stands for.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.rows.as_ref()?.get(id).map(|row| &row.value)
    }

    /// Whether the register can be read and does not know the id.
    pub fn lacks(&self, id: &str) -> bool {
        self.rows.as_ref().is_some_and(|rows| !rows.contains_key(id))
    }

    /// Everything in it, sorted by id.
    pub fn rows(&self) -> impl Iterator<Item = (&String, &T)> {
        self.rows.iter().flatten().map(|(id, row)| (id, &row.value))
    }

    /// How many ids come before this one.
    pub fn position(&self, id: &str) -> usize {
        self.rows().take_while(|(key, _)| key.as_str() != id).count()
    }

    /// Reports what is listed and never used.
    fn check_used(&self, kind: &str, used: &BTreeSet<&String>, mistakes: &mut Vec<Mistake>) {
        for (id, row) in self.rows.iter().flatten().filter(|(id, _)| !used.contains(id)) {
            mistakes.push(Mistake::new(self.file, row.line, format!("the {kind} {id} is never used")));
        }
    }
}

/// An external address.
#[derive(Debug, Clone)]
pub struct Link {
    /// Its name for readers.
    pub label: String,
    /// The address.
    pub target: String,
    /// Whether readers get a link.
    pub status: Status,
    /// What to say or to search for when the address is gone.
    pub fallback: String,
}

/// What is known of an external address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// There is evidence that it is there.
    Ok,
    /// The old place is gone; this is where to look now.
    Moved,
    /// No place is known.
    Gone,
    /// Nobody could look.
    Unsure,
}

const STATUSES: [(&str, Status); 4] =
    [("ok", Status::Ok), ("moved", Status::Moved), ("gone", Status::Gone), ("unsure", Status::Unsure)];

impl Status {
    /// Whether readers get a link; else they get the name and the fallback.
    pub fn is_link(self) -> bool {
        matches!(self, Self::Ok | Self::Moved)
    }
}

/// A figure or a rule of law, with where it stands.
#[derive(Debug, Clone)]
pub struct Fact {
    /// One or more full sentences.
    pub text: String,
    /// The year that it speaks of.
    pub year: u16,
    /// Where it stands.
    pub source: String,
}

/// A word of the trade.
#[derive(Debug, Clone)]
pub struct Term {
    /// How it can stand in a sentence.
    pub forms: Vec<String>,
    /// Completes "dat is …".
    pub explanation: String,
}

/// Reads the registers out of `files` (path below `content/` → text). Mistakes go to `mistakes`.
pub fn read(files: &BTreeMap<String, String>, mistakes: &mut Vec<Mistake>) -> Registers {
    Registers {
        links: register(files, "links.toml", mistakes, link),
        facts: register(files, "facts.toml", mistakes, fact),
        terms: register(files, "terms.toml", mistakes, term),
        criteria: criteria::read(files, mistakes),
        model: model::read(files, mistakes),
        synonyms: synonyms::read(files, mistakes),
    }
}

fn register<T>(
    files: &BTreeMap<String, String>,
    file: &'static str,
    mistakes: &mut Vec<Mistake>,
    read: impl Fn(&mut Fields<'_, '_>) -> T,
) -> Register<T> {
    let source = Source::register(files, file, mistakes);
    let rows = source.and_then(|source| source.read_by_id(mistakes, read));
    Register { file, rows }
}

fn link(fields: &mut Fields<'_, '_>) -> Link {
    let target = fields.text("target");
    if !(target.value.is_empty() || target.value.starts_with("https://") || target.value.starts_with("http://")) {
        fields.mistake(target.line, format!("{} is not a web address", target.value));
    }
    let checked = fields.text("checked");
    if !checked.value.is_empty() && !is_month(&checked.value) {
        fields.mistake(checked.line, format!("{} is not a month like 2026-11", checked.value));
    }
    Link {
        label: fields.prose("label").value,
        target: target.value,
        status: fields.choice("status", &STATUSES).unwrap_or(Status::Unsure),
        fallback: fields.prose("fallback").value,
    }
}

fn fact(fields: &mut Fields<'_, '_>) -> Fact {
    let text = fields.prose("text");
    if !text.value.is_empty() && !text.value.ends_with('.') {
        fields.mistake(text.line, "the text of a fact is one or more full sentences");
    }
    Fact { text: text.value, year: fields.year("year"), source: fields.prose("source").value }
}

fn term(fields: &mut Fields<'_, '_>) -> Term {
    let forms = fields.texts("forms");
    if forms.is_empty() {
        fields.mistake(fields.line(), "a term has forms: how it can stand in a sentence");
    }
    let explanation = fields.prose("explanation");
    if explanation.value.ends_with('.') {
        fields.mistake(explanation.line, "an explanation completes \"dat is …\" and has no full stop");
    }
    Term { forms: forms.into_iter().map(|form| form.value).collect(), explanation: explanation.value }
}

/// Whether a text is a month: `2026-11`.
fn is_month(text: &str) -> bool {
    let Some((year, month)) = text.split_once('-') else { return false };
    let is_number = |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number(year, 4) && is_number(month, 2) && month.parse().is_ok_and(|month: u8| (1..=12).contains(&month))
}
