//! Reading a copy back: all of it is understood, or it is refused and nothing changes.

use super::moment::is_moment;
use super::slot::readable;
use super::survey::count;
use super::{Change, Found, Kept, Kind, PREFIX, Record, Refused, Shelf, Survey, export, name_of, object};
use crate::object::Object;
use serde::Deserialize;

/// The most that is read of a file or a pasted text: a copy of ours is never larger.
pub const MOST_BYTES: usize = 1 << 20;
/// The most records in a copy.
const MOST_RECORDS: usize = 500;
/// The most things in one record.
const MOST_THINGS: usize = 5_000;
/// The largest number that every reader of JSON takes for itself.
const MOST_REV: u64 = (1 << 53) - 1;

/// Why a copy is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// It is larger than any copy of ours.
    TooLarge,
    /// The browser cannot read the file.
    Unreachable,
    /// It is text in UTF-16.
    Utf16,
    /// It is no text in UTF-8.
    NotText,
    /// It is no JSON: cut off, or something else.
    Damaged,
    /// It is JSON, but no copy of ours.
    Foreign,
    /// A newer release made the copy.
    NewerFile,
    /// A part of a kind that this release does not have.
    UnknownPart,
    /// A part that a newer release wrote.
    NewerPart(&'static Kind),
    /// A part that cannot be read.
    UnreadablePart(&'static Kind),
    /// A part that holds what the app cannot have made.
    StrangePart(&'static Kind),
    /// There is more in it than a reader makes.
    TooMuch,
    /// There is no part in it that can be put back.
    Nothing,
    /// The storage does not take it.
    NoRoom,
}

/// What to do with what is kept already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// All that is here stays, and what is in the copy comes with it.
    Merge,
    /// What is here goes; what is in the copy comes instead.
    Replace,
}

/// A record of a copy.
#[derive(Debug, Clone)]
pub struct Part {
    kind: &'static Kind,
    name: String,
    record: Record,
}

/// A copy that was read and understood.
#[derive(Debug, Clone)]
pub struct Import {
    /// When it was made; empty when it does not say so.
    pub made: String,
    /// How many records in it could not be read when it was made: they are left out.
    pub left_out: usize,
    parts: Vec<Part>,
}

/// The text of a file.
///
/// # Errors
/// When it is no text in UTF-8, or too large.
pub fn decode(bytes: &[u8]) -> Result<&str, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    if bytes.starts_with(&[0xFF, 0xFE])
        || bytes.starts_with(&[0xFE, 0xFF])
        || bytes.iter().take(4).any(|byte| *byte == 0)
    {
        return Err(Refusal::Utf16);
    }
    std::str::from_utf8(bytes).map_err(|_| Refusal::NotText)
}

#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: String,
    #[serde(default)]
    version: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File<'a> {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u32,
    #[serde(default)]
    app: String,
    #[serde(default, rename = "exportedAt")]
    exported_at: String,
    #[serde(borrow)]
    data: Object<'a>,
}

impl Import {
    /// Reads a copy.
    ///
    /// # Errors
    /// When not all of it is understood.
    pub fn read(kinds: &'static [Kind], text: &str) -> Result<Self, Refusal> {
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Err(Refusal::Empty);
        }
        if text.len() > MOST_BYTES {
            return Err(Refusal::TooLarge);
        }
        let head: Head = serde_json::from_str(text).map_err(|error| refusal(&error))?;
        if object(text).is_none() || head.format != export::FORMAT {
            return Err(Refusal::Foreign);
        }
        if head.version > export::VERSION {
            return Err(Refusal::NewerFile);
        }
        let file: File<'_> = serde_json::from_str(text).map_err(|error| refusal(&error))?;
        let is_app =
            file.app.len() <= 40 && file.app.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-+".contains(&byte));
        if head.version == 0 || !is_app || !(file.exported_at.is_empty() || is_moment(&file.exported_at)) {
            return Err(Refusal::Foreign);
        }
        let mut import = Self { made: file.exported_at, left_out: 0, parts: Vec::new() };
        if file.data.0.len() > MOST_RECORDS {
            return Err(Refusal::TooMuch);
        }
        for (key, value) in file.data.0 {
            import.take(kinds, &key, value.get())?;
        }
        if import.parts.is_empty() { Err(Refusal::Nothing) } else { Ok(import) }
    }

    fn take(&mut self, kinds: &'static [Kind], key: &str, text: &str) -> Result<(), Refusal> {
        let key = format!("{PREFIX}{key}");
        let name = name_of(&key).unwrap_or_default();
        let kind = Kind::of_name(kinds, name).ok_or(Refusal::UnknownPart)?;
        // The screen after a failure copies everything there is, also what it cannot read: that is then a text.
        if text.starts_with('"') {
            self.left_out += 1;
            return Ok(());
        }
        if !kind.is_readers {
            return Ok(());
        }
        let record = match readable(kind, name, text) {
            Some(record) => record,
            None if Record::parse(text).is_some_and(|record| record.schema > kind.schema) => {
                return Err(Refusal::NewerPart(kind));
            }
            None => return Err(Refusal::UnreadablePart(kind)),
        };
        if kind.count(&record.data) > MOST_THINGS {
            return Err(Refusal::TooMuch);
        }
        let is_stamped = record.rev <= MOST_REV && (record.saved.is_empty() || is_moment(&record.saved));
        if !is_stamped || !kind.is_plausible(&record.data) {
            return Err(Refusal::StrangePart(kind));
        }
        match self.parts.iter_mut().find(|part| part.name == name) {
            Some(part) => part.record.data = kind.merge(&kind.fresh(), &part.record.data, &record.data),
            None => self.parts.push(Part { kind, name: name.to_owned(), record }),
        }
        Ok(())
    }

    /// How many things of a kind are in it.
    pub fn count(&self, kind: &Kind) -> usize {
        count(kind, self.parts.iter().map(|part| (part.kind, part.record.data.as_str())))
    }

    /// Whether a record stands here as it stands in the copy.
    fn has(&self, kept: &Kept) -> bool {
        self.parts.iter().any(|part| part.name == kept.name && part.record.to_text().as_ref() == Some(&kept.text))
    }

    /// What is to change for it. `survey` is what is kept now.
    ///
    /// # Errors
    /// When there is no place for a part.
    pub fn changes(&self, how: How, survey: &Survey, now: &str, storage: &dyn Shelf) -> Result<Vec<Change>, Refusal> {
        let mut changes = Vec::new();
        for part in &self.parts {
            let kept = survey.find(&part.name);
            let record = match kept {
                Some(kept) if how == How::Merge => {
                    let data = part.kind.merge(&part.kind.fresh(), &kept.record.data, &part.record.data);
                    if data == kept.record.data {
                        continue;
                    }
                    let rev = kept.record.rev.max(part.record.rev).saturating_add(1);
                    Record { schema: part.kind.schema, rev, saved: now.to_owned(), data }
                }
                _ => part.record.clone(),
            };
            let key = match kept {
                Some(kept) => kept.key.clone(),
                None => free_place(part, storage).ok_or(Refusal::NoRoom)?,
            };
            let (before, after) = (kept.map(|kept| kept.text.clone()), record.to_text());
            if before != after {
                changes.push(Change { name: part.name.clone(), key, before, after });
            }
        }
        if how == How::Replace {
            let stays = |kept: &Kept| changes.iter().any(|change| change.key == kept.key) || self.has(kept);
            let gone = super::erasing(survey.kept.iter().filter(|kept| kept.kind.is_readers && !stays(kept)));
            changes.extend(gone);
        }
        Ok(changes)
    }
}

/// Where a record that is not here yet can live.
fn free_place(part: &Part, storage: &dyn Shelf) -> Option<String> {
    match Found::search(part.kind, &part.name, storage) {
        Ok(found) => found.home.map(|slot| slot.key),
        Err(Refused) => Some(format!("{PREFIX}{}", part.name)),
    }
}

fn refusal(error: &serde_json::Error) -> Refusal {
    if error.is_data() { Refusal::Foreign } else { Refusal::Damaged }
}
