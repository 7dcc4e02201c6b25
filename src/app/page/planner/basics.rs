//! When and with how many: the fields that a whole plan follows from.

use super::desk::Desk;
use super::field::{checked, checked_input, free, slip};
use guide::session::edit::Edit;
use guide::session::meeting::MeetingNumber;
use guide::session::people::People;
use guide::session::plan::Plan;
use guide::session::{read_date, read_time, sentences, spoken};
use guide::words::planner as words;
use leptos::prelude::*;

/// The fields.
pub(super) fn basics(desk: Desk) -> AnyView {
    let split = Memo::new(move |_| desk.plan.with(|plan| plan.setup.meetings.second.is_some()));
    view! {
        <section class="plan-basics" aria-labelledby="plan-basis">
            <h2 id="plan-basis">{words::BASICS}</h2>
            {checked(desk, "plan-datum", words::DATE, |plan| date_of(plan, MeetingNumber::First), |desk, typed| read_day(desk, typed, MeetingNumber::First))}
            {checked(desk, "plan-begin", words::START, |plan| start_of(plan, MeetingNumber::First), |_, typed| read_start(typed, MeetingNumber::First))}
            {move || split.get().then(|| view! {
                {checked(desk, "plan-datum-2", words::DATE_2, |plan| date_of(plan, MeetingNumber::Second), |desk, typed| read_day(desk, typed, MeetingNumber::Second))}
                {checked(desk, "plan-begin-2", words::START_2, |plan| start_of(plan, MeetingNumber::Second), |_, typed| read_start(typed, MeetingNumber::Second))}
            })}
            <div class="plan-field">
                <label for="plan-mensen">{words::PEOPLE}</label>
                <div class="plan-stepper">
                    <button type="button" class="button" aria-label=words::FEWER on:click=move |_| step(desk, -1)>"−"</button>
                    {checked_input(desk, "plan-mensen", |plan| plan.setup.group.people.count().to_string(), |_, typed| {
                        read_time::people(typed).map(Edit::People).map_err(sentences::time_mistake)
                    })}
                    <button type="button" class="button" aria-label=words::MORE on:click=move |_| step(desk, 1)>"+"</button>
                </div>
                {slip(desk, "plan-mensen".to_owned())}
            </div>
            {free(desk, "plan-plek", words::PLACE, words::OPTIONAL, |plan| plan.setup.place.clone(), Edit::Place)}
            {free(desk, "plan-begeleider", words::FACILITATOR, words::OPTIONAL, |plan| plan.setup.facilitator.clone(), Edit::Facilitator)}
        </section>
    }
    .into_any()
}

/// One more or one fewer; at either end it stays.
fn step(desk: Desk, by: i32) {
    let count = desk.plan.with_untracked(|plan| plan.setup.group.people.count());
    let read = count
        .checked_add_signed(by)
        .and_then(People::new)
        .map(Edit::People)
        .ok_or_else(|| sentences::time_mistake(read_time::TimeMistake::OutsidePeople(count)));
    let shown = count.to_string();
    desk.enter("plan-mensen", &shown, read);
}

fn date_of(plan: &Plan, number: MeetingNumber) -> String {
    plan.setup.meetings.get(number).map_or_else(String::new, |meeting| spoken::full_date(meeting.date))
}

fn start_of(plan: &Plan, number: MeetingNumber) -> String {
    plan.setup.meetings.get(number).map_or_else(String::new, |meeting| spoken::time(meeting.start))
}

fn read_day(desk: Desk, typed: &str, number: MeetingNumber) -> Result<Edit, String> {
    read_date::date(typed, desk.today).map(|date| Edit::Date(number, date)).map_err(sentences::date_mistake)
}

fn read_start(typed: &str, number: MeetingNumber) -> Result<Edit, String> {
    read_time::time(typed).map(|start| Edit::Start(number, start)).map_err(sentences::time_mistake)
}
