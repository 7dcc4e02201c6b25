//! What to do, by where signals are recognised, and when to point to huisarts and bedrijfsarts.

use super::{Answers, Recognised};
use crate::content::selfcheck::{AdviceWords, Care, Complaints, wording};

/// What to do.
#[derive(Clone, Copy)]
pub struct Advice {
    /// Where signals are recognised.
    pub pattern: Pattern,
    /// Its words.
    pub words: &'static AdviceWords,
    /// Words that point to huisarts and bedrijfsarts, for who may need them.
    pub care: Option<&'static Care>,
}

impl Advice {
    /// The advice that belongs to the answers.
    pub fn of(answers: &Answers) -> Self {
        let pattern = Pattern::of(answers);
        Self { pattern, words: pattern.words(), care: needs_care(answers).then_some(&wording().care) }
    }
}

/// Where signals are recognised: the three answers to "Herken je dit?", both at once, and none yet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// In oneself.
    Myself,
    /// In colleagues.
    Colleagues,
    /// In oneself and in colleagues.
    Both,
    /// Nowhere, of at least one signal.
    Neither,
    /// Every signal was skipped or answered with "weet ik niet".
    Unanswered,
}

impl Pattern {
    /// Every pattern.
    pub const ALL: [Self; 5] = [Self::Myself, Self::Colleagues, Self::Both, Self::Neither, Self::Unanswered];

    /// The pattern of the answers. A complaint is a signal too: who ticks one recognises something in themselves.
    pub fn of(answers: &Answers) -> Self {
        let any = |test: fn(Recognised) -> bool| answers.recognised().any(|(_, answer)| test(answer));
        let complains = wording().complaints.iter().any(|group| ticked(answers, group) > 0);
        match (any(Recognised::by_myself) || complains, any(Recognised::by_colleagues)) {
            (true, true) => Self::Both,
            (true, false) => Self::Myself,
            (false, true) => Self::Colleagues,
            (false, false) if any(|answer| answer == Recognised::Neither) => Self::Neither,
            (false, false) => Self::Unanswered,
        }
    }

    /// What to do.
    pub fn words(self) -> &'static AdviceWords {
        let [myself, colleagues, both, neither, unanswered] = &wording().advice;
        match self {
            Self::Myself => myself,
            Self::Colleagues => colleagues,
            Self::Both => both,
            Self::Neither => neither,
            Self::Unanswered => unanswered,
        }
    }
}

/// Whether the reader is pointed to huisarts and bedrijfsarts: they say that they are worried, or they tick complaints in
/// most of the groups, or at least half of one group.
///
/// It is a courtesy and no measure, so it is wide on purpose, and what it weighs is never shown.
fn needs_care(answers: &Answers) -> bool {
    let groups = wording().complaints;
    let touched = groups.iter().filter(|group| ticked(answers, group) > 0).count();
    let half = groups.iter().any(|group| ticked(answers, group) * 2 >= group.complaints.len());
    answers.is_worried() || touched * 2 > groups.len() || half
}

fn ticked(answers: &Answers, group: &Complaints) -> usize {
    group.complaints.iter().filter(|complaint| answers.has_complaint(complaint)).count()
}
