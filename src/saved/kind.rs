//! The kinds of records that this release keeps: the one place where a part adds its own.
//!
//! To keep something new:
//! 1. implement [`Entity`] for its type (a file in `src/saved/`; [`super::merge`] has the merges), with serde's
//!    `deny_unknown_fields` unless it has its own way to keep what a newer release wrote;
//! 2. give it its words in `words::kinds` and a line in [`KINDS`] and [`APP_KINDS`], closed there when a module beside the app
//!    keeps it: keeping, copies, putting back, erasing, the counts on "Mijn gegevens" and what the line in the header says all
//!    follow from it;
//! 3. add `tests/saved/<key>-1.json` and its line in `tests/golden.rs`;
//! 4. in the app, `keeping::keep(state, T::KEY, signal)` in the view that shows it. For one of a [`Kind::family`] the name is
//!    `saved::member(T::KEY, id)`; where the page has no signal for each, `keeping::attach` takes two functions instead. To
//!    take one away for good, `keeping::erase`.

use super::{Copies, Entity, object};
use crate::progress::{Circles, Place, Statuses, Ticks};
use crate::selfcheck::Selfcheck;
use crate::session::plan::Plan;
use crate::settings::Settings;
use std::collections::BTreeSet;

const TICKS: Kind = Kind::of::<Ticks>().work();
const CIRCLES: Kind = Kind::of::<Circles>().work();
const STATUSES: Kind = Kind::of::<Statuses>().work();
const SESSIONS: Kind = Kind::of::<Plan>().family().work();
const SELFCHECK: Kind = Kind::of::<Selfcheck>();
const PLACE: Kind = Kind::of::<Place>();
const COPIES: Kind = Kind::of::<Copies>().bookkeeping();
const SETTINGS: Kind = Kind::of::<Settings>().bookkeeping();

/// Every kind, in the order in which a reader sees them.
pub static KINDS: [Kind; 8] = [TICKS, CIRCLES, STATUSES, SESSIONS, SELFCHECK, PLACE, COPIES, SETTINGS];

/// The same as the app has them: of what the modules beside it keep it reads what surrounds the data, and no more.
pub static APP_KINDS: [Kind; 8] =
    [TICKS, CIRCLES, STATUSES, SESSIONS.closed(), SELFCHECK.closed(), PLACE, COPIES, SETTINGS];

/// What the planner keeps.
pub static SESSION_KINDS: [Kind; 1] = [SESSIONS];

/// What the self-check keeps.
pub static SELFCHECK_KINDS: [Kind; 1] = [SELFCHECK];

/// An entity without its type: what keeping, export and import need of it, on JSON.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// [`Entity::KEY`].
    pub key: &'static str,
    /// [`Entity::SCHEMA`].
    pub schema: u32,
    /// Whether there are several, each under its own id: `session:k3f9`.
    pub is_family: bool,
    /// Whether a reader made it on purpose: worth a copy, a reminder, and asking the browser to keep it.
    pub is_work: bool,
    /// Whether it is a reader's at all. The app's own bookkeeping stays out of counts and copies.
    pub is_readers: bool,
    fresh: fn() -> String,
    read: fn(u32, &str) -> Option<String>,
    merge: fn(&str, &str, &str) -> String,
    count: fn(&str) -> usize,
    is_plausible: fn(&str) -> bool,
    is_called: fn(&str, &str) -> bool,
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Kind {}

impl Kind {
    /// The kind of an entity of which there is one.
    pub const fn of<T: Entity>() -> Self {
        Self {
            key: T::KEY,
            schema: T::SCHEMA,
            is_family: false,
            is_work: false,
            is_readers: true,
            fresh: || json(&T::default()),
            read: |schema, data| T::read(schema, object(data)?).map(|value| json(&value)),
            merge: |base, mine, theirs| json(&T::merge(&value::<T>(base), &value(mine), &value(theirs))),
            count: |data| value::<T>(data).count(),
            is_plausible: |data| value::<T>(data).is_plausible(),
            is_called: |id, data| value::<T>(data).is_called(id),
        }
    }

    /// There are several of it, each under its own id.
    #[must_use]
    pub const fn family(self) -> Self {
        Self { is_family: true, ..self }
    }

    /// A reader makes it on purpose.
    #[must_use]
    pub const fn work(self) -> Self {
        Self { is_work: true, ..self }
    }

    /// It is the app's own.
    #[must_use]
    pub const fn bookkeeping(self) -> Self {
        Self { is_readers: false, ..self }
    }

    /// The same without its type: its data is taken as it stands, whatever is in it.
    #[must_use]
    const fn closed(self) -> Self {
        Self {
            fresh: || "{}".to_owned(),
            read: |_, data| object(data).map(str::to_owned),
            merge: |_, mine, _| mine.to_owned(),
            count: |_| 1,
            is_plausible: |_| true,
            is_called: |_, _| true,
            ..self
        }
    }

    /// The kind of a name such as `ticks` or `session:k3f9`. `None` when no such name exists here.
    pub fn of_name(kinds: &'static [Self], name: &str) -> Option<&'static Self> {
        let (key, id) = match name.split_once(':') {
            Some((key, id)) => (key, Some(id)),
            None => (name, None),
        };
        kinds.iter().find(|kind| kind.key == key && kind.is_family == id.is_some() && id.is_none_or(is_id))
    }

    /// The data of nothing kept.
    pub fn fresh(&self) -> String {
        (self.fresh)()
    }

    /// The data of any schema up to this release's, as this release writes it. `None` when it cannot be read.
    pub fn read(&self, schema: u32, data: &str) -> Option<String> {
        if schema > self.schema { None } else { (self.read)(schema, data) }
    }

    /// What both sides meant. All three are data as this release writes it.
    pub fn merge(&self, base: &str, mine: &str, theirs: &str) -> String {
        (self.merge)(base, mine, theirs)
    }

    /// How many things a reader would count in the data.
    pub fn count(&self, data: &str) -> usize {
        (self.count)(data)
    }

    /// Whether the data can stand under a name: that of one of a family says its id, and an erased one says nothing.
    pub fn is_called(&self, name: &str, data: &str) -> bool {
        name.split_once(':').is_none_or(|(_, id)| (self.is_called)(id, data) || data == self.fresh())
    }

    /// [`Entity::is_plausible`].
    pub fn is_plausible(&self, data: &str) -> bool {
        (self.is_plausible)(data)
    }
}

/// The name of one of a family.
pub fn member(key: &str, id: &str) -> String {
    format!("{key}:{id}")
}

/// The ids of a family among the keys of a storage, in their order, each once.
pub fn members(keys: &BTreeSet<String>, family: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in keys.iter().filter_map(|key| super::name_of(key)?.strip_prefix(family)?.strip_prefix(':')) {
        if is_id(id) && !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// An id of a family: made by the app, never a word of a reader.
fn is_id(id: &str) -> bool {
    (1..=40).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn json<T: Entity>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

fn value<T: Entity>(data: &str) -> T {
    T::read(T::SCHEMA, data).unwrap_or_default()
}
