//! What can be done to the agenda, one change at a time.

use super::activity::Activity;
use super::block::Block;
use super::id::{Counter, Id};
use super::meeting::{MeetingNumber, Meetings};
use super::minutes::Minutes;

/// Before or after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Before it.
    Before,
    /// After it.
    After,
}

/// A change of the agenda. A change of a block that is not there does nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AgendaEdit {
    /// One place earlier; from the start of the second meeting to the end of the first.
    Up(Id<Block>),
    /// One place later; from the end of the first meeting to the start of the second.
    Down(Id<Block>),
    /// Right before or after another block, in the meeting of that one.
    Beside(Id<Block>, Side, Id<Block>),
    /// To the end of a meeting.
    Into(Id<Block>, MeetingNumber),
    /// Up to the next five minutes.
    Longer(Id<Block>),
    /// Down to the five minutes before, but not under five.
    Shorter(Id<Block>),
    /// A length of the facilitator's own, at most a day.
    Length(Id<Block>, Minutes),
    /// A title of the facilitator's own; empty for the usual one.
    Title(Id<Block>, String),
    /// The facilitator's notes.
    Note(Id<Block>, String),
    /// A new block with its usual length, after another one; without one at the very start.
    Add(Activity, Option<Id<Block>>),
    /// Takes a block out.
    Remove(Id<Block>),
}

impl AgendaEdit {
    /// Carries out the change.
    pub fn apply(&self, meetings: &mut Meetings, counter: &mut Counter) {
        match self {
            Self::Up(id) => up(meetings, id),
            Self::Down(id) => down(meetings, id),
            Self::Beside(id, side, other) => beside(meetings, id, *side, other),
            Self::Into(id, number) => into(meetings, id, *number),
            Self::Longer(id) => change(meetings, id, |block| {
                let longer = (block.minutes.count() + 1).next_multiple_of(STEP);
                block.minutes = Minutes::new(longer).min(Minutes::DAY);
            }),
            Self::Shorter(id) => change(meetings, id, |block| {
                let shorter = (block.minutes.count().saturating_sub(1) / STEP * STEP).max(STEP);
                block.minutes = Minutes::new(shorter).min(block.minutes);
            }),
            Self::Length(id, minutes) => change(meetings, id, |block| block.minutes = (*minutes).min(Minutes::DAY)),
            Self::Title(id, title) => change(meetings, id, |block| block.title.clone_from(title)),
            Self::Note(id, note) => change(meetings, id, |block| block.note.clone_from(note)),
            Self::Add(activity, after) => {
                let block = Block::new(counter, *activity, activity.usual_minutes());
                let (number, index) = after
                    .as_ref()
                    .and_then(|id| meetings.locate(id))
                    .map_or((MeetingNumber::First, 0), |(number, index)| (number, index + 1));
                insert(meetings, number, index, block);
            }
            Self::Remove(id) => drop(take(meetings, id)),
        }
    }

    /// The field that is being typed in, if this is typing: changes of one field in a row are undone together.
    pub fn field(&self) -> Option<String> {
        match self {
            Self::Title(id, _) => Some(format!("title {}", id.as_str())),
            Self::Note(id, _) => Some(format!("note {}", id.as_str())),
            Self::Length(id, _) => Some(format!("length {}", id.as_str())),
            _ => None,
        }
    }
}

/// Blocks grow and shrink by so many minutes.
const STEP: u32 = 5;

fn change(meetings: &mut Meetings, id: &Id<Block>, edit: impl FnOnce(&mut Block)) {
    if let Some(block) = meetings.blocks_mut().find(|block| block.id == *id) {
        edit(block);
    }
}

fn take(meetings: &mut Meetings, id: &Id<Block>) -> Option<Block> {
    let (number, index) = meetings.locate(id)?;
    Some(meetings.get_mut(number)?.blocks.remove(index))
}

fn insert(meetings: &mut Meetings, number: MeetingNumber, index: usize, block: Block) {
    if let Some(meeting) = meetings.get_mut(number) {
        meeting.blocks.insert(index.min(meeting.blocks.len()), block);
    }
}

fn relocate(meetings: &mut Meetings, id: &Id<Block>, number: MeetingNumber, index: usize) {
    if let Some(block) = take(meetings, id) {
        insert(meetings, number, index, block);
    }
}

fn beside(meetings: &mut Meetings, id: &Id<Block>, side: Side, other: &Id<Block>) {
    if id == other || meetings.locate(other).is_none() {
        return;
    }
    let Some(block) = take(meetings, id) else { return };
    // Counted again: without the block the places after it are others.
    let (number, index) = meetings.locate(other).unwrap_or_default();
    insert(meetings, number, index + usize::from(side == Side::After), block);
}

fn into(meetings: &mut Meetings, id: &Id<Block>, number: MeetingNumber) {
    if meetings.get_mut(number).is_some() {
        relocate(meetings, id, number, usize::MAX);
    }
}

fn up(meetings: &mut Meetings, id: &Id<Block>) {
    match meetings.locate(id) {
        Some((MeetingNumber::Second, 0)) => relocate(meetings, id, MeetingNumber::First, usize::MAX),
        Some((number, index)) if index > 0 => relocate(meetings, id, number, index - 1),
        _ => {}
    }
}

fn down(meetings: &mut Meetings, id: &Id<Block>) {
    let last_of_first = meetings.first.blocks.len().checked_sub(1);
    match meetings.locate(id) {
        Some((MeetingNumber::First, index)) if Some(index) == last_of_first && meetings.second.is_some() => {
            relocate(meetings, id, MeetingNumber::Second, 0);
        }
        Some((number, index)) => relocate(meetings, id, number, index + 1),
        None => {}
    }
}
