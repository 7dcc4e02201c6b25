//! Whether a meeting fits in a dagdeel, counted honestly: with its breaks.

use super::activity::Activity;
use super::meeting::Meeting;
use super::minutes::Minutes;

/// A dagdeel: four hours.
pub const HALF_DAY: Minutes = Minutes::new(240);

/// The time that a meeting takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// Everything but breaks; walking and explaining are work.
    pub work: Minutes,
    /// The breaks.
    pub pause: Minutes,
}

impl Fit {
    /// The time that this meeting takes.
    pub fn of(meeting: &Meeting) -> Self {
        let sum = |pause: bool| {
            meeting.blocks.iter().filter(|block| block.is(Activity::Break) == pause).map(|block| block.minutes).sum()
        };
        Self { work: sum(false), pause: sum(true) }
    }

    /// From beginning to end.
    pub fn total(self) -> Minutes {
        self.work + self.pause
    }

    /// How much longer than a dagdeel it is.
    pub fn over(self) -> Minutes {
        self.total().less(HALF_DAY)
    }

    /// Whether it fits in a dagdeel.
    pub fn fits(self) -> bool {
        self.over() == Minutes::ZERO
    }
}
