//! "Verder waar je was": the last screen of a route, on the first screens.

use crate::state::State;
use guide::content::EntryId;
use guide::markup;
use guide::route::Route;
use guide::words;
use leptos::prelude::*;

/// The link to where the reader was, or a link to the choice of routes.
pub(crate) fn resume(state: State) -> impl IntoView {
    let last = Memo::new(move |_| state.place.with(|place| EntryId::find(&place.last)));
    move || {
        match last.get() {
        Some(id) => view! {
            <p class="resume-line">
                <span>{words::RESUME} " " <a href=link(state, id)>{markup::place_name(id)}</a></span>
                <button type="button" class="button quiet" on:click=move |_| state.place.update(|place| place.last.clear())>
                    {words::RESUME_FORGET}
                </button>
            </p>
        }
        .into_any(),
        None => view! {
            <p class="resume-line none">
                <span>{words::RESUME_NONE} " " <a href=link(state, EntryId::WHAT_IS)>{words::WHAT_IS}</a></span>
            </p>
        }
        .into_any(),
    }
    }
}

fn link(state: State, id: EntryId) -> String {
    state.base.with_value(|base| base.link(Route::Entry(id)))
}
