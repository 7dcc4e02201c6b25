//! What a reader recognised, in words and grouped by the model: no number, no colour, no comparison.

use super::Answers;
use crate::content::selfcheck::{Complaints, FactorGroup, Statement, wording};

/// What is recognised. Lists are in the order of the guide; what was skipped is not in them.
pub struct Findings {
    /// Signals in oneself, as sentences.
    pub myself: Vec<&'static str>,
    /// Signals in colleagues, as sentences.
    pub colleagues: Vec<&'static str>,
    /// Complaints by group.
    pub complaints: Vec<ComplaintsFound>,
    /// Causes and what helps, by group of the model.
    pub groups: Vec<GroupFound>,
}

/// A group of complaints of which something is ticked, or of which the reader does not know.
pub struct ComplaintsFound {
    /// Its words.
    pub group: &'static Complaints,
    /// The ticked complaints, as sentences.
    pub complaints: Vec<&'static str>,
    /// Whether the reader said "weet ik niet".
    pub unsure: bool,
}

/// A group of the model of which something is ticked, or of which the reader does not know. Its words hold the next step.
pub struct GroupFound {
    /// Its words.
    pub group: &'static FactorGroup,
    /// The ticked factors.
    pub statements: Vec<StatementFound>,
    /// Whether the reader said "weet ik niet".
    pub unsure: bool,
}

/// A ticked factor.
pub struct StatementFound {
    /// Its words.
    pub statement: &'static Statement,
    /// Whether it is one of the most important.
    pub important: bool,
}

impl Findings {
    /// What is recognised in the answers.
    pub fn of(answers: &Answers) -> Self {
        let signals = || answers.recognised();
        Self {
            myself: signals().filter(|(_, answer)| answer.by_myself()).map(|(signal, _)| signal.myself).collect(),
            colleagues: signals()
                .filter(|(_, answer)| answer.by_colleagues())
                .map(|(signal, _)| signal.colleagues)
                .collect(),
            complaints: wording().complaints.iter().filter_map(|group| complaints(answers, group)).collect(),
            groups: wording().groups.iter().filter_map(|group| factors(answers, group)).collect(),
        }
    }

    /// Whether there is nothing to show.
    pub const fn is_empty(&self) -> bool {
        self.myself.is_empty() && self.colleagues.is_empty() && self.complaints.is_empty() && self.groups.is_empty()
    }
}

fn complaints(answers: &Answers, group: &'static Complaints) -> Option<ComplaintsFound> {
    let ticked = group.complaints.iter().filter(|complaint| answers.has_complaint(complaint));
    let complaints: Vec<_> = ticked.map(|complaint| complaint.text).collect();
    let unsure = answers.is_unsure(group.id);
    (unsure || !complaints.is_empty()).then_some(ComplaintsFound { group, complaints, unsure })
}

fn factors(answers: &Answers, group: &'static FactorGroup) -> Option<GroupFound> {
    let important = answers.important();
    let ticked = group.statements.iter().filter(|statement| answers.has_factor(statement));
    let statements: Vec<_> = ticked
        .map(|statement| {
            let important = important.iter().any(|other| other.factor.id == statement.factor.id);
            StatementFound { statement, important }
        })
        .collect();
    let unsure = answers.is_unsure(group.group.id);
    (unsure || !statements.is_empty()).then_some(GroupFound { group, statements, unsure })
}
