//! Keeps the self-check on this device from the moment that the reader asks for it, until they take that back or erase it.

use crate::browser::channel::Channel;
use crate::browser::storage::Device;
use crate::keeping::{self, KeptId};
use crate::state::State;
use guide::saved::{Entity, KINDS, Survey};
use guide::selfcheck::Selfcheck;
use leptos::prelude::*;
use std::cell::{Cell, OnceCell};

thread_local! {
    /// What is being kept, while the reader wants that.
    static KEPT: Cell<Option<KeptId>> = const { Cell::new(None) };
    /// Whether its record was seen in the storage.
    static WAS_THERE: Cell<bool> = const { Cell::new(false) };
    /// Erasing goes for every window: one that waits behind the Back button would bring the answers back.
    static CHANNEL: OnceCell<Channel> = const { OnceCell::new() };
}

/// Call once. What keeps the self-check outlives its page.
pub(crate) fn start(state: State) {
    Effect::new(move |_| {
        state.sitting().record.track();
        if KEPT.get().is_some() {
            keeping::changed(state);
        }
    });
    // Erased on "Mijn gegevens" or in another window: then nothing here brings it back.
    Effect::new(move |_| {
        state.keeping.track();
        if KEPT.get().is_some() {
            let is_there = is_there();
            if WAS_THERE.replace(is_there) && !is_there {
                rest(state);
            }
        }
    });
}

/// Brings back what is kept, unless something is answered here already. Call when the page of the self-check is shown.
pub(super) fn open(state: State) {
    CHANNEL.with(|channel| {
        channel.get_or_init(|| {
            Channel::open("werkdruk-wegwijzer", move || {
                stop(state);
                state.sitting().clear();
                super::draw(state);
            })
        });
    });
    if KEPT.get().is_none() && state.sitting().record.with_untracked(Selfcheck::is_empty) && is_there() {
        begin(state);
    }
}

/// Keeps it from now on. What another window keeps already is put together with what is answered here.
pub(super) fn begin(state: State) {
    let record = state.sitting().record;
    let mine = record.get_untracked();
    let value = move || record.with_untracked(|record| serde_json::to_string(record).ok());
    let show = move |data: &str| {
        if let Some(other) = Selfcheck::read(Selfcheck::SCHEMA, data) {
            record.set(other);
        }
    };
    KEPT.set(keeping::attach(Selfcheck::KEY, Box::new(value), Box::new(show)));
    let theirs = record.get_untracked();
    if theirs != mine {
        record.set(Selfcheck::merge(&Selfcheck::default(), &mine, &theirs));
    }
    keeping::flush(state);
    WAS_THERE.set(is_there());
    state.sitting().kept.set(KEPT.get().is_some());
}

/// Takes it away from this device; it stays in this window.
pub(super) fn stop(state: State) {
    rest(state);
    keeping::erase(state, Selfcheck::KEY);
}

/// Takes everything away at once: here, on this device, and in every other window.
pub(super) fn erase(state: State) {
    stop(state);
    state.sitting().clear();
    CHANNEL.with(|channel| channel.get().map(Channel::knock));
    state.sitting().erased.set_value(true);
}

/// Keeps it no longer.
fn rest(state: State) {
    if let Some(id) = KEPT.take() {
        keeping::detach(id);
    }
    WAS_THERE.set(false);
    state.sitting().kept.set(false);
}

fn is_there() -> bool {
    Survey::of(&KINDS, &Device).find(Selfcheck::KEY).is_some()
}
