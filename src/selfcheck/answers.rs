//! What a reader answers, kept by the question and never by its place: changing one answer loses no other.

use super::{Recognised, Who};
use crate::content::selfcheck::{Complaint, Role, Signal, Statement, wording};
use crate::saved::merge::{map, set, value};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The answers, all by their names. What is not in them was skipped; names that this release does not know are kept, and do
/// not count.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answers {
    signals: BTreeMap<String, String>,
    complaints: BTreeSet<String>,
    worried: bool,
    factors: BTreeSet<String>,
    important: Vec<String>,
    unsure: BTreeSet<String>,
    who: BTreeMap<String, String>,
    words: BTreeMap<String, String>,
}

/// How many factors can be marked as most important.
pub const MOST_IMPORTANT: usize = 3;

/// Why a factor was not marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMarked {
    /// [`MOST_IMPORTANT`] others are marked.
    Full,
    /// It helps, so there is nothing to do about it.
    Helps,
}

impl Answers {
    /// Where the signal is recognised; `None` when it was skipped.
    pub fn signal(&self, signal: &Signal) -> Option<Recognised> {
        self.signals.get(signal.id).and_then(|answer| Recognised::find(answer))
    }

    /// Answers a signal, or takes the answer back.
    pub fn set_signal(&mut self, signal: &Signal, answer: Option<Recognised>) {
        put(&mut self.signals, signal.id, answer.map(Recognised::id));
    }

    /// Whether the complaint is ticked.
    pub fn has_complaint(&self, complaint: &Complaint) -> bool {
        self.complaints.contains(complaint.id)
    }

    /// Ticks a complaint or takes the tick away.
    pub fn set_complaint(&mut self, complaint: &Complaint, on: bool) {
        tick(&mut self.complaints, complaint.id, on);
    }

    /// Whether the reader is worried.
    pub const fn is_worried(&self) -> bool {
        self.worried
    }

    /// Says whether the reader is worried.
    pub const fn set_worried(&mut self, on: bool) {
        self.worried = on;
    }

    /// Whether the factor is ticked: a cause that plays a part, or something that helps.
    pub fn has_factor(&self, statement: &Statement) -> bool {
        self.factors.contains(statement.factor.id)
    }

    /// Ticks a factor or takes the tick away. Its mark, choice and words are kept, and count again with the tick.
    pub fn set_factor(&mut self, statement: &Statement, on: bool) {
        let counted = self.important();
        tick(&mut self.factors, statement.factor.id, on);
        // A mark that comes back with its tick gives way when others took its place.
        if on && counted.len() >= MOST_IMPORTANT && !counted.iter().any(|other| other.factor.id == statement.factor.id)
        {
            self.unmark(statement);
        }
    }

    /// Whether the reader said "weet ik niet" of a whole list: a group of complaints or of factors. Ticks beside it count.
    pub fn is_unsure(&self, list: &str) -> bool {
        self.unsure.contains(list)
    }

    /// Says "weet ik niet" of a list, by its id, or takes it back.
    pub fn set_unsure(&mut self, list: &str, on: bool) {
        tick(&mut self.unsure, list, on);
    }

    /// The ticked factors that are most important, at most [`MOST_IMPORTANT`], in the order of the model.
    pub fn important(&self) -> Vec<&'static Statement> {
        let mut counted: Vec<&str> = Vec::new();
        for id in &self.important {
            let counts = wording().statement(id).is_some_and(|statement| self.is_cause(statement));
            if counts && counted.len() < MOST_IMPORTANT && !counted.contains(&id.as_str()) {
                counted.push(id);
            }
        }
        wording().statements().filter(|statement| counted.contains(&statement.factor.id)).collect()
    }

    /// Marks a cause as most important, which ticks it too.
    ///
    /// # Errors
    /// It says why nothing was changed.
    pub fn mark(&mut self, statement: &Statement) -> Result<(), NotMarked> {
        let important = self.important();
        if important.iter().any(|other| other.factor.id == statement.factor.id) {
            return Ok(());
        }
        if matches!(statement.role, Role::Help { .. }) {
            return Err(NotMarked::Helps);
        }
        if important.len() >= MOST_IMPORTANT {
            return Err(NotMarked::Full);
        }
        self.unmark(statement);
        self.important.push(statement.factor.id.to_owned());
        tick(&mut self.factors, statement.factor.id, true);
        Ok(())
    }

    /// Takes the mark away; the tick stays.
    pub fn unmark(&mut self, statement: &Statement) {
        self.important.retain(|id| id != statement.factor.id);
    }

    /// The points to do something about, in the order of the model: the most important causes, or all that are ticked
    /// when none is marked.
    pub fn points(&self) -> Vec<&'static Statement> {
        let important = self.important();
        if important.is_empty() {
            wording().statements().filter(|statement| self.is_cause(statement)).collect()
        } else {
            important
        }
    }

    /// Who can do something about a point; `None` when it was skipped.
    pub fn who(&self, statement: &Statement) -> Option<Who> {
        self.who.get(statement.factor.id).and_then(|who| Who::find(who))
    }

    /// Says who can do something about a point, or takes it back.
    pub fn set_who(&mut self, statement: &Statement, who: Option<Who>) {
        put(&mut self.who, statement.factor.id, who.map(Who::id));
    }

    /// The reader's own words at a point, exactly as typed; empty when there are none.
    pub fn words(&self, statement: &Statement) -> &str {
        self.words.get(statement.factor.id).map_or("", String::as_str)
    }

    /// Keeps the reader's own words at a point.
    pub fn set_words(&mut self, statement: &Statement, words: &str) {
        put(&mut self.words, statement.factor.id, Some(words).filter(|words| !words.is_empty()));
    }

    /// What two windows both meant: `base` is what both started from.
    pub(super) fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self {
            signals: map(&base.signals, &mine.signals, &theirs.signals),
            complaints: set(&base.complaints, &mine.complaints, &theirs.complaints),
            worried: value(&base.worried, &mine.worried, &theirs.worried),
            factors: set(&base.factors, &mine.factors, &theirs.factors),
            important: value(&base.important, &mine.important, &theirs.important),
            unsure: set(&base.unsure, &mine.unsure, &theirs.unsure),
            who: map(&base.who, &mine.who, &theirs.who),
            words: map(&base.words, &mine.words, &theirs.words),
        }
    }

    /// Every answer to a signal that this release knows.
    pub(super) fn recognised(&self) -> impl Iterator<Item = (&'static Signal, Recognised)> {
        wording().signals.iter().filter_map(|signal| Some((signal, self.signal(signal)?)))
    }

    fn is_cause(&self, statement: &Statement) -> bool {
        self.has_factor(statement) && statement.topic().is_some()
    }
}

fn tick(ticks: &mut BTreeSet<String>, id: &str, on: bool) {
    if on {
        ticks.insert(id.to_owned());
    } else {
        ticks.remove(id);
    }
}

fn put(answers: &mut BTreeMap<String, String>, id: &str, answer: Option<&str>) {
    match answer {
        Some(answer) => answers.insert(id.to_owned(), answer.to_owned()),
        None => answers.remove(id),
    };
}
