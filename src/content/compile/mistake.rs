//! A mistake in the content, with the place where a writer finds it.

use std::fmt;

/// One mistake: which file (relative to `content/`), which line (from 1), and what is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mistake {
    /// Path below `content/`, with its ending.
    pub file: String,
    /// Line in the file, from 1.
    pub line: usize,
    /// What is wrong, in one sentence without a full stop.
    pub what: String,
}

impl Mistake {
    /// A mistake at a line of a file.
    pub fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}:{}: {}", self.file, self.line, self.what)
    }
}

/// The line, from 1, on which the byte `offset` of `text` stands.
pub fn line_of(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|&&byte| byte == b'\n').count()
}
