//! Records: how one entity is written as text, read back, and merged when another tab wrote it too.
//!
//! A record is JSON: `{"v": schema, "rev": revision, "saved": moment, "data": …}`. What surrounds the data is read without
//! knowing its type, so that the same small code serves every entity.
//!
//! A part that keeps something implements [`Entity`] and adds one line to [`KINDS`]: from then on it is kept, exported,
//! imported, counted and erased.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

mod capture;
mod change;
mod copies;
pub mod export;
pub mod import;
mod keeper;
mod kind;
pub mod merge;
mod moment;
mod session;
mod shelf;
mod slot;
mod survey;

pub use change::{Change, apply, erasing, undoing};
pub use copies::Copies;
pub use keeper::{Keeper, Outcome};
pub use kind::{APP_KINDS, KINDS, Kind, SELFCHECK_KINDS, SESSION_KINDS, member, members};
pub use shelf::{Refused, Shelf, Written};
pub use slot::{Found, Slot, name_of, slot_key};
pub use survey::{Aside, Kept, Survey, Why};

/// What every key of ours starts with.
pub const PREFIX: &str = "werkdruk-wegwijzer:";

/// Something that is kept: one record under one key, or a family of them.
///
/// A field that this release does not know would be lost at the next write, so each entity refuses unknown fields
/// (`#[serde(deny_unknown_fields)]`) and a new field means a new schema: an older release then leaves the record alone.
pub trait Entity: Serialize + DeserializeOwned + Clone + Default + PartialEq + 'static {
    /// The key below [`PREFIX`]; of a family, what stands before the colon and the id.
    const KEY: &'static str;
    /// The schema that this release writes.
    const SCHEMA: u32 = 1;

    /// The data of a schema from 1 up to `SCHEMA`, as this release has it. `None` when it cannot be read.
    fn read(schema: u32, data: &str) -> Option<Self> {
        let _ = schema;
        serde_json::from_str(data).ok()
    }

    /// What both sides meant: `base` is what both started from. [`merge`] has what it takes.
    #[must_use]
    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self;

    /// How many things a reader would count in it.
    fn count(&self) -> usize {
        1
    }

    /// Whether it is the one of its family with this id. For an entity that knows its own id.
    fn is_called(&self, id: &str) -> bool {
        let _ = id;
        true
    }

    /// Whether all of it can come from the app. Asked of what is imported: a name of ours with markup in it, for one, cannot.
    fn is_plausible(&self) -> bool {
        true
    }
}

/// A record around its data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The schema of the data.
    pub schema: u32,
    /// Goes up by one with each write.
    pub rev: u64,
    /// When it was written: `2026-11-23T14:02:00.000Z`. Empty for what was erased.
    pub saved: String,
    /// What is kept, as JSON.
    pub data: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Form<'a> {
    v: u32,
    #[serde(default)]
    rev: u64,
    #[serde(default)]
    saved: String,
    #[serde(borrow)]
    data: &'a RawValue,
}

impl Record {
    /// Reads what surrounds the data. `None` when the text is no record.
    pub fn parse(text: &str) -> Option<Self> {
        let text = object(text)?;
        let form: Form<'_> = serde_json::from_str(text).ok().filter(|form: &Form<'_>| form.v > 0)?;
        Some(Self { schema: form.v, rev: form.rev, saved: form.saved, data: form.data.get().to_owned() })
    }

    /// The record as text. `None` only if the data is no JSON.
    pub fn to_text(&self) -> Option<String> {
        let data: &RawValue = serde_json::from_str(&self.data).ok()?;
        serde_json::to_string(&Form { v: self.schema, rev: self.rev, saved: self.saved.clone(), data }).ok()
    }
}

/// The text, if it starts as a JSON object does: serde would take a list of its fields for one.
fn object(text: &str) -> Option<&str> {
    text.trim_start().starts_with('{').then_some(text)
}
