//! A pop-up: the inside of its dialog, and its static page, which is the same dialog with nothing behind it.

use super::block::blocks;
use super::document::{Page, short_name};
use super::icon::{Icon, icon};
use super::print_menu;
use crate::content::{EntryId, Figure};
use crate::route::{Base, Route};
use crate::words;
use maud::{Markup, html};

/// The inside of the dialog of a pop-up.
pub fn popup(id: EntryId, base: &Base) -> String {
    inside(id, &html! { h2 #popup-title tabindex="-1" { (id.entry().title) } }, base).into_string()
}

/// The static page of a pop-up. Its heading is the only `h1`; the app turns it into the heading of the dialog.
pub fn popup_page(id: EntryId, base: &Base) -> Page {
    let main = html! {
        // Opened by its address: it stands there already when the app comes, and does not move in.
        dialog.popup open data-direct data-screen=(id.path()) data-wide[is_wide(id)] aria-labelledby="popup-title" {
            (inside(id, &html! { h1 #popup-title tabindex="-1" { (id.entry().title) } }, base))
        }
    };
    Page { screen: id.path(), layout: "popup-page", step: step(id), main: main.into_string() }
}

/// Whether the dialog needs the room of a figure.
pub fn is_wide(id: EntryId) -> bool {
    matches!(id.entry().figure, Some(Figure::Model | Figure::Steps))
}

/// The number of the step, for the hue.
pub(super) fn step(id: EntryId) -> Option<u8> {
    id.entry().place.step.map(|step| step.step().number)
}

fn inside(id: EntryId, heading: &Markup, base: &Base) -> Markup {
    let parent = id.parent();
    let back = base.entry(parent);
    html! {
        // The heading has the focus first: it stands within what scrolls, so that the arrow keys move the text at once.
        div.popup-body data-step=[step(id)] {
            div.popup-head {
                div {
                    div.eyebrow {
                        @if let Some(step) = step(id) { span.node.small aria-hidden="true" { (step) } }
                        span { (words::PART_OF) " " (short_name(parent)) }
                    }
                    (heading)
                }
                a.button.cross href=(back) data-do="close" aria-label=(words::CLOSE) { (icon(Icon::Close)) }
            }
            article.text {
                (blocks(id, id.body(), base))
                (print_menu::print_menu(Route::Entry(id)))
            }
        }
        div.popup-foot {
            a.button.full href=(back) data-do="close" { (words::CLOSE_AND_READ) }
            p.mini.popup-note { (words::SAME_PLACE) }
        }
    }
}
