//! All that stands in the storage: what can be read, and what is left as it is.

use super::slot::readable;
use super::{Kind, PREFIX, Record, Shelf, name_of};

/// A record that this release can read.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its kind.
    pub kind: &'static Kind,
    /// Its name: the key without prefix and place.
    pub name: String,
    /// The key.
    pub key: String,
    /// The text under it.
    pub text: String,
    /// The record in it, its data as this release writes it.
    pub record: Record,
}

/// A record that is set aside: nothing of it is touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// The key.
    pub key: String,
    /// Why it is set aside.
    pub why: Why,
}

/// Why a record is set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It cannot be read.
    Unreadable,
    /// A newer release wrote it.
    Newer,
}

/// All that stands in the storage, in the order of the keys.
#[derive(Debug, Clone, Default)]
pub struct Survey {
    /// What can be read.
    pub kept: Vec<Kept>,
    /// What is set aside.
    pub aside: Vec<Aside>,
}

impl Survey {
    /// Looks at everything under our keys.
    pub fn of(kinds: &'static [Kind], storage: &dyn Shelf) -> Self {
        let mut survey = Self::default();
        for key in storage.keys() {
            let Some(text) = storage.text(&key) else { continue };
            let Some(name) = name_of(&key) else { continue };
            match Kind::of_name(kinds, name) {
                Some(kind) => match readable(kind, name, &text) {
                    Some(record) => {
                        let name = name.to_owned();
                        survey.kept.push(Kept { kind, name, key, text, record });
                    }
                    None => survey.aside.push(Aside { why: why(kind.schema, &text), key }),
                },
                // A kind that this release does not have.
                None => survey.aside.push(Aside { why: why(0, &text), key }),
            }
        }
        survey
    }

    /// How many things of a kind are kept.
    pub fn count(&self, kind: &Kind) -> usize {
        count(kind, self.kept.iter().map(|kept| (kept.kind, kept.record.data.as_str())))
    }

    /// The record of a name.
    pub fn find(&self, name: &str) -> Option<&Kept> {
        self.kept.iter().find(|kept| kept.name == name)
    }
}

impl Kept {
    /// The key below the prefix, as a copy names it.
    pub fn below(&self) -> &str {
        self.key.strip_prefix(PREFIX).unwrap_or(&self.key)
    }
}

/// How many things of a kind there are among records.
pub(super) fn count<'a>(kind: &Kind, records: impl Iterator<Item = (&'a Kind, &'a str)>) -> usize {
    records.filter(|(other, _)| other.key == kind.key).map(|(_, data)| kind.count(data)).sum()
}

fn why(schema: u32, text: &str) -> Why {
    match Record::parse(text) {
        Some(record) if record.schema > schema => Why::Newer,
        _ => Why::Unreadable,
    }
}
