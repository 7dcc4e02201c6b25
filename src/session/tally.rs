//! Counting exclamation marks from paper: does the total make sense, and what comes out on top?

use super::people::People;

/// What the total says. Everybody puts one or two exclamation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// Nothing is counted yet.
    None,
    /// At least so many are missing.
    Missing(u32),
    /// Between one and two for each person.
    Fits,
    /// At least so many are too many.
    TooMany(u32),
}

impl Total {
    /// What a total of so many says when so many people vote.
    pub fn of(marks: u32, people: People) -> Self {
        let (least, most) = (people.count(), people.count() * 2);
        match marks {
            0 => Self::None,
            _ if marks < least => Self::Missing(least - marks),
            _ if marks > most => Self::TooMany(marks - most),
            _ => Self::Fits,
        }
    }
}

/// The outcome of a vote. Everything that was voted on is in exactly one of its lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<'a, T> {
    /// The top, highest first. A tie for the last place keeps everything that shares it.
    pub top: Vec<Place<'a, T>>,
    /// Exclamation marks, but not enough, highest first.
    pub below: Vec<Place<'a, T>>,
    /// No exclamation marks, in the order of the wall: "ook genoemd".
    pub also: Vec<&'a T>,
    /// Set when the last place of the top is shared by more than fit.
    pub tie: Option<Tie>,
}

/// A place in the outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place<'a, T> {
    /// From 1; shared places have the same number and the next one counts on from all before it.
    pub rank: usize,
    /// What was voted on.
    pub of: &'a T,
    /// Its exclamation marks.
    pub votes: u32,
    /// Whether others have as many.
    pub shared: bool,
}

/// A last place that is shared by more than fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// The place.
    pub rank: usize,
    /// How many share it.
    pub candidates: usize,
    /// For how many of them there is room.
    pub room: usize,
}

/// Orders what was voted on. Equal numbers stay in the order in which they came.
pub fn outcome<'a, T>(votes: impl IntoIterator<Item = (&'a T, u32)>, size: usize) -> Outcome<'a, T> {
    let (mut marked, unmarked): (Vec<_>, Vec<_>) = votes.into_iter().partition(|(_, votes)| *votes > 0);
    marked.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    let ahead = |than: u32| marked.iter().filter(|(_, votes)| *votes > than).count();
    let as_many = |as_this: u32| marked.iter().filter(|(_, votes)| *votes == as_this).count();
    let places = marked.iter().map(|(of, votes)| Place {
        rank: ahead(*votes) + 1,
        of: *of,
        votes: *votes,
        shared: as_many(*votes) > 1,
    });
    let (top, below): (Vec<_>, Vec<_>) = places.partition(|place| place.rank <= size);
    let tie = top.last().filter(|_| top.len() > size).map(|last| Tie {
        rank: last.rank,
        candidates: as_many(last.votes),
        room: size + 1 - last.rank,
    });
    Outcome { top, below, also: unmarked.into_iter().map(|(of, _)| of).collect(), tie }
}
