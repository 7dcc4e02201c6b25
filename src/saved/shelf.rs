//! What records need of a storage: the browser's in the app, a plain one in tests.

use std::collections::BTreeSet;

/// How a write ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Written {
    /// It is there: it was read back.
    Kept,
    /// There is no storage: it is in memory only.
    InMemory,
    /// Storage is there, but this did not fit or did not stay. It is in memory.
    Full,
}

/// Storage that does not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// A storage of texts under keys, with a memory for what it does not take.
pub trait Shelf {
    /// The text under a key.
    ///
    /// # Errors
    /// When the storage does not answer: nothing is known then, least of all that nothing is there.
    fn read(&self, key: &str) -> Result<Option<String>, Refused>;

    /// Writes a text under a key and reads it back. What the storage does not take is remembered.
    fn write(&self, key: &str, text: &str) -> Written;

    /// Takes a key away, from the memory too.
    fn remove(&self, key: &str);

    /// Every key of ours, of the storage and of the memory.
    fn keys(&self) -> BTreeSet<String>;

    /// Puts a text in the memory alone.
    fn remember(&self, key: &str, text: &str);

    /// Takes a text out of the memory alone.
    fn forget(&self, key: &str);

    /// What the memory has under a key: always newer than what the storage has.
    fn recall(&self, key: &str) -> Option<String>;

    /// The newest text under a key.
    fn text(&self, key: &str) -> Option<String> {
        self.recall(key).or_else(|| self.read(key).ok().flatten())
    }
}
