//! The side of a plan during the session: before the start, the screen for the room, and after the last block.

mod catch_up;
mod keys;
mod lobby;
mod strip;
mod title;

use super::clockwork::Clockwork;
use super::desk::Desk;
use guide::session::activity::Activity;
use guide::session::clocks::Moment;
use guide::session::face::Face;
use guide::session::prompts;
use guide::session::run::{Expected, Run, Step};
use guide::session::seating::Round;
use guide::session::{spoken, words as session_words};
use guide::words::run as words;
use leptos::prelude::*;

/// Which of the three is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Before,
    During,
    After,
}

/// The side of the plan.
pub(super) fn run(desk: Desk, work: Clockwork) -> AnyView {
    let shown = Memo::new(move |_| {
        work.run.with(|run| match run {
            None => Phase::Before,
            Some(run) if run.now.is_some() => Phase::During,
            Some(_) => Phase::After,
        })
    });
    let side = move || match shown.get() {
        Phase::Before => lobby::before(desk, work),
        Phase::During => screen(desk, work),
        Phase::After => lobby::after(desk, work),
    };
    view! { <div class="run-side">{side}</div> }.into_any()
}

/// The screen for the room.
fn screen(desk: Desk, work: Clockwork) -> AnyView {
    keys::listen(work);
    title::keep(work);
    let step = Memo::new(move |_| work.step());
    let wall = move || {
        work.tick.track();
        words::wall(&spoken::time(crate::browser::clock::instant().local().time))
    };
    view! {
        <div class="run-screen">
            <p class="run-head"><span>{move || step.with(|step| step.as_ref().map(place))}</span> <span class="run-wall">{wall}</span></p>
            <div class="run-middle">
                {face(work)}
                <div class="run-what">{move || step.with(|step| step.as_ref().map(|step| what(desk, step)))}</div>
            </div>
            <p class="run-next">{move || next(work)}</p>
            {strip::strip(desk, work)}
        </div>
    }
    .into_any()
}

/// The part of the method, and the round.
fn place(step: &Step) -> String {
    let activity = step.block.activity();
    let part = activity.part().map_or(words::BETWEEN, |part| session_words::part(part).0);
    round(activity).map_or_else(|| part.to_owned(), |round| words::round(part, round.number()))
}

fn round(activity: Activity) -> Option<Round> {
    match activity {
        Activity::Ideas => Some(Round::Ideas),
        Activity::Bears => Some(Round::Bears),
        Activity::MiddleWay => Some(Round::MiddleWay),
        _ => None,
    }
}

/// Whole minutes; the exact time stands in the strip, for the facilitator.
fn face(work: Clockwork) -> AnyView {
    let left = Memo::new(move |_| work.tick.with(|tick| tick.and_then(|tick| tick.left).map(Face::of)));
    let minutes = move || match left.get() {
        Some(Face::Minutes(count)) => view! { <b>{count}</b> " " <span>{words::minutes(count)}</span> }.into_any(),
        Some(Face::LastMinute) => view! { <span class="run-words">{words::LAST_MINUTE}</span> }.into_any(),
        Some(Face::Done) => view! { <span class="run-words">{words::WRAP_UP}</span> }.into_any(),
        None => ().into_any(),
    };
    let until = move || {
        work.tick.with(|tick| {
            let tick = tick.as_ref()?;
            match (tick.rings, tick.left) {
                (None, _) => Some(words::STANDS_STILL.to_owned()),
                (Some(at), Some(left)) if left > 0 => Some(words::until(&spoken::time(at.local().time))),
                _ => None,
            }
        })
    };
    view! {
        <div class="run-clock">
            <p class="run-face" role="timer">{minutes}</p>
            <p class="run-until">{until}</p>
        </div>
    }
    .into_any()
}

/// What the room does now.
fn what(desk: Desk, step: &Step) -> AnyView {
    let block = &step.block;
    let marker = round(block.activity()).map(|round| {
        let colour = match round {
            Round::Ideas => "blue",
            Round::Bears => "red",
            Round::MiddleWay => "green",
        };
        view! { <p class="run-marker" data-round=colour>{words::marker(round)}</p> }
    });
    let prompt = desk.plan.with_untracked(|plan| prompts::prompt(block.activity(), &plan.setup.seating()));
    view! {
        {marker}
        <h1 tabindex="-1">{block.title().to_owned()}</h1>
        <p class="run-task">{prompt.say}</p>
    }
    .into_any()
}

/// What comes next, and when.
fn next(work: Clockwork) -> Option<AnyView> {
    let moment = work.tick.with(|tick| tick.map(|tick| tick.moment))?;
    work.run.with(|run| {
        let run = run.as_ref()?;
        let after = timetable(run, moment).into_iter().nth(1);
        let end = run.anchor.wall(run.expected_end(moment)).local().time;
        let last = || view! { <span>{words::last(&spoken::time(end))}</span> }.into_any();
        Some(after.map_or_else(last, |(expected, title)| {
            let time = spoken::time(expected.start.local().time);
            view! { <b>{words::next(&time)}</b> " " <span>{title}</span> }.into_any()
        }))
    })
}

/// The blocks from the present one on, with the times at which they are expected.
fn timetable(run: &Run, moment: Moment) -> Vec<(Expected, String)> {
    let now = run.now.as_ref().map(|now| &now.step);
    let steps = now.into_iter().chain(&run.ahead);
    run.timetable(moment).into_iter().zip(steps).map(|(at, step)| (at, step.block.title().to_owned())).collect()
}
