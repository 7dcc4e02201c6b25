//! Something recognised that a reader can put on a gespreksbriefje or leave out.

use super::{Answers, Version};
use crate::content::selfcheck::{Complaint, Role, Signal, Statement, wording};

/// A point for the gespreksbriefje.
#[derive(Clone, Copy)]
pub enum Point {
    /// A signal in oneself.
    Myself(&'static Signal),
    /// A signal in colleagues.
    Colleagues(&'static Signal),
    /// A complaint.
    Complaint(&'static Complaint),
    /// A cause, or something that helps.
    Factor(&'static Statement),
}

impl Point {
    /// Every point that the answers offer to a version, in the order of the note. The version on behalf of colleagues
    /// offers nothing of the reader: no own signals, no complaints, no personal factors.
    pub fn all(answers: &Answers, version: Version) -> Vec<Self> {
        let signals = || answers.recognised();
        let myself = signals().filter(|(_, answer)| answer.by_myself()).map(|(signal, _)| Self::Myself(signal));
        let colleagues =
            signals().filter(|(_, answer)| answer.by_colleagues()).map(|(signal, _)| Self::Colleagues(signal));
        let complaints = wording().complaints.iter().flat_map(|group| group.complaints);
        let complaints = complaints.filter(|complaint| answers.has_complaint(complaint)).map(Self::Complaint);
        let factors = wording().statements().filter(|statement| answers.has_factor(statement));
        match version {
            Version::Own(_) => myself.chain(colleagues).chain(complaints).chain(factors.map(Self::Factor)).collect(),
            Version::Team => {
                let shared = factors.filter(|statement| statement.team().is_some());
                colleagues.chain(shared.map(Self::Factor)).collect()
            }
        }
    }

    /// The point that saved data calls `key`.
    pub fn find(key: &str) -> Option<Self> {
        let (kind, id) = key.split_once('/')?;
        match kind {
            "myself" => wording().signal(id).map(Self::Myself),
            "colleagues" => wording().signal(id).map(Self::Colleagues),
            "complaint" => wording().complaint(id).map(Self::Complaint),
            "factor" => wording().statement(id).map(Self::Factor),
            _ => None,
        }
    }

    /// Its name in saved data.
    pub fn key(self) -> String {
        let (kind, id) = match self {
            Self::Myself(signal) => ("myself", signal.id),
            Self::Colleagues(signal) => ("colleagues", signal.id),
            Self::Complaint(complaint) => ("complaint", complaint.id),
            Self::Factor(statement) => ("factor", statement.factor.id),
        };
        [kind, "/", id].concat()
    }

    /// How it is said in a version.
    pub fn text(self, version: Version) -> &'static str {
        match (self, version) {
            (Self::Myself(signal), _) => signal.myself,
            (Self::Colleagues(signal), _) => signal.colleagues,
            (Self::Complaint(complaint), _) => complaint.text,
            (Self::Factor(statement), Version::Own(_)) => statement.text,
            (Self::Factor(statement), Version::Team) => statement.team().unwrap_or_default(),
        }
    }

    /// Whether it is about health or private life, so that it only goes in when the reader says so.
    pub const fn is_private(self) -> bool {
        match self {
            Self::Complaint(_) => true,
            Self::Factor(statement) => matches!(statement.role, Role::Personal { .. }),
            Self::Myself(_) | Self::Colleagues(_) => false,
        }
    }

    /// Whether it goes in by itself. Private points only do where the talk is confidential. Of the causes, one's own note
    /// gets those that [`Answers::points`] gives, so that it stays on one page.
    pub(super) fn by_default(self, answers: &Answers, version: Version) -> bool {
        match (self, version) {
            (Self::Factor(statement), Version::Own(_)) if statement.topic().is_some() => {
                let is_point = answers.points().iter().any(|point| point.factor.id == statement.factor.id);
                is_point && (!self.is_private() || version.in_confidence())
            }
            _ => !self.is_private() || version.in_confidence(),
        }
    }
}
