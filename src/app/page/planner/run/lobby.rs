//! Before the start and after the end of a meeting.

use super::super::clockwork::Clockwork;
use super::super::desk::{Desk, focus};
use guide::session::edit::Edit;
use guide::session::meeting::{Meeting, MeetingNumber};
use guide::session::named::Named;
use guide::session::view::View;
use guide::session::{spoken, words as session_words};
use guide::words::run as words;
use leptos::prelude::*;

/// Before the start: which meeting, and what to shorten first when time runs short.
pub(super) fn before(desk: Desk, work: Clockwork) -> AnyView {
    let stopped = move || {
        work.stopped.with(Option::is_some).then(|| {
            view! {
                <p class="plan-note">
                    <span>{words::STOPPED}</span>
                    <button type="button" class="button" on:click=move |_| { work.unstop(); focus(".run-what h1"); }>{words::UNSTOP}</button>
                </p>
            }
        })
    };
    view! {
        <div role="status">{stopped}</div>
        <section class="plan-section" aria-labelledby="loop-klaar">
            <h2 id="loop-klaar" tabindex="-1">{words::LOBBY}</h2>
            <p>{words::LOBBY_NOTE}</p>
            <p>{words::LOBBY_CLOCK}</p>
            <div class="run-begin">{move || starts(desk, work, None)}</div>
        </section>
        <section class="plan-section" aria-labelledby="loop-volgorde">
            <h2 id="loop-volgorde">{words::ORDER}</h2>
            <p>{words::ORDER_NOTE}</p>
            <ol class="run-order">{move || cuts(desk)}</ol>
        </section>
    }
    .into_any()
}

/// After the last block.
pub(super) fn after(desk: Desk, work: Clockwork) -> AnyView {
    let done = work.run.with_untracked(|run| run.as_ref().map(|run| run.meeting));
    let back = move |_| {
        work.go(&|live, now| live.back(now));
        focus("#loop-volgende");
    };
    let again = move |_| {
        work.stop();
        focus("#loop-klaar");
    };
    view! {
        <section class="plan-section" aria-labelledby="loop-na">
            <h2 id="loop-na" tabindex="-1">{words::OVER}</h2>
            <p>{words::OVER_NOTE}</p>
            <p class="plan-row">
                <button type="button" class="button full" on:click=move |_| desk.go(View::Capture)>{words::TO_CAPTURE}</button>
                <button type="button" class="button" on:click=back>{words::UNSTOP}</button>
                <button type="button" class="button" on:click=again>{words::AGAIN}</button>
            </p>
            <div class="run-begin">{move || starts(desk, work, done)}</div>
        </section>
    }
    .into_any()
}

/// A button for each meeting that can start; without the one that is done, and those before it.
fn starts(desk: Desk, work: Clockwork, done: Option<MeetingNumber>) -> Vec<AnyView> {
    desk.plan.with(|plan| {
        let is_split = plan.setup.meetings.second.is_some();
        let meetings = plan.setup.meetings.iter().filter(|(number, _)| done.is_none_or(|done| *number > done));
        meetings.map(|(number, meeting)| start(work, number, meeting, is_split)).collect()
    })
}

fn start(work: Clockwork, number: MeetingNumber, meeting: &Meeting, is_split: bool) -> AnyView {
    let label = match number {
        MeetingNumber::First if !is_split => words::BEGIN,
        MeetingNumber::First => words::BEGIN_FIRST,
        MeetingNumber::Second => words::BEGIN_SECOND,
    };
    let when = spoken::when(meeting.starts().local(), meeting.ends().local());
    if meeting.blocks.is_empty() {
        return view! { <p>{words::NO_BLOCKS}</p> }.into_any();
    }
    let begin = move |_| {
        work.begin(number);
        focus(".run-what h1");
    };
    view! { <p class="plan-row"><button type="button" class="button full" on:click=begin>{label}</button> <span>{when}</span></p> }
        .into_any()
}

/// The order of the cuts, each with a button that moves it up.
fn cuts(desk: Desk) -> Vec<AnyView> {
    let cuts = desk.plan.with(|plan| plan.setup.cuts());
    let line = |(index, cut): (usize, guide::session::catch_up::Cut)| {
        let (name, id) = (session_words::cut(cut), format!("eerder-{}", cut.id()));
        let again = format!("#{id}");
        let earlier = move |_| {
            desk.edit(&Edit::CutEarlier(cut));
            focus(&again);
        };
        let button = (index > 0).then(|| {
            view! { <button type="button" class="button quiet" id=id aria-label=words::cut_earlier(name) on:click=earlier>{guide::words::planner::EARLIER_BUTTON}</button> }
        });
        view! { <li><span>{name}</span> {button}</li> }.into_any()
    };
    cuts.into_iter().enumerate().map(line).collect()
}
