//! The kookwekker of one block.

use super::clocks::Moment;
use super::minutes::Minutes;
use serde::{Deserialize, Serialize};

/// A kookwekker: it runs to a moment, or stands still with some time left. Nothing is counted in ticks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Countdown {
    /// It rings at this moment.
    Running(Moment),
    /// It stands still with so many milliseconds left; negative when it rang before.
    Paused(i64),
}

impl Countdown {
    /// A kookwekker that starts now.
    pub const fn start(now: Moment, length: Minutes) -> Self {
        Self::Running(now.plus(length.milliseconds()))
    }

    /// Milliseconds left; negative when the time is past.
    pub const fn left(self, now: Moment) -> i64 {
        match self {
            Self::Running(end) => end.since(now),
            Self::Paused(left) => left,
        }
    }

    /// Lets it stand still.
    #[must_use]
    pub const fn pause(self, now: Moment) -> Self {
        Self::Paused(self.left(now))
    }

    /// Lets it run on.
    #[must_use]
    pub const fn resume(self, now: Moment) -> Self {
        Self::Running(now.plus(self.left(now)))
    }

    /// Gives more time: on top of what is left, or from now on when the time is past.
    #[must_use]
    pub fn extend(self, now: Moment, more: Minutes) -> Self {
        let left = self.left(now).max(0).saturating_add(more.milliseconds());
        match self {
            Self::Running(_) => Self::Running(now.plus(left)),
            Self::Paused(_) => Self::Paused(left),
        }
    }

    /// Whether it stands still.
    pub const fn is_paused(self) -> bool {
        matches!(self, Self::Paused(_))
    }
}

impl Default for Countdown {
    fn default() -> Self {
        Self::Paused(0)
    }
}

/// How far a block is, as far as it is worth saying aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Nothing to say yet.
    #[default]
    Begun,
    /// Halfway; only said of blocks of twenty minutes or more.
    Halfway,
    /// Five minutes left; only said of blocks of ten minutes or more.
    FiveMinutes,
    /// The time is up.
    Done,
}

impl Stage {
    /// The stage of a block of this length with so many milliseconds left.
    pub fn of(left: i64, length: Minutes) -> Self {
        if left <= 0 {
            Self::Done
        } else if length >= Minutes::new(10) && left <= Minutes::new(5).milliseconds() {
            Self::FiveMinutes
        } else if length >= Minutes::new(20) && left <= length.milliseconds() / 2 {
            Self::Halfway
        } else {
            Self::Begun
        }
    }
}
