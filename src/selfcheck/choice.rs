//! The answers that one chooses from: where a signal is recognised, and who can do something about a point.

use crate::content::selfcheck::wording;

/// Where a signal is recognised.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Recognised {
    /// In oneself.
    Myself,
    /// In colleagues.
    Colleagues,
    /// In oneself and in colleagues.
    Both,
    /// Nowhere.
    Neither,
    /// The reader does not know.
    Unsure,
}

impl Recognised {
    /// Every answer, in the order in which readers choose.
    pub const ALL: [Self; 5] = [Self::Myself, Self::Colleagues, Self::Both, Self::Neither, Self::Unsure];

    /// Its name in saved data and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Myself => "myself",
            Self::Colleagues => "colleagues",
            Self::Both => "both",
            Self::Neither => "neither",
            Self::Unsure => "unsure",
        }
    }

    /// The answer with this name.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.id() == id)
    }

    /// Its name for readers.
    pub fn label(self) -> &'static str {
        let [myself, colleagues, both, neither, unsure] = wording().recognised;
        match self {
            Self::Myself => myself,
            Self::Colleagues => colleagues,
            Self::Both => both,
            Self::Neither => neither,
            Self::Unsure => unsure,
        }
    }

    /// Whether it is recognised in oneself.
    pub const fn by_myself(self) -> bool {
        matches!(self, Self::Myself | Self::Both)
    }

    /// Whether it is recognised in colleagues.
    pub const fn by_colleagues(self) -> bool {
        matches!(self, Self::Colleagues | Self::Both)
    }
}

/// Who can do something about a point.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The reader.
    Myself,
    /// The reader with colleagues.
    Together,
    /// It takes the leidinggevende.
    Manager,
    /// The reader does not know.
    Unsure,
}

impl Who {
    /// Every answer, in the order in which readers choose.
    pub const ALL: [Self; 4] = [Self::Myself, Self::Together, Self::Manager, Self::Unsure];

    /// Its name in saved data and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Myself => "myself",
            Self::Together => "together",
            Self::Manager => "manager",
            Self::Unsure => "unsure",
        }
    }

    /// The answer with this name.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.id() == id)
    }

    /// Its name for readers.
    pub fn label(self) -> &'static str {
        self.of(&wording().who)
    }

    /// What belongs to this answer, of a row in the order of [`Self::ALL`].
    pub(super) const fn of<T: Copy>(self, row: &[T; 4]) -> T {
        let [myself, together, manager, unsure] = *row;
        match self {
            Self::Myself => myself,
            Self::Together => together,
            Self::Manager => manager,
            Self::Unsure => unsure,
        }
    }
}
