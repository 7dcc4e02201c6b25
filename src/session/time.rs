//! A time of day, and a moment as the clock on the wall of a Dutch office shows it.

use super::date::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A time of day in whole minutes, from 00:00 to 23:59. Saved as `14:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay {
    /// Minutes since midnight.
    minutes: u16,
}

impl TimeOfDay {
    /// Nine in the morning: when a session starts if nothing else is said.
    pub const NINE: Self = Self { minutes: 9 * 60 };

    /// The time with this hour (0-23) and minute (0-59), if there is one.
    pub fn new(hour: u8, minute: u8) -> Option<Self> {
        (hour < 24 && minute < 60).then(|| Self { minutes: u16::from(hour) * 60 + u16::from(minute) })
    }

    /// The time so many minutes after midnight, counted round the clock.
    pub fn from_minutes(minutes: i64) -> Self {
        Self { minutes: u16::try_from(minutes.rem_euclid(24 * 60)).unwrap_or(0) }
    }

    /// Minutes since midnight.
    pub const fn minutes(self) -> i64 {
        self.minutes as i64
    }

    /// Hour (0-23) and minute (0-59).
    pub const fn parts(self) -> (u16, u16) {
        (self.minutes / 60, self.minutes % 60)
    }
}

/// `14:30`.
impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute) = self.parts();
        write!(f, "{hour:02}:{minute:02}")
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.split_once(':')
            .and_then(|(hour, minute)| Self::new(hour.parse().ok()?, minute.parse().ok()?))
            .filter(|time| time.to_string() == text)
            .ok_or("not a time like 14:30")
    }
}

/// A day and a time on the wall in the Netherlands. In the night that summer time ends some of these come twice, and
/// in the night that it starts some never come; see [`super::zone`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Local {
    /// The day.
    pub date: Date,
    /// The time on that day.
    pub time: TimeOfDay,
}
