//! A day of the civil calendar, without a time or a time zone.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A day from 1 January 1970 to 31 December 2299. Saved as `2026-03-29`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    /// Days since 1 January 1970.
    days: i32,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weekday {
    /// Maandag.
    Monday,
    /// Dinsdag.
    Tuesday,
    /// Woensdag.
    Wednesday,
    /// Donderdag.
    Thursday,
    /// Vrijdag.
    Friday,
    /// Zaterdag.
    Saturday,
    /// Zondag.
    Sunday,
}

impl Weekday {
    /// The days from Monday on.
    pub const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// Whether most offices are closed.
    pub const fn is_weekend(self) -> bool {
        matches!(self, Self::Saturday | Self::Sunday)
    }
}

const FIRST_YEAR: i32 = 1970;
const LAST_YEAR: i32 = 2299;
const LAST_DAY: i32 = days_of(LAST_YEAR, 12, 31);

impl Date {
    /// The first day that can be named; what a record without a date holds.
    pub const FIRST: Self = Self { days: 0 };

    /// The day with this year, month (1-12) and day of the month, if there is one.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let exists = (FIRST_YEAR..=LAST_YEAR).contains(&year)
            && (1..=12).contains(&month)
            && (1..=month_length(year, month)).contains(&day);
        exists.then(|| Self { days: days_of(year, month, day) })
    }

    /// The day so many days after 1 January 1970, kept within the years that can be named.
    pub fn from_days(days: i64) -> Self {
        Self { days: i32::try_from(days.clamp(0, i64::from(LAST_DAY))).unwrap_or(0) }
    }

    /// Days since 1 January 1970.
    pub const fn days(self) -> i64 {
        self.days as i64
    }

    /// Year, month (1-12) and day of the month (1-31).
    pub fn parts(self) -> (i32, u8, u8) {
        // Counted from 1 March of the year 0, so that the leap day comes last in its year.
        let shifted = self.days + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
    }

    /// Its day of the week.
    pub fn weekday(self) -> Weekday {
        // 1 January 1970 was a Thursday.
        let index = usize::try_from((self.days + 3).rem_euclid(7)).unwrap_or(0);
        Weekday::ALL.get(index).copied().unwrap_or(Weekday::Monday)
    }

    /// The day so many days later; earlier when negative.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self::from_days(self.days().saturating_add(days))
    }
}

/// How many days a month (1-12) has.
pub fn month_length(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

const fn days_of(year: i32, month: u8, day: u8) -> i32 {
    let (year, month) = if month > 2 { (year, month as i32 - 3) } else { (year - 1, month as i32 + 9) };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * month + 2) / 5 + day as i32 - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// `2026-03-29`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}

impl TryFrom<String> for Date {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let mut parts = text.split('-');
        let date =
            (|| Self::new(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))();
        date.filter(|date| date.to_string() == text).ok_or("not a date like 2026-03-29")
    }
}
