//! Days, times and lengths: counted, said in Dutch, and read as people type them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use guide::session::date::{Date, Weekday, month_length};
use guide::session::minutes::Minutes;
use guide::session::people::People;
use guide::session::read_date::{self, DateMistake};
use guide::session::read_time::{self, TimeMistake};
use guide::session::time::{Local, TimeOfDay};
use guide::session::zone::{Instant, SUMMER, WINTER, offset};
use guide::session::{sentences, spoken};
use proptest::prelude::*;

#[track_caller]
fn date(text: &str) -> Date {
    Date::try_from(text.to_owned()).unwrap()
}

#[track_caller]
fn time(text: &str) -> TimeOfDay {
    TimeOfDay::try_from(text.to_owned()).unwrap()
}

#[track_caller]
fn local(text: &str) -> Local {
    let (day, clock) = text.split_once(' ').unwrap();
    Local { date: date(day), time: time(clock) }
}

#[test]
fn every_day_has_its_parts_and_its_weekday() {
    let mut expected = (1970, 1_u8, 1_u8);
    let mut weekday = Weekday::ALL.into_iter().cycle().skip(3);
    let mut day = Date::FIRST;
    while expected.0 < 2300 {
        assert_eq!(day.parts(), expected);
        assert_eq!(Some(day.weekday()), weekday.next());
        assert_eq!(Date::new(expected.0, expected.1, expected.2), Some(day));
        assert_eq!(date(&day.to_string()), day);
        expected = match expected {
            (year, 12, 31) => (year + 1, 1, 1),
            (year, month, last) if last == month_length(year, month) => (year, month + 1, 1),
            (year, month, day) => (year, month, day + 1),
        };
        day = day.plus_days(1);
    }
    assert_eq!(day.to_string(), "2299-12-31", "the last day is the last one");
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for (year, month, day) in [
        (2026, 2, 29),
        (2100, 2, 29),
        (2026, 4, 31),
        (2026, 0, 1),
        (2026, 13, 1),
        (2026, 1, 0),
        (1969, 12, 31),
        (2300, 1, 1),
    ] {
        assert_eq!(Date::new(year, month, day), None, "{year}-{month}-{day}");
    }
    assert!(Date::new(2000, 2, 29).is_some());
    for text in ["2026-3-29", "2026-03-32", "29-03-2026", "2026-03-29T10", "", "2026-03-29-1"] {
        assert!(Date::try_from(text.to_owned()).is_err(), "{text}");
    }
    for text in ["24:00", "9:00", "09.00", "09:60", ""] {
        assert!(TimeOfDay::try_from(text.to_owned()).is_err(), "{text}");
    }
}

/// The moments were computed with the zone database.
#[test]
fn dutch_clocks_follow_the_rule_of_the_european_union() {
    #[track_caller]
    fn check(on_the_wall: &str, seconds: i64, shown: &str) {
        assert_eq!(local(on_the_wall).instant(), Instant(seconds * 1000), "{on_the_wall}");
        assert_eq!(Instant(seconds * 1000).local(), local(shown), "{on_the_wall}");
    }
    check("2026-01-01 00:00", 1_767_222_000, "2026-01-01 00:00");
    check("2026-03-28 23:00", 1_774_735_200, "2026-03-28 23:00");
    check("2026-03-29 01:59", 1_774_745_940, "2026-03-29 01:59");
    check("2026-03-29 02:30", 1_774_747_800, "2026-03-29 03:30");
    check("2026-03-29 03:00", 1_774_746_000, "2026-03-29 03:00");
    check("2026-07-01 12:00", 1_782_900_000, "2026-07-01 12:00");
    check("2026-10-24 14:00", 1_792_843_200, "2026-10-24 14:00");
    check("2026-10-25 01:59", 1_792_886_340, "2026-10-25 01:59");
    check("2026-10-25 02:30", 1_792_888_200, "2026-10-25 02:30");
    check("2026-10-25 03:00", 1_792_893_600, "2026-10-25 03:00");
    check("2027-03-28 02:59", 1_806_199_140, "2027-03-28 03:59");
    check("2024-02-29 08:15", 1_709_190_900, "2024-02-29 08:15");
    check("2099-12-31 23:59", 4_102_441_140, "2099-12-31 23:59");
}

#[test]
fn the_clock_changes_at_one_in_the_night_in_utc() {
    // 29 March 2026 01:00 UTC and 25 October 2026 01:00 UTC.
    assert_eq!(offset(Instant(1_774_746_000_000 - 1)), WINTER);
    assert_eq!(offset(Instant(1_774_746_000_000)), SUMMER);
    assert_eq!(offset(Instant(1_792_890_000_000 - 1)), SUMMER);
    assert_eq!(offset(Instant(1_792_890_000_000)), WINTER);
    assert_eq!(Instant(1_792_890_000_000).local(), local("2026-10-25 02:00"), "the hour comes again");
}

#[test]
fn dates_times_and_lengths_are_said_in_dutch() {
    assert_eq!(spoken::full_date(date("2026-03-29")), "zondag 29 maart 2026");
    assert_eq!(spoken::full_date(date("2026-03-03")), "dinsdag 3 maart 2026");
    assert_eq!(spoken::date(date("2027-08-01")), "1 augustus 2027");
    assert_eq!(spoken::time(time("14:30")), "14.30 uur");
    assert_eq!(spoken::time(time("09:05")), "9.05 uur");
    assert_eq!(spoken::time(time("00:00")), "0.00 uur");
    assert_eq!(spoken::span(local("2026-03-03 13:00"), local("2026-03-03 17:05")), "13.00 tot 17.05 uur");
    assert_eq!(
        spoken::span(local("2026-03-03 22:00"), local("2026-03-04 01:05")),
        "22.00 tot woensdag 4 maart 2026 1.05 uur"
    );
    for (minutes, long, short) in [
        (0, "0 minuten", "0 min"),
        (1, "1 minuut", "1 min"),
        (30, "een half uur", "30 min"),
        (35, "35 minuten", "35 min"),
        (60, "1 uur", "1 uur"),
        (61, "1 uur en 1 minuut", "1 uur 1 min"),
        (90, "anderhalf uur", "1 uur 30 min"),
        (240, "4 uur", "4 uur"),
        (270, "4½ uur", "4 uur 30 min"),
        (305, "5 uur en 5 minuten", "5 uur 5 min"),
    ] {
        assert_eq!(spoken::length(Minutes::new(minutes)), long);
        assert_eq!(spoken::short_length(Minutes::new(minutes)), short);
    }
    for (left, face) in [
        (1_500_000, "25:00"),
        (1_499_001, "25:00"),
        (1_499_000, "24:59"),
        (3_725_000, "1:02:05"),
        (1, "0:01"),
        (0, "0:00"),
        (-999, "+0:00"),
        (-42_000, "+0:42"),
        (-3_600_000, "+1:00:00"),
    ] {
        assert_eq!(spoken::countdown(left), face, "{left}");
    }
}

#[test]
fn times_are_read_as_people_type_them() {
    #[track_caller]
    fn check(typed: &str, expected: Result<&str, TimeMistake>) {
        assert_eq!(read_time::time(typed), expected.map(time), "{typed}");
    }
    for typed in
        ["14.30", "14:30", "14.30 uur", "14u30", "1430", " 14:30uur ", "14 30", "om 14.30 uur", "14h30", "14,30"]
    {
        check(typed, Ok("14:30"));
    }
    for typed in ["9", "9 uur", "09:00", "9u", "9.00", "900", "om 9 uur", "0900"] {
        check(typed, Ok("09:00"));
    }
    check("0.00", Ok("00:00"));
    check("23:59", Ok("23:59"));
    check("", Err(TimeMistake::NoTime));
    check("  ", Err(TimeMistake::NoTime));
    check("uur", Err(TimeMistake::NotATime));
    check("half drie", Err(TimeMistake::NotATime));
    check("14.3", Err(TimeMistake::NotATime));
    check("14.30.10", Err(TimeMistake::NotATime));
    check("-1", Err(TimeMistake::NotATime));
    check("vanmiddag", Err(TimeMistake::NotATime));
    check("24.00", Err(TimeMistake::NoSuchHour(24)));
    check("2500", Err(TimeMistake::NoSuchHour(25)));
    check("14.60", Err(TimeMistake::NoSuchMinute(60)));
    check("99999999999999", Err(TimeMistake::NoSuchHour(u32::MAX)));
    assert_eq!(
        sentences::time_mistake(TimeMistake::NoSuchHour(25)),
        "Een dag heeft geen uur 25. De uren lopen van 0 tot en met 23."
    );
}

#[test]
fn lengths_are_read_as_people_type_them() {
    #[track_caller]
    fn check(typed: &str, expected: Result<u32, TimeMistake>) {
        assert_eq!(read_time::length(typed), expected.map(Minutes::new), "{typed}");
    }
    for typed in ["20", "20 min", "20 minuten", "20min.", "20 m", "0:20", "20'"] {
        check(typed, Ok(20));
    }
    for typed in
        ["90", "1,5 uur", "1.5 uur", "1½ uur", "1u30", "1:30", "1 uur 30", "1 uur en 30 minuten", "anderhalf uur"]
    {
        check(typed, Ok(90));
    }
    for typed in ["een half uur", "half uur", "½ uur", "30", "0,5 uur"] {
        check(typed, Ok(30));
    }
    check("4½ uur", Ok(270));
    check("een kwartier", Ok(15));
    check("1 minuut", Ok(1));
    check("2 uur", Ok(120));
    check("0", Ok(0));
    check("24 uur", Ok(1440));
    check("", Err(TimeMistake::NoLength));
    check("lang", Err(TimeMistake::NotALength));
    check("1,3 uur", Err(TimeMistake::NotALength));
    check("-5", Err(TimeMistake::NotALength));
    check("24 uur en 1 minuut", Err(TimeMistake::TooLong));
    check("99999999999 uur", Err(TimeMistake::TooLong));
}

#[test]
fn numbers_of_people_are_read_as_people_type_them() {
    #[track_caller]
    fn check(typed: &str, expected: Result<u32, TimeMistake>) {
        assert_eq!(read_time::people(typed).map(People::count), expected, "{typed}");
    }
    check("12", Ok(12));
    check(" 12 mensen", Ok(12));
    check("ongeveer 12", Ok(12));
    check("1", Ok(1));
    check("60", Ok(60));
    check("", Err(TimeMistake::NoNumber));
    check("veel", Err(TimeMistake::NotANumber));
    check("12e", Err(TimeMistake::NotANumber));
    check("0", Err(TimeMistake::OutsidePeople(0)));
    check("61", Err(TimeMistake::OutsidePeople(61)));
    assert_eq!(sentences::time_mistake(TimeMistake::OutsidePeople(61)), "De planner rekent met 1 tot 60 mensen.");
}

#[test]
fn dates_are_read_as_people_type_them() {
    // A Wednesday.
    let today = date("2026-03-04");
    let check = |typed: &str, expected: Result<&str, DateMistake>| {
        assert_eq!(read_date::date(typed, today), expected.map(date), "{typed}");
    };
    for typed in [
        "29-3-2026",
        "29/3/26",
        "29.03.2026",
        "2026-03-29",
        "29 maart 2026",
        "29 mrt",
        "29-3",
        "zondag 29 maart 2026",
        "zo 29 mrt.",
        "op zondag 29 maart",
        "29 MAART ’26",
    ] {
        check(typed, Ok("2026-03-29"));
    }
    check("vandaag", Ok("2026-03-04"));
    check("morgen", Ok("2026-03-05"));
    check("Overmorgen", Ok("2026-03-06"));
    check("4 maart", Ok("2026-03-04"));
    check("3 maart", Ok("2027-03-03"));
    check("29 februari", Ok("2028-02-29"));
    check("donderdag", Ok("2026-03-05"));
    check("woensdag", Ok("2026-03-11"));
    check("1 mei", Ok("2026-05-01"));
    check("1 sept 2026", Ok("2026-09-01"));
    check("", Err(DateMistake::Empty));
    check("binnenkort", Err(DateMistake::NotADate));
    check("29", Err(DateMistake::NotADate));
    check("1 2 3 4", Err(DateMistake::NotADate));
    check("29-13-2026", Err(DateMistake::NoSuchMonth(13)));
    check("31-4-2026", Err(DateMistake::NoSuchDay { day: 31, month: 4, year: 2026, last: 30 }));
    check("29-2-2027", Err(DateMistake::NoSuchDay { day: 29, month: 2, year: 2027, last: 28 }));
    check("0-1-2026", Err(DateMistake::NoSuchDay { day: 0, month: 1, year: 2026, last: 31 }));
    check("1-1-1999", Err(DateMistake::NoSuchYear(1999)));
    let other = DateMistake::OtherWeekday { typed: Weekday::Tuesday, date: date("2026-03-29") };
    check("dinsdag 29 maart 2026", Err(other));
    assert_eq!(sentences::date_mistake(other), "29 maart 2026 is een zondag, geen dinsdag. Welke dag bedoel je?");
    assert_eq!(
        sentences::date_mistake(DateMistake::NoSuchDay { day: 31, month: 4, year: 2026, last: 30 }),
        "31 april 2026 bestaat niet. In 2026 heeft april 30 dagen."
    );
}

proptest! {
    /// Whatever is typed is read or refused, and what was said is read back.
    #[test]
    fn reading_never_fails_hard(typed in "\\PC{0,24}", days in 10_957_i64..84_000, minutes in 0_i64..1440) {
        let day = Date::from_days(days);
        let _ = (read_time::time(&typed), read_time::length(&typed), read_time::people(&typed));
        let _ = read_date::date(&typed, day);
        let clock = TimeOfDay::from_minutes(minutes);
        prop_assert_eq!(read_time::time(&spoken::time(clock)), Ok(clock));
        prop_assert_eq!(read_date::date(&spoken::full_date(day), Date::FIRST), Ok(day));
        let length = Minutes::new(u32::try_from(minutes).unwrap());
        prop_assert_eq!(read_time::length(&spoken::length(length)), Ok(length));
    }

    /// A moment has one place on a Dutch clock, and comes back from there, the hour that comes twice aside.
    #[test]
    fn moments_come_back_from_the_clock(minute in 0_i64..70_000_000) {
        let at = Instant(minute * 60_000);
        let back = at.local().instant();
        let again = Instant(at.0 - 3_600_000);
        prop_assert!(back == at || (back == again && again.local() == at.local()));
    }
}
