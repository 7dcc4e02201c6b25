//! The pages of the self-check: what their controls stand for, what never stands in them, and how a note fits on paper.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use guide::content::selfcheck::wording;
use guide::markup::selfcheck::{fields, paper, points, step};
use guide::route::Base;
use guide::selfcheck::{Fit, Pick, Recognised, Selfcheck, Step, Tick, Version, Who};

const MARK: &str = "merkteken";

/// Everything answered, and words of the reader at every place where they can write.
fn full() -> Selfcheck {
    let mut check = Selfcheck::default();
    for signal in wording().signals {
        check.answers.set_signal(signal, Some(Recognised::Both));
    }
    for complaint in wording().complaints.iter().flat_map(|group| group.complaints) {
        check.answers.set_complaint(complaint, true);
    }
    for statement in wording().statements() {
        check.answers.set_factor(statement, true);
        check.answers.set_who(statement, Some(Who::Together));
        check.answers.set_words(statement, MARK);
    }
    for line in check.sheet().lines().map(|line| line.key.clone()).collect::<Vec<_>>() {
        check.note.rewrite(&line, MARK);
    }
    check
}

fn pages(check: &Selfcheck) -> String {
    let base = Base::new("/");
    let pages = Step::ALL.map(|one| step(one, check, true, &base)).concat();
    let sheet = check.sheet();
    [pages, points(check).into_string(), fields(&sheet).into_string(), paper(&sheet).into_string()].concat()
}

/// The values of an attribute, in order.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = [attribute, "=\""].concat();
    page.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn no_word_of_a_reader_stands_in_the_markup() {
    let check = full();
    assert!(check.sheet().text().contains(MARK));
    assert!(!pages(&check).contains(MARK));
}

#[test]
fn every_control_stands_for_something_under_a_name_of_its_own() {
    let page = pages(&full());
    let (ticks, picks) = (values(&page, "data-tick"), values(&page, "data-pick"));
    for (names, known) in [
        (&ticks, (|key| Tick::find(key).map(Tick::key)) as fn(&str) -> Option<String>),
        (&picks, |key| Pick::find(key).map(Pick::key)),
    ] {
        let mut once = names.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), names.len(), "a name stands twice");
        for name in names {
            assert_eq!(known(name).as_deref(), Some(*name));
        }
    }
    let words = wording();
    let complaints: usize = words.complaints.iter().map(|group| group.complaints.len()).sum();
    let causes = words.statements().filter(|one| one.topic().is_some()).count();
    let lists = words.complaints.len() + words.groups.len();
    let on_the_note = values(&page, "data-tick").iter().filter(|key| key.starts_with("point/")).count();
    assert_eq!(ticks.len(), complaints + 1 + words.statements().count() + causes + lists + on_the_note);
    assert_eq!(picks.len(), words.signals.len() + causes + 1);
}

#[test]
fn what_is_no_name_stands_for_nothing() {
    for key in ["", "signal", "signal/", "signal/bestaat-niet", "who/bestaat-niet", "tijdsdruk", "factor/tijdsdruk"] {
        assert!(Pick::find(key).is_none(), "{key}");
    }
    for key in ["", "complaint/", "factor/bestaat-niet", "important/", "unsure/bestaat-niet", "point/factor", "moe"] {
        assert!(Tick::find(key).is_none(), "{key}");
    }
}

#[test]
fn each_tick_is_set_and_taken_away_by_itself() {
    let page = pages(&full());
    for key in values(&page, "data-tick") {
        let tick = Tick::find(key).unwrap();
        let mut check = Selfcheck::default();
        let is_first = tick.is_on(&check);
        assert!(tick.set(&mut check, !is_first).is_ok(), "{key}");
        assert_eq!(tick.is_on(&check), !is_first, "{key}");
        assert!(tick.set(&mut check, is_first).is_ok(), "{key}");
        assert_eq!(tick.is_on(&check), is_first, "{key}");
    }
}

#[test]
fn each_answer_is_chosen_and_taken_back() {
    let page = pages(&full());
    for key in values(&page, "data-pick") {
        let pick = Pick::find(key).unwrap();
        let mut check = Selfcheck::default();
        let first = pick.chosen(&check);
        for (answer, _) in pick.options() {
            pick.choose(&mut check, Some(answer));
            assert_eq!(pick.chosen(&check), Some(answer), "{key}");
        }
        pick.choose(&mut check, Some("bestaat niet"));
        pick.choose(&mut check, None);
        let left = if matches!(pick, Pick::Version) { Version::all().last().map(Version::id) } else { first };
        assert_eq!(pick.chosen(&check), left, "{key}");
    }
}

#[test]
fn weet_ik_niet_is_there_at_every_question() {
    let base = Base::new("/");
    for (asked, questions) in [
        (Step::Signals, wording().signals.len()),
        (Step::Complaints, wording().complaints.len()),
        (Step::Causes, wording().groups.len()),
        (Step::Actions, wording().statements().filter(|one| one.topic().is_some()).count()),
    ] {
        let page = step(asked, &full(), true, &base).to_lowercase();
        assert_eq!(page.matches(">weet ik niet<").count(), questions, "{}", asked.words().title);
    }
}

fn check_fit(lines: usize, letters: usize, expected: Fit) {
    let mut check = Selfcheck::default();
    let text = vec!["x".repeat(letters); lines].join("\n");
    check.note.rewrite("own/notice", &text);
    assert_eq!(Fit::of(&check.sheet()), expected, "{lines} lines of {letters} letters");
}

#[test]
fn a_note_says_how_it_fits_on_a_page() {
    check_fit(1, 0, Fit::Roomy);
    check_fit(20, 70, Fit::Roomy);
    check_fit(40, 20, Fit::Close);
    check_fit(15, 160, Fit::Close);
    check_fit(1, 5000, Fit::Over);
    check_fit(200, 1, Fit::Over);
}
