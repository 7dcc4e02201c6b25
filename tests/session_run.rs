//! A meeting that is going on: its time under jumping clocks, what is said, and how it catches up.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use guide::session::activity::Activity;
use guide::session::agenda::AgendaEdit;
use guide::session::catch_up::{Cut, Proposal, propose};
use guide::session::clocks::{Clocks, Moment};
use guide::session::countdown::{Countdown, Stage};
use guide::session::date::Date;
use guide::session::edit::Edit;
use guide::session::face::Face;
use guide::session::goal::Goal;
use guide::session::live::{Live, Tick};
use guide::session::meeting::MeetingNumber;
use guide::session::minutes::Minutes;
use guide::session::named::Named;
use guide::session::people::People;
use guide::session::run::Run;
use guide::session::setup::Setup;
use guide::session::time::{Local, TimeOfDay};
use guide::session::zone::Instant;
use guide::session::{sentences, spoken, words};
use proptest::prelude::*;

const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;
const HOUR: i64 = 60 * MINUTE;

fn local(day: &str, clock: &str) -> Instant {
    let (date, time) = (Date::try_from(day.to_owned()).unwrap(), TimeOfDay::try_from(clock.to_owned()).unwrap());
    Local { date, time }.instant()
}

fn setup(goal: Goal) -> Setup {
    let one = TimeOfDay::from_minutes(13 * 60);
    Setup::ready(goal, People::new(12).unwrap(), Date::try_from("2026-03-03".to_owned()).unwrap(), one)
}

/// Both clocks of a device; time passes for both unless something else is said.
#[derive(Clone, Copy)]
struct Device(Clocks);

impl Device {
    fn at(day: &str, clock: &str) -> Self {
        Self(Clocks { wall: local(day, clock), monotone: 5 * SECOND })
    }

    fn passes(&mut self, milliseconds: i64) -> Clocks {
        self.jumps(milliseconds, milliseconds)
    }

    fn jumps(&mut self, wall: i64, monotone: i64) -> Clocks {
        self.0.wall.0 += wall;
        self.0.monotone += monotone;
        self.0
    }

    /// The page was loaded again: the monotone clock starts anew.
    fn reloads(&mut self) -> Clocks {
        self.0.monotone = 0;
        self.0
    }
}

/// The meeting of 3 March 2026 at 13.00, started on time.
fn started(goal: Goal) -> (Live, Device) {
    let device = Device::at("2026-03-03", "13:00");
    let run = Run::start(MeetingNumber::First, &setup(goal).meetings.first, device.0);
    (Live::open(run, device.0), device)
}

fn activity(live: &Live) -> Option<Activity> {
    live.run().now.as_ref().map(|current| current.step.block.activity())
}

/// Goes on until an activity begins, taking each block's whole time.
fn until(live: &mut Live, device: &mut Device, wanted: Activity) {
    while activity(live) != Some(wanted) {
        let left = live.tick(device.0).left.unwrap();
        live.next(device.passes(left));
    }
}

#[test]
fn a_meeting_goes_block_by_block_and_nothing_goes_on_by_itself() {
    let (mut live, mut device) = started(Goal::Problems);
    assert_eq!(activity(&live), Some(Activity::Welcome));
    let tick = live.tick(device.passes(4 * MINUTE));
    assert_eq!(tick.left, Some(6 * MINUTE));
    assert_eq!(tick.rings, Some(local("2026-03-03", "13:10")));
    assert_eq!(tick.behind, Some(0));
    assert_eq!(live.tick(device.passes(8 * MINUTE)).left, Some(-2 * MINUTE));
    assert_eq!(activity(&live), Some(Activity::Welcome), "the time is up, and it waits");
    assert_eq!(live.tick(device.0).behind, Some(2 * MINUTE));
    live.next(device.0);
    assert_eq!(activity(&live), Some(Activity::Quiz));
    assert_eq!(live.tick(device.0).left, Some(5 * MINUTE));
    for _ in 0..7 {
        live.next(device.passes(MINUTE));
    }
    assert_eq!(activity(&live), None);
    let over = live.tick(device.0);
    assert_eq!((over.left, over.behind, over.say), (None, None, None));
    live.next(device.0);
    live.pause(device.0);
    assert_eq!(live.run().past.len(), 8, "after the end nothing happens");
}

#[test]
fn ahead_and_behind_are_measured_against_the_plan() {
    #[track_caller]
    fn check(start: &str, expected: i64) {
        let mut device = Device::at("2026-03-03", start);
        let run = Run::start(MeetingNumber::First, &setup(Goal::Problems).meetings.first, device.0);
        let mut live = Live::open(run, device.0);
        assert_eq!(live.tick(device.passes(MINUTE)).behind, Some(expected * MINUTE));
    }
    check("13:00", 0);
    check("13:07", 7);
    check("12:50", -10);
    check("15:00", 120);
    check("15:01", 0);
    check("10:59", 0);
    assert_eq!(sentences::pace(0), "Op tijd");
    assert_eq!(sentences::pace(89 * SECOND), "Op tijd");
    assert_eq!(sentences::pace(12 * MINUTE), "12 minuten achter");
    assert_eq!(sentences::pace(30 * MINUTE), "Een half uur achter");
    assert_eq!(sentences::pace(-5 * MINUTE), "5 minuten voor");
}

#[test]
fn a_meeting_without_blocks_is_over_at_once() {
    let mut setup = setup(Goal::Problems);
    setup.meetings.first.blocks.clear();
    let device = Device::at("2026-03-03", "13:00");
    let mut live = Live::open(Run::start(MeetingNumber::First, &setup.meetings.first, device.0), device.0);
    assert_eq!(live.tick(device.0).left, None);
    live.extend(device.0, Minutes::new(5));
    live.back(device.0);
    live.to_closing(device.0);
    assert_eq!(activity(&live), None);
}

#[test]
fn a_pause_stands_still_and_counts_as_behind() {
    let (mut live, mut device) = started(Goal::Problems);
    live.pause(device.passes(3 * MINUTE));
    let tick = live.tick(device.passes(20 * MINUTE));
    assert_eq!((tick.left, tick.rings, tick.behind), (Some(7 * MINUTE), None, Some(20 * MINUTE)));
    live.resume(device.0);
    assert_eq!(live.tick(device.passes(MINUTE)).left, Some(6 * MINUTE));
}

#[test]
fn a_hundred_pauses_lose_no_time() {
    let (mut live, mut device) = started(Goal::Problems);
    for _ in 0..100 {
        live.pause(device.passes(3 * SECOND));
        live.resume(device.passes(3 * SECOND));
    }
    assert_eq!(live.tick(device.0).left, Some(5 * MINUTE));
}

#[test]
fn more_time_comes_on_top_or_from_now_on() {
    let (mut live, mut device) = started(Goal::Problems);
    let five = Minutes::new(5);
    live.extend(device.passes(4 * MINUTE), five);
    assert_eq!(live.tick(device.0).left, Some(11 * MINUTE));
    live.extend(device.passes(13 * MINUTE), five);
    assert_eq!(live.tick(device.0).left, Some(5 * MINUTE), "two minutes too late, and five from now on");
    live.pause(device.0);
    live.extend(device.0, five);
    assert_eq!(live.tick(device.passes(HOUR)).left, Some(10 * MINUTE), "a pause stays a pause");
}

#[test]
fn a_button_pressed_too_soon_can_be_taken_back() {
    let (mut live, mut device) = started(Goal::Problems);
    live.next(device.passes(4 * MINUTE));
    live.back(device.passes(30 * SECOND));
    assert_eq!(activity(&live), Some(Activity::Welcome));
    assert_eq!(live.tick(device.0).left, Some(5 * MINUTE + 30 * SECOND), "as if it had never ended");
    live.next(device.0);
    assert_eq!((activity(&live), live.tick(device.0).left), (Some(Activity::Quiz), Some(5 * MINUTE)));
    live.back(device.0);
    live.back(device.0);
    assert_eq!(activity(&live), Some(Activity::Welcome), "before the first block there is nothing");
}

#[test]
fn the_end_can_be_taken_back() {
    let (mut live, device) = started(Goal::Problems);
    for _ in 0..8 {
        live.next(device.0);
    }
    assert_eq!(activity(&live), None);
    live.back(device.0);
    assert_eq!(activity(&live), Some(Activity::Close));
}

#[test]
fn clocks_that_jump_do_not_take_or_give_time() {
    /// What is left of ten minutes after a jump of the wall clock and the monotone clock.
    #[track_caller]
    fn check(what: &str, wall: i64, monotone: i64, left: i64) {
        let (mut live, mut device) = started(Goal::Problems);
        live.tick(device.passes(MINUTE));
        let tick = live.tick(device.jumps(wall, monotone));
        assert_eq!(tick.left, Some(left), "{what}");
        let after = live.tick(device.passes(30 * SECOND));
        assert_eq!(after.left, Some(left - 30 * SECOND), "{what}, and then on");
        assert!(!after.save || after.say.is_some());
    }
    check("nothing", MINUTE, MINUTE, 8 * MINUTE);
    check("sleep in which the monotone clock stands still", 3 * MINUTE, 0, 6 * MINUTE);
    check("sleep in which both go on", 3 * MINUTE, 3 * MINUTE, 6 * MINUTE);
    check("a long sleep", 4 * HOUR, 0, 9 * MINUTE - 4 * HOUR);
    check("the wall clock set back an hour", MINUTE - HOUR, MINUTE, 8 * MINUTE);
    check("the wall clock set back a little", -200, 300, 9 * MINUTE - 300);
    check("the wall clock set ahead a day", MINUTE + 24 * HOUR, MINUTE, 8 * MINUTE);
    check("the wall clock set ahead by more than a night", 4 * HOUR + 1, 0, 9 * MINUTE);
    check("the monotone clock starts anew", MINUTE, -2 * HOUR, 8 * MINUTE);
    check("the monotone clock leaps ahead", MINUTE, 9 * HOUR, 8 * MINUTE);
    check("both go back", -MINUTE, -MINUTE, 9 * MINUTE);
}

#[test]
fn a_changed_wall_clock_shows_the_new_time_of_the_end_and_is_saved() {
    let (mut live, mut device) = started(Goal::Problems);
    let tick = live.tick(device.jumps(MINUTE - HOUR, MINUTE));
    assert!(tick.save);
    assert_eq!(tick.rings, Some(local("2026-03-03", "12:10")));
    assert_eq!(tick.behind, Some(0), "no time has gone by, so nothing is late");
    // Another tab, or the same one after a crash, takes up what was saved.
    let mut again = Live::open(live.run().clone(), device.reloads());
    assert_eq!(again.tick(device.passes(MINUTE)).left, Some(8 * MINUTE));
}

#[test]
fn a_run_goes_on_after_a_crash() {
    let (mut live, mut device) = started(Goal::Problems);
    live.extend(device.passes(MINUTE), Minutes::new(5));
    let saved = serde_json::to_string(live.run()).unwrap();
    live.tick(device.passes(3 * MINUTE));
    let run: Run = serde_json::from_str(&saved).unwrap();
    let mut again = Live::open(run, device.reloads());
    assert_eq!(again.tick(device.0).left, Some(11 * MINUTE));
    again.pause(device.passes(MINUTE));
    let run: Run = serde_json::from_str(&serde_json::to_string(again.run()).unwrap()).unwrap();
    device.jumps(24 * HOUR, 0);
    let mut next_day = Live::open(run, device.reloads());
    assert_eq!(next_day.tick(device.passes(MINUTE)).left, Some(10 * MINUTE), "a pause stays a pause for a day");
}

#[test]
fn a_wall_clock_set_back_while_the_page_was_closed_counts_as_no_time() {
    let (mut live, mut device) = started(Goal::Problems);
    live.pause(device.passes(2 * MINUTE));
    live.resume(device.0);
    device.jumps(-2 * HOUR, 0);
    let mut again = Live::open(live.run().clone(), device.reloads());
    assert_eq!(again.tick(device.0).left, Some(8 * MINUTE));
    assert_eq!(again.tick(device.passes(MINUTE)).left, Some(7 * MINUTE));
}

#[test]
fn two_tabs_show_the_same_time() {
    let (mut first, mut device) = started(Goal::Problems);
    let mut second = Live::open(first.run().clone(), Clocks { monotone: 99 * HOUR, ..device.0 });
    let both = |first: &mut Live, second: &mut Live, now: Clocks| {
        let later = Clocks { monotone: now.monotone + 99 * HOUR, ..now };
        (first.tick(now).left, second.tick(later).left)
    };
    let (one, other) = both(&mut first, &mut second, device.passes(MINUTE));
    assert_eq!(one, other);
    // A pause in one tab reaches the other one as a saved run.
    first.pause(device.0);
    second = Live::open(first.run().clone(), Clocks { monotone: device.0.monotone + 99 * HOUR, ..device.0 });
    let (one, other) = both(&mut first, &mut second, device.passes(10 * MINUTE));
    assert_eq!((one, other), (Some(9 * MINUTE), Some(9 * MINUTE)));
}

#[test]
fn the_night_the_clock_changes_takes_no_time_and_gives_none() {
    let mut setup = setup(Goal::Problems);
    let night = Local {
        date: Date::try_from("2026-10-25".to_owned()).unwrap(),
        time: TimeOfDay::try_from("02:50".to_owned()).unwrap(),
    };
    (setup.meetings.first.date, setup.meetings.first.start) = (night.date, night.time);
    let id = setup.meetings.first.blocks[0].id.clone();
    Edit::Agenda(AgendaEdit::Length(id, Minutes::new(30))).apply(&mut setup);
    let mut device = Device::at("2026-10-25", "02:50");
    let mut live = Live::open(Run::start(MeetingNumber::First, &setup.meetings.first, device.0), device.0);
    let rings = live.tick(device.0).rings.unwrap();
    assert_eq!(rings.0 - device.0.wall.0, 30 * MINUTE);
    assert_eq!(spoken::time(rings.local().time), "2.20 uur");
    assert_eq!(live.tick(device.passes(30 * MINUTE)).left, Some(0));
    assert_eq!(live.tick(device.0).behind, Some(0));
}

#[test]
fn each_announcement_is_made_once() {
    fn said(ticks: &[Tick]) -> Vec<Stage> {
        ticks.iter().filter_map(|tick| tick.say).collect()
    }
    let (mut live, mut device) = started(Goal::Problems);
    until(&mut live, &mut device, Activity::Discuss);
    let ticks: Vec<Tick> = (0..220).map(|_| live.tick(device.passes(15 * SECOND))).collect();
    assert_eq!(said(&ticks), [Stage::Halfway, Stage::FiveMinutes, Stage::Done]);
    let when = |stage| ticks.iter().find(|tick| tick.say == Some(stage)).and_then(|tick| tick.left);
    assert_eq!(when(Stage::Halfway), Some(25 * MINUTE));
    assert_eq!(when(Stage::FiveMinutes), Some(5 * MINUTE));
    assert_eq!(when(Stage::Done), Some(0));
    assert!(ticks.iter().all(|tick| tick.save == tick.say.is_some()), "what was said is saved");
    live.extend(device.0, Minutes::new(5));
    let ticks: Vec<Tick> = (0..40).map(|_| live.tick(device.passes(15 * SECOND))).collect();
    assert_eq!(said(&ticks), [Stage::Done], "five minutes that were just given are not said");
    live.extend(device.0, Minutes::new(15));
    let ticks: Vec<Tick> = (0..100).map(|_| live.tick(device.passes(15 * SECOND))).collect();
    assert_eq!(said(&ticks), [Stage::FiveMinutes, Stage::Done]);
}

#[test]
fn after_a_sleep_only_the_last_announcement_is_made() {
    let (mut live, mut device) = started(Goal::Problems);
    until(&mut live, &mut device, Activity::Discuss);
    assert_eq!(live.tick(device.jumps(47 * MINUTE, 0)).say, Some(Stage::FiveMinutes));
    let saved = live.run().clone();
    assert_eq!(Live::open(saved, device.reloads()).tick(device.0).say, None, "not again after a reload");
}

#[test]
fn short_blocks_are_not_talked_through() {
    #[track_caller]
    fn check(minutes: u32, left: i64, expected: Stage) {
        assert_eq!(Stage::of(left, Minutes::new(minutes)), expected);
    }
    check(5, 2 * MINUTE, Stage::Begun);
    check(9, 5 * MINUTE, Stage::Begun);
    check(10, 5 * MINUTE, Stage::FiveMinutes);
    check(10, 5 * MINUTE + 1, Stage::Begun);
    check(19, 6 * MINUTE, Stage::Begun);
    check(20, 10 * MINUTE, Stage::Halfway);
    check(0, 0, Stage::Done);
    assert_eq!(sentences::stage(Stage::Halfway), "Jullie zijn op de helft van de tijd.");
    assert_eq!(sentences::stage(Stage::FiveMinutes), "Nog 5 minuten.");
    assert_eq!(sentences::stage(Stage::Done), "De tijd is om.");
}

/// Cut by cut: which, how many minutes, and the new lengths.
fn outline(proposal: &Proposal) -> Vec<(Cut, u32, Vec<u32>)> {
    proposal
        .savings
        .iter()
        .map(|saving| {
            (saving.cut, saving.minutes().count(), saving.changes.iter().map(|change| change.to.count()).collect())
        })
        .collect()
}

/// A meeting of all four parts, at a block, so many minutes late.
fn late(at: Activity, minutes: i64) -> (Live, Device, Moment) {
    let (mut live, mut device) = started(Goal::Both);
    until(&mut live, &mut device, at);
    let left = live.tick(device.0).left.unwrap();
    let moment = live.tick(device.passes(left + minutes * MINUTE)).moment;
    (live, device, moment)
}

#[test]
fn time_is_made_up_in_the_chosen_order_and_never_more_than_needed() {
    #[track_caller]
    fn check(at: Activity, minutes: i64, order: &[Cut], expected: &[(Cut, u32, Vec<u32>)], still: u32) {
        let (live, _, moment) = late(at, minutes);
        let proposal = propose(live.run(), order, moment);
        assert_eq!((outline(&proposal).as_slice(), proposal.still.count()), (expected, still));
    }
    check(Activity::Welcome, 0, Cut::ALL, &[], 0);
    check(Activity::Welcome, 3, Cut::ALL, &[(Cut::Quiz, 5, vec![0])], 0);
    check(Activity::Welcome, 12, Cut::ALL, &[(Cut::Quiz, 5, vec![0]), (Cut::Telling, 7, vec![8])], 0);
    check(Activity::Explain, 12, Cut::ALL, &[(Cut::Around, 9, vec![3, 3, 5]), (Cut::Rounds, 3, vec![29, 29, 29])], 0);
    check(Activity::Explain, 12, &[Cut::Rounds], &[(Cut::Rounds, 12, vec![26, 26, 26])], 0);
    check(Activity::Explain, 13, &[Cut::Rounds], &[(Cut::Rounds, 13, vec![26, 26, 25])], 0);
    check(
        Activity::Explain,
        50,
        &[Cut::Rounds, Cut::Breaks],
        &[(Cut::Rounds, 30, vec![20, 20, 20]), (Cut::Breaks, 5, vec![10])],
        15,
    );
    check(Activity::Present, 20, Cut::ALL, &[], 20);
    check(Activity::Close, 20, Cut::ALL, &[], 20);
}

#[test]
fn an_accepted_proposal_gives_the_new_times() {
    let (mut live, device, moment) = late(Activity::Explain, 12);
    let proposal = propose(live.run(), &[Cut::Rounds], moment);
    live.accept(device.0, &proposal);
    assert_eq!(live.tick(device.0).behind, Some(0));
    live.next(device.0);
    let moment = live.tick(device.0).moment;
    let times: Vec<String> =
        live.run().timetable(moment).iter().map(|expected| spoken::short_time(expected.start.local().time)).collect();
    assert_eq!(times, ["15.42", "16.08", "16.13", "16.39", "16.54", "16.59", "17.25", "17.35", "17.45", "17.55"]);
    let (mut quiz, device, moment) = late(Activity::Welcome, 3);
    let proposal = propose(quiz.run(), Cut::ALL, moment);
    quiz.accept(device.0, &proposal);
    quiz.next(device.0);
    assert_eq!(activity(&quiz), Some(Activity::Meaning), "a block without time is left out");
    assert_eq!(quiz.tick(device.0).behind, Some(-2 * MINUTE));
}

#[test]
fn part_four_says_when_it_has_to_begin() {
    let (mut live, mut device) = started(Goal::Both);
    let due = |live: &Live| live.run().closing_due().map(|due| live.run().anchor.wall(due));
    assert_eq!(due(&live), Some(local("2026-03-03", "17:35")));
    live.extend(device.passes(MINUTE), Minutes::new(45));
    assert_eq!(due(&live), Some(local("2026-03-03", "17:35")), "late or not, the end stays the end");
    live.to_closing(device.passes(HOUR));
    assert_eq!(activity(&live), Some(Activity::Present));
    assert_eq!(due(&live), None);
    assert_eq!(live.run().ahead.len(), 2);
    live.to_closing(device.0);
    assert_eq!(activity(&live), Some(Activity::Choose), "the next block of part IV");
}

#[test]
fn every_cut_covers_something_and_none_covers_part_four() {
    for cut in Cut::ALL {
        assert_eq!(Cut::find(cut.id()), Some(*cut));
        assert!(!words::cut(*cut).is_empty());
    }
}

/// What time does to the clocks between two readings.
#[derive(Debug, Clone, Copy)]
enum Passing {
    /// Both go on.
    Plain(i64),
    /// The monotone clock stands still.
    Sleep(i64),
    /// Time passes, and somebody sets the wall clock.
    Set(i64, i64),
}

fn passing() -> impl Strategy<Value = Passing> {
    prop_oneof![
        4 => (0..20 * MINUTE).prop_map(Passing::Plain),
        1 => (0..3 * HOUR).prop_map(Passing::Sleep),
        1 => (0..20 * MINUTE, -400 * HOUR..-HOUR).prop_map(|(time, by)| Passing::Set(time, by)),
        1 => (0..20 * MINUTE, 4 * HOUR + 1..400 * HOUR).prop_map(|(time, by)| Passing::Set(time, by)),
    ]
}

/// What the facilitator does between two readings.
#[derive(Debug, Clone, Copy)]
enum Press {
    Nothing,
    Pause,
    Resume,
    More,
    Reload,
}

fn press() -> impl Strategy<Value = Press> {
    prop_oneof![
        3 => Just(Press::Nothing),
        1 => Just(Press::Pause),
        1 => Just(Press::Resume),
        1 => Just(Press::More),
        1 => Just(Press::Reload),
    ]
}

proptest! {
    /// Whatever the clocks do, the kookwekker counts the time that passed, to the millisecond.
    #[test]
    fn the_time_left_is_exact(steps in proptest::collection::vec((passing(), press()), 0..60)) {
        let (mut live, mut device) = started(Goal::Problems);
        let (mut left, mut running) = (10 * MINUTE, true);
        for (passing, press) in steps {
            let (time, now) = match passing {
                Passing::Plain(time) => (time, device.passes(time)),
                Passing::Sleep(time) => (time, device.jumps(time, 0)),
                Passing::Set(time, by) => (time, device.jumps(time + by, time)),
            };
            if running {
                left -= time;
            }
            prop_assert_eq!(live.tick(now).left, Some(left));
            match press {
                Press::Nothing => {}
                Press::Pause => {
                    live.pause(now);
                    running = false;
                }
                Press::Resume => {
                    live.resume(now);
                    running = true;
                }
                Press::More => {
                    live.extend(now, Minutes::new(5));
                    left = left.max(0) + 5 * MINUTE;
                }
                Press::Reload => live = Live::open(live.run().clone(), device.reloads()),
            }
        }
    }

    /// However late it is, a proposal keeps part IV and every floor, takes no more than is needed except for a quiz,
    /// and does what it says.
    #[test]
    fn a_proposal_keeps_its_word(blocks in 0..17_usize, late in 0..300_i64, first in 0..7_usize) {
        let (mut live, mut device) = started(Goal::Both);
        for _ in 0..blocks {
            let left = live.tick(device.0).left.unwrap();
            live.next(device.passes(left));
        }
        let left = live.tick(device.0).left.unwrap();
        let before = live.tick(device.passes(left + late * MINUTE));
        let mut order: Vec<Cut> = Cut::ALL.to_vec();
        order.swap(0, first);
        let proposal = propose(live.run(), &order, before.moment);
        let saved: u32 = proposal.savings.iter().map(|saving| saving.minutes().count()).sum();
        let quiz = proposal.savings.iter().any(|saving| saving.cut == Cut::Quiz);
        let spare = if quiz { 4 } else { 0 };
        prop_assert!(i64::from(saved) <= late + spare);
        prop_assert_eq!(i64::from(proposal.still.count()), (late - i64::from(saved)).max(0));
        let steps = live.run().ahead.clone();
        for change in proposal.savings.iter().flat_map(|saving| &saving.changes) {
            let step = steps.iter().find(|step| step.block.id == change.block).unwrap();
            prop_assert!(!step.block.activity().is_protected());
            prop_assert!(change.to < change.from && change.from == step.minutes);
            prop_assert!(!step.block.activity().is_round() || change.to >= Minutes::new(20));
            prop_assert!(!step.block.is(Activity::Break) || change.to >= Minutes::new(10));
        }
        live.accept(device.0, &proposal);
        let after = live.tick(device.0);
        prop_assert_eq!(after.behind.unwrap(), before.behind.unwrap() - i64::from(saved) * MINUTE);
    }
}

#[test]
fn a_countdown_is_a_moment_or_a_rest() {
    let now = Moment::after_start(0);
    let running = Countdown::start(now, Minutes::new(10));
    assert_eq!(running.left(now.plus(MINUTE)), 9 * MINUTE);
    assert_eq!(running.pause(now.plus(MINUTE)), Countdown::Paused(9 * MINUTE));
    assert_eq!(running.pause(now.plus(MINUTE)).pause(now.plus(HOUR)), Countdown::Paused(9 * MINUTE));
    assert_eq!(running.resume(now.plus(MINUTE)), running);
    assert_eq!(serde_json::to_string(&running).unwrap(), "{\"running\":600000}");
}

#[test]
fn the_room_reads_whole_minutes() {
    let faces = [
        (30 * MINUTE, Face::Minutes(30)),
        (11 * MINUTE + 52 * SECOND, Face::Minutes(12)),
        (MINUTE + 1, Face::Minutes(2)),
        (MINUTE, Face::Minutes(1)),
        (MINUTE - 1, Face::LastMinute),
        (1, Face::LastMinute),
        (0, Face::Done),
        (-HOUR, Face::Done),
        (i64::MIN, Face::Done),
    ];
    for (left, face) in faces {
        assert_eq!(Face::of(left), face, "{left}");
    }
}
