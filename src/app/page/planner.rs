//! The planner of the werksessie: from a date and a group to an agenda, an invitation and everything that lies ready.

mod agenda;
mod basics;
mod block;
mod capture;
mod cards;
mod choices;
mod clockwork;
mod desk;
mod document;
mod drag;
mod field;
mod fresh;
mod invite;
mod keep;
mod notice;
mod paper;
mod pile;
mod plans;
mod ready;
mod room;
mod run;
mod tables;
mod views;

use crate::browser::fields;
use crate::state::State;
use clockwork::Clockwork;
use desk::Desk;
use guide::session::view::View;
use guide::words::planner as words;
use leptos::prelude::*;

/// Takes what stands in a field and is not taken yet, before the page or the planner goes.
pub(crate) fn settle() {
    fields::settle();
    capture::finish();
}

/// The page.
pub(crate) fn planner(state: State) -> AnyView {
    let desk = Desk::open(state);
    let work = Clockwork::start(desk);
    let side = move || match desk.view.get() {
        View::Prepare => prepare(desk),
        View::Run => run::run(desk, work),
        View::Capture => capture::capture(desk),
    };
    view! {
        <div class="planner">
            {plans::plans(desk)}
            {views::sides(desk)}
            {views::busy(desk, work)}
            <div class="plan-side">{side}</div>
            <p class="hidden" role="status">{move || work.said.get()}</p>
        </div>
        {paper::paper(desk)}
    }
    .into_any()
}

/// The side of a plan before the session.
fn prepare(desk: Desk) -> AnyView {
    view! {
        <p class="plan-intro">{words::INTRO}</p>
        <div class="plan-board">
            {basics::basics(desk)}
            <section aria-labelledby="plan-agenda">
                <h2 id="plan-agenda">{words::AGENDA}</h2>
                {agenda::tools(desk)}
                {notice::notice(desk)}
                {agenda::agenda(desk)}
            </section>
        </div>
        {choices::choices(desk)}
        {tables::tables(desk)}
        {ready::packing(desk)}
        {room::room(desk)}
        {invite::invite(desk)}
        {ready::tasks(desk)}
        {paper::buttons(desk)}
    }
    .into_any()
}
