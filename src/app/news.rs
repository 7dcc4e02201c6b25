//! How keeping goes in one module of the page, and how the modules tell each other of it: as words in an event.

use guide::saved::{Aside, Why, Written};

/// How keeping goes in the app, or in a module beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct News {
    /// How the last write ended.
    pub(crate) last: Option<Written>,
    /// Whether something went away from the storage and is in this page only.
    pub(crate) is_lost: bool,
    /// Whether something stands in a field that cannot be kept.
    pub(crate) is_holding: bool,
    /// Whether something that the reader made on purpose was kept now.
    pub(crate) is_work: bool,
    /// Records that are left as they are.
    pub(crate) aside: Vec<Aside>,
    /// When something was last written or found; empty for never.
    pub(crate) saved: String,
}

const KEPT: &str = "kept";
const MEMORY: &str = "memory";
const FULL: &str = "full";
const LOST: &str = "lost";
const HOLDING: &str = "holding";
const WORK: &str = "work";
const UNREADABLE: &str = "unreadable=";
const NEWER: &str = "newer=";

impl News {
    /// The words for it.
    pub(crate) fn to_text(&self) -> String {
        let last = match self.last {
            Some(Written::Kept) => KEPT,
            Some(Written::InMemory) => MEMORY,
            Some(Written::Full) => FULL,
            None => "",
        };
        let word = |is: bool, word: &'static str| if is { word } else { "" };
        let mut text =
            [last, word(self.is_lost, LOST), word(self.is_holding, HOLDING), word(self.is_work, WORK), &self.saved]
                .join(" ");
        for Aside { key, why } in &self.aside {
            // The keys of a module have no spaces in them: its kinds are the only ones that it tells of.
            text += " ";
            text += match why {
                Why::Unreadable => UNREADABLE,
                Why::Newer => NEWER,
            };
            text += key;
        }
        text
    }

    /// What the words say.
    pub(crate) fn read(text: &str) -> Self {
        let mut news = Self::default();
        for word in text.split_whitespace() {
            match word {
                KEPT => news.last = Some(Written::Kept),
                MEMORY => news.last = Some(Written::InMemory),
                FULL => news.last = Some(Written::Full),
                LOST => news.is_lost = true,
                HOLDING => news.is_holding = true,
                WORK => news.is_work = true,
                other => news.take(other),
            }
        }
        news
    }

    fn take(&mut self, word: &str) {
        for (mark, why) in [(UNREADABLE, Why::Unreadable), (NEWER, Why::Newer)] {
            if let Some(key) = word.strip_prefix(mark) {
                return self.aside.push(Aside { key: key.to_owned(), why });
            }
        }
        word.clone_into(&mut self.saved);
    }
}
