//! `criteria.toml`: the questions that decide which solution goes first, each of its own kind.

use super::fields::{Located, Source};
use super::mistake::Mistake;
use std::collections::{BTreeMap, BTreeSet};

/// The name of the file.
const FILE: &str = "criteria.toml";

/// The criteria, in the order in which readers go through them.
#[derive(Debug, Default)]
pub struct Criteria {
    /// `None` when the file cannot be read: that is reported once, and then no kind counts as missing.
    rows: Option<Vec<Criterion>>,
}

/// A question to hold a solution against.
#[derive(Debug)]
pub struct Criterion {
    /// Its id, kept for ever.
    pub id: Located<String>,
    /// How it is answered, and what the answer does.
    pub kind: Option<Kind>,
    /// The question.
    pub question: String,
    /// What it means.
    pub meaning: String,
}

/// How a criterion is answered. Answers of different kinds are never added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Yes, no or not known: a solution passes or does not.
    Gate,
    /// Plus, nought or minus: it speaks for the solution or against it.
    Preference,
    /// Who objects, and to what.
    Objection,
}

/// The kinds by the names that writers use.
pub const KINDS: [(&str, Kind); 3] =
    [("gate", Kind::Gate), ("preference", Kind::Preference), ("objection", Kind::Objection)];

impl Criteria {
    /// The criteria of a kind, in order.
    ///
    /// # Errors
    /// There is no such kind, or no criterion of it.
    pub fn of_kind(&self, name: &str) -> Result<(Kind, Vec<&Criterion>), String> {
        let kind = KINDS.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
        let kind = kind.ok_or_else(|| {
            let names = KINDS.map(|(known, _)| known);
            format!("there is no kind of criteria {name}; there are {}", names.join(", "))
        })?;
        let found: Vec<&Criterion> = self.rows.iter().flatten().filter(|row| row.kind == Some(kind)).collect();
        let all_known = self.rows.as_ref().is_some_and(|rows| rows.iter().all(|row| row.kind.is_some()));
        if found.is_empty() && all_known {
            return Err(format!("there is no criterion of the kind {name} in {FILE}"));
        }
        Ok((kind, found))
    }

    /// Reports the criteria that no text shows.
    pub fn check_used(&self, shown: &BTreeSet<&Kind>, mistakes: &mut Vec<Mistake>) {
        for row in self.rows.iter().flatten().filter(|row| row.kind.is_some_and(|kind| !shown.contains(&kind))) {
            let what = format!("the criterion {} is never shown", row.id.value);
            mistakes.push(Mistake::new(FILE, row.id.line, what));
        }
    }
}

/// Reads the criteria out of `files` (path below `content/` → text). Mistakes go to `mistakes`.
pub fn read(files: &BTreeMap<String, String>, mistakes: &mut Vec<Mistake>) -> Criteria {
    let source = Source::register(files, FILE, mistakes);
    let rows = source.and_then(|source| {
        source.read(mistakes, |fields| {
            let rows = fields.rows("criterion", |row| {
                let question = row.prose("question");
                if !question.value.is_empty() && !question.value.ends_with('?') {
                    row.mistake(question.line, "the question of a criterion ends with a question mark");
                }
                Criterion {
                    id: row.id("id"),
                    kind: row.choice("kind", &KINDS),
                    question: question.value,
                    meaning: row.prose("meaning").value,
                }
            });
            let mut seen = BTreeSet::new();
            for row in rows.iter().filter(|row| !seen.insert(&row.id.value)) {
                fields.mistake(row.id.line, format!("the criterion {} stands twice", row.id.value));
            }
            rows
        })
    });
    Criteria { rows }
}
