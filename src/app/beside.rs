//! What the planner knows beside its plans: how keeping them goes. It tells the app.

use crate::browser::shell;
use crate::news::News;
use guide::saved::Written;
use leptos::prelude::*;

/// The state of the planner. It lives as long as the page.
#[derive(Clone, Copy)]
pub(crate) struct State {
    /// How many parts of the page hold something that is not kept; `unkept` counts.
    pub(crate) unkept: RwSignal<u32>,
    /// How the last write ended, since the planner took its place.
    pub(crate) last: StoredValue<Option<Written>>,
}

impl State {
    /// A fresh state.
    pub(crate) fn new() -> Self {
        Self { unkept: RwSignal::default(), last: StoredValue::new(None) }
    }

    /// Tells the app how keeping goes.
    pub(crate) fn tell(self, news: News) {
        let is_holding = self.unkept.get_untracked() > 0;
        shell::tell_words(shell::PLANNER_KEPT, &News { is_holding, ..news }.to_text());
    }

    /// Tells the app that the planner left.
    pub(crate) fn leave(self) {
        let last = self.last.get_value();
        self.last.set_value(None);
        shell::tell_words(shell::PLANNER_LEFT, &News { last, ..News::default() }.to_text());
    }
}
