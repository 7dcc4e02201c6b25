//! Keeps what the reader adds: loads each entity, writes it after a change, and takes over what another tab wrote.
//!
//! What to write and how to merge is decided in `guide::saved`; here it meets the page, the browser's storage and its events.
//! The app and each module beside it keep what is their own: all with this code, none with the data of another.

use crate::KINDS;
use crate::browser::storage::Device;
use crate::browser::{clock, events, lock, page, shell};
use crate::news::News;
use crate::state::{State, aside};
use guide::saved::{Entity, Keeper, Kind, PREFIX, Survey, Written, apply, erasing};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

/// How long after the first change it is written. Waiting for another tab comes on top of it.
const PAUSE: Duration = Duration::from_millis(300);

/// Gives the value of the page as JSON; `None` while the page does not have it.
type Value = Box<dyn Fn() -> Option<String>>;
/// Gives the page another value.
type Show = Box<dyn Fn(&str)>;

/// A value of the page and its keeper.
struct Kept {
    id: KeptId,
    keeper: RefCell<Keeper>,
    value: Value,
    show: Show,
}

/// What is being kept, to stop keeping it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct KeptId(u32);

thread_local! {
    static KEPT: RefCell<Vec<Rc<Kept>>> = const { RefCell::new(Vec::new()) };
    static LAST_ID: Cell<u32> = const { Cell::new(0) };
    static IS_WAITING: Cell<bool> = const { Cell::new(false) };
}

/// Writes, and takes over what another tab wrote, from now on. Call once. `settle` is called before the page goes, or may go:
/// what stands in a field and is no value of the page yet becomes one.
pub(crate) fn start(state: State, settle: fn()) {
    report(state, None, false);
    let leave = move || {
        settle();
        flush(state);
    };
    events::listen("pagehide", move |_| leave());
    shell::on(shell::SETTLE, leave);
    shell::on(shell::KEEP_AGAIN, move || keep_again(state));
    shell::on_words(shell::CHANGED, move |keys| {
        keys.split_whitespace().for_each(take_over);
        report(state, None, false);
    });
    events::listen("visibilitychange", move |_| if page::is_hidden() { leave() } else { look(state) });
    events::listen("pageshow", move |event| if events::is_return(&event) { wake(state) } else { look(state) });
    events::listen("storage", move |event| {
        let (key, text) = events::storage_change(&event);
        if key.as_deref().is_none_or(|key| key.starts_with(PREFIX)) {
            look_at(state, key.as_deref(), text.as_deref());
        }
    });
}

/// Keeps a value under a name from now on, until the part of the page that it belongs to goes away. The name is `T::KEY` for a
/// thing of which there is one, `saved::member(T::KEY, id)` for one of a family.
pub(crate) fn keep<T: Entity + Send + Sync>(state: State, name: &str, value: RwSignal<T>) {
    let read = move || value.try_with_untracked(|value| serde_json::to_string(value).ok()).flatten();
    let show = move |data: &str| {
        if let Some(data) = T::read(T::SCHEMA, data) {
            value.set(data);
        }
    };
    let Some(id) = attach(name, Box::new(read), Box::new(show)) else { return };
    Effect::new(move |_| {
        value.track();
        changed(state);
    });
    on_cleanup(move || {
        flush(state);
        detach(id);
    });
}

/// Keeps what the page shows and reads with these functions under a name; shows what is kept under it. Call [`changed`] after
/// each change, and [`detach`] when it goes from the page. `None` when there is no such name.
pub(crate) fn attach(name: &str, value: Value, show: Show) -> Option<KeptId> {
    let kind = Kind::of_name(&KINDS, name)?;
    let (keeper, found) = Keeper::load(kind, name, &Device);
    let id = KeptId(LAST_ID.get() + 1);
    LAST_ID.set(id.0);
    let is_kept = found != kind.fresh();
    let kept = Rc::new(Kept { id, keeper: RefCell::new(keeper), value, show });
    if is_kept {
        kept.show_other(&found);
    }
    KEPT.with_borrow_mut(|all| all.push(kept));
    Some(id)
}

/// Keeps it no longer; what is kept stays.
pub(crate) fn detach(id: KeptId) {
    KEPT.with_borrow_mut(|all| all.retain(|kept| kept.id != id));
}

/// Something that is kept may have changed: writes it soon. Looking for what it was reads everything, so while a write waits
/// nobody looks: it takes all that comes along.
pub(crate) fn changed(state: State) {
    if !IS_WAITING.get() && all().iter().any(|kept| kept.has_news()) {
        write_later(state);
    }
}

/// Takes what is kept under a name away for good, so that other tabs hear of it. What was shown of it must be detached.
pub(crate) fn erase(state: State, name: &str) {
    let survey = Survey::of(&KINDS, &Device);
    apply(&KINDS, &erasing(survey.kept.iter().filter(|kept| kept.name == name)), &Device);
    report(state, None, false);
}

impl Kept {
    fn has_news(&self) -> bool {
        (self.value)().is_some_and(|value| self.keeper.borrow().has_news(&value))
    }

    /// Lets the keeper act on the value of the page, and shows what it makes of it.
    fn with(&self, act: impl FnOnce(&mut Keeper, &str) -> Option<String>) {
        let Some(mine) = (self.value)() else { return };
        let other = act(&mut self.keeper.borrow_mut(), &mine);
        if let Some(other) = other.filter(|other| *other != mine) {
            (self.show)(&other);
        }
    }

    fn show_other(&self, data: &str) {
        if (self.value)().is_none_or(|value| value != data) {
            (self.show)(data);
        }
    }
}

fn all() -> Vec<Rc<Kept>> {
    KEPT.with_borrow(Clone::clone)
}

fn write_later(state: State) {
    if !IS_WAITING.replace(true) {
        set_timeout(move || lock::exclusively(move || flush(state)), PAUSE);
    }
}

/// Writes what changed, now.
pub(crate) fn flush(state: State) {
    IS_WAITING.set(false);
    let (mut worst, mut is_work) = (None, false);
    for kept in all() {
        kept.with(|keeper, mine| {
            let outcome = keeper.write(mine, &clock::now(), &Device);
            is_work |= outcome.written == Some(Written::Kept) && keeper.kind().is_work;
            worst = worst.max(outcome.written);
            Some(outcome.value)
        });
    }
    if worst.is_some() {
        report(state, worst, is_work);
    }
}

/// Writes again what went away.
fn keep_again(state: State) {
    for kept in all() {
        kept.keeper.borrow_mut().insist();
    }
    flush(state);
}

/// Takes over a change that was made to a record itself.
fn take_over(key: &str) {
    for kept in all() {
        let value = kept.keeper.borrow_mut().hear(key, &Device);
        if let Some(value) = value {
            kept.show_other(&value);
        }
    }
}

/// Takes over what another tab wrote, or this one missed while it slept.
fn look(state: State) {
    look_at(state, None, None);
}

/// The same for an event that tells of one key: what happened to the others, their own events tell.
fn look_at(state: State, key: Option<&str>, text: Option<&str>) {
    let passing = key.zip(text);
    for kept in all() {
        if key.is_some_and(|key| !kept.keeper.borrow().is_at(key)) {
            continue;
        }
        kept.with(|keeper, mine| keeper.look(mine, passing, &Device).ok());
    }
    report(state, None, false);
    // Room may have come.
    if state.last.get_value() != Some(Written::Kept) {
        changed(state);
    }
}

/// The page comes back as it was left.
fn wake(state: State) {
    for kept in all() {
        kept.with(|keeper, mine| Some(keeper.wake(mine, &Device)));
    }
    report(state, None, false);
}

fn report(state: State, written: Option<Written>, is_work: bool) {
    let mut news = News { is_work, aside: aside(), ..News::default() };
    for kept in all() {
        let keeper = kept.keeper.borrow();
        news.is_lost |= keeper.is_lost();
        if keeper.saved() > news.saved.as_str() {
            keeper.saved().clone_into(&mut news.saved);
        }
    }
    state.last.update_value(|last| *last = written.or(*last));
    news.last = state.last.get_value();
    state.tell(news);
}

/// Tells again how it goes.
pub(crate) fn report_again(state: State) {
    report(state, None, false);
}
