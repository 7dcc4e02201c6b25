//! A meeting that is going on: what is past, what is now, what is still to come.

use super::block::Block;
use super::catch_up::Proposal;
use super::clocks::{Anchor, Clocks, Moment};
use super::countdown::{Countdown, Stage};
use super::id::Id;
use super::meeting::{Meeting, MeetingNumber};
use super::minutes::Minutes;
use super::zone::Instant;
use serde::{Deserialize, Serialize};

/// A meeting that is going on, as it is saved: enough to go on after a crash. [`super::live::Live`] drives it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Run {
    /// Which meeting.
    pub meeting: MeetingNumber,
    /// Ties the session's clock to the clock on the wall.
    pub anchor: Anchor,
    /// When the meeting should end.
    pub due: Moment,
    /// The blocks that were done, the last one last.
    pub past: Vec<Current>,
    /// The block that is going on; none when the meeting is over.
    pub now: Option<Current>,
    /// The blocks to come.
    pub ahead: Vec<Step>,
}

/// A block with the time that it gets today.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Step {
    /// The block as planned.
    pub block: Block,
    /// What it gets today.
    pub minutes: Minutes,
}

/// A block that is going on, or that was when the next one began.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Current {
    /// The block.
    pub step: Step,
    /// When it began.
    pub began: Moment,
    /// Its kookwekker.
    pub countdown: Countdown,
    /// What has been said about its time.
    pub said: Stage,
}

impl Current {
    pub(super) fn begin(step: Step, now: Moment) -> Self {
        let countdown = Countdown::start(now, step.minutes);
        Self { step, began: now, countdown, said: Stage::Begun }
    }
}

/// A start this much earlier or later than planned is a rehearsal, or another day: it has no plan to be behind.
const SAME_OCCASION: i64 = Minutes::new(120).milliseconds();

impl Run {
    /// Starts a meeting with its first block. It is due when the plan says so, unless it starts more than two hours
    /// earlier or later.
    pub fn start(number: MeetingNumber, meeting: &Meeting, now: Clocks) -> Self {
        let early = meeting.starts().0.saturating_sub(now.wall.0);
        let start = if early.abs() <= SAME_OCCASION { early } else { 0 };
        let mut steps = meeting.blocks.iter().map(|block| Step { block: block.clone(), minutes: block.minutes });
        let first = steps.next().map(|step| Current::begin(step, Moment::default()));
        Self {
            meeting: number,
            anchor: Anchor::start(now),
            due: Moment::after_start(start).plus(meeting.length().milliseconds()),
            past: Vec::new(),
            now: first,
            ahead: steps.collect(),
        }
    }

    /// What is left of the block that is going on, in milliseconds; negative when its time is past.
    pub fn left(&self, now: Moment) -> Option<i64> {
        self.now.as_ref().map(|current| current.countdown.left(now))
    }

    /// When the meeting ends if nothing is changed.
    pub fn expected_end(&self, now: Moment) -> Moment {
        let ahead: Minutes = self.ahead.iter().map(|step| step.minutes).sum();
        now.plus(self.left(now).unwrap_or(0).max(0)).plus(ahead.milliseconds())
    }

    /// By how many milliseconds the meeting ends later than it should; negative when it ends earlier.
    pub fn behind(&self, now: Moment) -> i64 {
        self.expected_end(now).since(self.due)
    }

    /// The last moment to begin part IV and still end on time; none when it has begun, or is not in this meeting.
    pub fn closing_due(&self) -> Option<Moment> {
        let index = self.ahead.iter().position(|step| step.block.activity().is_protected())?;
        let begun = self.now.as_ref().is_some_and(|current| current.step.block.activity().is_protected());
        let closing: Minutes = self.ahead.iter().skip(index).map(|step| step.minutes).sum();
        (!begun).then(|| self.due.plus(-closing.milliseconds()))
    }

    /// Gives the blocks to come the lengths of a proposal. A block that it leaves no time is left out.
    pub fn shorten(&mut self, proposal: &Proposal) {
        for change in proposal.savings.iter().flat_map(|saving| &saving.changes) {
            if let Some(index) = self.ahead.iter().position(|step| step.block.id == change.block) {
                if change.to == Minutes::ZERO {
                    self.ahead.remove(index);
                } else if let Some(step) = self.ahead.get_mut(index) {
                    step.minutes = change.to;
                }
            }
        }
    }

    /// The blocks from the one that is going on, with the times at which they are expected.
    pub fn timetable(&self, now: Moment) -> Vec<Expected> {
        let mut from = now.plus(self.left(now).unwrap_or(0).max(0));
        let mut expected: Vec<Expected> = self
            .now
            .iter()
            .map(|current| Expected {
                block: current.step.block.id.clone(),
                start: self.anchor.wall(current.began),
                end: self.anchor.wall(from),
            })
            .collect();
        for step in &self.ahead {
            let end = from.plus(step.minutes.milliseconds());
            let block = step.block.id.clone();
            expected.push(Expected { block, start: self.anchor.wall(from), end: self.anchor.wall(end) });
            from = end;
        }
        expected
    }
}

/// When a block is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The block.
    pub block: Id<Block>,
    /// When it starts, on the clock on the wall.
    pub start: Instant,
    /// When it ends.
    pub end: Instant,
}
