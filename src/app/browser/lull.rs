//! What is done once nobody has asked for it for a while, such as reading out a count when a reader pauses.
//!
//! One timer looks at the clock. To set one for each key and take the one before away would cost the key more than the clock.

use super::clock;
use std::cell::Cell;
use std::thread::LocalKey;

/// Something that waits for a lull.
pub(crate) struct Lull {
    /// How long nobody asks, in milliseconds.
    pause: u32,
    act: fn(),
    /// When it is done, in milliseconds since the page was loaded. `None` if nobody asked.
    due: Cell<Option<f64>>,
    /// Whether a timer runs.
    is_timed: Cell<bool>,
}

impl Lull {
    /// Does this once nobody has asked for it for so many milliseconds.
    pub(crate) const fn new(pause: u32, act: fn()) -> Self {
        Self { pause, act, due: Cell::new(None), is_timed: Cell::new(false) }
    }
}

/// Asks for it, which puts off what was asked before.
pub(crate) fn ask(lull: &'static LocalKey<Lull>) {
    let pause = lull.with(|lull| {
        lull.due.set(Some(clock::since_load() + f64::from(lull.pause)));
        lull.pause
    });
    if !lull.with(|lull| lull.is_timed.replace(true)) {
        look_in(lull, pause);
    }
}

/// Nobody asks any more.
pub(crate) fn call_off(lull: &'static LocalKey<Lull>) {
    lull.with(|lull| lull.due.set(None));
}

fn look_in(lull: &'static LocalKey<Lull>, milliseconds: u32) {
    clock::later(milliseconds, move || look(lull)).forget();
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "what is left is at most the pause")]
fn look(lull: &'static LocalKey<Lull>) {
    let left = lull.with(|lull| lull.due.get()).map(|due| (due - clock::since_load()).ceil());
    match left {
        // Without a clock nothing is left.
        Some(left) if left > 0.0 => look_in(lull, left as u32),
        _ => {
            let act = lull.with(|lull| {
                lull.is_timed.set(false);
                lull.due.take().map(|_| lull.act)
            });
            if let Some(act) = act {
                act();
            }
        }
    }
}
