//! The pieces of a text.

use super::EntryId;

/// A piece of text. HTML in it is made by the content compiler; internal addresses in it start with `~/`.
#[derive(Debug)]
pub enum Block {
    /// Paragraphs, headings, lists and tables as HTML.
    Markup(&'static str),
    /// Questions to tick.
    Checklist(&'static [Check]),
    /// A tip, a warning or background, as HTML.
    Alert(Alert, &'static str),
    /// A case from practice.
    Quote {
        /// The words, as HTML.
        markup: &'static str,
        /// Who tells it.
        speaker: &'static str,
    },
    /// A figure or rule with its source.
    Fact(&'static Fact),
    /// What to do about a link that is gone.
    Fallback(&'static Link),
    /// Possible answers, folded.
    Answers(&'static [Answer]),
    /// Signposts to choose a way.
    Signs(&'static [Sign]),
    /// Links, folded.
    More {
        /// What they are about.
        title: &'static str,
        /// Where they lead, and their words.
        links: &'static [(EntryId, &'static str)],
    },
    /// The entry's figure stands here.
    Figure,
}

/// The kinds of alert.
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
#[derive(Debug)]
pub struct Check {
    /// Unique in its entry, kept for ever.
    pub id: &'static str,
    /// Inline HTML.
    pub markup: &'static str,
}

/// A possible answer to the question of a screen.
#[derive(Debug)]
pub struct Answer {
    /// What the reader would say.
    pub title: &'static str,
    /// The line below it, inline HTML.
    pub line: &'static str,
    /// What is folded below it.
    pub body: &'static [Block],
}

/// A signpost.
#[derive(Debug)]
pub struct Sign {
    /// Where it leads.
    pub target: EntryId,
    /// The words on it.
    pub label: &'static str,
    /// Who it is for.
    pub line: &'static str,
}

/// A figure or a rule of law.
#[derive(Debug)]
pub struct Fact {
    /// Full sentences.
    pub text: &'static str,
    /// The year that it speaks of.
    pub year: u16,
    /// Where it stands.
    pub source: &'static str,
}

/// An external address that readers do not get as a link.
#[derive(Debug)]
pub struct Link {
    /// Its name.
    pub label: &'static str,
    /// What to say or search for.
    pub fallback: &'static str,
}
