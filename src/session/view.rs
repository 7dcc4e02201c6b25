//! The three sides of a plan: before, during and after the session.

use super::named::Named;

/// A side of a plan, as the planner shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// Everything that is chosen and made ready.
    #[default]
    Prepare,
    /// The meeting that is going on.
    Run,
    /// What the session brings.
    Capture,
}

impl Named for View {
    const ALL: &'static [Self] = &[Self::Prepare, Self::Run, Self::Capture];

    fn id(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::Run => "run",
            Self::Capture => "capture",
        }
    }
}
