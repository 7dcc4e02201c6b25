//! Dates, times and lengths as a Dutch reader says them: `dinsdag 3 maart 2026`, `14.30 uur`, `4½ uur`.

use super::date::{Date, Weekday};
use super::minutes::Minutes;
use super::time::{Local, TimeOfDay};

/// The months, from January on.
pub const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// Name of a day of the week.
pub const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "maandag",
        Weekday::Tuesday => "dinsdag",
        Weekday::Wednesday => "woensdag",
        Weekday::Thursday => "donderdag",
        Weekday::Friday => "vrijdag",
        Weekday::Saturday => "zaterdag",
        Weekday::Sunday => "zondag",
    }
}

/// Name of a month from 1 to 12; empty for any other number.
pub fn month(number: u8) -> &'static str {
    usize::from(number).checked_sub(1).and_then(|index| MONTHS.get(index)).copied().unwrap_or_default()
}

/// `29 maart 2026`.
pub fn date(date: Date) -> String {
    let (year, number, day) = date.parts();
    format!("{day} {} {year}", month(number))
}

/// `zondag 29 maart 2026`.
pub fn full_date(day: Date) -> String {
    format!("{} {}", weekday(day.weekday()), date(day))
}

/// `14.30`, for a column of times.
pub fn short_time(time: TimeOfDay) -> String {
    let (hour, minute) = time.parts();
    format!("{hour}.{minute:02}")
}

/// `14.30 uur`.
pub fn time(time: TimeOfDay) -> String {
    format!("{} uur", short_time(time))
}

/// `13.00 tot 17.05 uur`, with the day of the end when that is another one.
pub fn span(start: Local, end: Local) -> String {
    let from = short_time(start.time);
    if start.date == end.date {
        format!("{from} tot {}", time(end.time))
    } else {
        format!("{from} tot {} {}", full_date(end.date), time(end.time))
    }
}

/// `dinsdag 3 maart 2026, 13.00 tot 17.05 uur`.
pub fn when(start: Local, end: Local) -> String {
    format!("{}, {}", full_date(start.date), span(start, end))
}

/// `35 minuten`, `een half uur`, `4½ uur`, `1 uur en 20 minuten`.
pub fn length(length: Minutes) -> String {
    let (hours, minutes) = (length.count() / 60, length.count() % 60);
    match (hours, minutes) {
        (0, 30) => "een half uur".to_owned(),
        (1, 30) => "anderhalf uur".to_owned(),
        (0, _) => minute_count(minutes),
        (_, 0) => format!("{hours} uur"),
        (_, 30) => format!("{hours}½ uur"),
        _ => format!("{hours} uur en {}", minute_count(minutes)),
    }
}

/// `35 min`, `1 uur`, `1 uur 20 min`: for a column of lengths.
pub fn short_length(length: Minutes) -> String {
    match (length.count() / 60, length.count() % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} uur"),
        (hours, minutes) => format!("{hours} uur {minutes} min"),
    }
}

fn minute_count(minutes: u32) -> String {
    if minutes == 1 { "1 minuut".to_owned() } else { format!("{minutes} minuten") }
}

/// The face of a kookwekker for so many milliseconds: `24:59`, `1:02:05`, and `+0:42` when the time is past.
/// A second that has begun counts, so that zero means that the time is up.
pub fn countdown(left: i64) -> String {
    let over = left < 0;
    let seconds = if over { left.saturating_neg() / 1000 } else { left.saturating_add(999) / 1000 };
    let sign = if over { "+" } else { "" };
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours == 0 {
        format!("{sign}{minutes}:{seconds:02}")
    } else {
        format!("{sign}{hours}:{minutes:02}:{seconds:02}")
    }
}
