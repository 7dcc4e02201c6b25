//! What a session is for.

use super::named::Named;

/// What a session is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Goal {
    /// From knelpunten to actions: all four parts.
    #[default]
    Both,
    /// Only which knelpunten there are.
    Problems,
    /// Only solutions, for knelpunten that are known already.
    Solutions,
    /// A new top 5, some time after an earlier session.
    NewTop,
}

impl Named for Goal {
    const ALL: &'static [Self] = &[Self::Both, Self::Problems, Self::Solutions, Self::NewTop];

    fn id(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Problems => "problems",
            Self::Solutions => "solutions",
            Self::NewTop => "new-top",
        }
    }
}
