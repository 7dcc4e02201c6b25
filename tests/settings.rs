//! What a reader chose about the app: its record, and two tabs that choose.

use guide::saved::Entity;
use guide::settings::Settings;

fn settings(hide_install_hint: bool) -> Settings {
    Settings { hide_install_hint }
}

#[test]
fn every_record_that_was_ever_written_is_read() {
    #[track_caller]
    fn check(schema: u32, data: &str, expected: Option<&Settings>) {
        assert_eq!(Settings::read(schema, data).as_ref(), expected, "{data}");
    }
    check(1, "{}", Some(&settings(false)));
    check(1, r#"{"hide_install_hint":true}"#, Some(&settings(true)));
    // It would be lost when this release writes: the record is set aside instead.
    check(1, r#"{"hide_install_hint":true,"of_a_later_release":[1]}"#, None);
    check(1, r#"{"hide_install_hint":"yes"}"#, None);
    check(1, "[]", Some(&settings(false)));
    check(1, r#"{"hide"#, None);
}

#[test]
fn it_is_written_as_it_is_read() {
    assert_eq!(serde_json::to_string(&settings(true)).unwrap(), r#"{"hide_install_hint":true}"#);
    assert_eq!(Settings::KEY, "settings");
    assert_eq!(Settings::SCHEMA, 1);
}

#[test]
fn of_two_tabs_the_one_that_changed_something_wins() {
    for (base, mine, theirs, expected) in [
        (false, false, false, false),
        (false, true, false, true),
        (false, false, true, true),
        (false, true, true, true),
        (true, false, true, false),
        (true, true, false, false),
    ] {
        let merged = Settings::merge(&settings(base), &settings(mine), &settings(theirs));
        assert_eq!(merged, settings(expected), "{base} {mine} {theirs}");
    }
}
