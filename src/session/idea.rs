//! What the tables write: ideas in blue, bears on the road in red, conditions in green.

use super::id::Id;
use serde::{Deserialize, Serialize};

/// An idea, with every bear and condition that belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Idea {
    /// Its name in the plan.
    pub id: Id<Idea>,
    /// What can be done. Blue.
    pub text: String,
    /// Why it may fail.
    pub bears: Vec<Bear>,
    /// What it needs to work.
    pub conditions: Vec<Condition>,
    /// Exclamation marks of the second vote.
    pub votes: u32,
}

/// A reason why an idea may fail. Red.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Bear {
    /// Its name in the plan.
    pub id: Id<Bear>,
    /// The reason.
    pub text: String,
    /// What is needed to get past it.
    pub conditions: Vec<Condition>,
}

/// What is needed. Green.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Condition {
    /// Its name in the plan.
    pub id: Id<Condition>,
    /// What is needed.
    pub text: String,
}
