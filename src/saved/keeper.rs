//! One entity between the page and the storage: loads it, writes what changed, and takes over what another tab wrote.
//!
//! The page holds the value; a keeper only ever sees it as JSON, and hands back the value that the page should hold.

use super::slot::readable;
use super::{Found, Kind, Record, Refused, Shelf, Slot, Written, name_of, slot_key};

/// Keeps one entity.
#[derive(Debug)]
pub struct Keeper {
    kind: &'static Kind,
    name: String,
    /// Where it lives; `None` while that is not known, or when no place is free.
    home: Option<String>,
    /// The text there when we last looked.
    known: Option<String>,
    /// The data in it, which both sides of a merge started from.
    base: String,
    rev: u64,
    saved: String,
    /// Further records of the entity, already taken up in the value: away after the next write.
    spare: Vec<Slot>,
    /// Whether its record went away without being erased.
    is_lost: bool,
}

/// What a write did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The value that the page should hold now: with what another tab wrote.
    pub value: String,
    /// How the write ended; `None` when there was nothing to write.
    pub written: Option<Written>,
}

impl Keeper {
    /// Finds the entity with this name; also gives its value.
    pub fn load(kind: &'static Kind, name: &str, storage: &dyn Shelf) -> (Self, String) {
        let fresh = kind.fresh();
        let mut keeper = Self {
            kind,
            name: name.to_owned(),
            home: None,
            known: None,
            base: fresh.clone(),
            rev: 0,
            saved: String::new(),
            spare: Vec::new(),
            is_lost: false,
        };
        let found = keeper.settle(&fresh, storage).unwrap_or(fresh);
        // What this page could not write before is newer than what the storage has.
        let remembered = storage.recall(&keeper.place()).and_then(|text| readable(kind, name, &text));
        let value = match remembered {
            Some(mine) => kind.merge(&keeper.base, &mine.data, &found),
            None => found,
        };
        (keeper, value)
    }

    /// Its kind.
    pub fn kind(&self) -> &'static Kind {
        self.kind
    }

    /// When its record was written; empty when there is none.
    pub fn saved(&self) -> &str {
        &self.saved
    }

    /// Whether its record went away under our hands: only this page has it now.
    pub fn is_lost(&self) -> bool {
        self.is_lost
    }

    /// Whether it lives under this key.
    pub fn is_at(&self, key: &str) -> bool {
        self.home.as_deref() == Some(key)
    }

    /// Whether the page holds something that the storage does not.
    pub fn has_news(&self, mine: &str) -> bool {
        mine != self.base || !self.spare.is_empty()
    }

    /// Takes over what another tab wrote since we last looked: the value that the page should hold. `passing` is a key and the
    /// text that was written there and may be gone again, as an event tells it.
    ///
    /// # Errors
    /// When the storage does not answer; the value is remembered then.
    pub fn look(&mut self, mine: &str, passing: Option<(&str, &str)>, storage: &dyn Shelf) -> Result<String, Refused> {
        let Some(home) = self.home.clone() else { return self.settle(mine, storage) };
        let text = storage.read(&home).inspect_err(|Refused| self.remember(mine, storage))?;
        if text == self.known && !self.is_lost {
            return Ok(mine.to_owned());
        }
        match &text {
            Some(text) => match readable(self.kind, &self.name, text) {
                Some(theirs) => Ok(self.join(mine, Some(text.clone()), &theirs)),
                // Something that may not be touched took our place: move on to the next one.
                None => self.settle(mine, storage),
            },
            None => match passing
                .filter(|(key, _)| *key == home)
                .and_then(|(_, text)| readable(self.kind, &self.name, text))
            {
                // Another tab erased it: it wrote down that nothing is left, and took that away.
                Some(theirs) if theirs.data == self.kind.fresh() => {
                    storage.forget(&home);
                    self.is_lost = false;
                    Ok(self.join(mine, None, &theirs))
                }
                _ => {
                    self.known = None;
                    self.saved.clear();
                    if self.base != self.kind.fresh() && !self.is_lost {
                        self.is_lost = true;
                        self.remember(mine, storage);
                    }
                    Ok(mine.to_owned())
                }
            },
        }
    }

    /// The same for a page that comes back after it was left: what is gone was taken away behind its back, as a page that is
    /// loaded again would see it.
    pub fn wake(&mut self, mine: &str, storage: &dyn Shelf) -> String {
        let has_news = self.has_news(mine);
        let value = self.look(mine, None, storage).unwrap_or_else(|Refused| mine.to_owned());
        if !self.is_lost || has_news {
            return value;
        }
        storage.forget(&self.place());
        self.is_lost = false;
        self.base = self.kind.fresh();
        self.base.clone()
    }

    /// Writes what changed: looks what is there, merges, writes, and has it read back. What went away is not brought back by
    /// itself, only with a change of the reader's or on request.
    pub fn write(&mut self, mine: &str, now: &str, storage: &dyn Shelf) -> Outcome {
        if !self.has_news(mine) {
            self.correct_memory(mine, storage);
            return Outcome { value: mine.to_owned(), written: None };
        }
        let looked = self.look(mine, None, storage);
        let is_answered = looked.is_ok();
        let value = looked.unwrap_or_else(|Refused| mine.to_owned());
        if !self.has_news(&value) {
            return Outcome { value, written: None };
        }
        let record = self.record(&value, now);
        let written = match (&self.home, record.to_text()) {
            (Some(home), Some(text)) if is_answered => {
                let written = storage.write(home, &text);
                if written == Written::Kept {
                    self.known = Some(text);
                    self.base.clone_from(&value);
                    self.note(&record);
                    self.is_lost = false;
                    storage.forget(&self.plain());
                    self.drop_spare(storage);
                }
                written
            }
            (_, text) => {
                storage.remember(&self.place(), &text.unwrap_or_default());
                if is_answered { Written::Full } else { Written::InMemory }
            }
        };
        Outcome { value, written: Some(written) }
    }

    /// Lets the next write bring back what went away.
    pub fn insist(&mut self) {
        if self.is_lost {
            self.base = self.kind.fresh();
        }
    }

    /// Hears that the record under a key was changed by itself: the value that the page should hold. `None` when it is the
    /// record of something else.
    pub fn hear(&mut self, key: &str, storage: &dyn Shelf) -> Option<String> {
        let is_home = self.home.as_ref().is_none_or(|home| home == key);
        if name_of(key) != Some(&self.name) || !is_home {
            return None;
        }
        let record = storage.text(key).and_then(|text| readable(self.kind, &self.name, &text));
        let value = record.as_ref().map_or_else(|| self.kind.fresh(), |record| record.data.clone());
        if let Ok(known) = storage.read(key) {
            self.home = Some(key.to_owned());
            self.known = known;
            self.base.clone_from(&value);
            self.is_lost = false;
            match &record {
                Some(record) => self.note(record),
                None => self.saved.clear(),
            }
        }
        Some(value)
    }

    /// Looks for the place of the entity; merges what is there into the value.
    fn settle(&mut self, mine: &str, storage: &dyn Shelf) -> Result<String, Refused> {
        let found = Found::search(self.kind, &self.name, storage)?;
        let fresh = self.kind.fresh();
        let (key, text) = found.home.map_or((None, None), |slot| (Some(slot.key), slot.text));
        self.home = key;
        let mut value = if let Some(theirs) = found.record {
            self.join(mine, text, &theirs)
        } else {
            self.known = None;
            self.base.clone_from(&fresh);
            mine.to_owned()
        };
        self.spare.clear();
        for (slot, record) in found.spare {
            value = self.kind.merge(&fresh, &value, &record.data);
            self.spare.push(slot);
        }
        Ok(value)
    }

    /// Merges a record of another tab; `text` is what stands in the storage now.
    fn join(&mut self, mine: &str, text: Option<String>, theirs: &Record) -> String {
        if self.is_lost {
            self.base = self.kind.fresh();
            self.is_lost = false;
        }
        let value = self.kind.merge(&self.base, mine, &theirs.data);
        self.known = text;
        self.base.clone_from(&theirs.data);
        self.note(theirs);
        value
    }

    fn note(&mut self, record: &Record) {
        self.rev = record.rev;
        self.saved.clone_from(&record.saved);
    }

    fn record(&self, data: &str, now: &str) -> Record {
        Record {
            schema: self.kind.schema,
            rev: self.rev.saturating_add(1),
            saved: now.to_owned(),
            data: data.to_owned(),
        }
    }

    /// Keeps the value where a copy and the screen after a failure find it, when the storage has it no more.
    fn remember(&self, mine: &str, storage: &dyn Shelf) {
        let key = self.place();
        if (mine != self.kind.fresh() || storage.recall(&key).is_some())
            && let Some(text) = self.record(mine, &self.saved).to_text()
        {
            storage.remember(&key, &text);
        }
    }

    /// What is in memory only may have been changed back to what the storage has.
    fn correct_memory(&self, mine: &str, storage: &dyn Shelf) {
        let remembered = storage.recall(&self.place()).and_then(|text| readable(self.kind, &self.name, &text));
        if remembered.is_some_and(|record| record.data != mine) {
            self.remember(mine, storage);
        }
    }

    /// Takes away what the value has taken up, unless another release wrote there since.
    fn drop_spare(&mut self, storage: &dyn Shelf) {
        for slot in std::mem::take(&mut self.spare) {
            if storage.read(&slot.key).is_ok_and(|text| text == slot.text) {
                storage.remove(&slot.key);
            }
        }
    }

    /// Where it lives, or would like to.
    fn place(&self) -> String {
        self.home.clone().unwrap_or_else(|| self.plain())
    }

    fn plain(&self) -> String {
        slot_key(&self.name, 1)
    }
}
