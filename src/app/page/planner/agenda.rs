//! The agenda: the line with its stops, and every block on it to change.

use super::block::{add, row};
use super::cards::{Card, cards};
use super::desk::Desk;
use super::drag;
use guide::session::activity::Part;
use guide::session::meeting::{Meeting, MeetingNumber};
use guide::session::{sentences, spoken, words as session_words};
use guide::words::planner as words;
use leptos::prelude::*;

/// Undo, redo, and the agenda of each meeting.
pub(super) fn agenda(desk: Desk) -> AnyView {
    // Rows show their words themselves: a letter in one of them draws no other row again.
    let meetings = Memo::new(move |_| desk.plan.with(|plan| plan.setup.meetings.without_words()));
    let shown = move || {
        desk.slips.track();
        desk.details.track();
        meetings.with(|meetings| {
            let split = meetings.second.is_some();
            meetings.iter().map(|(number, meeting)| one(desk, number, meeting, split)).collect::<Vec<_>>()
        })
    };
    view! {
        {drag::among(desk, shown)}
        {add(desk, None)}
    }
    .into_any()
}

/// Takes changes back, and says what the last one did.
pub(super) fn tools(desk: Desk) -> AnyView {
    let undo = move |_| {
        let can = desk.history.with_untracked(guide::session::history::History::can_undo);
        desk.undo();
        desk.said.set(if can { words::UNDONE } else { words::NO_UNDO }.to_owned());
    };
    let redo = move |_| {
        let can = desk.history.with_untracked(guide::session::history::History::can_redo);
        desk.redo();
        desk.said.set(if can { words::REDONE } else { words::NO_REDO }.to_owned());
    };
    view! {
        <div class="plan-tools">
            <button type="button" class="button" id="plan-ongedaan" on:click=undo>{words::UNDO}</button>
            <button type="button" class="button" on:click=redo>{words::REDO}</button>
            <p class="plan-said" role="status">{move || desk.said.get()}</p>
        </div>
    }
    .into_any()
}

fn one(desk: Desk, number: MeetingNumber, meeting: &Meeting, split: bool) -> AnyView {
    let (start, end) = (meeting.starts().local(), meeting.ends().local());
    let stops: Vec<AnyView> = cards(meeting).iter().map(|card| stop(desk, card)).collect();
    view! {
        <h3>{split.then(|| format!("{}: ", sentences::meeting(number, split)))} {spoken::when(start, end)}</h3>
        <ol class="plan-agenda">
            {stops}
            <li class="plan-stop plan-end">
                <span class="plan-clock">{spoken::short_time(end.time)}</span>
                <p class="plan-block" data-meeting=number.number()>{words::DONE}</p>
            </li>
        </ol>
    }
    .into_any()
}

fn stop(desk: Desk, card: &Card<'_>) -> AnyView {
    let start = card.blocks.first().map_or_else(String::new, |first| spoken::short_time(first.start.local().time));
    let kind = match (card.is_break(), card.is_past) {
        (true, true) => "plan-stop plan-break plan-past",
        (true, false) => "plan-stop plan-break",
        (false, true) => "plan-stop plan-past",
        (false, false) => "plan-stop",
    };
    let head = card.part.map(|part| {
        let (name, question) = session_words::part(part);
        let continued = card.is_continued.then(|| format!(" ({})", words::CONTINUED));
        let is_protected = part == Part::Actions;
        view! {
            <div class="plan-head">
                <h4><small>{name}{continued}</small> " " {question}</h4>
                {is_protected.then(|| view! { <span class="plan-quiet">{words::PROTECTED}</span> })}
                <span class="plan-sum">{spoken::short_length(card.minutes())}</span>
            </div>
        }
    });
    let rows: Vec<AnyView> = card.blocks.iter().map(|scheduled| row(desk, *scheduled)).collect();
    view! {
        <li class=kind>
            <span class="plan-clock">{start}</span>
            <div class="plan-block">{head}<ul class="plan-rows">{rows}</ul></div>
        </li>
    }
    .into_any()
}
