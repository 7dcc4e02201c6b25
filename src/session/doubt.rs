//! What a colleague would say about a plan: doubts about its numbers. None of them stands in the way of anything.

use super::activity::Activity;
use super::block::Block;
use super::date::{Date, Weekday};
use super::fit::Fit;
use super::id::Id;
use super::meeting::{Meeting, MeetingNumber};
use super::minutes::Minutes;
use super::people::{Manager, People};
use super::seating::Seating;
use super::setup::Setup;
use super::time::TimeOfDay;
use super::ways_out::SHORT_ROUND;

/// A doubt, with the facts for its sentence in [`super::words`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Doubt {
    /// One person is no session.
    Alone,
    /// Too few people for two tables: one table, three rounds.
    OneTable(People),
    /// In a group this small it shows who said what.
    Recognisable(People),
    /// So many people that the discussion takes long.
    Crowd(People),
    /// With a manager at the table people may say less.
    ManagerPresent,
    /// The day has passed.
    PastDate(MeetingNumber, Date),
    /// Most offices are closed.
    Weekend(MeetingNumber, Weekday),
    /// An hour at which few people work.
    OddHour(MeetingNumber, TimeOfDay),
    /// The meeting does not fit in a dagdeel.
    TooLong(MeetingNumber, Fit),
    /// The meeting has no blocks.
    Empty(MeetingNumber),
    /// Longer than two hours without a break.
    NoBreak(MeetingNumber, Minutes),
    /// The second meeting starts before the first one ends.
    Overlap,
    /// A round shorter or longer than the method has it.
    RoundLength(Id<Block>, Minutes),
    /// A step of the method stands before the step that it needs.
    Order(Activity, Activity),
    /// Nobody says who does what.
    NoClosing,
    /// So many tables have less than a minute each to tell their story.
    ShortPresentations(u8, Minutes),
}

/// The longest that people sit without a break.
const SITTING: Minutes = Minutes::new(120);
/// The longest round of the method.
const LONG_ROUND: Minutes = Minutes::new(30);
/// From here on a discussion with everybody takes long.
const CROWD: u32 = 25;
/// The steps of the method that need another step before them.
const ORDER: [(Activity, Activity); 7] = [
    (Activity::Brainstorm, Activity::Discuss),
    (Activity::Discuss, Activity::Priorities),
    (Activity::Priorities, Activity::Ideas),
    (Activity::Ideas, Activity::Bears),
    (Activity::Bears, Activity::MiddleWay),
    (Activity::MiddleWay, Activity::Choose),
    (Activity::Choose, Activity::Close),
];

/// Every doubt about the setup, the gravest of each kind first, as seen on a day.
pub fn doubts(setup: &Setup, today: Date) -> Vec<Doubt> {
    let mut doubts = group(setup);
    for (number, meeting) in setup.meetings.iter() {
        doubts.extend(meeting_doubts(number, meeting, today));
    }
    if let Some(second) = &setup.meetings.second
        && second.starts() < setup.meetings.first.ends()
    {
        doubts.push(Doubt::Overlap);
    }
    doubts.extend(method(setup));
    doubts
}

fn group(setup: &Setup) -> Vec<Doubt> {
    let people = setup.group.people;
    let mut doubts = match people.count() {
        1 => vec![Doubt::Alone],
        2..People::UNNAMED => vec![Doubt::OneTable(people), Doubt::Recognisable(people)],
        People::UNNAMED..People::CAFE => vec![Doubt::OneTable(people)],
        count if count > CROWD => vec![Doubt::Crowd(people)],
        _ => Vec::new(),
    };
    if setup.manager() == Manager::Present {
        doubts.push(Doubt::ManagerPresent);
    }
    doubts
}

fn meeting_doubts(number: MeetingNumber, meeting: &Meeting, today: Date) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    let weekday = meeting.date.weekday();
    let (hour, _) = meeting.start.parts();
    let fit = Fit::of(meeting);
    let sitting = longest_sitting(meeting);
    if meeting.blocks.is_empty() {
        doubts.push(Doubt::Empty(number));
    }
    if !fit.fits() {
        doubts.push(Doubt::TooLong(number, fit));
    }
    if sitting > SITTING {
        doubts.push(Doubt::NoBreak(number, sitting));
    }
    if meeting.date < today {
        doubts.push(Doubt::PastDate(number, meeting.date));
    }
    if weekday.is_weekend() {
        doubts.push(Doubt::Weekend(number, weekday));
    }
    if !(7..20).contains(&hour) {
        doubts.push(Doubt::OddHour(number, meeting.start));
    }
    doubts
}

fn longest_sitting(meeting: &Meeting) -> Minutes {
    meeting
        .blocks
        .split(|block| block.is(Activity::Break) && block.minutes >= Minutes::new(5))
        .map(|blocks| blocks.iter().map(|block| block.minutes).sum())
        .max()
        .unwrap_or_default()
}

fn method(setup: &Setup) -> Vec<Doubt> {
    let blocks: Vec<&Block> = setup.meetings.blocks().collect();
    let position = |activity| blocks.iter().position(|block| block.is(activity));
    let mut doubts: Vec<Doubt> = blocks
        .iter()
        .filter(|block| block.activity().is_round() && !(SHORT_ROUND..=LONG_ROUND).contains(&block.minutes))
        .map(|block| Doubt::RoundLength(block.id.clone(), block.minutes))
        .collect();
    doubts.extend(ORDER.into_iter().filter_map(|(before, after)| match (position(before), position(after)) {
        (Some(first), Some(then)) if then < first => Some(Doubt::Order(after, before)),
        _ => None,
    }));
    if !blocks.is_empty() && position(Activity::Close).is_none() {
        doubts.push(Doubt::NoClosing);
    }
    let seating = setup.seating();
    if let (Seating::Cafe(_), Some(present)) = (&seating, position(Activity::Present).and_then(|at| blocks.get(at)))
        && present.minutes.count() < u32::from(seating.tables())
    {
        doubts.push(Doubt::ShortPresentations(seating.tables(), present.minutes));
    }
    doubts
}
