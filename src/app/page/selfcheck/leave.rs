//! The ways in which the note leaves the window: on paper, and by the clipboard.

use super::sitting::Sitting;
use crate::browser::{clipboard, fields, printing};
use guide::selfcheck::Selfcheck;
use guide::words::selfcheck as words;
use leptos::prelude::*;

/// Prints the note. Where the browser refuses, which frames do without a word, the page says what to do.
pub(super) fn print() {
    let said = if printing::print_page() { "" } else { words::NOT_PRINTED };
    fields::say_at("[data-said=left]", said);
}

/// Copies the note as text. Where the browser refuses, the text is shown and selected.
pub(super) fn copy_text(sitting: Sitting) {
    let text = sitting.record.with_untracked(Selfcheck::sheet).text();
    clipboard::copy(&text, None, |went_well| {
        fields::show_if(".copy-text", !went_well);
        say(went_well, ".copy-text");
    });
}

/// Copies the note with its headings and lists. Where the browser refuses, the sheet itself is selected.
pub(super) fn copy_formatted(sitting: Sitting) {
    let sheet = sitting.record.with_untracked(Selfcheck::sheet);
    clipboard::copy(&sheet.text(), Some(&sheet.html()), |went_well| say(went_well, ".paper"));
}

fn say(went_well: bool, otherwise: &str) {
    if !went_well {
        fields::select(otherwise);
    }
    fields::say_at("[data-said=left]", if went_well { words::COPIED } else { words::NOT_COPIED });
}
