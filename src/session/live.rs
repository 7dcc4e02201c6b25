//! Drives a meeting that is going on: reads the clocks and carries out what the facilitator does.

use super::catch_up::Proposal;
use super::clocks::{Clocks, Moment};
use super::countdown::Stage;
use super::minutes::Minutes;
use super::run::{Current, Run};
use super::zone::Instant;

/// A run together with the last reading of the clocks. Made anew whenever a run is loaded, also when another tab
/// saved it: the reading belongs to that run and is not saved.
#[derive(Debug, Clone)]
pub struct Live {
    run: Run,
    last: Clocks,
}

/// What the clocks say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tick {
    /// The moment on the session's clock.
    pub moment: Moment,
    /// What is left of the block, in milliseconds; negative when its time is past. None when the meeting is over.
    pub left: Option<i64>,
    /// When the kookwekker rings, on the clock on the wall; none while it stands still.
    pub rings: Option<Instant>,
    /// By how many milliseconds the meeting ends too late; negative when it ends early. None when it is over.
    pub behind: Option<i64>,
    /// Something to say aloud, once.
    pub say: Option<Stage>,
    /// Whether the run has to be saved.
    pub save: bool,
}

impl Live {
    /// Takes up a run, new or saved.
    pub fn open(mut run: Run, now: Clocks) -> Self {
        run.anchor = run.anchor.renew(now);
        Self { run, last: now }
    }

    /// The run as it is to be saved.
    pub const fn run(&self) -> &Run {
        &self.run
    }

    /// Reads the clocks. As often as the page likes: nothing depends on how often.
    pub fn tick(&mut self, now: Clocks) -> Tick {
        let (moment, jumped) = self.read(now);
        let left = self.run.left(moment);
        let behind = self.run.now.as_ref().map(|_| self.run.behind(moment));
        let anchor = self.run.anchor;
        let mut rings = None;
        let mut say = None;
        if let Some(current) = &mut self.run.now {
            if !current.countdown.is_paused() {
                rings = left.map(|left| anchor.wall(moment.plus(left)));
            }
            let stage = Stage::of(current.countdown.left(moment), current.step.minutes);
            if stage > current.said {
                current.said = stage;
                say = Some(stage);
            }
        }
        Tick { moment, left, rings, behind, say, save: jumped || say.is_some() }
    }

    /// Lets the kookwekker stand still.
    pub fn pause(&mut self, now: Clocks) {
        self.with_current(now, |current, moment| current.countdown = current.countdown.pause(moment));
    }

    /// Lets the kookwekker run on.
    pub fn resume(&mut self, now: Clocks) {
        self.with_current(now, |current, moment| current.countdown = current.countdown.resume(moment));
    }

    /// Gives the block more time.
    pub fn extend(&mut self, now: Clocks, more: Minutes) {
        self.with_current(now, |current, moment| {
            current.countdown = current.countdown.extend(moment, more);
            current.step.minutes += more;
            current.said = Stage::of(current.countdown.left(moment), current.step.minutes);
        });
    }

    /// Goes on to the next block, or ends the meeting after the last one.
    pub fn next(&mut self, now: Clocks) {
        let moment = self.mark(now);
        if let Some(current) = self.run.now.take() {
            self.run.past.push(current);
        }
        if !self.run.ahead.is_empty() {
            self.run.now = Some(Current::begin(self.run.ahead.remove(0), moment));
        }
    }

    /// Goes back to the block before, as if it had never ended: for a button pressed too soon.
    pub fn back(&mut self, now: Clocks) {
        self.mark(now);
        if let Some(before) = self.run.past.pop()
            && let Some(current) = self.run.now.replace(before)
        {
            self.run.ahead.insert(0, current.step);
        }
    }

    /// Gives the blocks to come the lengths of a proposal. A block without time is left out.
    pub fn accept(&mut self, now: Clocks, proposal: &Proposal) {
        self.mark(now);
        self.run.shorten(proposal);
    }

    /// Goes straight to part IV: what comes before it is left out. Does nothing when part IV is not to come.
    pub fn to_closing(&mut self, now: Clocks) {
        if let Some(index) = self.run.ahead.iter().position(|step| step.block.activity().is_protected()) {
            self.run.ahead.drain(..index);
            self.next(now);
        }
    }

    fn with_current(&mut self, now: Clocks, act: impl FnOnce(&mut Current, Moment)) {
        let moment = self.mark(now);
        if let Some(current) = &mut self.run.now {
            act(current, moment);
        }
    }

    /// Reads the clocks before something is done that will be saved.
    fn mark(&mut self, now: Clocks) -> Moment {
        let (moment, _) = self.read(now);
        self.run.anchor = self.run.anchor.renew(now);
        moment
    }

    fn read(&mut self, now: Clocks) -> (Moment, bool) {
        let (anchor, jumped) = self.run.anchor.advance(self.last, now);
        self.run.anchor = anchor;
        self.last = now;
        (anchor.moment(now.wall), jumped)
    }
}
