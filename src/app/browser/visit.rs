//! What a history entry remembers of a visit: ids and numbers, never a word of the reader.

/// What a history entry remembers.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Visit {
    /// How far the page was scrolled, in CSS pixels.
    pub(crate) scroll: i32,
    /// How far the open pop-up was scrolled.
    pub(crate) inner: i32,
    /// The address of the link that had the focus; empty for none.
    pub(crate) focus: String,
    /// Which of the links to that address it was, from 0.
    pub(crate) focus_number: usize,
    /// Behind a pop-up: the path of the screen there; empty for its default.
    pub(crate) behind: String,
    /// The number of the passage to show, for who comes from search; 0 for none.
    pub(crate) passage: usize,
    /// Whether the app came here by a link: Back then leads to where the reader was.
    pub(crate) by_link: bool,
    /// On another trail: the path of the screen that the reader left for it; empty for none.
    pub(crate) left: String,
    /// How far that screen was scrolled.
    pub(crate) left_scroll: i32,
    /// How many history entries ago that was.
    pub(crate) left_ago: i32,
    /// Which of the first folds of the page are open, a bit each.
    pub(crate) folds: u64,
    /// Which page of the self-check, from 1. It says nothing of what is answered there.
    pub(crate) step: u8,
    /// How many pages of the self-check stand right before this one in the history.
    pub(crate) steps_before: i32,
}

impl Visit {
    /// As it stands in the entry: `name=value`, with spaces between. Neither paths nor addresses have a space in them.
    pub(super) fn to_text(&self) -> String {
        let below = |number: i32| u64::try_from(number).unwrap_or_default();
        let mut text = String::new();
        let mut put = |name: &str, value: &str| {
            for piece in [name, "=", value, " "] {
                text += piece;
            }
        };
        for (name, words) in [("focus", &self.focus), ("behind", &self.behind), ("left", &self.left)] {
            if !words.is_empty() {
                put(name, words);
            }
        }
        for (name, number) in [
            ("scroll", below(self.scroll)),
            ("inner", below(self.inner)),
            ("focus_number", self.focus_number as u64),
            ("passage", self.passage as u64),
            ("by_link", u64::from(self.by_link)),
            ("left_scroll", below(self.left_scroll)),
            ("left_ago", below(self.left_ago)),
            ("folds", self.folds),
            ("step", u64::from(self.step)),
            ("steps_before", below(self.steps_before)),
        ] {
            if number > 0 {
                put(name, &number.to_string());
            }
        }
        text
    }

    /// What an entry says, as far as this release understands it.
    pub(super) fn read(text: &str) -> Self {
        let mut visit = Self::default();
        for (name, value) in text.split(' ').filter_map(|part| part.split_once('=')) {
            let number: u64 = value.parse().unwrap_or_default();
            let pixels = i32::try_from(number).unwrap_or_default();
            let index = usize::try_from(number).unwrap_or_default();
            match name {
                "focus" => value.clone_into(&mut visit.focus),
                "behind" => value.clone_into(&mut visit.behind),
                "left" => value.clone_into(&mut visit.left),
                "scroll" => visit.scroll = pixels,
                "inner" => visit.inner = pixels,
                "focus_number" => visit.focus_number = index,
                "passage" => visit.passage = index,
                "by_link" => visit.by_link = number > 0,
                "left_scroll" => visit.left_scroll = pixels,
                "left_ago" => visit.left_ago = pixels,
                "folds" => visit.folds = number,
                "step" => visit.step = u8::try_from(number).unwrap_or_default(),
                "steps_before" => visit.steps_before = pixels,
                _ => (),
            }
        }
        visit
    }
}
