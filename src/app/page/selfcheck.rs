//! The self-check: one address, one page at a time, and answers that are in memory only until the reader asks for more.
//!
//! Its pages are the guide's own markup, as those of the guide are. Here they meet what the reader answered.

mod head;
mod keep;
mod leave;
mod listen;
mod refresh;
mod sitting;
mod turn;

use crate::browser::{dialog, events, fields, location, page, storage};
use crate::module::Module;
use crate::state::State;
use crate::unkept;
use guide::markup::selfcheck as markup;
use guide::route::{Route, Tool};
use guide::selfcheck::{Selfcheck, Step};
use leptos::prelude::*;
use sitting::Sitting;

const PLACE: &str = "main [data-part=zelfcheck]";

/// The self-check as a module. Call once.
pub(crate) fn module(state: State) -> Module {
    let sitting = Sitting::new(state);
    keep::start(sitting);
    listen::start(sitting);
    events::listen("popstate", move |_| {
        // From another screen, or from a pop-up over this one, nothing has to be turned.
        let is_here = page::screen() == Tool::SelfCheck.path() && !dialog::is_open();
        if is_here && location::route(&location::base()) == Route::Tool(Tool::SelfCheck) {
            go_back(sitting);
        }
    });
    unkept::watch(state, move || !sitting.kept.get() && !sitting.record.with(Selfcheck::is_empty));
    Effect::new(move |_| {
        sitting.record.track();
        sitting.kept.track();
        state.told.track();
        refresh::refresh(sitting);
    });
    Module::new(move |_| {
        arrive(sitting);
        ().into_any()
    })
}

/// Fills the place of the self-check with the page that the reader is on. The view is in the markup; there is no other.
fn arrive(sitting: Sitting) {
    keep::open(sitting);
    // A page that was loaded begins anew, as its answers do.
    if !page::is_starting()
        && let Some(step) = Step::find(location::visit().step)
    {
        sitting.step.set_value(step);
    }
    draw(sitting);
}

/// Goes to a page of the self-check: its heading has the focus. Back leads to the page before it.
fn turn(sitting: Sitting, step: Step) {
    turn::turn(step.number());
    sitting.step.set_value(step);
    draw(sitting);
    page::scroll_to(0);
    page::focus("main h1");
}

/// Shows the page that Back or Forward led to.
fn go_back(sitting: Sitting) {
    let visit = location::visit();
    let step = Step::find(visit.step).unwrap_or(Step::Begin);
    if sitting.step.get_value() != step {
        sitting.step.set_value(step);
        draw(sitting);
        page::scroll_to(visit.scroll);
        page::focus("main h1");
    }
}

/// Shows the page that the reader is on, if the self-check is what stands there.
fn draw(sitting: Sitting) {
    if page::screen() != Tool::SelfCheck.path() {
        return;
    }
    let step = sitting.step.get_value();
    turn::stand(step.number());
    let text = sitting.record.with_untracked(|check| markup::step(step, check, storage::is_there(), &location::base()));
    head::show(step);
    fields::fill_at(PLACE, &text);
    refresh::fill(sitting);
    refresh::refresh(sitting);
}
