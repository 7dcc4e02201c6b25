//! The self-check: answers, what is recognised in them, advice, and the gespreksbriefje. It counts nothing and compares nobody.
//!
//! What a reader answers leaves only on purpose: no type here that holds an answer has `Debug` or `Display`, so that it
//! cannot end up in a message or a console. Readers of a record keep what `serde_json` says of a broken one to
//! themselves as well, for it may quote the answers.

mod advice;
mod answers;
mod choice;
mod draft;
mod findings;
mod fit;
mod note;
mod pick;
mod point;
mod sheet;
mod step;
mod tick;

pub use advice::{Advice, Pattern};
pub use answers::{Answers, MOST_IMPORTANT, NotMarked};
pub use choice::{Recognised, Who};
pub use findings::{ComplaintsFound, Findings, GroupFound, StatementFound};
pub use fit::Fit;
pub use note::{Note, Version};
pub use pick::Pick;
pub use point::Point;
pub use sheet::{Line, Section, SectionKind, Sheet};
pub use step::Step;
pub use tick::Tick;

use crate::saved::Entity;
use serde::{Deserialize, Serialize};

/// Everything that a reader answered and wrote: one record. The empty one is `Selfcheck::default()`.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Selfcheck {
    /// The answers.
    pub answers: Answers,
    /// What the reader chose and wrote for the gespreksbriefje.
    pub note: Note,
}

impl Selfcheck {
    /// Whether there is nothing to lose.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The gespreksbriefje as it stands.
    pub fn sheet(&self) -> Sheet {
        self.note.sheet(&self.answers)
    }
}

impl Entity for Selfcheck {
    const KEY: &'static str = "selfcheck";

    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self {
            answers: Answers::merge(&base.answers, &mine.answers, &theirs.answers),
            note: Note::merge(&base.note, &mine.note, &theirs.note),
        }
    }

    fn count(&self) -> usize {
        usize::from(!self.is_empty())
    }
}
