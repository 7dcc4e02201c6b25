//! Where one entity lives among the keys of a storage that anyone may have written to.
//!
//! A record that cannot be read, or that a newer release wrote, is never touched: the entity then lives under another key.
//! `werkdruk-wegwijzer:ticks` is tried first, then `werkdruk-wegwijzer:ticks~2`, and so on.

use super::{Kind, PREFIX, Record, Refused, Shelf};

/// How many places an entity may have. When each holds something that may not be touched, it is not kept.
const MOST: usize = 9;

/// The key of an entity: number 1 is the plain one.
pub fn slot_key(name: &str, number: usize) -> String {
    if number <= 1 { format!("{PREFIX}{name}") } else { format!("{PREFIX}{name}~{number}") }
}

/// The name of the entity that a key belongs to. `None` for a key that is not ours.
pub fn name_of(key: &str) -> Option<&str> {
    let below = key.strip_prefix(PREFIX)?;
    Some(match below.rsplit_once('~') {
        Some((name, "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9")) => name,
        _ => below,
    })
}

/// A place in the storage and what stands there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The key.
    pub key: String,
    /// The text there, byte for byte; `None` when nothing is there yet.
    pub text: Option<String>,
}

/// What a search through the slots of an entity found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Where the entity lives: its first record that can be read, else the first free place. `None` when there is neither.
    pub home: Option<Slot>,
    /// Its record there, its data as this release writes it.
    pub record: Option<Record>,
    /// Further records of it that can be read: made while an earlier place held something of a newer release.
    pub spare: Vec<(Slot, Record)>,
}

impl Found {
    /// Looks for the entity with this name.
    ///
    /// # Errors
    /// When the storage does not answer.
    pub fn search(kind: &Kind, name: &str, storage: &dyn Shelf) -> Result<Self, Refused> {
        let mut found = Self::default();
        let mut free = None;
        for number in 1..=MOST {
            let key = slot_key(name, number);
            let text = storage.read(&key)?;
            let record = text.as_deref().map(|text| readable(kind, name, text));
            let slot = Slot { key, text };
            match record {
                None => free = free.or(Some(slot)),
                Some(Some(record)) if found.home.is_none() => {
                    found.home = Some(slot);
                    found.record = Some(record);
                }
                Some(Some(record)) => found.spare.push((slot, record)),
                Some(None) => {}
            }
        }
        found.home = found.home.or(free);
        Ok(found)
    }
}

/// The record of a text, its data as this release writes it, if it is one that this release can read under this name.
pub(super) fn readable(kind: &Kind, name: &str, text: &str) -> Option<Record> {
    let record = Record::parse(text)?;
    let data = kind.read(record.schema, &record.data).filter(|data| kind.is_called(name, data))?;
    Some(Record { schema: kind.schema, data, ..record })
}
