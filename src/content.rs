//! The guide's words as typed, static tables, made from `content/` when the package is built.
//!
//! Nothing here can fail: an id can only come from the tables, so whatever it names is there.

#![allow(
    clippy::indexing_slicing,
    reason = "only the tables make ids, and they are made together with what they index"
)]

mod block;
mod model;
pub mod selfcheck;
mod step;
pub mod synonyms;

pub use block::{Alert, Answer, Block, Check, Fact, Link, Sign};
pub use model::{Effect, Factor, Group, effects, factor, groups};
pub use step::{Step, StepId, Substep, SubstepId};
use synonyms::Synonym;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// One screen or pop-up of the guide.
#[derive(Debug)]
pub struct Entry {
    /// Its id and address: lower-case words and slashes, no slash at the ends.
    pub path: &'static str,
    /// The only `h1` of its page.
    pub title: &'static str,
    /// Screen or pop-up.
    pub kind: Kind,
    /// Where it stands.
    pub place: Place,
    /// Its drawn figure.
    pub figure: Option<Figure>,
}

/// What an entry says. It stands apart from [`Entry`], so that who only names entries or leads to them does without it.
#[derive(Debug)]
struct Text {
    summary: &'static str,
    body: &'static [Block],
}

/// A screen stands by itself; a pop-up opens over another entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// With its neighbours on the trail.
    Screen {
        /// The screen before it.
        previous: Option<EntryId>,
        /// The screen after it.
        next: Option<EntryId>,
    },
    /// With the entries that it opens over, the first one by default.
    Popup {
        /// At least one.
        parents: &'static [EntryId],
    },
}

/// Where an entry stands in the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The reader's route.
    pub trail: Trail,
    /// The step, on the extended and the short trail.
    pub step: Option<StepId>,
    /// The sub-step, on the extended trail.
    pub substep: Option<SubstepId>,
    /// The lens on the sub-step.
    pub lens: Option<Lens>,
}

/// A reader's route through the guide; "route" in Dutch, but [`crate::route::Route`] is an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trail {
    /// Before the choice.
    Start,
    /// For a team lead with ten minutes.
    Short,
    /// For an HR manager over months.
    Extended,
    /// For employees and their representatives.
    Employee,
    /// What work pressure is, and the model.
    Model,
    /// The workshop.
    Session,
    /// Where the guide comes from.
    Account,
}

/// Where a sub-step is looked at from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lens {
    /// Wat en waarom.
    WhatAndWhy,
    /// Hoe.
    How,
    /// Met wie.
    WithWhom,
    /// Check.
    Check,
    /// Verandering.
    Change,
}

impl Lens {
    /// The lenses in reading order.
    pub const ALL: [Self; 5] = [Self::WhatAndWhy, Self::How, Self::WithWhom, Self::Check, Self::Change];
}

/// The drawn figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// Bulb fields and a signpost.
    Fields,
    /// The steps with their time and parts.
    Steps,
    /// The steps as a round trip.
    Wheel,
    /// The model of work pressure.
    Model,
    /// The two questions of the decision helper.
    Decision,
}

/// Names an entry. Only the tables and [`EntryId::find`] make one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId(u16);

impl EntryId {
    /// The entry with this id, or that had it before.
    pub fn find(path: &str) -> Option<Self> {
        ENTRIES
            .binary_search_by(|entry| entry.path.cmp(path))
            .ok()
            .and_then(|index| u16::try_from(index).ok())
            .map(Self)
            .or_else(|| ALIASES.iter().find(|(alias, _)| *alias == path).map(|(_, id)| *id))
    }

    /// Every entry, sorted by path.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..u16::try_from(ENTRIES.len()).unwrap_or(u16::MAX)).map(Self)
    }

    /// What it names.
    pub fn entry(self) -> &'static Entry {
        &ENTRIES[usize::from(self.0)]
    }

    /// Its path, which is its id in saved data and its address.
    pub fn path(self) -> &'static str {
        self.entry().path
    }

    /// For search results and shared links, 60 to 160 characters.
    pub fn description(self) -> &'static str {
        DESCRIPTIONS[usize::from(self.0)]
    }

    /// "In het kort": one or two sentences; empty for a pop-up.
    pub fn summary(self) -> &'static str {
        TEXTS[usize::from(self.0)].summary
    }

    /// Its text.
    pub fn body(self) -> &'static [Block] {
        TEXTS[usize::from(self.0)].body
    }

    /// Whether it opens over another entry.
    pub fn is_popup(self) -> bool {
        matches!(self.entry().kind, Kind::Popup { .. })
    }

    /// The entry behind a pop-up by default; itself for a screen.
    pub fn parent(self) -> Self {
        match self.entry().kind {
            Kind::Popup { parents: [first, ..] } => *first,
            _ => self,
        }
    }

    /// The screen behind a pop-up by default; itself for a screen.
    pub fn screen(self) -> Self {
        let mut id = self;
        for _ in 0..ENTRIES.len() {
            if !id.is_popup() {
                return id;
            }
            id = id.parent();
        }
        Self::START
    }
}
