//! The self-check: one address, one page at a time, and answers that are in memory only until the reader asks for more.
//!
//! Its pages are the guide's own markup, as those of the guide are. Here they meet what the reader answered.

mod head;
mod keep;
mod leave;
mod listen;
mod refresh;
mod sitting;

pub(crate) use sitting::Sitting;

use crate::browser::{events, fields, location, page, storage};
use crate::navigation::{self, Arrival};
use crate::state::State;
use crate::unkept;
use guide::markup;
use guide::route::{Route, Tool};
use guide::selfcheck::{Selfcheck, Step};
use leptos::prelude::*;

const PLACE: &str = "main [data-part=zelfcheck]";

/// Call once, before the page shows any of it.
pub(crate) fn start(state: State) {
    keep::start(state);
    listen::start(state);
    events::listen("popstate", move |_| {
        // From another screen, or from a pop-up, the app still has that route here: then nothing has to be turned.
        if state.route.get_untracked() == Route::Tool(Tool::SelfCheck) {
            go_back(state);
        }
    });
    unkept::watch(state, move || !state.sitting().kept.get() && !state.sitting().record.with(Selfcheck::is_empty));
    Effect::new(move |_| {
        state.sitting().record.track();
        state.sitting().kept.track();
        state.keeping.track();
        refresh::refresh(state);
    });
}

/// Fills the place of the self-check with the page that the reader is on. The view is in the markup; there is no other.
pub(crate) fn selfcheck(state: State) -> AnyView {
    keep::open(state);
    if let Arrival::Return(visit) = state.arrival.get_value()
        && let Some(step) = Step::find(visit.step)
    {
        state.sitting().step.set_value(step);
    }
    draw(state);
    ().into_any()
}

/// Goes to a page of the self-check: its heading has the focus. Back leads to the page before it.
fn turn(state: State, step: Step) {
    navigation::turn::turn(state, step.number());
    state.sitting().step.set_value(step);
    draw(state);
    page::scroll_to(0);
    page::focus("main h1");
}

/// Shows the page that Back or Forward led to.
fn go_back(state: State) {
    let visit = location::visit();
    let step = Step::find(visit.step).unwrap_or(Step::Begin);
    if state.sitting().step.get_value() != step {
        state.sitting().step.set_value(step);
        draw(state);
        page::scroll_to(visit.scroll);
        page::focus("main h1");
    }
}

/// Shows the page that the reader is on, if the self-check is what stands there.
fn draw(state: State) {
    if page::screen() != Tool::SelfCheck.path() {
        return;
    }
    let sitting = state.sitting();
    let step = sitting.step.get_value();
    navigation::turn::stand(step.number());
    let markup = sitting.record.with_untracked(|check| {
        state.base.with_value(|base| markup::selfcheck::step(step, check, storage::is_there(), base))
    });
    head::show(step);
    fields::fill_at(PLACE, &markup);
    refresh::fill(sitting);
    refresh::refresh(state);
}
