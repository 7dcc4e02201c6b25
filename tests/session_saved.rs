//! A plan as one record: what is saved comes back, also from older and newer releases.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use guide::saved::{Entity, Record};
use guide::session::activity::Activity;
use guide::session::capture::Capture;
use guide::session::clocks::Clocks;
use guide::session::date::Date;
use guide::session::edit::Edit;
use guide::session::goal::Goal;
use guide::session::history::History;
use guide::session::live::Live;
use guide::session::meeting::MeetingNumber;
use guide::session::minutes::Minutes;
use guide::session::named::Named;
use guide::session::people::{Invited, Manager, People};
use guide::session::plan::{Plan, PlanId};
use guide::session::problem::{PostIt, Sheet, Writer};
use guide::session::run::Run;
use guide::session::time::TimeOfDay;
use guide::session::view::View;
use guide::session::zone::Instant;

/// The record of a plan as the first release writes it. Kept as it is: it has to load for ever.
const GOLDEN: &str = include_str!("saved/session-1.json");

/// A plan with something of everything.
fn everything() -> Plan {
    let date = Date::try_from("2026-03-03".to_owned()).unwrap();
    let mut plan =
        Plan::ready(PlanId::from_random(7), People::new(12).unwrap(), date, TimeOfDay::from_minutes(13 * 60));
    let mut history = History::default();
    for edit in [
        Edit::Place("Zaal 2".to_owned()),
        Edit::Facilitator("Sam".to_owned()),
        Edit::Invited(Invited::Selection),
        Edit::Manager(Manager::Present),
        Edit::Tables(Some(4)),
        Edit::Split,
        Edit::Invitation(Some("Kom je ook?".to_owned())),
    ] {
        plan.edit(&edit, &mut history);
    }
    plan.tick("pennen", true);
    let mut clocks = Clocks { wall: plan.setup.meetings.first.starts(), monotone: 0 };
    let mut live = Live::open(Run::start(MeetingNumber::First, &plan.setup.meetings.first, clocks), clocks);
    (clocks.wall, clocks.monotone) = (Instant(clocks.wall.0 + 60_000), 60_000);
    live.next(clocks);
    live.extend(clocks, Minutes::new(5));
    live.pause(clocks);
    plan.run = Some(live.run().clone());
    let capture = &mut plan.capture;
    capture.present = People::new(11);
    let writer =
        capture.add_writer(Writer { colour: PostIt::Pink.into(), name: "balie".to_owned(), ..Writer::default() });
    let problem = capture.add_problem(Sheet::all().next().unwrap(), "Te veel tegelijk");
    let alike = capture.add_problem(Sheet::all().last().unwrap(), "Alles moet nu");
    capture.merge(&problem, &alike);
    let kept = capture.problem_mut(&problem).unwrap();
    (kept.votes, kept.note.writer) = (9, Some(writer));
    capture.choose(&problem);
    let idea = capture.add_idea(&problem, "Eén ding per keer").unwrap();
    let bear = capture.add_bear(&idea, "Er komt altijd iets tussen").unwrap();
    capture.add_condition(&idea, Some(&bear), "De deur mag dicht").unwrap();
    capture.add_condition(&idea, None, "Iedereen doet mee").unwrap();
    let action = capture.add_action(Some(&idea));
    capture.action_mut(&action).unwrap().set_when("1 april 2026", date);
    plan.earlier.clone_from(&plan.capture.actions);
    plan.follows = Some(PlanId::from_random(6));
    plan
}

#[test]
fn a_plan_comes_back_whole() {
    let plan = everything();
    let record = serde_json::to_string(&plan).unwrap();
    assert_eq!(serde_json::from_str::<Plan>(&record).unwrap(), plan);
}

#[test]
fn the_first_record_loads_for_ever() {
    let record = Record::parse(GOLDEN).unwrap();
    let plan = Plan::read(record.schema, &record.data).unwrap();
    assert_eq!(plan, everything());
    assert_eq!(Record { data: serde_json::to_string(&plan).unwrap(), ..record }.to_text().unwrap(), GOLDEN.trim_end());
}

#[test]
fn the_side_that_was_shown_last_is_remembered() {
    for view in View::ALL {
        let plan = Plan { view: (*view).into(), ..Plan::default() };
        assert_eq!(serde_json::from_str::<Plan>(&serde_json::to_string(&plan).unwrap()).unwrap(), plan);
    }
}

#[test]
fn a_record_that_lacks_everything_loads() {
    assert_eq!(serde_json::from_str::<Plan>("{}").unwrap(), Plan::default());
    assert_eq!(serde_json::from_str::<Capture>("{\"later\":1}").unwrap(), Capture::default());
    let plan: Plan = serde_json::from_str(r#"{"setup":{"meetings":{"first":{"blocks":[{}]}}},"run":{}}"#).unwrap();
    assert_eq!(plan.setup.meetings.first.blocks.len(), 1);
    assert_eq!(plan.setup.goal(), Goal::Both);
}

#[test]
fn ids_of_another_release_survive() {
    let record = r#"{"setup":{"goal":"later-goal","group":{"people":12,"invited":"later-invited","manager":"absent"},
        "meetings":{"first":{"date":"2026-03-03","start":"13:00","blocks":[
            {"id":"1","activity":"later-activity","minutes":25,"title":"","note":""}]},"second":null},
        "cuts":["later-cut","quiz"]},
        "capture":{"problems":[{"id":"1","sheet":"later-sheet"}],"writers":[{"id":"2","colour":"later-colour"}]}}"#;
    let plan: Plan = serde_json::from_str(record).unwrap();
    assert_eq!(plan.setup.meetings.first.blocks[0].activity(), Activity::Own);
    assert_eq!(plan.setup.meetings.first.length(), Minutes::new(25));
    assert_eq!(plan.setup.invited(), Invited::Everyone);
    let written = serde_json::to_string(&plan).unwrap();
    for id in ["later-goal", "later-invited", "later-activity", "later-cut", "later-sheet", "later-colour"] {
        assert!(written.contains(&format!("\"{id}\"")), "{id}");
    }
}

#[test]
fn a_record_of_the_wrong_shape_is_refused_and_not_guessed_at() {
    for record in [
        "7",
        r#"{"id":7}"#,
        r#"{"revision":-1}"#,
        r#"{"setup":{"meetings":{"first":{"date":"2026-02-30"}}}}"#,
        r#"{"setup":{"meetings":{"first":{"start":"25:00"}}}}"#,
        r#"{"setup":{"group":{"people":"twaalf"}}}"#,
        r#"{"run":{"now":{"countdown":"running"}}}"#,
    ] {
        assert!(serde_json::from_str::<Plan>(record).is_err(), "{record}");
    }
}

#[test]
fn every_choice_is_found_by_its_own_id() {
    fn check<T: Named + std::fmt::Debug>() {
        for choice in T::ALL {
            assert_eq!(T::find(choice.id()), Some(*choice));
            assert!(choice.id().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'));
        }
        assert_eq!(T::find(""), None);
    }
    check::<Activity>();
    check::<View>();
    check::<Goal>();
    check::<Invited>();
    check::<Manager>();
    check::<PostIt>();
    check::<guide::session::catch_up::Cut>();
    check::<guide::session::checklist::Task>();
    check::<guide::session::seating::Round>();
    check::<guide::session::ways_out::WayOut>();
}
