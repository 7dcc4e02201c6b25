//! The controls that stand in the guide's own markup: ticks, statuses, circles and the chosen route.
//!
//! The markup is the same in the static page, so nothing is rendered here: state goes to the controls that are there, and what
//! the reader does with them goes to the state.

use crate::browser::{events, page};
use crate::state::State;
use guide::content::{EntryId, SubstepId};
use guide::progress::Status;
use guide::words;
use leptos::prelude::*;

/// Takes over what the reader did before the app was there, and keeps controls and state together from now on.
pub(crate) fn start(state: State) {
    adopt(state);
    ticks(state);
    statuses(state);
    circles(state);
    chosen_route(state);
}

/// Controls that were set before the app was there. The browser does not restore them itself: `autocomplete="off"`.
fn adopt(state: State) {
    for (id, element) in page::marked("data-check") {
        if page::is_checked(&element) {
            state.ticks.update(|ticks| ticks.set(&id, true));
        }
    }
    for (key, group) in page::marked("data-status") {
        if let (Some(substep), Some(status)) =
            (SubstepId::find(&key), page::chosen(&group).and_then(|id| Status::find(&id)))
            && status != Status::Unseen
        {
            state.statuses.update(|statuses| statuses.set(substep, status));
        }
    }
}

fn ticks(state: State) {
    Effect::new(move |_| {
        state.shown.track();
        state.ticks.with(|ticks| {
            for (id, element) in page::marked("data-check") {
                if let Some(input) = page::input(&element) {
                    input.set_checked(ticks.has(&id));
                }
            }
        });
    });
    events::listen("change", move |event| {
        if let Some(element) = events::closest(&event, "[data-check]")
            && let (Some(id), Some(input)) = (element.get_attribute("data-check"), page::input(&element))
        {
            let on = input.checked();
            state.ticks.update(|ticks| ticks.set(&id, on));
        }
    });
}

fn statuses(state: State) {
    Effect::new(move |_| {
        state.shown.track();
        state.statuses.with(|statuses| {
            for (key, group) in page::marked("data-status") {
                if let Some(substep) = SubstepId::find(&key) {
                    page::choose(&group, statuses.of(substep).id());
                }
            }
            for (key, element) in page::marked("data-substep") {
                if let Some(substep) = SubstepId::find(&key) {
                    mark_substep(&element, statuses.of(substep), state);
                }
            }
        });
    });
    events::listen("change", move |event| {
        if let Some(group) = events::closest(&event, "[data-status]")
            && let Some(substep) = group.get_attribute("data-status").and_then(|key| SubstepId::find(&key))
            && let Some(status) = page::chosen(&group).and_then(|id| Status::find(&id))
        {
            state.statuses.update(|statuses| statuses.set(substep, status));
        }
    });
}

/// A sub-step on the wheel: its status and "je was hier", in a mark and in words.
fn mark_substep(element: &page::Element, status: Status, state: State) {
    let was_here = state.place.with(|place| {
        let substep = EntryId::find(&place.last).and_then(|last| last.entry().place.substep);
        substep.is_some_and(|substep| Some(substep.substep().key) == element.get_attribute("data-substep").as_deref())
    });
    page::set(element, "data-mark", (status != Status::Unseen).then_some(status.id()));
    page::set(element, "data-here", was_here.then_some(""));
    let parts = [if was_here { words::WAS_HERE } else { "" }, words::status_short(status)];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    page::say(element, ".mark", &said.join(", "));
}

fn circles(state: State) {
    Effect::new(move |_| {
        state.shown.track();
        state.circles.with(|circles| {
            for (id, element) in page::marked("data-factor") {
                page::set(&element, "aria-pressed", Some(if circles.has(&id) { "true" } else { "false" }));
            }
        });
    });
    events::listen("click", move |event| {
        if let Some(id) =
            events::closest(&event, "[data-factor]").and_then(|element| element.get_attribute("data-factor"))
        {
            state.circles.update(|circles| circles.toggle(&id));
        }
    });
}

/// The route that the reader chose: remembered at a click, and named on its signpost.
fn chosen_route(state: State) {
    Effect::new(move |_| {
        state.shown.track();
        state.place.with(|place| {
            for (path, element) in page::marked("data-choice") {
                page::set(&element, "data-chosen", (place.chosen == path).then_some(words::CHOSEN));
            }
        });
    });
    events::listen_early("click", move |event| {
        if let Some(path) =
            events::closest(&event, "[data-choice]").and_then(|element| element.get_attribute("data-choice"))
        {
            state.place.update(|place| place.chosen = path);
        }
    });
}
