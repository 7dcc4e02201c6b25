//! What a reader ticks, where they say they are, and which factors they circle.

use crate::content::{Block, EntryId, SubstepId, factor};
use crate::saved::{Entity, merge};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Where a reader stands with a sub-step. Only the reader sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Nothing said.
    #[default]
    Unseen,
    /// Working on it.
    Busy,
    /// Done, for this reader.
    Done,
    /// Does not apply here.
    Skipped,
}

impl Status {
    /// Every status, in the order in which readers choose.
    pub const ALL: [Self; 4] = [Self::Unseen, Self::Busy, Self::Done, Self::Skipped];

    /// Its name in saved data and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Unseen => "unseen",
            Self::Busy => "busy",
            Self::Done => "done",
            Self::Skipped => "skipped",
        }
    }

    /// The status with this name.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.id() == id)
    }
}

/// The id of a question to tick, stable across releases: the entry's path, a slash and the item's id.
pub fn check_id(entry: EntryId, item: &str) -> String {
    format!("{}/{item}", entry.path())
}

/// Every question to tick of an entry, by its id.
pub fn checks(entry: EntryId) -> impl Iterator<Item = String> {
    entry
        .body()
        .iter()
        .filter_map(|block| match block {
            Block::Checklist(checks) => Some(*checks),
            _ => None,
        })
        .flatten()
        .map(move |check| check_id(entry, check.id))
}

/// The ticks. Ids that this release does not know are kept: another release may.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Ticks {
    /// Ids of the ticked questions.
    pub ticked: BTreeSet<String>,
}

impl Ticks {
    /// Whether the question is ticked.
    pub fn has(&self, id: &str) -> bool {
        self.ticked.contains(id)
    }

    /// Ticks the question or takes the tick away.
    pub fn set(&mut self, id: &str, on: bool) {
        if on {
            self.ticked.insert(id.to_owned());
        } else {
            self.ticked.remove(id);
        }
    }
}

/// The status of the sub-steps.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Statuses {
    /// Key of the sub-step → status. What is not here is unseen.
    pub substeps: BTreeMap<String, Status>,
}

impl Statuses {
    /// The status of a sub-step.
    pub fn of(&self, substep: SubstepId) -> Status {
        self.substeps.get(substep.substep().key).copied().unwrap_or_default()
    }

    /// Sets the status of a sub-step.
    pub fn set(&mut self, substep: SubstepId, status: Status) {
        let key = substep.substep().key;
        if status == Status::Unseen {
            self.substeps.remove(key);
        } else {
            self.substeps.insert(key.to_owned(), status);
        }
    }
}

/// The factors that a reader circled for their team.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Circles {
    /// Ids of the circled factors.
    pub factors: BTreeSet<String>,
}

impl Circles {
    /// Whether the factor is circled.
    pub fn has(&self, id: &str) -> bool {
        self.factors.contains(id)
    }

    /// Circles the factor, or takes the circle away.
    pub fn toggle(&mut self, id: &str) {
        if !self.factors.remove(id) {
            self.factors.insert(id.to_owned());
        }
    }

    /// The names of the circled factors, in the order of the model.
    pub fn labels(&self) -> Vec<&'static str> {
        crate::content::groups()
            .iter()
            .flat_map(|group| group.factors)
            .filter(|factor| self.has(factor.id))
            .map(|factor| factor.label)
            .collect()
    }

    /// Takes every known circle away; ids of another release stay.
    pub fn clear(&mut self) {
        self.factors.retain(|id| factor(id).is_none());
    }
}

/// Where the reader was, and the route they chose.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Place {
    /// Path of the last screen of a route; empty when there is none.
    pub last: String,
    /// Path of the first screen of the chosen route; empty when none is chosen.
    pub chosen: String,
}

impl Entity for Ticks {
    const KEY: &'static str = "ticks";

    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self { ticked: merge::set(&base.ticked, &mine.ticked, &theirs.ticked) }
    }

    fn count(&self) -> usize {
        self.ticked.len()
    }

    fn is_plausible(&self) -> bool {
        self.ticked.iter().all(|id| is_id(id))
    }
}

impl Entity for Circles {
    const KEY: &'static str = "circles";

    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self { factors: merge::set(&base.factors, &mine.factors, &theirs.factors) }
    }

    fn count(&self) -> usize {
        self.factors.len()
    }

    fn is_plausible(&self) -> bool {
        self.factors.iter().all(|id| is_id(id))
    }
}

impl Entity for Statuses {
    const KEY: &'static str = "statuses";

    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self { substeps: merge::map(&base.substeps, &mine.substeps, &theirs.substeps) }
    }

    fn count(&self) -> usize {
        self.substeps.len()
    }

    fn is_plausible(&self) -> bool {
        self.substeps.keys().all(|key| is_id(key))
    }
}

impl Entity for Place {
    const KEY: &'static str = "place";

    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self {
            last: merge::value(&base.last, &mine.last, &theirs.last),
            chosen: merge::value(&base.chosen, &mine.chosen, &theirs.chosen),
        }
    }

    fn count(&self) -> usize {
        usize::from(!self.last.is_empty() || !self.chosen.is_empty())
    }

    fn is_plausible(&self) -> bool {
        [&self.last, &self.chosen].into_iter().all(|path| path.is_empty() || is_id(path))
    }
}

/// Whether a text has the form of an id of the guide, of this release or another.
fn is_id(text: &str) -> bool {
    (1..=200).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'/'))
}
