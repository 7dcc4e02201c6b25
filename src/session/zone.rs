//! Moments in world time, and how they stand on a Dutch clock: the zone Europe/Amsterdam by the rule of the European
//! Union, from 1996 on.

use super::date::Date;
use super::minutes::Minutes;
use super::time::{Local, TimeOfDay};

/// A moment: milliseconds since 1 January 1970 in UTC, as `Date.now()` gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(pub i64);

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

impl Instant {
    /// The moment so many minutes later.
    #[must_use]
    pub const fn plus(self, minutes: Minutes) -> Self {
        Self(self.0.saturating_add(minutes.milliseconds()))
    }

    /// Day, hour, minute and second in UTC.
    pub fn utc(self) -> (Date, i64, i64, i64) {
        let in_day = self.0.rem_euclid(DAY);
        (Date::from_days(self.0.div_euclid(DAY)), in_day / HOUR, in_day / MINUTE % 60, in_day / 1000 % 60)
    }

    /// What a Dutch clock shows at this moment, in whole minutes.
    pub fn local(self) -> Local {
        let shifted = self.0.saturating_add(offset(self).milliseconds());
        Local {
            date: Date::from_days(shifted.div_euclid(DAY)),
            time: TimeOfDay::from_minutes(shifted.rem_euclid(DAY) / MINUTE),
        }
    }
}

impl Local {
    /// The moment that is meant. A time that comes twice means the first one; a time that is skipped counts on from
    /// the hour before, so 02.30 in the night to summer time is 03.30. Both as RFC 5545 has it.
    pub fn instant(self) -> Instant {
        let as_utc = self.date.days() * DAY + self.time.minutes() * MINUTE;
        let summer = Instant(as_utc - 2 * HOUR);
        if offset(summer) == SUMMER { summer } else { Instant(as_utc - HOUR) }
    }
}

/// How far Dutch winter time is ahead of UTC.
pub const WINTER: Minutes = Minutes::new(60);
/// How far Dutch summer time is ahead of UTC.
pub const SUMMER: Minutes = Minutes::new(120);

/// How far a Dutch clock is ahead of UTC at a moment.
pub fn offset(at: Instant) -> Minutes {
    let (year, _, _) = at.utc().0.parts();
    let turns = |month| last_sunday(year, month).days() * DAY + HOUR;
    if (turns(3)..turns(10)).contains(&at.0) { SUMMER } else { WINTER }
}

/// The last Sunday of March or October, the day on which clocks change at 01:00 UTC.
fn last_sunday(year: i32, month: u8) -> Date {
    let last = Date::new(year, month, 31).unwrap_or(Date::FIRST);
    // Monday is day 0, so the day's number plus one says how far back the last Sunday lies; a Sunday itself is 7 % 7.
    let back = (last.weekday() as i64 + 1) % 7;
    last.plus_days(-back)
}
