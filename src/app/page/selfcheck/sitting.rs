//! One sitting of the self-check: what is answered, and where the reader is in it. It lives as long as the window.

use guide::selfcheck::{Selfcheck, Step};
use leptos::prelude::*;

/// The self-check as it stands.
#[derive(Clone, Copy)]
pub(crate) struct Sitting {
    /// The answers and the note.
    pub(crate) record: RwSignal<Selfcheck>,
    /// Whether the reader chose to keep it on this device.
    pub(crate) kept: RwSignal<bool>,
    /// The page that the reader is on. It is in no address and no history entry.
    pub(crate) step: StoredValue<Step>,
    /// Whether it was erased and nobody said so yet.
    pub(crate) erased: StoredValue<bool>,
}

impl Sitting {
    /// Nothing answered.
    pub(crate) fn new() -> Self {
        Self {
            record: RwSignal::default(),
            kept: RwSignal::new(false),
            step: StoredValue::new(Step::Begin),
            erased: StoredValue::new(false),
        }
    }

    /// Forgets every answer and the note.
    pub(super) fn clear(self) {
        self.record.set(Selfcheck::default());
        self.step.set_value(Step::Begin);
    }
}
