//! One sitting of the self-check: what is answered, and where the reader is in it. It lives as long as the window.

use crate::state::State;
use guide::selfcheck::{Selfcheck, Step};
use leptos::prelude::*;

/// The self-check as it stands.
#[derive(Clone, Copy)]
pub(super) struct Sitting {
    /// How keeping it goes.
    pub(super) state: State,
    /// The answers and the note.
    pub(super) record: RwSignal<Selfcheck>,
    /// Whether the reader chose to keep it on this device.
    pub(super) kept: RwSignal<bool>,
    /// The page that the reader is on. It is in no address and no history entry.
    pub(super) step: StoredValue<Step>,
}

impl Sitting {
    /// Nothing answered.
    pub(super) fn new(state: State) -> Self {
        Self { state, record: RwSignal::default(), kept: RwSignal::new(false), step: StoredValue::new(Step::Begin) }
    }

    /// Forgets every answer and the note.
    pub(super) fn clear(self) {
        self.record.set(Selfcheck::default());
        self.step.set_value(Step::Begin);
    }
}
