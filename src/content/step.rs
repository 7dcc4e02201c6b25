//! The five steps, and the sub-steps of each.

#![allow(
    clippy::indexing_slicing,
    reason = "only the tables make ids, and they are made together with what they index"
)]

use super::{EntryId, STEPS, SUBSTEPS};

/// One of the five steps.
#[derive(Debug)]
pub struct Step {
    /// From 1.
    pub number: u8,
    /// Its question.
    pub title: &'static str,
    /// How long it takes.
    pub duration: &'static str,
    /// Its parts on the short trail.
    pub short: &'static [&'static str],
    /// Its screen on the extended trail.
    pub entry: EntryId,
    /// Its screen on the short trail.
    pub short_entry: EntryId,
    /// Its sub-steps.
    pub substeps: &'static [SubstepId],
}

/// A part of a step, seen through five lenses.
#[derive(Debug)]
pub struct Substep {
    /// Step and sub-step, as kept in saved data: `stap-1/besluit-nemen`.
    pub key: &'static str,
    /// Its name.
    pub title: &'static str,
    /// Its step.
    pub step: StepId,
    /// Its screens, in the order of [`super::Lens::ALL`].
    pub lenses: [EntryId; 5],
}

/// Names a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepId(pub(super) u8);

impl StepId {
    /// The steps in order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..u8::try_from(STEPS.len()).unwrap_or(u8::MAX)).map(Self)
    }

    /// What it names.
    pub fn step(self) -> &'static Step {
        &STEPS[usize::from(self.0)]
    }
}

/// Names a sub-step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SubstepId(pub(super) u8);

impl SubstepId {
    /// The sub-steps in order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..u8::try_from(SUBSTEPS.len()).unwrap_or(u8::MAX)).map(Self)
    }

    /// What it names.
    pub fn substep(self) -> &'static Substep {
        &SUBSTEPS[usize::from(self.0)]
    }

    /// The sub-step that saved data calls `key`.
    pub fn find(key: &str) -> Option<Self> {
        Self::all().find(|id| id.substep().key == key)
    }
}
