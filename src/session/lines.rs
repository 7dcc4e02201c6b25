//! Short lists that the facilitator can change: the ground rules and the conditions of the room.

use super::id::{Counter, Id};
use serde::{Deserialize, Serialize};

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    /// Its name in the plan.
    pub id: Id<Line>,
    /// Its words.
    pub text: String,
}

/// The lines with these words.
pub fn lines(words: &[impl AsRef<str>], counter: &mut Counter) -> Vec<Line> {
    words.iter().map(|text| Line { id: counter.fresh(), text: text.as_ref().to_owned() }).collect()
}

/// A change of a list. A change of a line that is not there does nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineEdit {
    /// A line at the end, with these words.
    Add(String),
    /// Other words.
    Text(Id<Line>, String),
    /// One place earlier.
    Up(Id<Line>),
    /// One place later.
    Down(Id<Line>),
    /// Takes the line out.
    Remove(Id<Line>),
}

impl LineEdit {
    /// Carries out the change.
    pub fn apply(&self, lines: &mut Vec<Line>, counter: &mut Counter) {
        let place = |id: &Id<Line>| lines.iter().position(|line| line.id == *id);
        match self {
            Self::Add(text) => lines.push(Line { id: counter.fresh(), text: text.clone() }),
            Self::Text(id, text) => {
                if let Some(line) = lines.iter_mut().find(|line| line.id == *id) {
                    line.text.clone_from(text);
                }
            }
            Self::Up(id) => {
                if let Some(index) = place(id).filter(|index| *index > 0) {
                    lines.swap(index - 1, index);
                }
            }
            Self::Down(id) => {
                if let Some(index) = place(id).filter(|index| index + 1 < lines.len()) {
                    lines.swap(index, index + 1);
                }
            }
            Self::Remove(id) => lines.retain(|line| line.id != *id),
        }
    }

    /// The field that is being typed in, if this is typing.
    pub fn field(&self) -> Option<String> {
        match self {
            Self::Text(id, _) => Some(format!("line {}", id.as_str())),
            _ => None,
        }
    }
}
