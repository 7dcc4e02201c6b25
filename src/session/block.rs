//! One block of the agenda.

use super::activity::Activity;
use super::id::{Counter, Id};
use super::minutes::Minutes;
use super::named::Kept;
use super::words;
use serde::{Deserialize, Serialize};

/// One block of the agenda. Its clock times follow from its place.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Block {
    /// Its name in the plan.
    pub id: Id<Block>,
    /// What happens.
    pub activity: Kept<Activity>,
    /// How long it takes.
    pub minutes: Minutes,
    /// The facilitator's own title; empty for the usual one.
    pub title: String,
    /// The facilitator's own notes.
    pub note: String,
}

impl Block {
    /// A block without title or notes of its own.
    pub fn new(counter: &mut Counter, activity: Activity, minutes: u32) -> Self {
        Self { id: counter.fresh(), activity: activity.into(), minutes: Minutes::new(minutes), ..Self::default() }
    }

    /// What happens; a block of the facilitator's own when this release does not know it.
    pub fn activity(&self) -> Activity {
        self.activity.known().unwrap_or(Activity::Own)
    }

    /// The title to show.
    pub fn title(&self) -> &str {
        if self.title.is_empty() { words::activity(self.activity()) } else { &self.title }
    }

    /// Whether it is this activity.
    pub fn is(&self, activity: Activity) -> bool {
        self.activity() == activity
    }
}

/// A block of the facilitator's own.
impl Default for Activity {
    fn default() -> Self {
        Self::Own
    }
}
