//! A knelpunt as it hangs on the wall: one post-it, or several that say the same.

use super::id::Id;
use super::idea::Idea;
use super::named::{Kept, Named};
use crate::content::{Group, groups};
use serde::{Deserialize, Serialize};

/// A knelpunt. Nothing that people wrote is lost when look-alikes are put together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Problem {
    /// Its name in the plan.
    pub id: Id<Problem>,
    /// The sheet on which it hangs.
    pub sheet: Sheet,
    /// The post-it.
    pub note: Note,
    /// Post-its that say the same.
    pub also: Vec<Note>,
    /// Exclamation marks.
    pub votes: u32,
    /// What can be done about it.
    pub ideas: Vec<Idea>,
}

/// What stands on one post-it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    /// What the knelpunt is.
    pub text: String,
    /// Why it is there.
    pub cause: String,
    /// When it happens.
    pub when: String,
    /// Who is involved.
    pub who: String,
    /// Which group of people wrote it, if they have colours.
    pub writer: Option<Id<Writer>>,
}

/// One of the five sheets on the wall: the id of a group of factors of the model.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sheet(String);

impl Sheet {
    /// The five sheets, in the order of the model.
    pub fn all() -> impl Iterator<Item = Self> {
        groups().iter().map(Self::of)
    }

    /// The sheet of a group of factors.
    pub fn of(group: &Group) -> Self {
        Self(group.id.to_owned())
    }

    /// The group of factors; none for a sheet of another release.
    pub fn group(&self) -> Option<&'static Group> {
        groups().iter().find(|group| group.id == self.0)
    }

    /// Its id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// People who write on post-its of one colour: a team, or a kind of work.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Writer {
    /// Its name in the plan.
    pub id: Id<Writer>,
    /// The colour of its post-its.
    pub colour: Kept<PostIt>,
    /// Who they are.
    pub name: String,
    /// How many, if that is known.
    pub people: Option<u32>,
}

/// Colours in which post-its are sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PostIt {
    /// Geel.
    #[default]
    Yellow,
    /// Blauw.
    Blue,
    /// Roze.
    Pink,
    /// Groen.
    Green,
    /// Oranje.
    Orange,
    /// Paars.
    Purple,
}

impl Named for PostIt {
    const ALL: &'static [Self] = &[Self::Yellow, Self::Blue, Self::Pink, Self::Green, Self::Orange, Self::Purple];

    fn id(self) -> &'static str {
        match self {
            Self::Yellow => "yellow",
            Self::Blue => "blue",
            Self::Pink => "pink",
            Self::Green => "green",
            Self::Orange => "orange",
            Self::Purple => "purple",
        }
    }
}
