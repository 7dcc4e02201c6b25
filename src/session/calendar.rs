//! The meetings of a plan as events for a calendar.

use super::invitation;
use super::plan::Plan;
use super::zone::Instant;
use crate::export::ics::{self, Event};

/// One event a meeting, without what changes from one export to the next. The identity of an event stays the same as
/// long as the plan exists.
pub fn events(plan: &Plan) -> Vec<Event> {
    let description = invitation::text(plan);
    plan.setup
        .meetings
        .iter()
        .map(|(number, meeting)| Event {
            uid: format!("{}-{}@werkdruk-wegwijzer", plan.id.as_str(), number.number()),
            start: meeting.starts(),
            length: meeting.length(),
            summary: invitation::title(&plan.setup, number),
            location: plan.setup.place.clone(),
            description: description.clone(),
        })
        .collect()
}

/// The calendar file of a plan, as exported at a moment: its revision tells a calendar which version is the newest.
pub fn file(plan: &Plan, now: Instant) -> String {
    ics::calendar(&events(plan), plan.revision, now)
}

/// Its name: plain letters and the day, no words of a user.
pub fn file_name(plan: &Plan) -> String {
    format!("werksessie-{}.ics", plan.setup.meetings.first.date)
}
