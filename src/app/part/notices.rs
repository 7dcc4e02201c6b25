//! The notices between the text and the foot: ready without internet, a new version, and that the guide can be installed.

use crate::browser::{page, shell};
use crate::report;
use crate::state::State;
use guide::words::notices as words;
use leptos::mount::mount_to;
use leptos::prelude::*;

/// Shows the notices from now on. They stay while pages come and go.
pub(crate) fn start(state: State) {
    if let Some(place) = page::place("notices") {
        mount_to(place, move || (offline(), update(state), install(state))).forget();
    }
}

fn offline() -> impl IntoView {
    let is_said = RwSignal::new(false);
    shell::on(shell::OFFLINE, move || is_said.set(true));
    move || is_said.get().then(|| view! { <p data-notice="offline">{words::OFFLINE}</p> })
}

/// A new version: taken when the reader wants it. Not offered while something is in this page alone, which loading would lose.
fn update(state: State) -> impl IntoView {
    let is_there = RwSignal::new(false);
    shell::on(shell::UPDATE, move || is_there.set(true));
    let take = move |_| {
        report::settle();
        if !untrack(|| report::is_any_unkept(state)) {
            shell::renew();
        }
    };
    // A memo, so that what is written meanwhile does not make the notice anew under the reader's finger.
    let is_shown = Memo::new(move |_| is_there.get() && !report::is_any_unkept(state));
    move || {
        is_shown.get().then(|| {
            view! {
                <div class="notice" data-notice="update">
                    <p>{words::UPDATE}</p>
                    <button type="button" class="button" data-do="update" on:click=take>{words::UPDATE_TAKE}</button>
                    <button type="button" class="button quiet" on:click=move |_| is_there.set(false)>{words::UPDATE_LATER}</button>
                </div>
            }
        })
    }
}

fn install(state: State) -> impl IntoView {
    let is_offered = RwSignal::new(shell::is_installable());
    shell::on(shell::INSTALL, move || is_offered.set(shell::is_installable()));
    let hide = move |_| state.settings.update(|settings| settings.hide_install_hint = true);
    let is_shown = Memo::new(move |_| is_offered.get() && !state.settings.with(|settings| settings.hide_install_hint));
    move || {
        is_shown.get().then(|| {
            view! {
                <div class="notice" data-kind="yours" data-notice="install">
                    <p>{words::INSTALL}</p>
                    <button type="button" class="button" on:click=move |_| shell::install()>{words::INSTALL_TAKE}</button>
                    <button type="button" class="button quiet" on:click=hide>{words::INSTALL_HIDE}</button>
                </div>
            }
        })
    }
}
