//! The gespreksbriefje: who it is for, what goes in, and what the reader rewrote.
//!
//! Each version keeps its own choices and words. What was put in for the bedrijfsarts cannot turn up on the note for the
//! leidinggevende.

use super::{Answers, Point, Sheet, draft};
use crate::content::Fact;
use crate::content::selfcheck::{Receiver, wording};
use crate::saved::merge::{map, set, value};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the reader chose and wrote for the gespreksbriefje, by version and then by key: `or/factor/tijdsdruk`. What is not
/// here is as the guide makes it.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Note {
    version: String,
    put_on: BTreeSet<String>,
    left_out: BTreeSet<String>,
    texts: BTreeMap<String, String>,
}

/// A version of the gespreksbriefje.
#[derive(Clone, Copy)]
pub enum Version {
    /// The reader's own, for this receiver.
    Own(&'static Receiver),
    /// On behalf of colleagues, for the employer, without names.
    Team,
}

impl Version {
    /// Every version, in the order in which readers choose.
    pub fn all() -> impl Iterator<Item = Self> {
        wording().receivers.iter().map(Self::Own).chain([Self::Team])
    }

    /// The version that saved data calls `id`.
    pub fn find(id: &str) -> Option<Self> {
        Self::all().find(|version| version.id() == id)
    }

    /// Its name in saved data.
    pub fn id(self) -> &'static str {
        match self {
            Self::Own(receiver) => receiver.id,
            Self::Team => wording().team.id,
        }
    }

    /// Its name for readers.
    pub fn label(self) -> &'static str {
        match self {
            Self::Own(receiver) => receiver.label,
            Self::Team => wording().team.label,
        }
    }

    /// Tips for the talk.
    pub fn tips(self) -> &'static [&'static str] {
        match self {
            Self::Own(receiver) => receiver.tips,
            Self::Team => wording().team.tips,
        }
    }

    /// Beside the tips.
    pub fn fact(self) -> Option<&'static Fact> {
        match self {
            Self::Own(receiver) => receiver.fact,
            Self::Team => wording().team.fact,
        }
    }

    /// Whether the talk is confidential.
    pub(super) const fn in_confidence(self) -> bool {
        match self {
            Self::Own(receiver) => receiver.in_confidence,
            Self::Team => false,
        }
    }
}

impl Note {
    /// The version at hand: the chosen one, or the first.
    pub fn version(&self) -> Version {
        Version::find(&self.version).or_else(|| Version::all().next()).unwrap_or(Version::Team)
    }

    /// Turns to another version. What was chosen and written for this one is kept.
    pub fn turn_to(&mut self, version: Version) {
        version.id().clone_into(&mut self.version);
    }

    /// Every point that the answers offer, and whether it is on the note.
    pub fn points(&self, answers: &Answers) -> Vec<(Point, bool)> {
        Point::all(answers, self.version()).into_iter().map(|point| (point, self.has(point, answers))).collect()
    }

    /// Whether a point that the answers offer is on the note.
    pub fn has(&self, point: Point, answers: &Answers) -> bool {
        let key = self.own(&point.key());
        self.put_on.contains(&key) || !self.left_out.contains(&key) && point.by_default(answers, self.version())
    }

    /// Puts a point on the note or leaves it out: then none of its lines is on the sheet, rewritten or not.
    pub fn choose(&mut self, point: Point, on: bool) {
        let key = self.own(&point.key());
        let (to, from) =
            if on { (&mut self.put_on, &mut self.left_out) } else { (&mut self.left_out, &mut self.put_on) };
        from.remove(&key);
        to.insert(key);
    }

    /// Replaces the words of a line, by its key; empty words leave it out.
    pub fn rewrite(&mut self, line: &str, words: &str) {
        self.texts.insert(self.own(line), words.to_owned());
    }

    /// Gives a line the words that the guide makes.
    pub fn restore(&mut self, line: &str) {
        self.texts.remove(&self.own(line));
    }

    /// The words that the reader gave a line.
    pub(super) fn rewritten(&self, line: &str) -> Option<&String> {
        self.texts.get(&self.own(line))
    }

    /// The note as it stands.
    pub fn sheet(&self, answers: &Answers) -> Sheet {
        draft::sheet(self, answers)
    }

    /// What two windows both meant: `base` is what both started from.
    pub(super) fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self {
            version: value(&base.version, &mine.version, &theirs.version),
            put_on: set(&base.put_on, &mine.put_on, &theirs.put_on),
            left_out: set(&base.left_out, &mine.left_out, &theirs.left_out),
            texts: map(&base.texts, &mine.texts, &theirs.texts),
        }
    }

    /// The name of a key in the version at hand.
    fn own(&self, key: &str) -> String {
        [self.version().id(), "/", key].concat()
    }
}
