//! The security sheet: one page of paper for who minds safety and privacy.

use crate::words::{self, embedding as own};
use maud::{Markup, html};

/// The sheet, on the page and on paper.
pub(super) fn sheet() -> Markup {
    html! {
        section.security-sheet aria-labelledby="veiligheid" {
            h2 #veiligheid { (own::SHEET) span.on-paper { ": " (words::PRODUCT) ", versie " (env!("CARGO_PKG_VERSION")) } }
            p { (own::SHEET_LEAD) }
            dl.needs { @for (term, what) in own::SHEET_ROWS { dt { (term) } dd { (what) } } }
            p.live { button.button type="button" data-do="print-sheet" { (own::SHEET_PRINT) } }
            p role="status" {}
        }
    }
}
