//! The agenda as it is drawn: blocks of the same part together, with what stands between them.

use guide::session::activity::{Activity, Part};
use guide::session::block::Block;
use guide::session::fit::HALF_DAY;
use guide::session::meeting::{Meeting, Scheduled};
use guide::session::minutes::Minutes;

/// A stop on the line: a part with its blocks, or a block that belongs to no part.
pub(super) struct Card<'a> {
    /// The part.
    pub(super) part: Option<Part>,
    /// Whether the part began before.
    pub(super) is_continued: bool,
    /// Its blocks.
    pub(super) blocks: Vec<Scheduled<'a>>,
    /// Whether it ends past a dagdeel.
    pub(super) is_past: bool,
}

impl Card<'_> {
    /// How long it takes.
    pub(super) fn minutes(&self) -> Minutes {
        self.blocks.iter().map(|scheduled| scheduled.block.minutes).sum()
    }

    /// Whether it is a break by itself.
    pub(super) fn is_break(&self) -> bool {
        self.part.is_none() && self.blocks.iter().all(|scheduled| scheduled.block.is(Activity::Break))
    }
}

/// The stops of a meeting. A break in the middle of a part stays inside it.
pub(super) fn cards(meeting: &Meeting) -> Vec<Card<'_>> {
    let limit = meeting.starts().plus(HALF_DAY);
    let mut cards: Vec<Card<'_>> = Vec::new();
    let mut seen: Vec<Part> = Vec::new();
    for (index, scheduled) in meeting.schedule().enumerate() {
        let part = scheduled.block.activity().part();
        let next = part.or_else(|| next_part(meeting.blocks.get(index + 1..).unwrap_or_default()));
        let is_past = scheduled.end > limit;
        match cards.last_mut() {
            Some(card) if card.part.is_some() && card.part == next => {
                card.blocks.push(scheduled);
                card.is_past |= is_past;
            }
            _ => {
                let is_continued = part.is_some_and(|part| seen.contains(&part));
                seen.extend(part);
                cards.push(Card { part, is_continued, blocks: vec![scheduled], is_past });
            }
        }
    }
    cards
}

fn next_part(blocks: &[Block]) -> Option<Part> {
    blocks.iter().find_map(|block| block.activity().part())
}
