//! The page of search: its field, which stands in the static page, and what was found as HTML.
//!
//! What a reader types is never part of this HTML: it is made from the words of the guide alone.

use super::document::{Page, full_place_name};
use super::icon::{Icon, icon};
use super::tool;
use crate::content::{EntryId, StepId};
use crate::route::{Base, Tool};
use crate::search::{Hit, Index, OFFERS, Query, pieces};
use crate::words::search as own;
use maud::{Markup, html};

/// The page, with the places that the app fills.
pub(super) fn search(base: &Base) -> Page {
    let main = html! {
        article.text {
            (tool::head(Tool::Search))
            p.search-off { (own::OFF) " " a href=(base.entry(EntryId::OVERVIEW)) { (own::OFF_LINK) } "." }
            // Outside a dialog this method sends nothing, also before the app is there.
            form.search role="search" method="dialog" {
                label for="search" { (own::FIELD) }
                div.search-row {
                    input #search.input type="search" data-search autocomplete="off" enterkeyhint="search" maxlength="80";
                    button.button.full type="submit" { (icon(Icon::Glass)) (own::BUTTON) }
                }
            }
            div.search-found data-answer {
                label.check hidden { input type="checkbox" autocomplete="off" data-only-mine; span {} }
                p.search-count aria-hidden="true" hidden {}
                p.hidden role="status" {}
                p.search-hint { (own::HINT) }
                div data-hits {}
            }
        }
    };
    Page { screen: Tool::Search.path(), layout: "plain", step: None, main: main.into_string() }
}

/// What was found, and a button when there is more. Each link says to which passage it leads.
pub fn hits(hits: &[Hit], is_more: bool, query: &Query, base: &Base) -> Markup {
    let index = Index::shared();
    html! {
        ol.hits tabindex="-1" {
            @for (number, hit) in hits.iter().enumerate() {
                li {
                    p.hit-place #{ "hit-" (number) } {
                        @if let Some(id) = hit.route.entry() { (marked(&full_place_name(id), query)) } @else { (own::TOOL) }
                    }
                    a href=(base.link(hit.route)) data-passage=(hit.passage) aria-describedby={ "hit-" (number) }
                        aria-haspopup=[hit.route.popup().map(|_| "dialog")] {
                        (marked(index.passage(hit.route, Index::TITLE).unwrap_or_default(), query))
                    }
                    p { (marked(&index.line(*hit, query), query)) }
                }
            }
        }
        @if is_more { p { button.button type="button" data-do="all" { (own::ALL) } } }
    }
}

fn marked(text: &str, query: &Query) -> Markup {
    html! {
        @for piece in pieces(text, query) {
            @if piece.is_found { mark { (piece.text) } } @else { (piece.text) }
        }
    }
}

/// What to do when nothing was found: look everywhere, try other words, or read the steps. The app writes the words on the
/// buttons, since they may be the reader's own.
pub fn nothing(only_mine: bool, is_short: bool, base: &Base) -> Markup {
    html! {
        @if only_mine { p { button.button type="button" data-do="everywhere" { (own::WHOLE_GUIDE) } } }
        p { (own::OFFERED) }
        ul.offers { @for _ in 0..OFFERS { li { button.button type="button" data-do="offer" {} } } }
        p { (own::STEPS) }
        ol {
            @for id in StepId::all() {
                @let step = id.step();
                li { a href=(base.entry(if is_short { step.short_entry } else { step.entry })) { (step.title) } }
            }
        }
    }
}
