//! Whether a reload would lose something: where the parts of the page say so.

use crate::keeping;
use crate::state::State;
use leptos::prelude::*;

/// Asks a part of the page, for as long as it is there, whether it holds something that is not kept.
pub(crate) fn watch(state: State, holds: impl Fn() -> bool + Send + Sync + 'static) {
    let held = StoredValue::new(false);
    let note = move |now: bool| {
        if held.try_get_value() == Some(!now) {
            held.set_value(now);
            count(state, now);
        }
    };
    Effect::new(move |_| note(holds()));
    on_cleanup(move || note(false));
}

/// Has the app told each time that this changes.
pub(crate) fn report(state: State) {
    Effect::new(move |_| {
        state.unkept.track();
        keeping::report_again(state);
    });
}

/// One more part of the page holds something that is not kept, or one less.
pub(crate) fn count(state: State, holds: bool) {
    state.unkept.update(|count| *count = if holds { *count + 1 } else { count.saturating_sub(1) });
}
