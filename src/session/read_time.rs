//! Reads a time, a length or a number of people as somebody types it.

use super::minutes::Minutes;
use super::people::People;
use super::time::TimeOfDay;

/// Why a time, a length or a number could not be read. [`super::words`] makes it a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimeMistake {
    /// No time of day was typed.
    NoTime,
    /// This is no time of day.
    NotATime,
    /// A day has no such hour.
    NoSuchHour(u32),
    /// An hour has no such minute.
    NoSuchMinute(u32),
    /// No length of time was typed.
    NoLength,
    /// This is no length of time.
    NotALength,
    /// Longer than a day.
    TooLong,
    /// No number of people was typed.
    NoNumber,
    /// This is no number of people.
    NotANumber,
    /// The planner does not count with so many people.
    OutsidePeople(u32),
}

/// Reads a time of day: `14.30`, `14:30 uur`, `14u30`, `1430`, `om 9 uur`.
///
/// # Errors
/// Says what is wrong with it.
pub fn time(typed: &str) -> Result<TimeOfDay, TimeMistake> {
    let lower = typed.trim().to_lowercase();
    let text = lower.strip_prefix("om ").unwrap_or(&lower);
    let text = ["uur", "u", "h"].iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text).trim();
    if text.is_empty() {
        return Err(if lower.is_empty() { TimeMistake::NoTime } else { TimeMistake::NotATime });
    }
    let parts: Vec<&str> = text.split(['.', ':', 'u', 'h', ',', ' ']).filter(|part| !part.is_empty()).collect();
    let (hour, minute) = match parts.as_slice() {
        [one] if one.len() > 2 && one.is_ascii() => one.split_at(one.len() - 2),
        [hour] => (*hour, "00"),
        [hour, minute] if minute.len() == 2 => (*hour, *minute),
        _ => return Err(TimeMistake::NotATime),
    };
    let (hour, minute) = (digits(hour, TimeMistake::NotATime)?, digits(minute, TimeMistake::NotATime)?);
    let small_hour = u8::try_from(hour).ok().filter(|hour| *hour < 24).ok_or(TimeMistake::NoSuchHour(hour))?;
    let small_minute = u8::try_from(minute).map_err(|_| TimeMistake::NoSuchMinute(minute))?;
    TimeOfDay::new(small_hour, small_minute).ok_or(TimeMistake::NoSuchMinute(minute))
}

/// Reads a length: `20`, `20 min`, `1 uur en 20 minuten`, `1u20`, `1:30`, `1½ uur`, `2,5 uur`, `een half uur`,
/// `anderhalf uur`, `een kwartier`. A number alone means minutes.
///
/// # Errors
/// Says what is wrong with it.
pub fn length(typed: &str) -> Result<Minutes, TimeMistake> {
    let text = typed.trim().to_lowercase();
    let minutes = match text.as_str() {
        "" => return Err(TimeMistake::NoLength),
        "half uur" | "een half uur" | "halfuur" | "½ uur" => 30,
        "anderhalf uur" => 90,
        "kwartier" | "een kwartier" => 15,
        "drie kwartier" => 45,
        "een uur" | "uur" => 60,
        text => match hours_and_minutes(text) {
            Some((hours, minutes)) => hour_part(hours)?.saturating_add(minute_part(minutes)?),
            None => minute_part(text)?,
        },
    };
    let length = Minutes::new(minutes);
    if length > Minutes::DAY { Err(TimeMistake::TooLong) } else { Ok(length) }
}

/// What stands before and after the mark of the hours; none when there is no such mark after a number.
fn hours_and_minutes(text: &str) -> Option<(&str, &str)> {
    let parts = text.split_once("uur").or_else(|| text.split_once(['u', ':']));
    parts.filter(|(hours, _)| hours.trim().chars().all(|letter| letter.is_ascii_digit() || "½,.".contains(letter)))
}

fn hour_part(text: &str) -> Result<u32, TimeMistake> {
    let text = text.trim().replace('½', ",5");
    let (whole, part) = text.split_once([',', '.']).unwrap_or((&text, ""));
    let part = match part {
        "" => 0,
        "25" => 15,
        "5" | "50" => 30,
        "75" => 45,
        _ => return Err(TimeMistake::NotALength),
    };
    let whole = if whole.is_empty() { 0 } else { digits(whole, TimeMistake::NotALength)? };
    Ok(whole.saturating_mul(60).saturating_add(part))
}

fn minute_part(text: &str) -> Result<u32, TimeMistake> {
    let text = text.trim();
    let text = text.strip_prefix("en ").unwrap_or(text);
    let text =
        ["minuten", "minuut", "min.", "min", "m", "'"].iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text);
    let text = text.trim();
    if text.is_empty() { Ok(0) } else { digits(text, TimeMistake::NotALength) }
}

/// Reads a number of people: `12`, `12 mensen`, `ongeveer 12 personen`.
///
/// # Errors
/// Says what is wrong with it.
pub fn people(typed: &str) -> Result<People, TimeMistake> {
    let mut numbers = typed.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let number = numbers.clone().find(|word| word.starts_with(|letter: char| letter.is_ascii_digit()));
    if numbers.next().is_none() {
        return Err(TimeMistake::NoNumber);
    }
    let number = digits(number.unwrap_or_default(), TimeMistake::NotANumber)?;
    People::new(number).ok_or(TimeMistake::OutsidePeople(number))
}

/// A number written with digits only; one too long to hold counts as the largest.
fn digits(text: &str, otherwise: TimeMistake) -> Result<u32, TimeMistake> {
    let text = text.trim();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(otherwise);
    }
    Ok(text.parse().unwrap_or(u32::MAX))
}
