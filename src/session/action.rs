//! Who does what, how, and by when.

use super::date::Date;
use super::id::Id;
use super::idea::Idea;
use super::problem::Problem;
use super::read_date;
use serde::{Deserialize, Serialize};

/// Something that somebody will do.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Action {
    /// Its name in the plan.
    pub id: Id<Action>,
    /// The knelpunt that it is about, in words that stay readable in the next plan.
    pub about: String,
    /// The knelpunt that it is about, in the plan where it was agreed.
    pub problem: Option<Id<Problem>>,
    /// The idea that it carries out, in the plan where it was agreed.
    pub idea: Option<Id<Idea>>,
    /// What is done.
    pub what: String,
    /// How.
    pub how: String,
    /// By whom.
    pub who: String,
    /// By when, as it was said.
    pub when: String,
    /// The same as a date, if it is one.
    pub due: Option<Date>,
    /// Whether it has been done.
    pub done: bool,
}

impl Action {
    /// Keeps what was said about the time, and the date in it if there is one.
    pub fn set_when(&mut self, typed: &str, today: Date) {
        typed.clone_into(&mut self.when);
        self.due = read_date::date(typed, today).ok();
    }
}
