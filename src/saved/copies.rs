//! When a copy was made, and when it is time to remind of one: after real work, gently, at most once a week.

use super::moment::day;
use super::{Entity, merge};
use serde::{Deserialize, Serialize};

/// How many days work may stand without a copy, and how many days lie between two reminders.
const DAYS: i64 = 7;

/// The app's own notes about copies. Moments as records carry them; empty for never.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Copies {
    /// When the last copy was made.
    pub made: String,
    /// Since when there is work that is in no copy.
    pub since: String,
    /// When the reader was last reminded.
    pub reminded: String,
    /// Whether the browser was asked to keep everything for good.
    pub asked: bool,
}

impl Copies {
    /// Something worth a copy was kept.
    pub fn note_work(&mut self, now: &str) {
        if self.since.is_empty() {
            now.clone_into(&mut self.since);
        }
    }

    /// A copy of everything was made.
    pub fn note_copy(&mut self, now: &str) {
        now.clone_into(&mut self.made);
        self.since.clear();
    }

    /// Whether to remind of a copy now. A clock that was set back counts as a reminder that never was.
    pub fn is_due(&self, now: &str) -> bool {
        let days = |moment: &str| Some(day(now)? - day(moment)?);
        days(&self.since).is_some_and(|days| days >= DAYS)
            && days(&self.reminded).is_none_or(|days| !(0..DAYS).contains(&days))
    }
}

impl Entity for Copies {
    const KEY: &'static str = "copies";

    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self {
            made: mine.made.clone().max(theirs.made.clone()),
            since: merge::value(&base.since, &mine.since, &theirs.since),
            reminded: mine.reminded.clone().max(theirs.reminded.clone()),
            asked: mine.asked || theirs.asked,
        }
    }
}
