//! The word that the self-check is erased, on the first screen, until the reader goes on.

use crate::state::State;
use guide::words::selfcheck::ERASED;
use leptos::prelude::*;

/// Says it once.
pub(crate) fn erased(state: State) -> impl IntoView {
    let is_erased = state.is_erased.get_value();
    state.is_erased.set_value(false);
    is_erased.then(|| view! { <p class="notice" data-kind="saved">{ERASED}</p> })
}
