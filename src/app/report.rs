//! How keeping goes in the whole page: what the app keeps, and what the modules beside it keep.

use crate::browser::{shell, storage};
use crate::news::News;
use crate::state::State;
use crate::{keeping, reminder, unkept};
use guide::saved::{Aside, Written};
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
}

thread_local! {
    /// How keeping goes in each module beside the app that told of it.
    static BESIDE: RefCell<Vec<(String, News)>> = const { RefCell::new(Vec::new()) };
}

/// Listens to the modules from now on.
pub(crate) fn start(state: State) {
    shell::on_words(shell::KEPT, move |words| {
        if let Some((name, news)) = words.split_once(' ') {
            hear(state, name, News::read(news));
        }
    });
    shell::on_words(shell::PRIVATE, move |words| state.is_private.set(words == shell::YES));
    shell::on(shell::ASK_KEEPING, move || keeping::report_again(state));
    shell::on(shell::COPIED, move || {
        reminder::note_copy(state);
        keeping::flush(state);
    });
}

/// Takes in what the app itself keeps, and tells how it goes with everything.
pub(crate) fn tell(state: State, own: News) {
    let is_work = own.is_work;
    let mut all = BESIDE.with_borrow(|beside| beside.iter().fold(own, |all, (_, news)| together(all, news)));
    // What was refused once and is not waiting any more was written since, by whichever module.
    all.last = all.last.filter(|last| *last == Written::Kept || storage::is_holding());
    // Keys of others can be of any kind; who wants to know of them looks for itself.
    shell::tell_words(shell::KEEPING, &News { aside: Vec::new(), ..all.clone() }.to_text());
    state.keeping.set(Keeping { saved: all.saved, last: all.last, is_lost: all.is_lost, aside: all.aside });
    if is_work {
        reminder::note_work(state);
    }
}

/// How it goes in two modules. What one of them could not write stays said until it can.
fn together(one: News, other: &News) -> News {
    let mut aside = one.aside;
    for new in &other.aside {
        // The app sees some of them as well: those of a newer release.
        if aside.iter().all(|known| known.key != new.key) {
            aside.push(new.clone());
        }
    }
    News {
        saved: one.saved.max(other.saved.clone()),
        last: one.last.max(other.last),
        is_lost: one.is_lost || other.is_lost,
        aside,
        ..News::default()
    }
}

/// Takes in what a module keeps.
fn hear(state: State, name: &str, news: News) {
    let (is_holding, is_work) = (news.is_holding, news.is_work);
    let was_holding = BESIDE.with_borrow_mut(|beside| {
        let before = beside.iter().position(|(other, _)| other == name).map(|at| beside.swap_remove(at));
        beside.push((name.to_owned(), news));
        before.is_some_and(|(_, before)| before.is_holding)
    });
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
