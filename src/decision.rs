//! The decision helper: two questions, and how to look for the causes of work pressure that follows from the answers.

use crate::content::EntryId;

/// The answer to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Ja.
    Yes,
    /// Nee.
    No,
    /// Weet ik niet.
    Unknown,
}

impl Answer {
    /// The answers in the order in which readers choose.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    /// Its name in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }

    /// The answer with this name.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.id() == id)
    }
}

/// The questions of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// More than 30 employees?
    Size,
    /// Some idea of the bottlenecks already?
    Picture,
}

impl Question {
    /// Both, in the order of the tree.
    pub const ALL: [Self; 2] = [Self::Size, Self::Picture];

    /// Its name in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Size => "size",
            Self::Picture => "picture",
        }
    }
}

/// What follows, each with its own reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Talk: the organisation is small.
    TalkSmall,
    /// Talk: there is some idea already.
    TalkPicture,
    /// Send out a questionnaire: large, and no idea yet.
    Questionnaire,
    /// Only the number of employees is missing.
    AskSize,
    /// Only the idea of the bottlenecks is missing.
    AskPicture,
    /// Both are missing: the number of employees is the quickest to find out.
    AskBoth,
}

/// Where to read how to talk with employees.
const TALK: &str = "uitgebreid/stap-2/oorzaken-zoeken/hoe/ga-in-gesprek-met-werknemers";
/// Where to read about questionnaires.
const QUESTIONNAIRE: &str = "uitgebreid/stap-2/oorzaken-zoeken/hoe/verzoek-werknemers-een-vragenlijst-in-te-vullen";
/// Where to read what an organisation knows already.
const KNOWN: &str = "uitgebreid/stap-1/signalen-opvangen/hoe/gebruik-de-beschikbare-informatie";

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 6] =
        [Self::TalkSmall, Self::TalkPicture, Self::Questionnaire, Self::AskSize, Self::AskPicture, Self::AskBoth];

    /// What follows from the answers so far. `None` while a question that matters is open.
    pub const fn of(size: Option<Answer>, picture: Option<Answer>) -> Option<Self> {
        match (size, picture) {
            (Some(Answer::No), _) => Some(Self::TalkSmall),
            (_, Some(Answer::Yes)) => Some(Self::TalkPicture),
            (None, _) | (_, None) => None,
            (Some(Answer::Yes), Some(Answer::No)) => Some(Self::Questionnaire),
            (Some(Answer::Unknown), Some(Answer::No)) => Some(Self::AskSize),
            (Some(Answer::Yes), Some(Answer::Unknown)) => Some(Self::AskPicture),
            (Some(Answer::Unknown), Some(Answer::Unknown)) => Some(Self::AskBoth),
        }
    }

    /// The entries to read next.
    pub fn reading(self) -> impl Iterator<Item = EntryId> {
        let paths: &[&str] = match self {
            Self::TalkSmall | Self::TalkPicture => &[TALK],
            Self::Questionnaire => &[QUESTIONNAIRE],
            Self::AskPicture => &[KNOWN],
            Self::AskSize | Self::AskBoth => &[TALK, QUESTIONNAIRE],
        };
        paths.iter().filter_map(|path| EntryId::find(path))
    }
}
