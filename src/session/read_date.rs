//! Reads a date as somebody types it.

use super::date::{Date, Weekday, month_length};
use super::spoken;

/// Why a date could not be read. [`super::words`] makes it a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateMistake {
    /// Nothing was typed.
    Empty,
    /// This is no date.
    NotADate,
    /// There is no such month.
    NoSuchMonth(u32),
    /// The month has no such day.
    NoSuchDay {
        /// The day that was typed.
        day: u32,
        /// The month, 1-12.
        month: u8,
        /// The year.
        year: i32,
        /// How many days the month has.
        last: u8,
    },
    /// A year that the planner does not know.
    NoSuchYear(i32),
    /// The date falls on another day of the week than the one that was typed with it.
    OtherWeekday {
        /// What was typed.
        typed: Weekday,
        /// The date that was typed.
        date: Date,
    },
}

/// Reads a date: `29-3-2026`, `29/3/26`, `2026-03-29`, `29 maart`, `zo 29 mrt 2026`, `dinsdag`, `vandaag`, `morgen`,
/// `overmorgen`. A date without a year, and a day of the week alone, mean the first one from `today` on; for a day of
/// the week that is never today itself.
///
/// # Errors
/// Says what is wrong with it.
pub fn date(typed: &str, today: Date) -> Result<Date, DateMistake> {
    let text = typed.trim().to_lowercase();
    match text.as_str() {
        "" => return Err(DateMistake::Empty),
        "vandaag" => return Ok(today),
        "morgen" => return Ok(today.plus_days(1)),
        "overmorgen" => return Ok(today.plus_days(2)),
        _ => {}
    }
    let words: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() || "-/.,’'".contains(letter))
        .filter(|word| !word.is_empty() && *word != "op")
        .collect();
    let said = words.first().and_then(|word| weekday(word));
    match (said, words.as_slice()) {
        (Some(said), [_]) => Ok(next(said, today)),
        (Some(typed), [_, rest @ ..]) => match numbers(rest, today)? {
            date if date.weekday() == typed => Ok(date),
            date => Err(DateMistake::OtherWeekday { typed, date }),
        },
        (_, words) => numbers(words, today),
    }
}

fn numbers(words: &[&str], today: Date) -> Result<Date, DateMistake> {
    let (day, month, year) = match words {
        [year, month, day] if year.len() == 4 => (*day, *month, Some(*year)),
        [day, month] => (*day, *month, None),
        [day, month, year] => (*day, *month, Some(*year)),
        _ => return Err(DateMistake::NotADate),
    };
    let day = number(day)?;
    let month = month_number(month)?;
    if let Some(year) = year {
        let typed = number(year)?;
        let year = if year.len() == 2 { typed + 2000 } else { typed };
        return exact(i32::try_from(year).unwrap_or(i32::MAX), month, day);
    }
    // The next leap day can be eight years away.
    let (this_year, _, _) = today.parts();
    let first = exact(this_year, month, day);
    (this_year..=this_year + 8)
        .find_map(|year| exact(year, month, day).ok().filter(|date| *date >= today))
        .map_or_else(|| first, Ok)
}

fn exact(year: i32, month: u8, day: u32) -> Result<Date, DateMistake> {
    if !(2000..=2199).contains(&year) {
        return Err(DateMistake::NoSuchYear(year));
    }
    u8::try_from(day).ok().and_then(|day| Date::new(year, month, day)).ok_or(DateMistake::NoSuchDay {
        day,
        month,
        year,
        last: month_length(year, month),
    })
}

fn month_number(word: &str) -> Result<u8, DateMistake> {
    if word.starts_with(|letter: char| letter.is_ascii_digit()) {
        let typed = number(word)?;
        return u8::try_from(typed)
            .ok()
            .filter(|month| (1..=12).contains(month))
            .ok_or(DateMistake::NoSuchMonth(typed));
    }
    if word == "mrt" {
        return Ok(3);
    }
    (1..=12).find(|month| word.len() >= 3 && spoken::month(*month).starts_with(word)).ok_or(DateMistake::NotADate)
}

fn weekday(word: &str) -> Option<Weekday> {
    Weekday::ALL.into_iter().find(|day| word.len() >= 2 && spoken::weekday(*day).starts_with(word))
}

fn next(day: Weekday, today: Date) -> Date {
    (1..=7).map(|days| today.plus_days(days)).find(|date| date.weekday() == day).unwrap_or(today)
}

/// A number of at most four digits.
fn number(text: &str) -> Result<u32, DateMistake> {
    let plain = !text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten().ok_or(DateMistake::NotADate)
}
