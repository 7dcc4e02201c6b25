//! A box that readers tick, and its name in the page.

use super::{NotMarked, Point, Selfcheck};
use crate::content::selfcheck::{Complaint, Statement, wording};

/// What a tick says.
#[derive(Clone, Copy)]
pub enum Tick {
    /// The reader has this complaint.
    Complaint(&'static Complaint),
    /// The reader is worried.
    Worried,
    /// This factor plays a part, or helps.
    Factor(&'static Statement),
    /// This factor is one of the most important.
    Important(&'static Statement),
    /// The reader does not know of a whole list, by its id.
    Unsure(&'static str),
    /// This point goes on the gespreksbriefje.
    Point(Point),
}

impl Tick {
    /// Its name in the page.
    pub fn key(self) -> String {
        match self {
            Self::Complaint(complaint) => ["complaint/", complaint.id].concat(),
            Self::Worried => "worried/".to_owned(),
            Self::Factor(statement) => ["factor/", statement.factor.id].concat(),
            Self::Important(statement) => ["important/", statement.factor.id].concat(),
            Self::Unsure(list) => ["unsure/", list].concat(),
            Self::Point(point) => ["point/", &point.key()].concat(),
        }
    }

    /// The tick with this name.
    pub fn find(key: &str) -> Option<Self> {
        let (kind, id) = key.split_once('/')?;
        match kind {
            "complaint" => wording().complaint(id).map(Self::Complaint),
            "worried" => Some(Self::Worried),
            "factor" => wording().statement(id).map(Self::Factor),
            "important" => wording().statement(id).map(Self::Important),
            "unsure" => lists().find(|list| *list == id).map(Self::Unsure),
            "point" => Point::find(id).map(Self::Point),
            _ => None,
        }
    }

    /// Whether it is there.
    pub fn is_on(self, check: &Selfcheck) -> bool {
        let answers = &check.answers;
        match self {
            Self::Complaint(complaint) => answers.has_complaint(complaint),
            Self::Worried => answers.is_worried(),
            Self::Factor(statement) => answers.has_factor(statement),
            Self::Important(statement) => {
                answers.important().iter().any(|other| other.factor.id == statement.factor.id)
            }
            Self::Unsure(list) => answers.is_unsure(list),
            Self::Point(point) => check.note.has(point, answers),
        }
    }

    /// Ticks the box, or takes the tick away.
    ///
    /// # Errors
    /// It says why nothing was changed.
    pub fn set(self, check: &mut Selfcheck, on: bool) -> Result<(), NotMarked> {
        let answers = &mut check.answers;
        match self {
            Self::Complaint(complaint) => answers.set_complaint(complaint, on),
            Self::Worried => answers.set_worried(on),
            Self::Factor(statement) => answers.set_factor(statement, on),
            Self::Important(statement) if on => return answers.mark(statement),
            Self::Important(statement) => answers.unmark(statement),
            Self::Unsure(list) => answers.set_unsure(list, on),
            Self::Point(point) => check.note.choose(point, on),
        }
        Ok(())
    }
}

/// The lists that one can be unsure of: groups of complaints and of factors.
fn lists() -> impl Iterator<Item = &'static str> {
    let complaints = wording().complaints.iter().map(|group| group.id);
    complaints.chain(wording().groups.iter().map(|group| group.group.id))
}
