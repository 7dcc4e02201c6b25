//! The agenda of a session: ready-made, honest about its time, changed and changed back.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use guide::session::activity::Activity::{
    Bears, Brainstorm, Break, Choice, Choose, Close, Discuss, Explain, Harvest, Ideas, Meaning, MiddleWay, Move, Own,
    Present, Preview, Priorities, Quiz, Recap, Review, Welcome,
};
use guide::session::activity::{Activity, Part};
use guide::session::agenda::Side::{After, Before};
use guide::session::agenda::{AgendaEdit, Side};
use guide::session::block::Block;
use guide::session::catch_up::Cut;
use guide::session::date::{Date, Weekday};
use guide::session::doubt::{Doubt, doubts};
use guide::session::edit::Edit;
use guide::session::fit::Fit;
use guide::session::goal::Goal;
use guide::session::handout;
use guide::session::history::History;
use guide::session::id::Id;
use guide::session::lines::LineEdit;
use guide::session::meeting::{Meeting, MeetingNumber};
use guide::session::minutes::Minutes;
use guide::session::named::{Kept, Named};
use guide::session::people::{Invited, Manager, People};
use guide::session::plan::{Plan, PlanId};
use guide::session::seating::Seating;
use guide::session::setup::Setup;
use guide::session::time::TimeOfDay;
use guide::session::ways_out::{self, WayOut};
use guide::session::{sentences, split, spoken, words};
use proptest::prelude::*;

fn date(text: &str) -> Date {
    Date::try_from(text.to_owned()).unwrap()
}

fn time(text: &str) -> TimeOfDay {
    TimeOfDay::try_from(text.to_owned()).unwrap()
}

fn setup(goal: Goal, people: u32) -> Setup {
    Setup::ready(goal, People::new(people).unwrap(), date("2026-03-03"), time("13:00"))
}

fn outline(meeting: &Meeting) -> Vec<(Activity, u32)> {
    meeting.blocks.iter().map(|block| (block.activity(), block.minutes.count())).collect()
}

fn block(setup: &Setup, activity: Activity) -> Block {
    setup.meetings.blocks().find(|block| block.is(activity)).unwrap().clone()
}

fn part_minutes(setup: &Setup, part: Part) -> u32 {
    let of_part = setup.meetings.blocks().filter(|block| block.activity().part() == Some(part));
    of_part.map(|block| block.minutes.count()).sum()
}

fn times(meeting: &Meeting) -> Vec<String> {
    let starts = meeting.schedule().map(|scheduled| spoken::short_time(scheduled.start.local().time));
    starts.chain([spoken::short_time(meeting.ends().local().time)]).collect()
}

#[test]
fn a_date_a_time_and_a_number_of_people_give_a_complete_agenda() {
    let setup = setup(Goal::Both, 12);
    assert_eq!(
        outline(&setup.meetings.first),
        [
            (Welcome, 10),
            (Quiz, 5),
            (Meaning, 15),
            (Brainstorm, 20),
            (Discuss, 50),
            (Priorities, 20),
            (Break, 20),
            (Explain, 10),
            (Ideas, 30),
            (Move, 5),
            (Bears, 30),
            (Break, 15),
            (Move, 5),
            (MiddleWay, 30),
            (Harvest, 10),
            (Present, 10),
            (Choose, 10),
            (Close, 10),
        ]
    );
    assert_eq!(
        times(&setup.meetings.first).join(" "),
        "13.00 13.10 13.15 13.30 13.50 14.40 15.00 15.20 15.30 16.00 16.05 16.35 16.50 16.55 17.25 17.35 17.45 17.55 18.05"
    );
    assert_eq!(setup.name, "Werksessie werkdruk");
    assert_eq!(setup.meetings.second, None);
}

#[test]
fn the_four_parts_take_the_time_of_the_method_for_every_number_of_people() {
    for people in 1..=60 {
        let setup = setup(Goal::Both, people);
        let tables = u32::from(setup.seating().tables());
        assert_eq!(part_minutes(&setup, Part::Meaning), 30, "{people}");
        assert_eq!(part_minutes(&setup, Part::Problems), 90, "{people}");
        // At one table nobody walks, which saves twice five minutes.
        assert_eq!(part_minutes(&setup, Part::Solutions), if people < 6 { 110 } else { 120 }, "{people}");
        let present = match tables {
            1..=5 => 10,
            6..=7 => 15,
            8..=10 => 20,
            11..=12 => 25,
            _ => 30,
        };
        assert_eq!(part_minutes(&setup, Part::Actions), 20 + present, "{people}");
        assert_eq!(Fit::of(&setup.meetings.first).pause, Minutes::new(35), "{people}");
    }
}

#[test]
fn every_goal_has_its_own_agenda() {
    #[track_caller]
    fn check(goal: Goal, people: u32, expected: &[(Activity, u32)], work: u32, pause: u32) {
        let setup = setup(goal, people);
        assert_eq!(outline(&setup.meetings.first), expected);
        let fit = Fit::of(&setup.meetings.first);
        assert_eq!(fit, Fit { work: Minutes::new(work), pause: Minutes::new(pause) });
    }
    check(
        Goal::Problems,
        12,
        &[
            (Welcome, 10),
            (Quiz, 5),
            (Meaning, 15),
            (Brainstorm, 20),
            (Break, 15),
            (Discuss, 50),
            (Priorities, 20),
            (Close, 10),
        ],
        130,
        15,
    );
    check(
        Goal::NewTop,
        12,
        &[(Welcome, 10), (Review, 20), (Brainstorm, 20), (Break, 15), (Discuss, 50), (Priorities, 20), (Close, 10)],
        130,
        15,
    );
    check(
        Goal::Solutions,
        5,
        &[
            (Welcome, 10),
            (Meaning, 10),
            (Choice, 10),
            (Explain, 10),
            (Ideas, 30),
            (Bears, 30),
            (Break, 15),
            (MiddleWay, 30),
            (Harvest, 10),
            (Present, 10),
            (Choose, 10),
            (Close, 10),
        ],
        170,
        15,
    );
}

#[test]
fn a_ready_agenda_raises_no_doubt_but_its_length() {
    for goal in Goal::ALL {
        for people in 6..=25 {
            let mut setup = setup(*goal, people);
            let long = doubts(&setup, date("2026-02-01"));
            let expected = match goal {
                Goal::Both => vec![Doubt::TooLong(MeetingNumber::First, Fit::of(&setup.meetings.first))],
                _ => Vec::new(),
            };
            assert_eq!(long, expected);
            Edit::Split.apply(&mut setup);
            assert_eq!(doubts(&setup, date("2026-02-01")), [], "{people} {}", goal.id());
        }
    }
}

#[test]
fn time_is_said_honestly() {
    #[track_caller]
    fn check(work: u32, pause: u32, expected: &str) {
        assert_eq!(sentences::fit(Fit { work: Minutes::new(work), pause: Minutes::new(pause) }), expected);
    }
    check(270, 35, "4½ uur werk en 35 minuten pauze: dit past niet in een dagdeel. Het is 1 uur en 5 minuten te lang.");
    check(205, 35, "3 uur en 25 minuten werk en 35 minuten pauze: dit past in een dagdeel.");
    check(
        206,
        35,
        "3 uur en 26 minuten werk en 35 minuten pauze: dit past niet in een dagdeel. Het is 1 minuut te lang.",
    );
    check(90, 0, "Anderhalf uur werk zonder pauze: dit past in een dagdeel.");
}

#[test]
fn ways_out_say_what_they_bring_before_they_are_taken() {
    let setup = setup(Goal::Both, 12);
    let offers: Vec<(WayOut, u32, bool, String)> = ways_out::offers(&setup)
        .iter()
        .map(|offer| (offer.way, offer.saves().count(), offer.fits(), sentences::offer(offer)))
        .collect();
    assert_eq!(
        offers,
        [
            (
                WayOut::TwoMeetings,
                130,
                true,
                "De eerste duurt dan 2 uur en 25 minuten, de tweede 2 uur en 55 minuten. Ze passen allebei in een dagdeel."
                    .to_owned()
            ),
            (WayOut::ShortRounds, 30, false, "Dan duurt het 4 uur en 35 minuten. Dat is nog 35 minuten te lang.".to_owned()),
            (WayOut::ReadBefore, 15, false, "Dan duurt het 4 uur en 50 minuten. Dat is nog 50 minuten te lang.".to_owned()),
            (WayOut::ProblemsOnly, 160, true, "Dan duurt het 2 uur en 25 minuten. Dat past in een dagdeel.".to_owned()),
        ]
    );
}

#[test]
fn a_table_fewer_is_offered_where_it_saves_time() {
    for people in 1..=60 {
        let setup = setup(Goal::Both, people);
        let offer = ways_out::offers(&setup).into_iter().find(|offer| offer.way == WayOut::OneTableFewer);
        let (tables, fewest) = (u32::from(setup.seating().tables()), people.div_ceil(5).max(2));
        // Presentations grow by five minutes with the sixth, eighth, eleventh and thirteenth table.
        let saves = [6, 8, 11, 13].contains(&tables) && tables > fewest;
        assert_eq!(offer.map(|offer| offer.saves().count()), saves.then_some(5), "{people}");
    }
}

#[test]
fn taking_a_way_out_does_what_it_said_and_keeps_part_four() {
    for goal in Goal::ALL {
        for people in [1, 5, 6, 12, 24, 31, 60] {
            let setup = setup(*goal, people);
            let closing = |setup: &Setup| -> Vec<(Activity, Minutes)> {
                let blocks = setup.meetings.blocks().filter(|block| block.activity().is_protected());
                blocks.map(|block| (block.activity(), block.minutes)).collect()
            };
            for offer in ways_out::offers(&setup) {
                let mut taken = setup.clone();
                Edit::Take(offer.way).apply(&mut taken);
                assert_eq!(ways_out::fits(&taken), offer.after);
                assert_eq!(ways_out::fits(&setup), offer.before);
                assert!(offer.saves() > Minutes::ZERO);
                if !matches!(offer.way, WayOut::ProblemsOnly | WayOut::OneTableFewer) {
                    assert_eq!(closing(&taken), closing(&setup), "{}", offer.way.id());
                }
                assert!(taken.meetings.has(Close));
            }
        }
    }
}

#[test]
fn a_split_puts_parts_one_and_two_first_and_three_and_four_later() {
    let mut setup = setup(Goal::Both, 12);
    Edit::Split.apply(&mut setup);
    assert_eq!(
        outline(&setup.meetings.first),
        [
            (Welcome, 10),
            (Quiz, 5),
            (Meaning, 15),
            (Brainstorm, 20),
            (Break, 20),
            (Discuss, 50),
            (Priorities, 20),
            (Preview, 5),
        ]
    );
    let second = setup.meetings.second.clone().unwrap();
    assert_eq!(
        outline(&second),
        [
            (Recap, 10),
            (Explain, 10),
            (Ideas, 30),
            (Move, 5),
            (Bears, 30),
            (Break, 15),
            (Move, 5),
            (MiddleWay, 30),
            (Harvest, 10),
            (Present, 10),
            (Choose, 10),
            (Close, 10),
        ]
    );
    assert_eq!((second.date, second.start), (date("2026-03-10"), time("13:00")));
    assert!(ways_out::fits(&setup).iter().all(|fit| fit.fits()));
}

#[test]
fn joining_what_was_split_gives_the_same_agenda_for_every_group_and_goal() {
    for goal in Goal::ALL {
        for people in 1..=60 {
            let before = setup(*goal, people);
            let mut after = before.clone();
            Edit::Split.apply(&mut after);
            assert_eq!(after.meetings.second.is_some(), matches!(goal, Goal::Both | Goal::Solutions));
            Edit::Join.apply(&mut after);
            assert_eq!(after.meetings, before.meetings, "{people} {}", goal.id());
        }
    }
}

#[test]
fn a_split_keeps_every_block_of_the_facilitator() {
    let mut setup = setup(Goal::Both, 12);
    let after = block(&setup, Priorities).id;
    Edit::Agenda(AgendaEdit::Add(Own, Some(after))).apply(&mut setup);
    Edit::Agenda(AgendaEdit::Add(Own, None)).apply(&mut setup);
    let ids = |setup: &Setup| {
        let mut ids: Vec<String> = setup.meetings.blocks().map(|block| block.id.as_str().to_owned()).collect();
        ids.sort();
        ids
    };
    let before = ids(&setup);
    Edit::Split.apply(&mut setup);
    let between = ids(&setup);
    assert!(before.iter().all(|id| between.contains(id)));
    assert_eq!(between.len(), before.len() + 2, "a look ahead and a look back");
    Edit::Join.apply(&mut setup);
    assert_eq!(ids(&setup), before);
}

#[test]
fn a_session_over_midnight_goes_on_on_the_next_day() {
    let mut setup = setup(Goal::Problems, 8);
    Edit::Start(MeetingNumber::First, time("23:00")).apply(&mut setup);
    let first = &setup.meetings.first;
    assert_eq!(times(first).join(" "), "23.00 23.10 23.15 23.30 23.50 0.05 0.55 1.15 1.25");
    assert_eq!(first.starts().local().date, date("2026-03-03"));
    assert_eq!(first.ends().local().date, date("2026-03-04"));
    assert_eq!(spoken::span(first.starts().local(), first.ends().local()), "23.00 tot woensdag 4 maart 2026 1.25 uur");
}

#[test]
fn a_clock_that_changes_at_night_changes_the_times_and_not_the_lengths() {
    let mut setup = setup(Goal::Problems, 8);
    Edit::Start(MeetingNumber::First, time("01:30")).apply(&mut setup);
    Edit::Date(MeetingNumber::First, date("2026-03-29")).apply(&mut setup);
    assert_eq!(times(&setup.meetings.first).join(" "), "1.30 1.40 1.45 3.00 3.20 3.35 4.25 4.45 4.55");
    Edit::Date(MeetingNumber::First, date("2026-10-25")).apply(&mut setup);
    assert_eq!(times(&setup.meetings.first).join(" "), "1.30 1.40 1.45 2.00 2.20 2.35 2.25 2.45 2.55");
    for scheduled in setup.meetings.first.schedule() {
        assert_eq!(scheduled.end.0 - scheduled.start.0, scheduled.block.minutes.milliseconds());
    }
}

#[test]
fn blocks_move_grow_shrink_come_and_go() {
    let mut setup = setup(Goal::NewTop, 12);
    let mut edit = |edit: AgendaEdit| {
        Edit::Agenda(edit).apply(&mut setup);
        outline(&setup.meetings.first)
    };
    let start =
        [(Welcome, 10), (Review, 20), (Brainstorm, 20), (Break, 15), (Discuss, 50), (Priorities, 20), (Close, 10)];
    let id = |number: u32| Id::from_text(&number.to_string());
    assert_eq!(edit(AgendaEdit::Up(id(1))), start, "the first block cannot go up");
    assert_eq!(edit(AgendaEdit::Down(id(7))), start, "the last block cannot go down");
    assert_eq!(edit(AgendaEdit::Down(id(99))), start, "a block that is not there");
    assert_eq!(edit(AgendaEdit::Down(id(1)))[..2], [(Review, 20), (Welcome, 10)]);
    assert_eq!(edit(AgendaEdit::Up(id(1))), start);
    assert_eq!(edit(AgendaEdit::Length(id(1), Minutes::new(12)))[0], (Welcome, 12));
    assert_eq!(edit(AgendaEdit::Longer(id(1)))[0], (Welcome, 15));
    assert_eq!(edit(AgendaEdit::Longer(id(1)))[0], (Welcome, 20));
    assert_eq!(edit(AgendaEdit::Length(id(1), Minutes::new(12)))[0], (Welcome, 12));
    for expected in [10, 5, 5] {
        assert_eq!(edit(AgendaEdit::Shorter(id(1)))[0], (Welcome, expected));
    }
    assert_eq!(edit(AgendaEdit::Length(id(1), Minutes::new(3)))[0], (Welcome, 3));
    assert_eq!(edit(AgendaEdit::Shorter(id(1)))[0], (Welcome, 3), "an own length under five stays");
    assert_eq!(edit(AgendaEdit::Length(id(1), Minutes::new(9999)))[0], (Welcome, 1440));
    assert_eq!(edit(AgendaEdit::Longer(id(1)))[0], (Welcome, 1440));
    assert_eq!(edit(AgendaEdit::Length(id(1), Minutes::new(10))), start);
    assert_eq!(edit(AgendaEdit::Add(Own, Some(id(1))))[..3], [(Welcome, 10), (Own, 15), (Review, 20)]);
    assert_eq!(edit(AgendaEdit::Add(Quiz, None))[..2], [(Quiz, 5), (Welcome, 10)]);
    assert_eq!(edit(AgendaEdit::Remove(id(1)))[..3], [(Quiz, 5), (Own, 15), (Review, 20)]);
}

#[test]
fn blocks_move_from_one_meeting_to_the_other() {
    let mut setup = setup(Goal::Both, 12);
    Edit::Split.apply(&mut setup);
    let (priorities, explain) = (block(&setup, Preview).id, block(&setup, Recap).id);
    Edit::Agenda(AgendaEdit::Down(priorities.clone())).apply(&mut setup);
    assert_eq!(setup.meetings.locate(&priorities), Some((MeetingNumber::Second, 0)));
    Edit::Agenda(AgendaEdit::Up(priorities.clone())).apply(&mut setup);
    assert_eq!(setup.meetings.locate(&priorities), Some((MeetingNumber::First, 7)));
    Edit::Agenda(AgendaEdit::Up(explain.clone())).apply(&mut setup);
    assert_eq!(setup.meetings.locate(&explain), Some((MeetingNumber::First, 8)));
}

#[test]
fn a_block_goes_before_or_after_any_other_and_back() {
    #[track_caller]
    fn check(block: u32, side: Side, other: u32, expected: &str) {
        let id = |number: u32| Id::from_text(&number.to_string());
        let mut plan = plan(12);
        let mut history = History::default();
        plan.edit(&Edit::Goal(Goal::NewTop), &mut history);
        for (index, block) in plan.setup.meetings.first.blocks.iter_mut().enumerate() {
            block.id = id(u32::try_from(index).unwrap() + 1);
        }
        let (start, mut history) = (plan.setup.clone(), History::default());
        let is_changed = plan.edit(&Edit::Agenda(AgendaEdit::Beside(id(block), side, id(other))), &mut history);
        let order: String = plan.setup.meetings.blocks().map(|block| block.id.as_str()).collect();
        assert_eq!(order, expected);
        assert_eq!(is_changed, expected != "1234567");
        assert_eq!(plan.undo(&mut history), is_changed, "what did nothing is not undone");
        assert_eq!(plan.setup, start);
    }
    check(4, Before, 1, "4123567");
    check(4, After, 7, "1235674");
    check(1, After, 7, "2345671");
    check(7, Before, 1, "7123456");
    check(2, Before, 6, "1345267");
    check(2, After, 6, "1345627");
    check(6, Before, 2, "1623457");
    check(6, After, 2, "1263457");
    // Where it stands already.
    check(4, Before, 5, "1234567");
    check(4, After, 3, "1234567");
    check(4, Before, 4, "1234567");
    check(4, After, 4, "1234567");
    // Blocks that are not there.
    check(99, Before, 1, "1234567");
    check(1, After, 99, "1234567");
}

#[test]
fn a_block_goes_beside_one_of_the_other_meeting() {
    let mut setup = setup(Goal::Both, 12);
    Edit::Split.apply(&mut setup);
    let (quiz, recap, close) = (block(&setup, Quiz), block(&setup, Recap).id, block(&setup, Close).id);
    for (edit, expected) in [
        (AgendaEdit::Beside(quiz.id.clone(), Before, recap.clone()), (MeetingNumber::Second, 0)),
        (AgendaEdit::Beside(quiz.id.clone(), After, close), (MeetingNumber::Second, 12)),
        (AgendaEdit::Beside(quiz.id.clone(), After, block(&setup, Welcome).id), (MeetingNumber::First, 1)),
        (AgendaEdit::Into(quiz.id.clone(), MeetingNumber::Second), (MeetingNumber::Second, 12)),
        (AgendaEdit::Into(quiz.id.clone(), MeetingNumber::Second), (MeetingNumber::Second, 12)),
    ] {
        Edit::Agenda(edit).apply(&mut setup);
        assert_eq!(setup.meetings.locate(&quiz.id), Some(expected));
        assert_eq!(block(&setup, Quiz), quiz);
    }
}

#[test]
fn a_block_goes_into_no_meeting_that_is_not_there() {
    let mut setup = setup(Goal::Both, 12);
    let before = setup.clone();
    let quiz = block(&setup, Quiz).id;
    Edit::Agenda(AgendaEdit::Into(quiz, MeetingNumber::Second)).apply(&mut setup);
    assert_eq!(setup.meetings, before.meetings);
}

#[test]
fn titles_and_notes_are_the_facilitators_own() {
    let mut setup = setup(Goal::Both, 12);
    let id = block(&setup, Quiz).id;
    assert_eq!(block(&setup, Quiz).title(), "Quiz");
    Edit::Agenda(AgendaEdit::Title(id.clone(), "Raad eens".to_owned())).apply(&mut setup);
    Edit::Agenda(AgendaEdit::Note(id.clone(), "Zie map".to_owned())).apply(&mut setup);
    let quiz = block(&setup, Quiz);
    assert_eq!((quiz.title(), quiz.note.as_str()), ("Raad eens", "Zie map"));
    Edit::Agenda(AgendaEdit::Title(id, String::new())).apply(&mut setup);
    assert_eq!(block(&setup, Quiz).title(), "Quiz");
}

#[test]
fn another_goal_keeps_what_the_facilitator_made() {
    let mut setup = setup(Goal::Both, 12);
    let discuss = block(&setup, Discuss).id;
    Edit::Agenda(AgendaEdit::Length(discuss.clone(), Minutes::new(35))).apply(&mut setup);
    Edit::Agenda(AgendaEdit::Add(Own, Some(discuss.clone()))).apply(&mut setup);
    let before = setup.clone();
    Edit::Goal(Goal::Problems).apply(&mut setup);
    assert_eq!(
        outline(&setup.meetings.first),
        [
            (Welcome, 10),
            (Quiz, 5),
            (Meaning, 15),
            (Brainstorm, 20),
            (Break, 15),
            (Discuss, 35),
            (Own, 15),
            (Priorities, 20),
            (Close, 10),
        ]
    );
    assert_eq!(block(&setup, Discuss), block(&before, Discuss));
    Edit::Goal(Goal::Solutions).apply(&mut setup);
    let own = setup.meetings.first.position(Own).unwrap();
    assert!(
        setup.meetings.first.blocks[own + 1].is(Present),
        "an own block without its neighbour stands before part IV"
    );
}

#[test]
fn another_goal_keeps_a_split_where_it_makes_sense() {
    let mut setup = setup(Goal::Both, 12);
    Edit::Split.apply(&mut setup);
    Edit::Date(MeetingNumber::Second, date("2026-03-19")).apply(&mut setup);
    Edit::Start(MeetingNumber::Second, time("09:30")).apply(&mut setup);
    Edit::Goal(Goal::Solutions).apply(&mut setup);
    let second = setup.meetings.second.clone().unwrap();
    assert_eq!((second.date, second.start), (date("2026-03-19"), time("09:30")));
    Edit::Goal(Goal::NewTop).apply(&mut setup);
    assert_eq!(setup.meetings.second, None);
}

#[test]
fn another_number_of_people_changes_only_what_follows_from_it() {
    let mut setup = setup(Goal::Both, 12);
    let quiz = block(&setup, Quiz).id;
    Edit::Agenda(AgendaEdit::Remove(quiz)).apply(&mut setup);
    let dozen = setup.meetings.clone();
    let mut people = |count| {
        Edit::People(People::new(count).unwrap()).apply(&mut setup);
        setup.clone()
    };
    assert_eq!(people(14).meetings, dozen);
    let few = people(5);
    assert!(!few.meetings.has(Move));
    assert!(!few.meetings.has(Quiz), "what was taken out stays out");
    let again = people(12);
    assert_eq!(outline(&again.meetings.first), outline(&dozen.first));
    let many = people(40);
    assert_eq!(block(&many, Present).minutes, Minutes::new(20));
    let present = block(&many, Present).id;
    Edit::Agenda(AgendaEdit::Length(present, Minutes::new(33))).apply(&mut setup);
    Edit::People(People::new(12).unwrap()).apply(&mut setup);
    assert_eq!(block(&setup, Present).minutes, Minutes::new(33), "an own length stays");
}

#[test]
fn doubts_are_sentences_and_never_in_the_way() {
    #[track_caller]
    fn check(edits: &[Edit], expected: &[&str]) {
        let mut setup = Setup::ready(Goal::Problems, People::new(8).unwrap(), date("2026-03-03"), time("13:00"));
        for edit in edits {
            edit.apply(&mut setup);
        }
        let split = setup.meetings.second.is_some();
        let said: Vec<String> =
            doubts(&setup, date("2026-03-03")).iter().map(|doubt| sentences::doubt(doubt, split)).collect();
        assert_eq!(said, expected);
    }
    let people = |count| Edit::People(People::new(count).unwrap());
    let id = |number: u32| Id::from_text(&number.to_string());
    check(&[], &[]);
    check(&[people(1)], &["In je eentje is het geen werksessie. Met drie mensen kun je beginnen."]);
    check(
        &[people(4)],
        &[
            "Met 4 deelnemers maak je geen twee tafels. Jullie doen de drie rondes samen aan één tafel.",
            "Te herkennen: met minder dan vijf mensen is te zien wie wat heeft gezegd. Spreek af wie deze uitkomst mag lezen.",
        ],
    );
    check(
        &[people(5)],
        &["Met 5 deelnemers maak je geen twee tafels. Jullie doen de drie rondes samen aan één tafel."],
    );
    check(&[people(6)], &[]);
    check(&[people(25)], &[]);
    check(
        &[people(26)],
        &[
            "Met 26 mensen duurt het lang om alle post-its samen te bespreken. Denk aan twee sessies, of bespreek ze eerst per tafel.",
        ],
    );
    check(
        &[Edit::Manager(Manager::Present), Edit::Invited(Invited::Selection)],
        &["Met de leidinggevende aan tafel wordt het soms stil. Bespreek vooraf hoe je het gesprek openhoudt."],
    );
    check(&[Edit::Date(MeetingNumber::First, date("2026-03-02"))], &["Maandag 2 maart 2026 is al geweest."]);
    check(&[Edit::Date(MeetingNumber::First, date("2026-03-07"))], &["De bijeenkomst valt op zaterdag."]);
    check(&[Edit::Start(MeetingNumber::First, time("05:30"))], &["De bijeenkomst begint om 5.30 uur. Klopt dat?"]);
    check(
        &[Edit::Agenda(AgendaEdit::Length(id(6), Minutes::new(91)))],
        &["De bijeenkomst: 2 uur en 1 minuut achter elkaar zonder pauze."],
    );
    check(
        &[Edit::Agenda(AgendaEdit::Remove(id(8)))],
        &["‘Afsluiten: wie doet wat, en wanneer’ staat er niet meer bij. Zo weet straks niemand wie wat doet."],
    );
    check(
        &[Edit::Agenda(AgendaEdit::Up(id(7)))],
        &["‘Prioriteiten stellen’ staat vóór ‘Knelpunten bespreken op vijf vellen’."],
    );
}

#[test]
fn a_round_of_another_length_is_doubted() {
    let mut setup = setup(Goal::Solutions, 12);
    let id = block(&setup, Bears).id;
    for (minutes, doubted) in [(19, true), (20, false), (30, false), (31, true)] {
        Edit::Agenda(AgendaEdit::Length(id.clone(), Minutes::new(minutes))).apply(&mut setup);
        let expected = doubted.then(|| Doubt::RoundLength(id.clone(), Minutes::new(minutes)));
        assert_eq!(doubts(&setup, date("2026-03-01")), Vec::from_iter(expected));
    }
    let doubt = Doubt::RoundLength(id, Minutes::new(45));
    assert_eq!(sentences::doubt(&doubt, false), "Een ronde duurt 20 tot 30 minuten; hier staat 45 minuten.");
}

#[test]
fn a_break_of_a_moment_is_no_break() {
    let mut setup = setup(Goal::Problems, 12);
    Edit::Agenda(AgendaEdit::Length(block(&setup, Break).id, Minutes::new(4))).apply(&mut setup);
    assert_eq!(doubts(&setup, date("2026-03-01")), [Doubt::NoBreak(MeetingNumber::First, Minutes::new(134))]);
    Edit::Agenda(AgendaEdit::Length(block(&setup, Break).id, Minutes::new(5))).apply(&mut setup);
    assert_eq!(doubts(&setup, date("2026-03-01")), []);
}

#[test]
fn many_tables_need_time_to_tell_their_story() {
    let mut setup = setup(Goal::Solutions, 24);
    let id = block(&setup, Present).id;
    for (minutes, doubted) in [(6, false), (5, true)] {
        Edit::Agenda(AgendaEdit::Length(id.clone(), Minutes::new(minutes))).apply(&mut setup);
        let expected = doubted.then(|| Doubt::ShortPresentations(6, Minutes::new(minutes)));
        assert_eq!(doubts(&setup, date("2026-03-01")), Vec::from_iter(expected));
    }
    assert_eq!(
        sentences::doubt(&Doubt::ShortPresentations(6, Minutes::new(5)), false),
        "6 tafels in 5 minuten: dat is minder dan een minuut per tafel."
    );
}

#[test]
fn doubts_about_two_meetings_name_the_meeting() {
    let mut setup = setup(Goal::Both, 12);
    Edit::Split.apply(&mut setup);
    Edit::Date(MeetingNumber::Second, date("2026-03-03")).apply(&mut setup);
    assert_eq!(doubts(&setup, date("2026-03-01")), [Doubt::Overlap]);
    Edit::Date(MeetingNumber::Second, date("2026-03-15")).apply(&mut setup);
    let weekend = doubts(&setup, date("2026-03-01"));
    assert_eq!(weekend, [Doubt::Weekend(MeetingNumber::Second, Weekday::Sunday)]);
    assert_eq!(sentences::doubt(&weekend[0], true), "De tweede bijeenkomst valt op zondag.");
}

#[test]
fn an_agenda_without_blocks_is_possible_and_doubted() {
    let mut setup = setup(Goal::Problems, 12);
    let ids: Vec<Id<Block>> = setup.meetings.blocks().map(|block| block.id.clone()).collect();
    for id in ids {
        Edit::Agenda(AgendaEdit::Remove(id)).apply(&mut setup);
    }
    assert_eq!(doubts(&setup, date("2026-03-01")), [Doubt::Empty(MeetingNumber::First)]);
    assert_eq!(setup.meetings.first.starts(), setup.meetings.first.ends());
    assert!(!split::can_split(&setup.meetings));
}

#[test]
fn cuts_are_put_in_an_order_beforehand() {
    let mut setup = setup(Goal::Both, 12);
    setup.cuts.push(Kept::from_id("a-later-cut"));
    Edit::CutEarlier(Cut::Rounds).apply(&mut setup);
    Edit::CutEarlier(Cut::Rounds).apply(&mut setup);
    Edit::CutEarlier(Cut::Quiz).apply(&mut setup);
    assert_eq!(setup.cuts(), [Cut::Quiz, Cut::Rounds, Cut::Telling, Cut::Around, Cut::Wall, Cut::Own, Cut::Breaks]);
    assert_eq!(setup.cuts.last(), Some(&Kept::Foreign("a-later-cut".to_owned())));
    setup.cuts.clear();
    assert_eq!(setup.cuts(), Cut::ALL, "an empty order is the usual one");
}

#[test]
fn typing_in_one_field_is_undone_together() {
    let mut plan = plan(12);
    let mut history = History::default();
    for text in ["K", "Ka", "Kamer 3"] {
        assert!(plan.edit(&Edit::Place(text.to_owned()), &mut history));
    }
    assert!(!plan.edit(&Edit::Place("Kamer 3".to_owned()), &mut history), "nothing changed");
    history.settle();
    plan.edit(&Edit::Place("Kamer 4".to_owned()), &mut history);
    plan.edit(&Edit::Facilitator("Sam".to_owned()), &mut history);
    let mut places = Vec::new();
    while plan.undo(&mut history) {
        places.push((plan.setup.place.clone(), plan.setup.facilitator.clone()));
    }
    let pair = |place: &str| (place.to_owned(), String::new());
    assert_eq!(places, [pair("Kamer 4"), pair("Kamer 3"), pair("")]);
    assert!(!history.can_undo() && history.can_redo());
    assert!(plan.redo(&mut history));
    assert_eq!(plan.setup.place, "Kamer 3");
    plan.edit(&Edit::Place("Tuin".to_owned()), &mut history);
    assert!(!plan.redo(&mut history), "a new change ends what could be redone");
}

#[test]
fn the_agenda_is_a_document() {
    let mut setup_of_two = plan(12);
    let mut history = History::default();
    setup_of_two.edit(&Edit::Split, &mut history);
    let text = guide::export::text::plain(&handout::agenda(&setup_of_two));
    let head = "\
Agenda: Werksessie werkdruk
===========================

De eerste bijeenkomst
---------------------

dinsdag 3 maart 2026, 13.00 tot 15.25 uur

Tijd   Duur    Deel     Wat we doen
13.00  10 min  Deel I   Welkom, doel en afspraken
13.10  5 min            Quiz
13.15  15 min           Wat is werkdruk?
13.30  20 min  Deel II  Brainstorm over knelpunten
13.50  20 min           Pauze
14.10  50 min           Knelpunten bespreken op vijf vellen
15.00  20 min           Prioriteiten stellen
15.20  5 min            Vooruitblik op de tweede bijeenkomst

De tweede bijeenkomst
---------------------

dinsdag 10 maart 2026, 13.00 tot 15.55 uur
";
    assert!(text.starts_with(head), "{text}");
}

fn plan(people: u32) -> Plan {
    Plan::ready(PlanId::from_random(1), People::new(people).unwrap(), date("2026-03-03"), time("13:00"))
}

/// One of the choices, counted round.
fn pick<T: Named>(index: usize) -> T {
    *T::ALL.iter().cycle().nth(index).unwrap()
}

/// Any change of the setup, drawn from the whole range; the numbers pick blocks and lines.
fn any_edit() -> impl Strategy<Value = Edit> {
    let number = 0..60_u32;
    let agenda = (0..11_u8, number.clone(), 0..1500_u32, 0..Activity::ALL.len(), "[a-z ]{0,6}").prop_map(
        |(kind, number, minutes, activity, text)| {
            let id = Id::from_text(&number.to_string());
            let other = Id::from_text(&(number / 2 + 1).to_string());
            Edit::Agenda(match kind {
                0 => AgendaEdit::Up(id),
                1 => AgendaEdit::Down(id),
                2 => AgendaEdit::Beside(id, Before, other),
                3 => AgendaEdit::Beside(id, After, other),
                4 => AgendaEdit::Longer(id),
                5 => AgendaEdit::Shorter(id),
                6 => AgendaEdit::Length(id, Minutes::new(minutes)),
                7 => AgendaEdit::Title(id, text),
                8 => AgendaEdit::Add(pick(activity), Some(other)),
                9 => AgendaEdit::Into(id, if minutes % 2 == 0 { MeetingNumber::First } else { MeetingNumber::Second }),
                _ => AgendaEdit::Remove(id),
            })
        },
    );
    let line = (0..5_u8, number, "[a-z ]{0,6}").prop_map(|(kind, number, text)| {
        let id = Id::from_text(&number.to_string());
        match kind {
            0 => LineEdit::Add(text),
            1 => LineEdit::Text(id, text),
            2 => LineEdit::Up(id),
            3 => LineEdit::Down(id),
            _ => LineEdit::Remove(id),
        }
    });
    let whole = (0..14_u8, 1..=60_u32, 0..4000_i64, 0..1440_i64, "[a-z ]{0,6}").prop_map(
        |(kind, people, days, minutes, text)| match kind {
            0 => Edit::Name(text),
            1 => Edit::Place(text),
            2 => Edit::Goal(pick(people as usize)),
            3 => Edit::People(People::from(people)),
            4 => Edit::Manager(pick(people as usize)),
            5 => Edit::Invited(pick(people as usize)),
            6 => Edit::Date(MeetingNumber::First, Date::from_days(20_000 + days)),
            7 => Edit::Start(MeetingNumber::Second, TimeOfDay::from_minutes(minutes)),
            8 => Edit::Split,
            9 => Edit::Join,
            10 => Edit::Tables(Some(u8::try_from(people).unwrap())),
            11 => Edit::Invitation((people > 30).then_some(text)),
            12 => Edit::CutEarlier(pick(people as usize)),
            _ => Edit::Take(pick(people as usize)),
        },
    );
    prop_oneof![4 => agenda, 1 => line.clone().prop_map(Edit::Rules), 1 => line.prop_map(Edit::Conditions), 3 => whole]
}

fn any_edits() -> impl Strategy<Value = Vec<Edit>> {
    use proptest::collection::vec;
    prop_oneof![9 => vec(any_edit(), 1..40), 1 => vec(any_edit(), 200)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Random changes, up to two hundred in a row, and as many undos give back what was; redo gives back what became
    /// of it.
    #[test]
    fn two_hundred_changes_can_be_undone_and_redone(edits in any_edits()) {
        let mut plan = plan(12);
        let start = plan.setup.clone();
        let mut history = History::default();
        let mut states = Vec::new();
        for edit in &edits {
            let before = plan.setup.clone();
            history.settle();
            if plan.edit(edit, &mut history) {
                states.push(before);
            } else {
                prop_assert_eq!(&plan.setup, &before);
            }
        }
        let end = plan.setup.clone();
        for state in states.iter().rev() {
            prop_assert!(plan.undo(&mut history));
            prop_assert_eq!(&plan.setup, state);
        }
        prop_assert!(!plan.undo(&mut history));
        prop_assert_eq!(&plan.setup, &start);
        while plan.redo(&mut history) {}
        prop_assert_eq!(&plan.setup, &end);
    }

    /// Whatever is done: ids stay unique, times follow each other, part IV is never shortened by a way out, and every
    /// sentence can be said.
    #[test]
    fn an_agenda_keeps_its_order_whatever_is_done(edits in proptest::collection::vec(any_edit(), 0..60)) {
        let mut setup = setup(Goal::Both, 12);
        for edit in &edits {
            edit.apply(&mut setup);
            let mut ids: Vec<&str> = setup.meetings.blocks().map(|block| block.id.as_str()).collect();
            let count = ids.len();
            ids.sort_unstable();
            ids.dedup();
            prop_assert_eq!(ids.len(), count);
        }
        for (_, meeting) in setup.meetings.iter() {
            let fit = Fit::of(meeting);
            prop_assert_eq!(fit.total(), meeting.length());
            prop_assert_eq!(meeting.ends().0 - meeting.starts().0, meeting.length().milliseconds());
            let mut from = meeting.starts();
            for scheduled in meeting.schedule() {
                prop_assert_eq!(scheduled.start, from);
                from = scheduled.end;
            }
            prop_assert_eq!(from, meeting.ends());
        }
        for doubt in doubts(&setup, Date::from_days(20_500)) {
            prop_assert!(sentences::doubt(&doubt, true).ends_with(['.', '?']));
        }
        for offer in ways_out::offers(&setup) {
            prop_assert!(offer.saves() > Minutes::ZERO);
        }
        if setup.group.people.count() < 6 {
            prop_assert!(matches!(setup.seating(), Seating::OneTable(_)));
        }
    }
}

#[test]
fn every_block_has_a_title_and_every_cut_a_name() {
    for activity in Activity::ALL {
        assert!(!words::activity(*activity).is_empty());
        assert_eq!(Activity::find(activity.id()), Some(*activity));
    }
    for cut in Cut::ALL {
        assert!(!words::cut(*cut).is_empty());
    }
    for way in WayOut::ALL {
        assert!(!words::way_out(*way).is_empty());
    }
}
