//! Where the reader is, written down in the entry of the history before they leave it.

use crate::browser::location::{self, Visit};
use crate::browser::{dialog, drawing, folds, page};
use guide::route::Tool;

/// Writes it down.
pub(crate) fn remember() {
    // A page that just came begins at its top, and not where the last one was.
    drawing::at_once();
    // Which links the self-check shows depends on the answers: none of them goes into the history.
    let is_private = page::screen() == Tool::SelfCheck.path();
    let (focus, focus_number) = page::focused_link().filter(|_| !is_private).unwrap_or_default();
    let (scroll, inner, folds) = (page::scroll(), dialog::scroll(), folds::open());
    location::keep_visit(&Visit { scroll, inner, focus, focus_number, folds, ..location::visit() });
}
