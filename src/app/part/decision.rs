//! The decision helper: the outcome follows the answers, and nothing of it is kept.

use crate::browser::{events, page};
use crate::state::State;
use guide::decision::{Answer, Outcome, Question};
use guide::markup;
use leptos::prelude::*;

/// Answers from now on; also what was chosen before the app was there.
pub(crate) fn start(state: State) {
    Effect::new(move |_| {
        state.shown.track();
        if let Some(helper) = page::first("[data-decision]") {
            conclude(state, &helper);
        }
    });
    events::listen("change", move |event| {
        if let Some(helper) = events::closest(&event, "[data-decision]") {
            conclude(state, &helper);
        }
    });
}

/// Says what follows. The same outcome is not said twice.
fn conclude(state: State, helper: &page::Element) {
    let [size, picture] = Question::ALL.map(|question| {
        let group = page::first(&format!("[data-question={}]", question.id()))?;
        page::chosen(&group).and_then(|id| Answer::find(&id))
    });
    let outcome = Outcome::of(size, picture);
    let said = outcome.and_then(|outcome| Outcome::ALL.iter().position(|one| *one == outcome));
    let said = said.map_or_else(String::new, |said| said.to_string());
    if helper.get_attribute("data-said").as_deref().unwrap_or_default() != said {
        page::set(helper, "data-said", Some(&said));
        page::fill(helper, ".outcome", &state.base.with_value(|base| markup::outcome(outcome, base)));
    }
}
