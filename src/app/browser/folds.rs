//! The folds of a page: which are open, for the way back to find them so.

use super::page::{all, set};

/// Which of the first 64 folds of the page are open, a bit each.
pub(crate) fn open() -> u64 {
    let open = all(FOLDS).into_iter().take(64).enumerate().filter(|(_, fold)| fold.has_attribute("open"));
    open.fold(0, |bits, (index, _)| bits | 1 << index)
}

/// Opens the folds of the page that were open. Those inside another one come after it, also when they come with its text.
pub(crate) fn reopen(bits: u64) {
    for (index, fold) in all(FOLDS).into_iter().take(64).enumerate() {
        if bits & 1 << index != 0 {
            set(&fold, "open", Some(""));
        }
    }
}

const FOLDS: &str = "main :is(.more, .part, .answer)";
