//! The model of work pressure: its groups of factors, and what follows from them.

use super::{EFFECTS, EntryId, GROUPS};

/// A group of factors of the model.
#[derive(Debug)]
pub struct Group {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub title: &'static str,
    /// Which part, if the name is shared; else empty.
    pub subtitle: &'static str,
    /// The entry that explains it.
    pub entry: EntryId,
    /// Which icon.
    pub icon: &'static str,
    /// Its factors.
    pub factors: &'static [Factor],
}

/// A factor that a team can circle.
#[derive(Debug)]
pub struct Factor {
    /// Kept for ever in saved data.
    pub id: &'static str,
    /// Its name.
    pub label: &'static str,
}

/// What follows from work pressure.
#[derive(Debug)]
pub struct Effect {
    /// Its name.
    pub title: &'static str,
    /// What it is.
    pub text: &'static str,
}

/// The groups of the model.
pub fn groups() -> &'static [Group] {
    &GROUPS
}

/// The effects of the model.
pub fn effects() -> &'static [Effect] {
    &EFFECTS
}

/// The factor that saved data calls `id`.
pub fn factor(id: &str) -> Option<&'static Factor> {
    GROUPS.iter().flat_map(|group| group.factors).find(|factor| factor.id == id)
}
