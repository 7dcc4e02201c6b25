//! Undo and redo by keeping what was before each change.

/// What was before each change, the last one last. Kept in memory, not in saved data.
#[derive(Debug, Clone)]
pub struct History<T> {
    past: Vec<T>,
    future: Vec<T>,
    /// The field of the last change, while more typing in it belongs to the same change.
    field: Option<String>,
    limit: usize,
}

impl<T: Clone + PartialEq> History<T> {
    /// An empty history that keeps at most so many changes.
    pub const fn new(limit: usize) -> Self {
        Self { past: Vec::new(), future: Vec::new(), field: None, limit }
    }

    /// Changes `value` and remembers what it was. Changes that name the same `field`, one after another, count as one.
    /// Returns whether the value is another one now.
    pub fn change(&mut self, value: &mut T, field: Option<String>, edit: impl FnOnce(&mut T)) -> bool {
        let before = value.clone();
        edit(value);
        if *value == before {
            return false;
        }
        let same = field.is_some() && field == self.field && !self.past.is_empty();
        if !same {
            if self.past.len() >= self.limit && !self.past.is_empty() {
                self.past.remove(0);
            }
            self.past.push(before);
        }
        self.future.clear();
        self.field = field;
        true
    }

    /// Ends the typing in a field: what follows is a change of its own.
    pub fn settle(&mut self) {
        self.field = None;
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Puts back what was before the last change. Returns whether there was one.
    pub fn undo(&mut self, value: &mut T) -> bool {
        self.field = None;
        let Some(before) = self.past.pop() else { return false };
        self.future.push(std::mem::replace(value, before));
        true
    }

    /// Takes the last undo back. Returns whether there was one.
    pub fn redo(&mut self, value: &mut T) -> bool {
        self.field = None;
        let Some(after) = self.future.pop() else { return false };
        self.past.push(std::mem::replace(value, after));
        true
    }
}

/// Room for every change of a long afternoon.
impl<T: Clone + PartialEq> Default for History<T> {
    fn default() -> Self {
        Self::new(300)
    }
}
