//! The clocks of a session that is going on, and how it keeps its own time when one of them jumps.

use super::minutes::Minutes;
use super::zone::Instant;
use serde::{Deserialize, Serialize};

/// Both clocks of the device, read at the same time, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clocks {
    /// The clock on the wall: `Date.now()`. It counts on during sleep, and somebody can change it.
    pub wall: Instant,
    /// Time since the page was loaded: `performance.now()`. It never goes back, and may stand still during sleep.
    pub monotone: i64,
}

/// A moment on the session's own clock: milliseconds since the meeting was started. This clock never jumps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(i64);

impl Moment {
    /// The moment so many milliseconds after the start; before it when negative.
    pub const fn after_start(milliseconds: i64) -> Self {
        Self(milliseconds)
    }

    /// Milliseconds from another moment to this one.
    pub const fn since(self, other: Self) -> i64 {
        self.0.saturating_sub(other.0)
    }

    /// The moment so many milliseconds later.
    #[must_use]
    pub const fn plus(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }
}

/// What the session's clock showed when the clock on the wall showed something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Anchor {
    wall: i64,
    moment: Moment,
}

/// A wall clock that runs ahead of the other one by more than this was changed: nobody sleeps so long in a session.
const LONGEST_SLEEP: i64 = Minutes::new(4 * 60).milliseconds();

impl Anchor {
    /// The session's clock starts now.
    pub const fn start(now: Clocks) -> Self {
        Self { wall: now.wall.0, moment: Moment(0) }
    }

    /// What the session's clock shows.
    pub const fn moment(self, wall: Instant) -> Moment {
        self.moment.plus(wall.0.saturating_sub(self.wall))
    }

    /// What the clock on the wall shows at a moment.
    pub const fn wall(self, moment: Moment) -> Instant {
        Instant(self.wall.saturating_add(moment.since(self.moment)))
    }

    /// Reads the clocks again after `before`. The wall decides, so that sleep counts; when it went back, or leapt ahead
    /// of the other clock by more than four hours, somebody changed it and the other clock decides. Returns the anchor
    /// to go on with and whether the wall clock was changed.
    #[must_use]
    pub fn advance(self, before: Clocks, now: Clocks) -> (Self, bool) {
        let wall = now.wall.0.saturating_sub(before.wall.0);
        let monotone = now.monotone.saturating_sub(before.monotone).max(0);
        if wall >= 0 && wall.saturating_sub(monotone) <= LONGEST_SLEEP {
            return (self, false);
        }
        (Self { wall: now.wall.0, moment: self.moment(before.wall).plus(monotone) }, true)
    }

    /// The same clock with the present as its anchor, for a run that is to be saved, or was. If the wall clock shows
    /// less than when the run was saved, somebody set it back in between: no time has passed then, for lack of better.
    #[must_use]
    pub fn renew(self, now: Clocks) -> Self {
        Self { wall: now.wall.0, moment: self.moment(now.wall).max(self.moment) }
    }
}
