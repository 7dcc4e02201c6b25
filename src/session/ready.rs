//! The ready-made agenda for a goal and a group: the method's four parts with the breaks that it leaves out.

use super::activity::Activity;
use super::block::Block;
use super::goal::Goal;
use super::id::Counter;
use super::minutes::Minutes;
use super::seating::Seating;

/// The blocks for one meeting, in order. With the goal of all four parts and up to five tables the work takes the
/// method's half hour, hour and a half, two hours and half hour; the breaks come on top.
pub fn agenda(goal: Goal, seating: &Seating, counter: &mut Counter) -> Vec<Block> {
    let cafe = matches!(seating, Seating::Cafe(_));
    let present = present_minutes(seating).count();
    outline(goal)
        .into_iter()
        .flatten()
        .filter(|(activity, _)| cafe || *activity != Activity::Move)
        .map(|(activity, minutes)| {
            let minutes = if *activity == Activity::Present { present } else { *minutes };
            Block::new(counter, *activity, minutes)
        })
        .collect()
}

/// Two minutes a table, in steps of five, and never under ten: five tables fit in the method's half hour.
pub fn present_minutes(seating: &Seating) -> Minutes {
    Minutes::new((u32::from(seating.tables()) * 2).next_multiple_of(5).max(10))
}

type Outline = &'static [(Activity, u32)];

const MEANING: Outline = &[(Activity::Welcome, 10), (Activity::Quiz, 5), (Activity::Meaning, 15)];
const SHORT_MEANING: Outline = &[(Activity::Welcome, 10), (Activity::Meaning, 10), (Activity::Choice, 10)];
const REVIEW: Outline = &[(Activity::Welcome, 10), (Activity::Review, 20)];
const PROBLEMS: Outline = &[(Activity::Brainstorm, 20), (Activity::Discuss, 50), (Activity::Priorities, 20)];
const PROBLEMS_WITH_BREAK: Outline =
    &[(Activity::Brainstorm, 20), (Activity::Break, 15), (Activity::Discuss, 50), (Activity::Priorities, 20)];
const LONG_BREAK: Outline = &[(Activity::Break, 20)];
const SOLUTIONS: Outline = &[
    (Activity::Explain, 10),
    (Activity::Ideas, 30),
    (Activity::Move, 5),
    (Activity::Bears, 30),
    (Activity::Break, 15),
    (Activity::Move, 5),
    (Activity::MiddleWay, 30),
    (Activity::Harvest, 10),
];
const ACTIONS: Outline = &[(Activity::Present, 10), (Activity::Choose, 10), (Activity::Close, 10)];
const CLOSE: Outline = &[(Activity::Close, 10)];

fn outline(goal: Goal) -> Vec<Outline> {
    match goal {
        Goal::Both => vec![MEANING, PROBLEMS, LONG_BREAK, SOLUTIONS, ACTIONS],
        Goal::Problems => vec![MEANING, PROBLEMS_WITH_BREAK, CLOSE],
        Goal::Solutions => vec![SHORT_MEANING, SOLUTIONS, ACTIONS],
        Goal::NewTop => vec![REVIEW, PROBLEMS_WITH_BREAK, CLOSE],
    }
}
