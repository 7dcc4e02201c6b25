//! Choices with an id: how they stand in saved data, and how an id of another release survives.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A choice out of a short list, each with an id that never changes.
pub trait Named: Copy + PartialEq + Sized + 'static {
    /// Every choice, in the order in which they are offered.
    const ALL: &'static [Self];

    /// Its name in saved data.
    fn id(self) -> &'static str;

    /// The choice with this id.
    fn find(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.id() == id)
    }
}

/// A choice as saved data holds it: one that this release knows, or the id of one that it does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept<T> {
    /// A choice of this release.
    Known(T),
    /// The id of a choice of another release, kept as it came.
    Foreign(String),
}

impl<T: Named> Kept<T> {
    /// The choice with this id, known or not.
    pub fn from_id(id: &str) -> Self {
        T::find(id).map_or_else(|| Self::Foreign(id.to_owned()), Self::Known)
    }

    /// The choice, if this release knows it.
    pub fn known(&self) -> Option<T> {
        match self {
            Self::Known(choice) => Some(*choice),
            Self::Foreign(_) => None,
        }
    }

    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Known(choice) => choice.id(),
            Self::Foreign(id) => id,
        }
    }
}

impl<T> From<T> for Kept<T> {
    fn from(choice: T) -> Self {
        Self::Known(choice)
    }
}

impl<T: Default> Default for Kept<T> {
    fn default() -> Self {
        Self::Known(T::default())
    }
}

impl<T: Named> Serialize for Kept<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

impl<'de, T: Named> Deserialize<'de> for Kept<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|id| Self::from_id(&id))
    }
}
