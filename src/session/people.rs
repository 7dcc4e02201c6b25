//! The people of a session: how many, who is invited, and whether their manager is among them.

use super::named::{Kept, Named};
use serde::{Deserialize, Serialize};

/// How many people take part, the facilitator not counted: 1 to 60.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "u32", into = "u32")]
pub struct People(u8);

impl People {
    /// The most that the planner counts with.
    pub const MOST: u32 = 60;
    /// From here on there are enough people for two tables of three.
    pub const CAFE: u32 = 6;
    /// In a smaller group it shows who said what.
    pub const UNNAMED: u32 = 5;

    /// So many people, if the planner counts with that number.
    pub fn new(count: u32) -> Option<Self> {
        u8::try_from(count).ok().filter(|_| (1..=Self::MOST).contains(&count)).map(Self)
    }

    /// How many.
    pub const fn count(self) -> u32 {
        self.0 as u32
    }

    /// Every number that the planner counts with.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=60).map(Self)
    }
}

/// A dozen: three tables of four.
impl Default for People {
    fn default() -> Self {
        Self(12)
    }
}

impl From<People> for u32 {
    fn from(people: People) -> Self {
        people.count()
    }
}

/// The nearest number that the planner counts with.
impl From<u32> for People {
    fn from(count: u32) -> Self {
        Self(u8::try_from(count.clamp(1, Self::MOST)).unwrap_or(1))
    }
}

/// Who is invited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Invited {
    /// The whole department or organisation.
    #[default]
    Everyone,
    /// Some of them.
    Selection,
}

impl Named for Invited {
    const ALL: &'static [Self] = &[Self::Everyone, Self::Selection];

    fn id(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Selection => "selection",
        }
    }
}

/// Whether the employer or a manager takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Manager {
    /// Not there.
    #[default]
    Absent,
    /// There from beginning to end.
    Present,
}

impl Named for Manager {
    const ALL: &'static [Self] = &[Self::Absent, Self::Present];

    fn id(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Present => "present",
        }
    }
}

/// The group of a session.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Group {
    /// How many take part.
    pub people: People,
    /// Who is invited.
    pub invited: Kept<Invited>,
    /// Whether a manager takes part.
    pub manager: Kept<Manager>,
}
