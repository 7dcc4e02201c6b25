//! What the room reads of a kookwekker: whole minutes, since seconds that run away are pressure too.

/// What stands on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// So many minutes; one that has begun counts.
    Minutes(i64),
    /// Less than a minute.
    LastMinute,
    /// The time is up.
    Done,
}

impl Face {
    /// The face for so many milliseconds.
    pub const fn of(left: i64) -> Self {
        if left <= 0 {
            Self::Done
        } else if left < MINUTE {
            Self::LastMinute
        } else {
            Self::Minutes(left.saturating_add(MINUTE - 1) / MINUTE)
        }
    }
}

const MINUTE: i64 = 60_000;
