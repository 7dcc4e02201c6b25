//! Ways out of a session that takes too long, each with its effect before it is taken.

use super::activity::{Activity, Part};
use super::edit::Edit;
use super::fit::Fit;
use super::goal::Goal;
use super::minutes::Minutes;
use super::named::Named;
use super::seating;
use super::setup::Setup;
use super::split;

/// A way to make a session shorter. None of them touches part IV.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayOut {
    /// Parts I and II in one meeting, III and IV in another.
    TwoMeetings,
    /// Rounds of twenty minutes, the shortest that the method knows.
    ShortRounds,
    /// No quiz, and people read about work pressure before they come.
    ReadBefore,
    /// One table, and so one knelpunt, fewer.
    OneTableFewer,
    /// Only knelpunten now, solutions another time.
    ProblemsOnly,
}

impl Named for WayOut {
    const ALL: &'static [Self] =
        &[Self::TwoMeetings, Self::ShortRounds, Self::ReadBefore, Self::OneTableFewer, Self::ProblemsOnly];

    fn id(self) -> &'static str {
        match self {
            Self::TwoMeetings => "two-meetings",
            Self::ShortRounds => "short-rounds",
            Self::ReadBefore => "read-before",
            Self::OneTableFewer => "one-table-fewer",
            Self::ProblemsOnly => "problems-only",
        }
    }
}

/// The shortest round that the method knows.
pub const SHORT_ROUND: Minutes = Minutes::new(20);
/// What is left of the explanation when people have read it before.
pub const SHORT_MEANING: Minutes = Minutes::new(5);

/// A way out with what it brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The way out.
    pub way: WayOut,
    /// The meetings now.
    pub before: Vec<Fit>,
    /// The meetings when it is taken.
    pub after: Vec<Fit>,
}

impl Offer {
    /// By how much the longest meeting becomes shorter.
    pub fn saves(&self) -> Minutes {
        longest(&self.before).less(longest(&self.after))
    }

    /// Whether every meeting fits in a dagdeel then.
    pub fn fits(&self) -> bool {
        self.after.iter().all(|fit| fit.fits())
    }
}

/// The ways out that make the longest meeting shorter, in a fixed order.
pub fn offers(setup: &Setup) -> Vec<Offer> {
    let before = fits(setup);
    WayOut::ALL
        .iter()
        .map(|way| {
            let mut taken = setup.clone();
            take(*way, &mut taken);
            Offer { way: *way, before: before.clone(), after: fits(&taken) }
        })
        .filter(|offer| offer.saves() > Minutes::ZERO)
        .collect()
}

/// The time of each meeting.
pub fn fits(setup: &Setup) -> Vec<Fit> {
    setup.meetings.iter().map(|(_, meeting)| Fit::of(meeting)).collect()
}

fn longest(fits: &[Fit]) -> Minutes {
    fits.iter().map(|fit| fit.total()).max().unwrap_or_default()
}

/// Takes a way out. Does nothing where it does not apply.
pub fn take(way: WayOut, setup: &mut Setup) {
    match way {
        WayOut::TwoMeetings => split::split(&mut setup.meetings, &mut setup.counter),
        WayOut::ShortRounds => {
            for block in setup.meetings.blocks_mut().filter(|block| block.activity().is_round()) {
                block.minutes = block.minutes.min(SHORT_ROUND);
            }
        }
        WayOut::ReadBefore => {
            for meeting in setup.meetings.all_mut() {
                meeting.blocks.retain(|block| !block.is(Activity::Quiz));
            }
            for block in setup.meetings.blocks_mut().filter(|block| block.is(Activity::Meaning)) {
                block.minutes = block.minutes.min(SHORT_MEANING);
            }
        }
        WayOut::OneTableFewer => {
            let fewer = setup.seating().tables() - 1;
            if seating::choices(setup.group.people).is_some_and(|choices| choices.contains(&fewer)) {
                Edit::Tables(Some(fewer)).apply(setup);
            }
        }
        WayOut::ProblemsOnly => {
            let has = |part| setup.meetings.iter().any(|(_, meeting)| meeting.has_part(part));
            if has(Part::Problems) && has(Part::Solutions) {
                Edit::Goal(Goal::Problems).apply(setup);
            }
        }
    }
}
