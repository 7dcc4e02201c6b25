//! A length of time in whole minutes, as an agenda counts it.

use serde::{Deserialize, Serialize};
use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul};

/// A length in whole minutes. It never goes below zero or past what `u32` holds: arithmetic stops there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Minutes(u32);

impl Minutes {
    /// No time at all.
    pub const ZERO: Self = Self(0);
    /// The longest that one block can be: a day.
    pub const DAY: Self = Self(24 * 60);

    /// So many minutes.
    pub const fn new(minutes: u32) -> Self {
        Self(minutes)
    }

    /// How many minutes.
    pub const fn count(self) -> u32 {
        self.0
    }

    /// The same length in milliseconds.
    pub const fn milliseconds(self) -> i64 {
        self.0 as i64 * 60_000
    }

    /// The minutes in so many milliseconds, rounded to the nearest; zero for a negative length.
    pub fn nearest(milliseconds: i64) -> Self {
        Self(u32::try_from(milliseconds.saturating_add(30_000).max(0) / 60_000).unwrap_or(u32::MAX))
    }

    /// What is left after taking `other` away; zero when that is more.
    #[must_use]
    pub const fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Add for Minutes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Minutes {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Mul<u32> for Minutes {
    type Output = Self;

    fn mul(self, times: u32) -> Self {
        Self(self.0.saturating_mul(times))
    }
}

impl Sum for Minutes {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}
