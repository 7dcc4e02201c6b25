//! What a module beside the app knows of keeping: how that goes with what is its own. It tells the app.

use crate::KINDS;
use crate::browser::shell;
use crate::browser::storage::Device;
use crate::news::News;
use guide::saved::{Aside, Kind, Survey, Written, name_of};
use leptos::prelude::*;

/// The state of a module. It lives as long as the page.
#[derive(Clone, Copy)]
pub(crate) struct State {
    /// The name of the module.
    name: &'static str,
    /// How many parts of the page hold something that is not kept; `unkept` counts.
    pub(crate) unkept: RwSignal<u32>,
    /// How the last write ended, since the module took its place.
    pub(crate) last: StoredValue<Option<Written>>,
    /// Goes up each time that something was written or looked for.
    pub(crate) told: RwSignal<u32>,
}

impl State {
    /// A fresh state.
    pub(crate) fn new(name: &'static str) -> Self {
        Self { name, unkept: RwSignal::default(), last: StoredValue::new(None), told: RwSignal::default() }
    }

    /// Tells the app how keeping goes.
    pub(crate) fn tell(self, news: News) {
        let is_holding = self.unkept.get_untracked() > 0;
        self.send(&News { is_holding, ..news });
        self.told.update(|count| *count += 1);
    }

    /// Tells the app that the module keeps nothing more for now. How its last write ended goes on to count.
    pub(crate) fn leave(self) {
        self.send(&News { last: self.last.get_value(), ..News::default() });
        self.last.set_value(None);
    }

    fn send(self, news: &News) {
        shell::tell_words(shell::KEPT, &[self.name, " ", &news.to_text()].concat());
    }
}

/// The records of the module's own kinds that are left as they are: the app cannot tell.
pub(crate) fn aside() -> Vec<Aside> {
    let is_own = |aside: &Aside| name_of(&aside.key).is_some_and(|name| Kind::of_name(&KINDS, name).is_some());
    Survey::of(&KINDS, &Device).aside.into_iter().filter(is_own).collect()
}
