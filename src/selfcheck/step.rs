//! The pages of the self-check in their order.

use super::Answers;
use crate::content::selfcheck::{StepWords, wording};

/// A page of the self-check. Every page may be skipped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// What one gets, and what happens with the answers.
    Begin,
    /// The signals of the situation.
    Signals,
    /// The complaints.
    Complaints,
    /// The factors of the model.
    Causes,
    /// Who can do something about each point.
    Actions,
    /// What is recognised, and advice.
    Findings,
    /// The gespreksbriefje.
    Note,
}

impl Step {
    /// The pages in order.
    pub const ALL: [Self; 7] =
        [Self::Begin, Self::Signals, Self::Complaints, Self::Causes, Self::Actions, Self::Findings, Self::Note];

    /// Its place, from 1. It says nothing of what is asked there, so it may stand in an address.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The page with this number, from 1.
    pub fn find(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.number() == number)
    }

    /// Its words.
    pub fn words(self) -> &'static StepWords {
        let [begin, signals, complaints, causes, actions, findings, note] = &wording().steps;
        match self {
            Self::Begin => begin,
            Self::Signals => signals,
            Self::Complaints => complaints,
            Self::Causes => causes,
            Self::Actions => actions,
            Self::Findings => findings,
            Self::Note => note,
        }
    }

    /// The page after it that has something to ask.
    pub fn next(self, answers: &Answers) -> Option<Self> {
        Self::ALL.into_iter().find(|step| *step > self && step.applies(answers))
    }

    /// The page before it that has something to ask.
    pub fn previous(self, answers: &Answers) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|step| *step < self && step.applies(answers))
    }

    /// Whether there is something to ask: without a cause, nobody has to do anything about it.
    fn applies(self, answers: &Answers) -> bool {
        self != Self::Actions || !answers.points().is_empty()
    }
}
