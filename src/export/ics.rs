//! Calendar files by RFC 5545, as Outlook, Google and Apple read them.

use crate::session::minutes::Minutes;
use crate::session::zone::Instant;

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same for every version of the same appointment, different for every other one.
    pub uid: String,
    /// When it starts.
    pub start: Instant,
    /// How long it takes.
    pub length: Minutes,
    /// Its title.
    pub summary: String,
    /// Where; empty when that is not known.
    pub location: String,
    /// More about it; lines end with `\n`.
    pub description: String,
}

/// The calendar file with these events, in version `sequence`, as made at `stamp`. Lines end with CR LF and have at
/// most 75 octets.
pub fn calendar(events: &[Event], sequence: u32, stamp: Instant) -> String {
    let mut file = String::new();
    for line in OPENING {
        push(&mut file, line);
    }
    for event in events {
        push(&mut file, "BEGIN:VEVENT");
        push(&mut file, &format!("UID:{}", escape(&event.uid)));
        push(&mut file, &format!("DTSTAMP:{}", utc(stamp)));
        push(&mut file, &format!("SEQUENCE:{sequence}"));
        push(&mut file, &format!("DTSTART{}", amsterdam(event.start)));
        // An event without an end lasts no time, and an end must come after the start.
        if event.length > Minutes::ZERO {
            push(&mut file, &format!("DTEND{}", amsterdam(event.start.plus(event.length))));
        }
        for (name, value) in
            [("SUMMARY", &event.summary), ("LOCATION", &event.location), ("DESCRIPTION", &event.description)]
        {
            if !value.is_empty() {
                push(&mut file, &format!("{name}:{}", escape(value)));
            }
        }
        push(&mut file, "END:VEVENT");
    }
    push(&mut file, "END:VCALENDAR");
    file
}

/// The zone in its present rules: short enough for every calendar, and right for every session from 1996 on.
const OPENING: [&str; 21] = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Werkdruk Wegwijzer//Werksessie//NL",
    "CALSCALE:GREGORIAN",
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:STANDARD",
    "DTSTART:19701025T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:19700329T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
];

/// Octets in a line, its end not counted.
const LINE: usize = 75;

/// Adds a content line, folded between characters: each part after the first starts with a space.
fn push(file: &mut String, line: &str) {
    let mut room = LINE;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            file.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= letter.len_utf8();
        file.push(letter);
    }
    file.push_str("\r\n");
}

/// A text value: what has a meaning in a calendar file is escaped, line ends become `\n`, other control characters go.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                escaped.push_str("\\n");
            }
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\t' => escaped.push(letter),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Parameters and value of a moment on a Dutch clock. A time that comes twice means its first coming, so the second one
/// is written in UTC.
fn amsterdam(at: Instant) -> String {
    let local = at.local();
    if local.instant().0.div_euclid(60_000) != at.0.div_euclid(60_000) {
        return format!(":{}", utc(at));
    }
    let (year, month, day) = local.date.parts();
    let (hour, minute) = local.time.parts();
    format!(";TZID=Europe/Amsterdam:{year:04}{month:02}{day:02}T{hour:02}{minute:02}00")
}

/// A moment in UTC: `20260329T120000Z`.
fn utc(at: Instant) -> String {
    let (date, hour, minute, second) = at.utc();
    let (year, month, day) = date.parts();
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}
