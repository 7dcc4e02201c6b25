//! What to shorten when a meeting runs late: in an order chosen beforehand, and never part IV.

use super::activity::Activity;
use super::block::Block;
use super::clocks::Moment;
use super::id::Id;
use super::minutes::Minutes;
use super::named::Named;
use super::run::{Run, Step};

/// Something that can be made shorter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// The quiz, as a whole.
    Quiz,
    /// What is told: welcome, explanation of work pressure, looking back.
    Telling,
    /// Explaining, walking and harvesting around the rounds.
    Around,
    /// The rounds, down to twenty minutes.
    Rounds,
    /// The post-its: writing, discussing, marking.
    Wall,
    /// Blocks of the facilitator's own.
    Own,
    /// The breaks, down to ten minutes.
    Breaks,
}

/// The order in which they are offered first: shorten what is told before what people do, and breaks last.
impl Named for Cut {
    const ALL: &'static [Self] =
        &[Self::Quiz, Self::Telling, Self::Around, Self::Rounds, Self::Wall, Self::Own, Self::Breaks];

    fn id(self) -> &'static str {
        match self {
            Self::Quiz => "quiz",
            Self::Telling => "telling",
            Self::Around => "around",
            Self::Rounds => "rounds",
            Self::Wall => "wall",
            Self::Own => "own",
            Self::Breaks => "breaks",
        }
    }
}

impl Cut {
    /// Which cut covers an activity, and the least that it leaves of it, in minutes. None for part IV, and for the look
    /// ahead, which is short already.
    const fn of(activity: Activity) -> Option<(Self, u32)> {
        match activity {
            Activity::Quiz => Some((Self::Quiz, 0)),
            Activity::Welcome | Activity::Meaning | Activity::Choice | Activity::Recap => Some((Self::Telling, 5)),
            Activity::Review => Some((Self::Telling, 10)),
            Activity::Explain | Activity::Harvest => Some((Self::Around, 5)),
            Activity::Move => Some((Self::Around, 3)),
            Activity::Ideas | Activity::Bears | Activity::MiddleWay => Some((Self::Rounds, 20)),
            Activity::Brainstorm | Activity::Priorities => Some((Self::Wall, 10)),
            Activity::Discuss => Some((Self::Wall, 30)),
            Activity::Own => Some((Self::Own, 5)),
            Activity::Break => Some((Self::Breaks, 10)),
            Activity::Present | Activity::Choose | Activity::Close | Activity::Preview => None,
        }
    }

    /// What this cut can take from a step.
    fn slack(self, step: &Step) -> Minutes {
        match Self::of(step.block.activity()) {
            Some((cut, floor)) if cut == self => step.minutes.less(Minutes::new(floor)),
            _ => Minutes::ZERO,
        }
    }
}

/// A way to catch up, cut by cut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What is shortened, in the chosen order; only cuts that bring something.
    pub savings: Vec<Saving>,
    /// How late the meeting ends even so.
    pub still: Minutes,
}

/// What one cut brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saving {
    /// The cut.
    pub cut: Cut,
    /// The blocks that become shorter.
    pub changes: Vec<Change>,
}

/// Another length for a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The block.
    pub block: Id<Block>,
    /// Its length now.
    pub from: Minutes,
    /// Its length then; zero when it is left out.
    pub to: Minutes,
}

impl Saving {
    /// How much time it brings.
    pub fn minutes(&self) -> Minutes {
        self.changes.iter().map(|change| change.from.less(change.to)).sum()
    }
}

/// Proposes how to catch up with the blocks that are still to come. Each cut takes no more than is needed, evenly from
/// the blocks that it covers; only the quiz goes as a whole. Empty when the meeting is on time.
pub fn propose(run: &Run, order: &[Cut], now: Moment) -> Proposal {
    let mut need = Minutes::nearest(run.behind(now));
    let mut savings = Vec::new();
    for cut in order {
        if need == Minutes::ZERO {
            break;
        }
        let mut lengths: Vec<(&Step, Minutes)> = run.ahead.iter().map(|step| (step, step.minutes)).collect();
        shorten(*cut, &mut lengths, need);
        let changes: Vec<Change> = lengths
            .into_iter()
            .filter(|(step, to)| step.minutes != *to)
            .map(|(step, to)| Change { block: step.block.id.clone(), from: step.minutes, to })
            .collect();
        let saving = Saving { cut: *cut, changes };
        need = need.less(saving.minutes());
        if !saving.changes.is_empty() {
            savings.push(saving);
        }
    }
    Proposal { savings, still: need }
}

/// Takes what is needed, minute by minute from the block that can spare most; the later one when they are equal.
fn shorten(cut: Cut, lengths: &mut [(&Step, Minutes)], need: Minutes) {
    if cut == Cut::Quiz {
        for (step, length) in lengths.iter_mut().filter(|(step, _)| cut.slack(step) > Minutes::ZERO) {
            *length = step.minutes.less(cut.slack(step));
        }
        return;
    }
    for _ in 0..need.count() {
        let spare = |(step, length): &(&Step, Minutes)| cut.slack(step).less(step.minutes.less(*length));
        let Some(most) = lengths.iter_mut().max_by_key(|entry| spare(entry)) else { return };
        if spare(most) == Minutes::ZERO {
            return;
        }
        most.1 = most.1.less(Minutes::new(1));
    }
}
