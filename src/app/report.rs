//! How keeping goes in the whole page: what the app keeps, and what the planner keeps beside it.

use crate::browser::shell;
use crate::browser::storage::Device;
use crate::news::News;
use crate::state::State;
use crate::{keeping, reminder, unkept};
use guide::saved::{Aside, KINDS, Survey, Written};
use leptos::prelude::*;
use std::cell::RefCell;

/// How keeping goes, for the line in the header and for "Mijn gegevens".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Keeping {
    /// When something was last written or found; empty for never.
    pub(crate) saved: String,
    /// How the last write ended.
    pub(crate) last: Option<Written>,
    /// Whether something went away from the storage and is in this page only.
    pub(crate) is_lost: bool,
    /// Records that are left as they are.
    pub(crate) aside: Vec<Aside>,
    /// Goes up each time that something was written, here or elsewhere.
    pub(crate) count: u32,
}

thread_local! {
    /// How keeping goes in the planner, while it is there.
    static PLANNER: RefCell<News> = RefCell::default();
}

/// Listens to the planner from now on.
pub(crate) fn start(state: State) {
    shell::on_words(shell::PLANNER_KEPT, move |words| hear(state, News::read(&words)));
    shell::on_words(shell::PLANNER_LEFT, move |words| {
        state.last.update_value(|last| *last = News::read(&words).last.or(*last));
        hear(state, News::default());
    });
}

/// Takes in what the app itself keeps.
pub(crate) fn tell(state: State, own: News) {
    let aside = Survey::of(&KINDS, &Device).aside;
    let planner = PLANNER.with_borrow(Clone::clone);
    state.keeping.update(|keeping| {
        *keeping = Keeping {
            saved: own.saved.max(planner.saved),
            // What one of the two could not write stays said until it can.
            last: own.last.max(planner.last),
            is_lost: own.is_lost || planner.is_lost,
            aside,
            count: keeping.count + 1,
        };
    });
    if own.is_work {
        reminder::note_work(state);
    }
}

/// Takes in what the planner keeps.
fn hear(state: State, news: News) {
    let (is_holding, is_work) = (news.is_holding, news.is_work);
    let was_holding = PLANNER.replace(news).is_holding;
    if is_holding != was_holding {
        unkept::count(state, is_holding);
    }
    keeping::report_again(state);
    if is_work {
        reminder::note_work(state);
    }
}

/// Has everything that can be kept written now. What cannot be kept shows in [`is_any_unkept`] afterwards.
pub(crate) fn settle() {
    shell::settle();
}

/// Whether something is in this page alone. Tracked.
pub(crate) fn is_any_unkept(state: State) -> bool {
    state.unkept.get() > 0
        || state.keeping.with(|keeping| keeping.is_lost || !matches!(keeping.last, None | Some(Written::Kept)))
}
