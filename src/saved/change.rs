//! A change to several records at once, all or nothing, that can be undone: an import, an erasure, and their undoing.

use super::slot::readable;
use super::{Kept, Kind, Record, Shelf, Written};

/// A change to one record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Name of the record.
    pub name: String,
    /// Its key.
    pub key: String,
    /// The text there before; `None` for nothing.
    pub before: Option<String>,
    /// The text there after; `None` for nothing.
    pub after: Option<String>,
}

/// Makes the changes. `Full` when the storage does not take them all: then none of them is made.
pub fn apply(kinds: &'static [Kind], changes: &[Change], storage: &dyn Shelf) -> Written {
    let mut worst = Written::Kept;
    for (at, change) in changes.iter().enumerate() {
        let written = put(kinds, change, change.after.as_deref(), storage);
        if written == Written::Full {
            for made in changes.iter().take(at + 1).rev() {
                put(kinds, made, made.before.as_deref(), storage);
            }
            return Written::Full;
        }
        worst = worst.max(written);
    }
    worst
}

fn put(kinds: &'static [Kind], change: &Change, text: Option<&str>, storage: &dyn Shelf) -> Written {
    if let Some(text) = text {
        return storage.write(&change.key, text);
    }
    // Other tabs hear of the empty record before it goes: so they know that it was erased, and did not get lost.
    if let Some(empty) = Kind::of_name(kinds, &change.name).and_then(emptied) {
        storage.write(&change.key, &empty);
    }
    storage.remove(&change.key);
    Written::Kept
}

/// A record with nothing in it.
fn emptied(kind: &'static Kind) -> Option<String> {
    Record { schema: kind.schema, rev: 0, saved: String::new(), data: kind.fresh() }.to_text()
}

/// The changes that erase these records.
pub fn erasing<'a>(kept: impl Iterator<Item = &'a Kept>) -> Vec<Change> {
    kept.map(|kept| Change {
        name: kept.name.clone(),
        key: kept.key.clone(),
        before: Some(kept.text.clone()),
        after: None,
    })
    .collect()
}

/// The changes that undo these ones: byte for byte, but for what was changed since, which stays.
pub fn undoing(kinds: &'static [Kind], changes: &[Change], now: &str, storage: &dyn Shelf) -> Vec<Change> {
    let back = |change: &Change| {
        let current = storage.text(&change.key);
        let undone = if current == change.after {
            Change { before: current, after: change.before.clone(), ..change.clone() }
        } else {
            merged(Kind::of_name(kinds, &change.name)?, change, current, now)?
        };
        (undone.before != undone.after).then_some(undone)
    };
    changes.iter().rev().filter_map(back).collect()
}

/// The undoing of a change when what it left behind was changed itself. `None` to leave all as it is.
fn merged(kind: &Kind, change: &Change, current: Option<String>, now: &str) -> Option<Change> {
    let read = |text: Option<&str>| match text {
        Some(text) => readable(kind, &change.name, text),
        None => Some(Record { schema: kind.schema, rev: 0, saved: now.to_owned(), data: kind.fresh() }),
    };
    let mine = read(current.as_deref())?;
    let (base, theirs) = (read(change.after.as_deref())?, read(change.before.as_deref())?);
    let data = kind.merge(&base.data, &mine.data, &theirs.data);
    let after = if data == kind.fresh() && change.before.is_none() {
        None
    } else {
        let rev = mine.rev.max(theirs.rev).saturating_add(1);
        Some(Record { rev, saved: now.to_owned(), data, ..mine }.to_text()?)
    };
    Some(Change { before: current, after, ..change.clone() })
}
