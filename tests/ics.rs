//! Calendar files, read back by a parser that shares nothing with the writer.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use guide::export::ics::{Event, calendar};
use guide::session::date::Date;
use guide::session::edit::Edit;
use guide::session::goal::Goal;
use guide::session::history::History;
use guide::session::meeting::MeetingNumber;
use guide::session::minutes::Minutes;
use guide::session::people::People;
use guide::session::plan::{Plan, PlanId};
use guide::session::time::{Local, TimeOfDay};
use guide::session::zone::Instant;
use guide::session::{calendar as of_plan, invitation};
use proptest::prelude::*;

/// A component of a calendar file.
#[derive(Debug, Default)]
struct Component {
    name: String,
    properties: Vec<Property>,
    components: Vec<Component>,
}

/// A content line.
#[derive(Debug)]
struct Property {
    name: String,
    parameters: Vec<(String, String)>,
    value: String,
}

impl Component {
    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Component> {
        self.components.iter().filter(move |component| component.name == name)
    }

    #[track_caller]
    fn property(&self, name: &str) -> &Property {
        let mut found = self.properties.iter().filter(|property| property.name == name);
        let property = found.next().unwrap_or_else(|| panic!("{} has no {name}", self.name));
        assert!(found.next().is_none(), "{} has {name} twice", self.name);
        property
    }

    #[track_caller]
    fn value(&self, name: &str) -> &str {
        &self.property(name).value
    }

    fn text(&self, name: &str) -> String {
        unescape(self.value(name))
    }
}

/// Octets in, components out, by sections 3.1 and 3.6 of RFC 5545. Fails on anything that the grammar does not allow.
#[track_caller]
fn parse(file: &str) -> Component {
    assert!(file.ends_with("\r\n"), "the last line has an end");
    let mut lines: Vec<String> = Vec::new();
    for physical in file.strip_suffix("\r\n").unwrap().split("\r\n") {
        assert!(physical.len() <= 75, "{} octets: {physical}", physical.len());
        assert!(!physical.contains(['\r', '\n']), "a bare line end: {physical:?}");
        assert!(
            !physical.chars().any(|letter| letter.is_control() && letter != '\t'),
            "a control character: {physical:?}"
        );
        match physical.strip_prefix([' ', '\t']) {
            Some(rest) => lines.last_mut().unwrap().push_str(rest),
            None => lines.push(physical.to_owned()),
        }
    }
    let mut open: Vec<Component> = vec![Component::default()];
    for line in lines {
        let property = content_line(&line);
        match property.name.as_str() {
            "BEGIN" => open.push(Component { name: property.value, ..Component::default() }),
            "END" => {
                let closed = open.pop().unwrap();
                assert_eq!(closed.name, property.value);
                open.last_mut().unwrap().components.push(closed);
            }
            _ => open.last_mut().unwrap().properties.push(property),
        }
    }
    assert_eq!(open.len(), 1, "everything that was opened is closed");
    let mut root = open.pop().unwrap();
    assert_eq!((root.components.len(), root.properties.len()), (1, 0), "one calendar and nothing beside it");
    root.components.pop().unwrap()
}

fn content_line(line: &str) -> Property {
    let (head, value) = line.split_once(':').unwrap_or_else(|| panic!("no colon: {line}"));
    let mut parts = head.split(';');
    let name = parts.next().unwrap().to_owned();
    assert!(name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-'), "{name}");
    let parameters =
        parts.map(|part| part.split_once('=').unwrap()).map(|(name, value)| (name.to_owned(), value.to_owned()));
    Property { name, parameters: parameters.collect(), value: value.to_owned() }
}

/// A text value, by section 3.3.11.
#[track_caller]
fn unescape(value: &str) -> String {
    let mut text = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => text.push(match letters.next() {
                Some('n' | 'N') => '\n',
                Some(other @ ('\\' | ';' | ',')) => other,
                other => panic!("{other:?} is not escaped like that"),
            }),
            ';' | ',' => panic!("{letter} is not escaped"),
            _ => text.push(letter),
        }
    }
    text
}

/// `20260329T023000` as year, month, day and minutes since midnight.
#[track_caller]
fn date_time(value: &str) -> (i64, i64, i64, i64) {
    let part = |from: usize, to: usize| value[from..to].parse::<i64>().unwrap();
    assert_eq!((value.len(), &value[8..9], &value[13..15]), (15, "T", "00"), "{value}");
    (part(0, 4), part(4, 6), part(6, 8), part(9, 11) * 60 + part(11, 13))
}

/// Days since 1970, counted year by year and month by month.
fn day_number(year: i64, month: i64, day: i64) -> i64 {
    let leap = |year: i64| (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let years: i64 = (1970..year).map(|year| if leap(year) { 366 } else { 365 }).sum();
    let lengths = [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    years + lengths.iter().take(usize::try_from(month).unwrap() - 1).sum::<i64>() + day - 1
}

/// When a rule of a time zone falls in a year: minutes since 1970 on the local clock before the change.
fn onset(observance: &Component, year: i64) -> i64 {
    let rule: Vec<(&str, &str)> =
        observance.value("RRULE").split(';').map(|part| part.split_once('=').unwrap()).collect();
    let field = |name: &str| rule.iter().find(|(key, _)| *key == name).unwrap().1;
    assert_eq!((field("FREQ"), field("BYDAY"), rule.len()), ("YEARLY", "-1SU", 3));
    let month: i64 = field("BYMONTH").parse().unwrap();
    let (.., minutes) = date_time(observance.value("DTSTART"));
    // Day 3 of 1970 was the first Sunday.
    let last = (22..=31).map(|day| day_number(year, month, day)).rfind(|day| day % 7 == 3).unwrap();
    last * 1440 + minutes
}

/// Minutes of an offset like `+0100`.
fn utc_offset(value: &str) -> i64 {
    let (sign, digits) = value.split_at(1);
    let (hours, minutes) = digits.split_at(2);
    let size = hours.parse::<i64>().unwrap() * 60 + minutes.parse::<i64>().unwrap();
    if sign == "-" { -size } else { size }
}

/// The moment of a property in seconds since 1970, by the time zone of the file itself.
#[track_caller]
fn moment(file: &Component, property: &Property) -> i64 {
    if let Some(utc) = property.value.strip_suffix('Z') {
        assert!(property.parameters.is_empty());
        let seconds: i64 = utc[13..15].parse().unwrap();
        let (year, month, day, minutes) = date_time(&format!("{}00", &utc[..13]));
        return (day_number(year, month, day) * 1440 + minutes) * 60 + seconds;
    }
    let [(name, zone)] = property.parameters.as_slice() else { panic!("{property:?}") };
    assert_eq!(name, "TZID");
    let zone = file.all("VTIMEZONE").find(|defined| defined.value("TZID") == zone).unwrap();
    let (year, month, day, minutes) = date_time(&property.value);
    let local = day_number(year, month, day) * 1440 + minutes;
    let observances = zone.components.iter().flat_map(|observance| {
        [year - 1, year].map(|year| (onset(observance, year), utc_offset(observance.value("TZOFFSETTO"))))
    });
    let (_, offset) = observances.filter(|(onset, _)| *onset <= local).max().unwrap();
    (local - offset) * 60
}

fn local(day: &str, clock: &str) -> Instant {
    let (date, time) = (Date::try_from(day.to_owned()).unwrap(), TimeOfDay::try_from(clock.to_owned()).unwrap());
    Local { date, time }.instant()
}

fn event(start: Instant, minutes: u32) -> Event {
    Event {
        uid: "1@example".to_owned(),
        start,
        length: Minutes::new(minutes),
        summary: "Werksessie".to_owned(),
        location: String::new(),
        description: String::new(),
    }
}

fn plan() -> Plan {
    let start = TimeOfDay::from_minutes(13 * 60);
    let date = Date::try_from("2026-03-03".to_owned()).unwrap();
    Plan::ready(PlanId::from_random(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef), People::new(12).unwrap(), date, start)
}

/// 25 February 2026, 06:13:20 UTC.
const STAMP: Instant = Instant(1_772_000_000_000);

#[test]
fn a_calendar_file_is_exactly_this() {
    let mut one = event(local("2026-03-03", "13:00"), 305);
    one.location = "Zaal 2, eerste verdieping".to_owned();
    one.description = "Beste collega,\n\nKom je ook?".to_owned();
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Werkdruk Wegwijzer//Werksessie//NL
CALSCALE:GREGORIAN
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:STANDARD
DTSTART:19701025T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1@example
DTSTAMP:20260225T061320Z
SEQUENCE:3
DTSTART;TZID=Europe/Amsterdam:20260303T130000
DTEND;TZID=Europe/Amsterdam:20260303T180500
SUMMARY:Werksessie
LOCATION:Zaal 2\\, eerste verdieping
DESCRIPTION:Beste collega\\,\\n\\nKom je ook?
END:VEVENT
END:VCALENDAR
";
    assert_eq!(calendar(&[one], 3, STAMP), expected.replace('\n', "\r\n"));
}

/// The moments were computed with the zone database, as seconds since 1970.
#[test]
fn events_are_at_the_right_moment_everywhere() {
    #[track_caller]
    fn check(day: &str, clock: &str, minutes: u32, start: i64) {
        let file = parse(&calendar(&[event(local(day, clock), minutes)], 0, STAMP));
        let event = file.all("VEVENT").next().unwrap();
        assert_eq!(moment(&file, event.property("DTSTART")), start, "{day} {clock}");
        assert_eq!(moment(&file, event.property("DTEND")), start + i64::from(minutes) * 60, "{day} {clock}");
        assert_eq!(moment(&file, event.property("DTSTAMP")), 1_772_000_000);
    }
    check("2026-01-01", "00:00", 60, 1_767_222_000);
    check("2026-03-28", "23:00", 240, 1_774_735_200);
    check("2026-03-29", "01:59", 30, 1_774_745_940);
    check("2026-03-29", "02:30", 30, 1_774_747_800);
    check("2026-03-29", "03:00", 30, 1_774_746_000);
    check("2026-07-01", "12:00", 305, 1_782_900_000);
    check("2026-10-24", "14:00", 305, 1_792_843_200);
    check("2026-10-25", "01:59", 30, 1_792_886_340);
    check("2026-10-25", "02:30", 30, 1_792_888_200);
    check("2026-10-25", "02:50", 30, 1_792_889_400);
    check("2026-10-25", "02:50", 70, 1_792_889_400);
    check("2026-10-25", "03:00", 30, 1_792_893_600);
    check("2024-02-29", "08:15", 45, 1_709_190_900);
    check("2099-12-31", "23:59", 5, 4_102_441_140);
}

#[test]
fn a_meeting_goes_over_midnight_and_one_without_blocks_has_no_end() {
    let file = calendar(&[event(local("2026-12-31", "23:00"), 145)], 0, STAMP);
    assert!(file.contains(
        "\r\nDTSTART;TZID=Europe/Amsterdam:20261231T230000\r\nDTEND;TZID=Europe/Amsterdam:20270101T012500\r\n"
    ));
    let file = calendar(&[event(local("2026-12-31", "23:00"), 0)], 0, STAMP);
    assert!(!file.contains("DTEND"));
}

#[test]
fn the_zone_is_small_enough_for_every_calendar() {
    let file = calendar(&[], 0, STAMP);
    let zone = file.split("BEGIN:VTIMEZONE").nth(1).unwrap().split("END:VTIMEZONE").next().unwrap();
    assert!(zone.matches("\r\n").count() < 20);
    assert!(!file.contains("METHOD"));
    assert!(!file.contains('"'));
}

#[test]
fn a_plan_gives_one_event_a_meeting() {
    let mut plan = plan();
    let mut history = History::default();
    plan.edit(&Edit::Place("Zaal 2".to_owned()), &mut history);
    plan.edit(&Edit::Split, &mut history);
    let file = parse(&of_plan::file(&plan, STAMP));
    assert_eq!(file.name, "VCALENDAR");
    let events: Vec<&Component> = file.all("VEVENT").collect();
    let shown: Vec<[String; 5]> = events
        .iter()
        .map(|event| {
            let range = ["DTSTART", "DTEND"].map(|name| event.value(name).to_owned());
            let [start, end] = range;
            [event.text("UID"), event.text("SUMMARY"), start, end, event.text("LOCATION")]
        })
        .collect();
    assert_eq!(
        shown,
        [
            [
                "01234567-89ab-4def-8123-456789abcdef-1@werkdruk-wegwijzer",
                "Werksessie werkdruk (1 van 2)",
                "20260303T130000",
                "20260303T152500",
                "Zaal 2",
            ],
            [
                "01234567-89ab-4def-8123-456789abcdef-2@werkdruk-wegwijzer",
                "Werksessie werkdruk (2 van 2)",
                "20260310T130000",
                "20260310T155500",
                "Zaal 2",
            ],
        ]
        .map(|event| event.map(str::to_owned))
    );
    for event in events {
        assert_eq!(event.text("DESCRIPTION"), invitation::text(&plan));
        assert_eq!(event.value("SEQUENCE"), "2");
    }
    assert_eq!(of_plan::file_name(&plan), "werksessie-2026-03-03.ics");
}

#[test]
fn a_changed_plan_updates_its_events() {
    let mut plan = plan();
    let mut history = History::default();
    let identity = |plan: &Plan| {
        let file = parse(&of_plan::file(plan, STAMP));
        let event = file.all("VEVENT").next().unwrap();
        (event.text("UID"), event.value("SEQUENCE").parse::<u32>().unwrap())
    };
    let (uid, first) = identity(&plan);
    let mut sequences = vec![first];
    let date = Date::try_from("2026-03-05".to_owned()).unwrap();
    for edit in [Edit::Date(MeetingNumber::First, date), Edit::Place("Tuin".to_owned()), Edit::Goal(Goal::Problems)] {
        plan.edit(&edit, &mut history);
        let (same, sequence) = identity(&plan);
        assert_eq!(same, uid);
        sequences.push(sequence);
    }
    plan.undo(&mut history);
    sequences.push(identity(&plan).1);
    assert_eq!(sequences, [0, 1, 2, 3, 4], "an undo is a newer version too");
    let before = plan.revision;
    plan.tick("pennen", true);
    plan.edit(&Edit::CutEarlier(guide::session::catch_up::Cut::Breaks), &mut history);
    plan.capture.counter.fresh::<()>();
    assert_eq!(plan.revision, before, "what a guest cannot see is no new version");
    let other = plan.copy(PlanId::from_random(2));
    assert_ne!(identity(&other).0, uid);
    assert_eq!(other.revision, 0);
}

#[test]
fn ids_are_random_uuids() {
    #[track_caller]
    fn check(bits: u128, expected: &str) {
        assert_eq!(PlanId::from_random(bits).as_str(), expected);
    }
    check(0, "00000000-0000-4000-8000-000000000000");
    check(u128::MAX, "ffffffff-ffff-4fff-bfff-ffffffffffff");
}

proptest! {
    /// Any text comes back as it was, with its line ends made equal and other control characters gone.
    #[test]
    fn any_text_survives(text in "(\\PC|[\\\\;,:\"\r\n\t\u{0}\u{85}\u{7f}]|ë|😀|\u{1f468}\u{200d}\u{1f469}){0,200}", sequence in any::<u32>()) {
        let mut one = event(local("2026-03-03", "13:00"), 60);
        one.summary = format!("x{text}");
        one.description = format!("{text}x");
        let file = parse(&calendar(&[one], sequence, STAMP));
        let event = file.all("VEVENT").next().unwrap();
        let plain: String = text
            .replace("\r\n", "\n")
            .replace('\r', "\n")
            .chars()
            .filter(|letter| !letter.is_control() || "\n\t".contains(*letter))
            .collect();
        prop_assert_eq!(event.text("SUMMARY"), format!("x{plain}"));
        prop_assert_eq!(event.text("DESCRIPTION"), format!("{plain}x"));
        prop_assert_eq!(event.value("SEQUENCE"), sequence.to_string());
    }

    /// Any start and length: the zone of the file itself leads back to the same moments.
    #[test]
    fn any_moment_survives(minute in 15_000_000_i64..60_000_000, minutes in 1..3000_u32) {
        let start = Instant(minute * 60_000);
        let file = parse(&calendar(&[event(start, minutes)], 0, STAMP));
        let event = file.all("VEVENT").next().unwrap();
        prop_assert_eq!(moment(&file, event.property("DTSTART")), minute * 60);
        prop_assert_eq!(moment(&file, event.property("DTEND")), (minute + i64::from(minutes)) * 60);
    }
}
