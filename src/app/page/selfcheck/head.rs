//! The head of the page, which stands in the static markup: its only `h1` says where the reader is in the self-check.

use crate::browser::page;
use guide::selfcheck::Step;
use guide::words::selfcheck as words;

/// Shows the words of a page of the self-check.
pub(super) fn show(step: Step) {
    let Some(main) = page::main() else { return };
    let said = step.words();
    let part = words::part(step);
    for (place, words) in [
        (".eyebrow", part.as_str()),
        ("h1", said.title),
        (".lead", said.lead),
        (".mini", said.aside.unwrap_or_default()),
    ] {
        page::say(&main, &[".head ", place].concat(), words);
        if let Some(element) = page::first(&["main .head ", place].concat()) {
            page::set(&element, "hidden", words.is_empty().then_some(""));
        }
    }
}
