//! What two tabs made of one thing, put together.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use guide::progress::{Circles, Place, Status, Statuses, Ticks};
use guide::saved::{Entity, merge};
use guide::session::date::Date;
use guide::session::edit::Edit;
use guide::session::history::History;
use guide::session::people::People;
use guide::session::plan::{Plan, PlanId};
use guide::session::time::TimeOfDay;
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn lines_that_both_changed_stand_there_twice() {
    for (base, mine, theirs, merged) in [
        ("", "", "", ""),
        ("Ans", "Ans", "Ans", "Ans"),
        ("", "Ans", "", "Ans"),
        ("", "", "Bo", "Bo"),
        ("Ans", "Bo", "Ans", "Bo"),
        ("Ans", "Ans", "Bo", "Bo"),
        ("Ans", "Bo", "Bo", "Bo"),
        ("", "Ans", "Bo", "Ans (andere versie: Bo)"),
        ("Ans", "Ans de Wit", "Ans Wit", "Ans de Wit (andere versie: Ans Wit)"),
        // Cleared here, changed there: words win.
        ("Ans", "", "Ans en Bo", "Ans en Bo"),
        ("Ans", "Ans en Bo", "", "Ans en Bo"),
        // One says all that the other says.
        ("Ans", "Ans en Bo", "Ans en", "Ans en Bo"),
        ("", "Bo", "Ans (andere versie: Bo)", "Ans (andere versie: Bo)"),
    ] {
        assert_eq!(merge::line(base, mine, theirs), merged, "{base:?} {mine:?} {theirs:?}");
    }
}

#[test]
fn texts_are_merged_line_by_line_and_keep_both_versions_of_a_line() {
    for (base, mine, theirs, merged) in [
        ("", "a", "", "a"),
        ("", "", "b", "b"),
        ("", "a", "b", "a\nAndere versie:\nb"),
        ("a", "A", "á", "A\nAndere versie:\ná"),
        // Each changed its own line.
        ("a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC"),
        ("a\nb\nc", "a\nb\nC", "A\nb\nc", "A\nb\nC"),
        ("a\nb\nc\nd", "a\nB\nc\nd", "a\nb\nC\nd", "a\nB\nC\nd"),
        // One took a line away, the other added one elsewhere.
        ("a\nb\nc", "a\nc", "a\nb\nc\nd", "a\nc\nd"),
        ("a\nb\nc", "x\na\nb\nc", "a\nc", "x\na\nc"),
        // One says all that the other says: words win.
        ("a\nb\nc", "x\na\nb\nc", "a\nb", "x\na\nb\nc"),
        // Both added below.
        ("a", "a\nb", "a\nc", "a\nb\nc"),
        // Both changed the middle: the rest stands once.
        ("a\nb\nc", "a\nB\nc", "a\nβ\nc", "a\nB\nAndere versie:\nβ\nc"),
        // One changed two lines, the other one of them.
        ("a\nb\nc\nd", "a\nB\nC\nd", "a\nb\nγ\nd", "a\nB\nC\nAndere versie:\nb\nγ\nd"),
        // Cleared here, changed there.
        ("a\nb", "", "a\nb\nc", "a\nb\nc"),
        // After the first tab merged, the second has nothing to add.
        ("", "b", "a\nAndere versie:\nb", "a\nAndere versie:\nb"),
    ] {
        assert_eq!(merge::text(base, mine, theirs), merged, "{base:?} {mine:?} {theirs:?}");
    }
}

fn ticks(ids: &[&str]) -> Ticks {
    Ticks { ticked: ids.iter().map(|id| (*id).to_owned()).collect() }
}

#[test]
fn what_either_side_added_stays_and_what_either_side_took_away_goes() {
    for (base, mine, theirs, merged) in [
        (&[][..], &["a"][..], &["b"][..], &["a", "b"][..]),
        (&["a", "b"], &["a"], &["a", "b", "c"], &["a", "c"]),
        (&["a"], &[], &["a"], &[]),
        (&["a"], &[], &[], &[]),
        (&["a"], &["a"], &["a"], &["a"]),
        (&[], &["a"], &["a"], &["a"]),
    ] {
        assert_eq!(Ticks::merge(&ticks(base), &ticks(mine), &ticks(theirs)), ticks(merged));
        let circles = |ids| Circles { factors: ticks(ids).ticked };
        assert_eq!(Circles::merge(&circles(base), &circles(mine), &circles(theirs)), circles(merged));
    }
}

#[test]
fn statuses_and_places_go_to_the_side_that_changed_them() {
    let statuses = |pairs: &[(&str, Status)]| Statuses {
        substeps: pairs.iter().map(|(key, status)| ((*key).to_owned(), *status)).collect(),
    };
    let base = statuses(&[("a", Status::Busy), ("b", Status::Busy), ("c", Status::Done)]);
    let mine = statuses(&[("a", Status::Done), ("b", Status::Busy), ("c", Status::Done), ("d", Status::Busy)]);
    let theirs = statuses(&[("a", Status::Skipped), ("b", Status::Skipped)]);
    let merged = statuses(&[("a", Status::Done), ("b", Status::Skipped), ("d", Status::Busy)]);
    assert_eq!(Statuses::merge(&base, &mine, &theirs), merged);

    let place = |last: &str, chosen: &str| Place { last: last.to_owned(), chosen: chosen.to_owned() };
    assert_eq!(Place::merge(&place("a", "x"), &place("b", "x"), &place("a", "y")), place("b", "y"));
    assert_eq!(Place::merge(&place("a", "x"), &place("b", "z"), &place("c", "y")), place("b", "z"));
}

fn written() -> impl Strategy<Value = String> {
    prop::collection::vec("[a-d]{0,2}", 0..6).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn one_side_alone_wins_and_both_alike_stay(base in written(), side in written()) {
        prop_assert_eq!(merge::text(&base, &side, &base), side.clone());
        prop_assert_eq!(merge::text(&base, &base, &side), side.clone());
        prop_assert_eq!(merge::text(&base, &side, &side), side.clone());
        prop_assert_eq!(merge::line(&base, &side, &base), side.clone());
        prop_assert_eq!(merge::line(&base, &base, &side), side);
    }

    #[test]
    fn no_new_line_of_either_side_is_lost(base in written(), mine in written(), theirs in written()) {
        let merged = merge::text(&base, &mine, &theirs);
        let old: BTreeSet<&str> = base.split('\n').collect();
        for line in mine.split('\n').chain(theirs.split('\n')).filter(|line| !old.contains(line)) {
            prop_assert!(merged.contains(line), "{line:?} of {mine:?} and {theirs:?} on {base:?} is not in {merged:?}");
        }
    }

    #[test]
    fn the_tab_that_hears_of_a_merge_adds_nothing_to_it(base in written(), mine in written(), theirs in written()) {
        let merged = merge::text(&base, &mine, &theirs);
        // The other tab kept what it had, and hears of what this one made of it.
        prop_assert_eq!(merge::text(&theirs, &theirs, &merged), merged);
    }

    #[test]
    fn sets_hold_the_laws(base in any::<BTreeSet<u8>>(), mine in any::<BTreeSet<u8>>(), theirs in any::<BTreeSet<u8>>()) {
        prop_assert_eq!(merge::set(&base, &mine, &theirs), merge::set(&base, &theirs, &mine));
        prop_assert_eq!(merge::set(&base, &mine, &base), mine.clone());
        prop_assert_eq!(merge::set(&base, &mine, &mine), mine);
    }
}

fn plan() -> Plan {
    let date = Date::try_from("2026-03-03".to_owned()).unwrap();
    Plan::ready(PlanId::from_random(7), People::default(), date, TimeOfDay::from_minutes(13 * 60))
}

fn edited(base: &Plan, edits: &[Edit]) -> Plan {
    let mut plan = base.clone();
    for edit in edits {
        plan.edit(edit, &mut History::default());
    }
    plan
}

#[test]
fn two_hands_on_one_plan_lose_no_word() {
    let base = plan();
    let block = base.setup.meetings.first.blocks[0].id.clone();
    let mine = edited(&base, &[Edit::Place("Zaal 2".to_owned()), Edit::Facilitator("Sam".to_owned())]);
    let mut theirs = edited(&base, &[Edit::Place("Kantine".to_owned()), Edit::Name("Team Noord".to_owned())]);
    theirs.setup.meetings.first.blocks[0].note = "Koffie".to_owned();
    theirs.setup.meetings.first.blocks.swap(1, 2);
    theirs.tick("pennen", true);
    let merged = Plan::merge(&base, &mine, &theirs);
    assert_eq!(merged.setup.place, "Zaal 2 (andere versie: Kantine)");
    assert_eq!(merged.setup.facilitator, "Sam");
    assert_eq!(merged.setup.name, "Team Noord");
    assert_eq!(merged.setup.meetings, theirs.setup.meetings);
    assert_eq!(merged.setup.meetings.first.blocks[0].id, block);
    assert!(merged.ticked.contains("pennen"));
    // A plan that one erased and the other changed stays; one that nobody changed since goes.
    assert_eq!(Plan::merge(&base, &mine, &Plan::default()), mine);
    assert_eq!(Plan::merge(&base, &base, &Plan::default()), Plan::default());
}

#[test]
fn a_list_is_merged_thing_by_thing() {
    type One = (String, u8);
    let all = |text: &str| -> Vec<One> {
        text.split_whitespace().map(|one| (one[..1].to_owned(), one[1..].parse().unwrap())).collect()
    };
    for (base, mine, theirs, merged) in [
        ("a1 b1", "a1 b1", "a1 b1", "a1 b1"),
        ("a1 b1", "a2 b1", "a1 b2", "a2 b2"),
        ("a1 b1", "a1 c1 b1", "a1 b1 d1", "a1 c1 b1 d1"),
        ("a1 b1 c1", "a1 c1", "a1 b1 c2", "a1 c2"),
        // Taken away here, changed there.
        ("a1 b1", "a1", "a1 b2", "a1 b2"),
        ("a1 b1", "b1 a1", "a1 b1 c1", "b1 c1 a1"),
        ("a1 b1", "a1 b1", "b1 a1", "b1 a1"),
        ("a1", "", "", ""),
    ] {
        let merge = |base: &One, mine: &One, theirs: &One| (mine.0.clone(), merge::value(&base.1, &mine.1, &theirs.1));
        assert_eq!(
            merge::list(&all(base), &all(mine), &all(theirs), |one| one.0.as_str(), merge),
            all(merged),
            "{base} | {mine} | {theirs}"
        );
    }
}
