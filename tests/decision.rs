//! The decision helper: what follows from every pair of answers, and where it leads.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use guide::content::EntryId;
use guide::decision::{Answer, Outcome, Question};
use guide::markup::outcome as markup;
use guide::route::Base;
use guide::words::decision as words;

use Answer::{No, Unknown, Yes};

#[track_caller]
fn check(size: Option<Answer>, picture: Option<Answer>, outcome: Option<Outcome>) {
    assert_eq!(Outcome::of(size, picture), outcome, "more than 30: {size:?}, a picture: {picture:?}");
}

#[test]
fn all_nine_pairs_of_answers_have_an_outcome() {
    check(Some(No), Some(Yes), Some(Outcome::TalkSmall));
    check(Some(No), Some(No), Some(Outcome::TalkSmall));
    check(Some(No), Some(Unknown), Some(Outcome::TalkSmall));
    check(Some(Yes), Some(Yes), Some(Outcome::TalkPicture));
    check(Some(Yes), Some(No), Some(Outcome::Questionnaire));
    check(Some(Yes), Some(Unknown), Some(Outcome::AskPicture));
    check(Some(Unknown), Some(Yes), Some(Outcome::TalkPicture));
    check(Some(Unknown), Some(No), Some(Outcome::AskSize));
    check(Some(Unknown), Some(Unknown), Some(Outcome::AskBoth));
}

#[test]
fn one_answer_is_enough_when_the_other_changes_nothing() {
    check(None, None, None);
    check(Some(No), None, Some(Outcome::TalkSmall));
    check(Some(Yes), None, None);
    check(Some(Unknown), None, None);
    check(None, Some(Yes), Some(Outcome::TalkPicture));
    check(None, Some(No), None);
    check(None, Some(Unknown), None);
}

#[test]
fn each_outcome_has_a_reason_and_something_to_read() {
    let base = Base::new("/gids/");
    for outcome in Outcome::ALL {
        let (what, why) = words::outcome(outcome);
        assert!(what.ends_with('.') && why.ends_with('.'), "{outcome:?}: {what} {why}");
        let text = markup(Some(outcome), &base);
        let reading: Vec<EntryId> = outcome.reading().collect();
        assert!(!reading.is_empty() && text.contains(why), "{outcome:?}: {text}");
        for id in reading {
            assert!(text.contains(&format!("href=\"/gids/{}/\"", id.path())), "{outcome:?}: {text}");
        }
    }
    let open = markup(None, &base);
    assert!(open.contains(words::OPEN) && !open.contains("href"), "{open}");
}

#[test]
fn the_reading_of_an_outcome_is_there() {
    let count = |outcome: Outcome| outcome.reading().count();
    assert_eq!(Outcome::ALL.map(count), [1, 1, 1, 2, 1, 2]);
}

#[test]
fn names_of_answers_lead_back_to_them() {
    for answer in Answer::ALL {
        assert_eq!(Answer::find(answer.id()), Some(answer));
    }
    assert_eq!(Answer::find("misschien"), None);
    assert_ne!(Question::Size.id(), Question::Picture.id());
}

#[test]
fn the_helper_stands_in_the_entry_of_the_tree_and_its_words_stay() {
    let id = EntryId::find("uitgebreid/stap-2/oorzaken-zoeken/hoe/beslisboom").unwrap();
    let popup = guide::markup::popup(id, &Base::new("/"));
    assert_eq!(popup.matches("type=\"radio\"").count(), 6);
    assert_eq!(popup.matches("Weet ik niet").count(), 2);
    assert!(popup.contains("<strong>Heeft je organisatie meer dan 30 werknemers in dienst?</strong>"));
}
