//! What the app knows: the route and what the reader added. One copyable struct; the values in it are plain.

use guide::progress::{Circles, Place, Statuses, Ticks};
use guide::route::{Base, Route};
use guide::saved::{Aside, Copies, Survey, Written};
use guide::settings::Settings;
use leptos::prelude::*;

use crate::KINDS;
use crate::browser::shell;
use crate::browser::storage::Device;
use crate::navigation::Arrival;
use crate::news::News;
use crate::page::search::Search;
use crate::report::{self, Keeping};

/// The state of the app. It lives as long as the page.
#[derive(Clone, Copy)]
pub(crate) struct State {
    /// Where the app lives.
    pub(crate) base: StoredValue<Base>,
    /// What the address says.
    pub(crate) route: RwSignal<Route>,
    /// How the reader came there.
    pub(crate) arrival: StoredValue<Arrival>,
    /// Goes up each time that new markup stands in the page.
    pub(crate) shown: RwSignal<u32>,
    /// The questions that the reader ticked.
    pub(crate) ticks: RwSignal<Ticks>,
    /// The status that the reader gave to sub-steps.
    pub(crate) statuses: RwSignal<Statuses>,
    /// The factors that the reader circled.
    pub(crate) circles: RwSignal<Circles>,
    /// Where the reader was.
    pub(crate) place: RwSignal<Place>,
    /// What the reader chose about the app itself.
    pub(crate) settings: RwSignal<Settings>,
    /// How many parts of the page hold something that is not kept; `unkept` counts.
    pub(crate) unkept: RwSignal<u32>,
    /// What the reader searches for. Never kept.
    pub(crate) search: StoredValue<Search>,
    /// When copies were made.
    pub(crate) copies: RwSignal<Copies>,
    /// Whether what the reader does in the self-check is in this window alone. It is, until the self-check says otherwise.
    pub(crate) is_private: RwSignal<bool>,
    /// Whether the self-check was erased and nobody said so yet.
    pub(crate) is_erased: StoredValue<bool>,
    /// How the last write of the app itself ended.
    pub(crate) last: StoredValue<Option<Written>>,
    /// How keeping all that goes.
    pub(crate) keeping: RwSignal<Keeping>,
    /// Whether it is time for a copy.
    pub(crate) is_reminding: RwSignal<bool>,
}

impl State {
    /// A fresh state at a route.
    pub(crate) fn new(base: Base, route: Route) -> Self {
        Self {
            base: StoredValue::new(base),
            route: RwSignal::new(route),
            arrival: StoredValue::new(Arrival::Load),
            shown: RwSignal::new(0),
            ticks: RwSignal::default(),
            statuses: RwSignal::default(),
            circles: RwSignal::default(),
            place: RwSignal::default(),
            settings: RwSignal::default(),
            unkept: RwSignal::default(),
            search: StoredValue::new(Search::default()),
            copies: RwSignal::default(),
            is_private: RwSignal::new(true),
            is_erased: StoredValue::new(false),
            last: StoredValue::new(None),
            keeping: RwSignal::default(),
            is_reminding: RwSignal::default(),
        }
    }

    /// Takes in how keeping goes.
    pub(crate) fn tell(self, news: News) {
        report::tell(self, news);
    }

    /// Says that new markup stands in the page.
    pub(crate) fn mark_shown(self) {
        self.shown.update(|count| *count += 1);
        shell::tell(shell::SHOWN);
    }
}

/// The records that are left as they are: all but those of which only a module beside the app can tell.
pub(crate) fn aside() -> Vec<Aside> {
    Survey::of(&KINDS, &Device).aside
}
