//! A text with headings, lists and tables, free of markup: a page renders it, and [`super::text`] writes it out.

/// A text that can be shown, copied and printed. Every string in it is plain text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// What follows, in order.
    pub pieces: Vec<Piece>,
}

/// A piece of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading below the title.
    Heading(String),
    /// A heading below a heading.
    Subheading(String),
    /// A paragraph.
    Paragraph(String),
    /// A paragraph to look out for.
    Warning(String),
    /// A list.
    List(Vec<Item>),
    /// A table; every row has as many cells as the head.
    Table {
        /// The names of the columns.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// Its words.
    pub text: String,
    /// The items below it.
    pub items: Vec<Item>,
}

impl Item {
    /// An item with nothing below it.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), items: Vec::new() }
    }

    /// An item with a list of its own.
    pub fn with(text: impl Into<String>, items: Vec<Self>) -> Self {
        Self { text: text.into(), items }
    }
}
