//! A plan that is ready before anybody changed a thing.

use crate::browser::random;
use guide::session::date::Date;
use guide::session::people::People;
use guide::session::plan::{Plan, PlanId};
use guide::session::time::TimeOfDay;

/// How far ahead a new plan lies, in days.
const AHEAD: i64 = 14;

/// A complete plan for the next working day in two weeks, in the afternoon.
pub(super) fn ready(today: Date) -> Plan {
    let start = TimeOfDay::from_minutes(13 * 60);
    Plan::ready(fresh_id(), People::default(), next_date(today), start)
}

/// The day of a new plan: time enough to invite people, and no weekend.
pub(super) fn next_date(today: Date) -> Date {
    let date = today.plus_days(AHEAD);
    (0..3).map(|days| date.plus_days(days)).find(|date| !date.weekday().is_weekend()).unwrap_or(date)
}

/// A name that no other plan has.
pub(super) fn fresh_id() -> PlanId {
    PlanId::from_random(random::bits())
}
