//! Lines that somebody typed and did not add yet. They stay in their fields when those are drawn again, and are added when the
//! fields go for good: with the page, with this side of the plan, or with the plan itself.

use crate::browser::output;
use std::cell::RefCell;
use std::sync::Arc;

/// What adds the words of a field.
pub(super) type Add = Arc<dyn Fn(&str) + Send + Sync>;

struct Line {
    /// The id of the field.
    field: String,
    text: String,
    add: Add,
}

thread_local! {
    static LINES: RefCell<Vec<Line>> = const { RefCell::new(Vec::new()) };
}

/// Notes what stands in a field now.
pub(super) fn note(field: &str, text: String, add: &Add) {
    LINES.with_borrow_mut(|lines| match lines.iter_mut().find(|line| line.field == field) {
        Some(line) => line.text = text,
        None => lines.push(Line { field: field.to_owned(), text, add: Arc::clone(add) }),
    });
}

/// What stands in a field.
pub(super) fn text(field: &str) -> String {
    LINES.with_borrow(|lines| {
        lines.iter().find(|line| line.field == field).map_or_else(String::new, |line| line.text.clone())
    })
}

/// Adds what stands in a field, if it says something. The field is empty then.
pub(super) fn add(field: &str) {
    let found = LINES.with_borrow_mut(|lines| {
        let at = lines.iter().position(|line| line.field == field)?;
        Some(lines.remove(at))
    });
    found.into_iter().for_each(finish_one);
}

/// Adds every line.
pub(in super::super) fn finish() {
    LINES.take().into_iter().for_each(finish_one);
}

fn finish_one(Line { field, text, add }: Line) {
    output::take_line(&format!("#{field}"));
    if !text.trim().is_empty() {
        add(text.trim());
    }
}
