//! A question of which readers choose one answer, and its name in the page.

use super::{Recognised, Selfcheck, Version, Who};
use crate::content::selfcheck::{Signal, Statement, wording};

/// What is asked.
#[derive(Clone, Copy)]
pub enum Pick {
    /// Where a signal is recognised.
    Signal(&'static Signal),
    /// Who can do something about a point.
    Who(&'static Statement),
    /// Which version of the gespreksbriefje is at hand. There always is an answer.
    Version,
}

impl Pick {
    /// Its name in the page.
    pub fn key(self) -> String {
        match self {
            Self::Signal(signal) => ["signal/", signal.id].concat(),
            Self::Who(statement) => ["who/", statement.factor.id].concat(),
            Self::Version => "version/".to_owned(),
        }
    }

    /// The question with this name.
    pub fn find(key: &str) -> Option<Self> {
        let (kind, id) = key.split_once('/')?;
        match kind {
            "signal" => wording().signal(id).map(Self::Signal),
            "who" => wording().statement(id).map(Self::Who),
            "version" => Some(Self::Version),
            _ => None,
        }
    }

    /// Its answers in the order in which readers choose: their names in the page, and for readers.
    pub fn options(self) -> Vec<(&'static str, &'static str)> {
        match self {
            Self::Signal(_) => Recognised::ALL.iter().map(|answer| (answer.id(), answer.label())).collect(),
            Self::Who(_) => Who::ALL.iter().map(|answer| (answer.id(), answer.label())).collect(),
            Self::Version => Version::all().map(|version| (version.id(), version.label())).collect(),
        }
    }

    /// The name of the chosen answer; `None` when it was skipped.
    pub fn chosen(self, check: &Selfcheck) -> Option<&'static str> {
        match self {
            Self::Signal(signal) => check.answers.signal(signal).map(Recognised::id),
            Self::Who(statement) => check.answers.who(statement).map(Who::id),
            Self::Version => Some(check.note.version().id()),
        }
    }

    /// Chooses the answer with this name, or takes the answer back.
    pub fn choose(self, check: &mut Selfcheck, answer: Option<&str>) {
        match self {
            Self::Signal(signal) => check.answers.set_signal(signal, answer.and_then(Recognised::find)),
            Self::Who(statement) => check.answers.set_who(statement, answer.and_then(Who::find)),
            Self::Version => {
                if let Some(version) = answer.and_then(Version::find) {
                    check.note.turn_to(version);
                }
            }
        }
    }
}
