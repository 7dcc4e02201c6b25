//! What the reader circled in the model, in words: the first thing that screen readers and paper get.

use crate::state::State;
use guide::progress::Circles;
use guide::words;
use leptos::prelude::*;

/// The names of the circled factors, with a way to clear them and to undo that.
pub(crate) fn circled(state: State) -> impl IntoView {
    let cleared = RwSignal::new(None::<Circles>);
    let clear = move |_| {
        cleared.set(Some(state.circles.get_untracked()));
        state.circles.update(Circles::clear);
    };
    let restore = move |_| {
        if let Some(before) = cleared.get_untracked() {
            state.circles.update(|circles| circles.factors.extend(before.factors));
            cleared.set(None);
        }
    };
    let labels = Memo::new(move |_| state.circles.with(|circles| circles.labels().join(", ")));
    view! {
        <p><b>{words::CIRCLED}</b></p>
        <p class="circled-words" role="status">
            {move || labels.with(|labels| if labels.is_empty() { words::CIRCLED_NONE.to_owned() } else { labels.clone() })}
        </p>
        <p class="circled-row">
            <Show when=move || labels.with(|labels| !labels.is_empty())>
                <button type="button" class="button" on:click=clear>{words::CIRCLED_CLEAR}</button>
            </Show>
            <Show when=move || cleared.with(Option::is_some) && labels.with(String::is_empty)>
                <button type="button" class="button" on:click=restore>{words::CIRCLED_RESTORE}</button>
            </Show>
        </p>
    }
}
