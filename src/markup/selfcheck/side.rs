//! Beside each page of the self-check: where the answers are, and both ways out, always in view.

use crate::content::selfcheck::wording;
use crate::markup::icon::{Icon, icon};
use crate::route::{Base, Route, Tool};
use crate::words::selfcheck as words;
use maud::{Markup, html};

/// The panel. The app says in it whether the self-check is kept.
pub(super) fn side(can_keep: bool, base: &Base) -> Markup {
    html! {
        aside.sitting-side aria-label=(words::SIDE) {
            div.lock {
                (icon(Icon::Lock))
                p role="status" { b data-said="place" {} " " span data-said="place-text" {} }
            }
            p.mini { (if can_keep { words::KEEP_TEXT } else { words::CANNOT_KEEP }) }
            p.mini { (words::ERASE_TEXT) }
            div.button-row {
                // One button, so that it keeps the focus: it keeps, and takes that back.
                @if can_keep {
                    button.button type="button" data-do="keep" { (icon(Icon::Kept)) span data-said="keep" {} }
                }
                button.button type="button" data-do="erase" { (icon(Icon::Eraser)) (words::ERASE) }
            }
            p.mini { a href=(base.link(Route::Tool(Tool::Data))) { (words::NO_PROMISE) } }
            p.mini { (wording().care.offer) }
        }
    }
}
