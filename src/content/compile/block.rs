//! The typed pieces of a body.

/// A piece of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Plain HTML; internal addresses start with `~/`.
    Markup(String),
    /// Questions to tick.
    Checklist(Vec<Check>),
    /// A tip, a warning or background, as HTML.
    Alert(Alert, String),
    /// A case from practice: the words as HTML, and who says them.
    Quote(String, String),
    /// A fact of the register, by id.
    Fact(String),
    /// What to search for instead of a link that is gone, by id.
    Fallback(String),
    /// Possible answers, folded.
    Answers(Vec<Answer>),
    /// Signposts to choose a way.
    Signs(Vec<Sign>),
    /// A folded list of links under a title: the id of an entry, and the words.
    More(String, Vec<(String, String)>),
    /// The drawn figure of the entry.
    Figure,
}

/// The kinds of alert. The app names them alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alert {
    /// A tip.
    Tip,
    /// Something to look out for.
    Caution,
    /// Good to know.
    Background,
}

/// A question to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Unique in the entry.
    pub id: String,
    /// Inline HTML.
    pub markup: String,
}

/// One of the possible answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What the reader would say.
    pub title: String,
    /// The line on the card, inline HTML.
    pub line: String,
    /// What is folded below it.
    pub body: Vec<Block>,
}

/// A signpost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// Id of the entry that it leads to.
    pub target: String,
    /// The words on it.
    pub label: String,
    /// Who it is for.
    pub line: String,
}
