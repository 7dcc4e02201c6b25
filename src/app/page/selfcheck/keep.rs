//! Keeps the self-check on this device from the moment that the reader asks for it, until they take that back or erase it.

use super::sitting::Sitting;
use crate::KINDS;
use crate::browser::channel::Channel;
use crate::browser::shell;
use crate::browser::storage::Device;
use crate::keeping::{self, KeptId};
use guide::saved::{Entity, Survey};
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
pub(super) fn start(sitting: Sitting) {
    Effect::new(move |_| {
        shell::tell_words(shell::PRIVATE, if sitting.kept.get() { "" } else { shell::YES });
    });
    Effect::new(move |_| {
        sitting.record.track();
        if KEPT.get().is_some() {
            keeping::changed(sitting.state);
        }
    });
    // Erased on "Mijn gegevens" or in another window: then nothing here brings it back.
    Effect::new(move |_| {
        sitting.state.told.track();
        if KEPT.get().is_some() {
            let is_there = is_there();
            if WAS_THERE.replace(is_there) && !is_there {
                rest(sitting);
            }
        }
    });
}

/// Brings back what is kept, unless something is answered here already. Call when the page of the self-check is shown.
pub(super) fn open(sitting: Sitting) {
    CHANNEL.with(|channel| {
        channel.get_or_init(|| {
            Channel::open("werkdruk-wegwijzer", move || {
                stop(sitting);
                sitting.clear();
                super::draw(sitting);
            })
        });
    });
    if KEPT.get().is_none() && sitting.record.with_untracked(Selfcheck::is_empty) && is_there() {
        begin(sitting);
    }
}

/// Keeps it from now on. What another window keeps already is put together with what is answered here.
pub(super) fn begin(sitting: Sitting) {
    let record = sitting.record;
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
    keeping::flush(sitting.state);
    WAS_THERE.set(is_there());
    sitting.kept.set(KEPT.get().is_some());
}

/// Takes it away from this device; it stays in this window.
pub(super) fn stop(sitting: Sitting) {
    rest(sitting);
    keeping::erase(sitting.state, Selfcheck::KEY);
}

/// Takes everything away at once: here, on this device, and in every other window. The reader goes to the first screen.
pub(super) fn erase(sitting: Sitting) {
    stop(sitting);
    sitting.clear();
    CHANNEL.with(|channel| channel.get().map(Channel::knock));
    shell::tell(shell::ERASED);
}

/// Keeps it no longer.
fn rest(sitting: Sitting) {
    if let Some(id) = KEPT.take() {
        keeping::detach(id);
    }
    WAS_THERE.set(false);
    sitting.kept.set(false);
}

fn is_there() -> bool {
    Survey::of(&KINDS, &Device).find(Selfcheck::KEY).is_some()
}
