//! Names for the things in a plan: unique in it, kept as text, never shown.

use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;
use std::marker::PhantomData;

/// The name of one `T` in a plan. Only a [`Counter`] makes new ones.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id<T> {
    text: String,
    #[serde(skip)]
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// Its text, for a mark in the page.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The name with this text, as a mark in the page gives it back.
    pub fn from_text(text: &str) -> Self {
        Self { text: text.to_owned(), of: PhantomData }
    }
}

/// Makes names that the plan has not had before. Part of the plan's record.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Counter(u32);

impl Counter {
    /// A name that this counter has not given before.
    pub fn fresh<T>(&mut self) -> Id<T> {
        self.0 = self.0.saturating_add(1);
        Id { text: self.0.to_string(), of: PhantomData }
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self::from_text(&self.text)
    }
}

impl<T> Default for Id<T> {
    fn default() -> Self {
        Self::from_text("")
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
