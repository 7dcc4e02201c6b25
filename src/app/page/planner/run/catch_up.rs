//! What to shorten when the meeting runs late, with the times that follow. Nothing changes before the facilitator says so.

use super::super::clockwork::Clockwork;
use super::super::desk::{Desk, focus};
use super::timetable;
use guide::session::activity::Part;
use guide::session::catch_up::{Cut, Proposal, Saving, propose};
use guide::session::clocks::Moment;
use guide::session::minutes::Minutes;
use guide::session::named::Named;
use guide::session::run::Run;
use guide::session::{spoken, words as session_words};
use guide::words::run as words;
use leptos::prelude::*;

/// The open panel: it keeps what it showed when it was opened, so that nothing moves under the pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Panel {
    proposal: Proposal,
    /// Cuts that the facilitator leaves out.
    without: Vec<Cut>,
    moment: Moment,
}

/// Opens the panel.
pub(super) fn open(desk: Desk, work: Clockwork, panel: RwSignal<Option<Panel>>) {
    panel.set(calculate(desk, work, Vec::new()));
    focus("#loop-inhalen-kop");
}

fn calculate(desk: Desk, work: Clockwork, without: Vec<Cut>) -> Option<Panel> {
    let mut order = desk.plan.with_untracked(|plan| plan.setup.cuts());
    order.retain(|cut| !without.contains(cut));
    let moment = work.tick.with_untracked(|tick| tick.map(|tick| tick.moment))?;
    let proposal = work.run.with_untracked(|run| run.as_ref().map(|run| propose(run, &order, moment)))?;
    Some(Panel { proposal, without, moment })
}

/// The panel.
pub(super) fn panel(desk: Desk, work: Clockwork, panel: RwSignal<Option<Panel>>, open: Panel) -> AnyView {
    let Some(run) = work.run.get_untracked() else { return ().into_any() };
    let order = desk.plan.with_untracked(|plan| plan.setup.cuts());
    let saving = |cut: Cut| open.proposal.savings.iter().find(|saving| saving.cut == cut);
    let shown = order.into_iter().filter(|cut| saving(*cut).is_some() || open.without.contains(cut));
    let cuts: Vec<AnyView> = shown.map(|cut| choice(desk, work, panel, &open, &run, cut)).collect();
    let is_empty = cuts.is_empty();
    let mut then = run.clone();
    then.shorten(&open.proposal);
    let still = open.proposal.still;
    let closing = run.closing_due().map(|due| {
        let time = spoken::time(run.anchor.wall(due).local().time);
        view! {
            <p>{words::closing_due(&time)}</p>
            <p><button type="button" class="button" on:click=move |_| { panel.set(None); work.go(&|live, now| live.to_closing(now)); focus("#loop-volgende"); }>{words::TO_CLOSING}</button></p>
        }
    });
    let take = move |_| {
        let proposal = open.proposal.clone();
        panel.set(None);
        work.act(&|live, now| live.accept(now, &proposal));
        work.said.set(words::ACCEPTED.to_owned());
        focus("#loop-volgende");
    };
    view! {
        <section class="run-panel" aria-labelledby="loop-inhalen-kop">
            <h2 id="loop-inhalen-kop" tabindex="-1">{words::CATCH_UP_TITLE}</h2>
            {if is_empty {
                view! { <p>{words::NO_CUTS}</p> }.into_any()
            } else {
                view! {
                    <ul class="run-cuts">{cuts}</ul>
                    <h3>{words::NEW_TIMES}</h3>
                    <ol class="run-times">{times(&then, open.moment)}</ol>
                }.into_any()
            }}
            {(still > Minutes::ZERO).then(|| view! { <p>{words::still(&spoken::length(still))}</p> })}
            <p class="plan-row">
                {(!is_empty).then(|| view! { <button type="button" class="button full" on:click=take>{words::ACCEPT}</button> })}
                <button type="button" class="button" on:click=move |_| { panel.set(None); focus("#loop-inhalen"); }>{words::LEAVE}</button>
            </p>
            {closing}
        </section>
    }
    .into_any()
}

/// A cut to use or to leave out, with what it changes.
fn choice(desk: Desk, work: Clockwork, panel: RwSignal<Option<Panel>>, open: &Panel, run: &Run, cut: Cut) -> AnyView {
    let saving = open.proposal.savings.iter().find(|saving| saving.cut == cut);
    let label = match saving {
        Some(saving) => words::saving(session_words::cut(cut), &spoken::length(saving.minutes())),
        None => words::unused(session_words::cut(cut)),
    };
    let id = format!("inhalen-{}", cut.id());
    let again = format!("#{id}");
    let mut without = open.without.clone();
    let changed = move |_| {
        if without.contains(&cut) {
            without.retain(|other| *other != cut);
        } else {
            without.push(cut);
        }
        panel.set(calculate(desk, work, without.clone()));
        focus(&again);
    };
    view! {
        <li>
            <label class="run-cut"><input type="checkbox" id=id autocomplete="off" prop:checked=saving.is_some() on:change=changed /> <span>{label}</span></label>
            <ul>{saving.map(|saving| changes(run, saving))}</ul>
        </li>
    }
    .into_any()
}

fn changes(run: &Run, saving: &Saving) -> Vec<AnyView> {
    let line = |change: &guide::session::catch_up::Change| {
        let step = run.ahead.iter().find(|step| step.block.id == change.block)?;
        let title = step.block.title();
        let said = if change.to == Minutes::ZERO {
            words::left_out(title)
        } else {
            words::shorter(title, &spoken::short_length(change.from), &spoken::short_length(change.to))
        };
        Some(view! { <li>{said}</li> }.into_any())
    };
    saving.changes.iter().filter_map(line).collect()
}

/// The blocks to come at their new times, and the end.
fn times(run: &Run, moment: Moment) -> Vec<AnyView> {
    let mut lines: Vec<AnyView> = timetable(run, moment)
        .into_iter()
        .skip(1)
        .zip(&run.ahead)
        .map(|((at, title), step)| {
            let time = spoken::short_time(at.start.local().time);
            let keeps = (step.block.activity().part() == Some(Part::Actions))
                .then(|| view! { <span class="run-keeps">{words::KEEPS}</span> });
            view! { <li>{words::at(&time, &title, &spoken::short_length(step.minutes))} " " {keeps}</li> }.into_any()
        })
        .collect();
    let end = run.anchor.wall(run.expected_end(moment)).local().time;
    lines.push(view! { <li>{words::ends(&spoken::short_time(end))}</li> }.into_any());
    lines
}
