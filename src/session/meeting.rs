//! A meeting, and the one or two meetings of a session.

use super::activity::{Activity, Part};
use super::block::Block;
use super::date::Date;
use super::id::Id;
use super::minutes::Minutes;
use super::time::{Local, TimeOfDay};
use super::zone::Instant;
use serde::{Deserialize, Serialize};

/// People in a room on one day: its blocks follow each other without gaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Meeting {
    /// The day on which it starts.
    pub date: Date,
    /// When it starts.
    pub start: TimeOfDay,
    /// What happens, in order.
    pub blocks: Vec<Block>,
}

impl Default for Meeting {
    fn default() -> Self {
        Self { date: Date::FIRST, start: TimeOfDay::NINE, blocks: Vec::new() }
    }
}

/// A block with the moments at which it starts and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scheduled<'a> {
    /// The block.
    pub block: &'a Block,
    /// When it starts.
    pub start: Instant,
    /// When it ends.
    pub end: Instant,
}

impl Meeting {
    /// When it starts.
    pub fn starts(&self) -> Instant {
        Local { date: self.date, time: self.start }.instant()
    }

    /// When it ends.
    pub fn ends(&self) -> Instant {
        self.starts().plus(self.length())
    }

    /// How long it takes, breaks and all.
    pub fn length(&self) -> Minutes {
        self.blocks.iter().map(|block| block.minutes).sum()
    }

    /// Its blocks with their times: real minutes, so a clock that changes at night changes the times and not the
    /// lengths.
    pub fn schedule(&self) -> impl Iterator<Item = Scheduled<'_>> {
        self.blocks.iter().scan(self.starts(), |start, block| {
            let scheduled = Scheduled { block, start: *start, end: start.plus(block.minutes) };
            *start = scheduled.end;
            Some(scheduled)
        })
    }

    /// Whether it has a block of this part.
    pub fn has_part(&self, part: Part) -> bool {
        self.blocks.iter().any(|block| block.activity().part() == Some(part))
    }

    /// The place of the first block with this activity.
    pub fn position(&self, activity: Activity) -> Option<usize> {
        self.blocks.iter().position(|block| block.is(activity))
    }
}

/// Which meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MeetingNumber {
    /// The only one, or the first of two.
    #[default]
    First,
    /// The second of two.
    Second,
}

impl MeetingNumber {
    /// 1 or 2.
    pub const fn number(self) -> u8 {
        match self {
            Self::First => 1,
            Self::Second => 2,
        }
    }
}

/// The meetings of a session: one, or two.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Meetings {
    /// The only one, or the first of two.
    pub first: Meeting,
    /// The second, when the session is split.
    pub second: Option<Meeting>,
}

impl Meetings {
    /// The meetings with their numbers.
    pub fn iter(&self) -> impl Iterator<Item = (MeetingNumber, &Meeting)> {
        let second = self.second.as_ref().map(|meeting| (MeetingNumber::Second, meeting));
        [(MeetingNumber::First, &self.first)].into_iter().chain(second)
    }

    /// One of them, if it is there.
    pub fn get(&self, number: MeetingNumber) -> Option<&Meeting> {
        match number {
            MeetingNumber::First => Some(&self.first),
            MeetingNumber::Second => self.second.as_ref(),
        }
    }

    /// One of them to change, if it is there.
    pub fn get_mut(&mut self, number: MeetingNumber) -> Option<&mut Meeting> {
        match number {
            MeetingNumber::First => Some(&mut self.first),
            MeetingNumber::Second => self.second.as_mut(),
        }
    }

    /// The meetings to change, in order.
    pub fn all_mut(&mut self) -> impl Iterator<Item = &mut Meeting> {
        [&mut self.first].into_iter().chain(self.second.as_mut())
    }

    /// Every block, in order.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.iter().flat_map(|(_, meeting)| &meeting.blocks)
    }

    /// The same agenda without what the facilitator calls the blocks and notes with them.
    #[must_use]
    pub fn without_words(&self) -> Self {
        let mut bare = self.clone();
        for block in bare.blocks_mut() {
            block.title.clear();
            block.note.clear();
        }
        bare
    }

    /// Every block to change, in order.
    pub fn blocks_mut(&mut self) -> impl Iterator<Item = &mut Block> {
        self.all_mut().flat_map(|meeting| &mut meeting.blocks)
    }

    /// Where a block stands: its meeting, and its place in it from 0.
    pub fn locate(&self, id: &Id<Block>) -> Option<(MeetingNumber, usize)> {
        self.iter().find_map(|(number, meeting)| {
            meeting.blocks.iter().position(|block| block.id == *id).map(|index| (number, index))
        })
    }

    /// Whether something like this happens.
    pub fn has(&self, activity: Activity) -> bool {
        self.blocks().any(|block| block.is(activity))
    }
}
