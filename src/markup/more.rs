//! "Meer hierover": parts of the extended route that unfold in place on the short one.

use super::block::{Setting, blocks_in};
use super::screen::summary;
use crate::content::EntryId;
use crate::route::Base;
use crate::words::reading;
use maud::{Markup, html};

/// Their places. Without script each holds a plain link; the app fills it with the text when it is opened.
pub(super) fn places(title: &str, links: &[(EntryId, &str)], base: &Base) -> Markup {
    html! {
        details.more {
            summary { (title) }
            ul.parts {
                @for (target, label) in links {
                    li {
                        details.part data-more=(target.path()) {
                            summary { h3 { (label) } }
                            div.text { p { a href=(base.entry(*target)) { (reading::MORE_READ) } } }
                        }
                    }
                }
            }
        }
    }
}

/// The text of a screen for its place on another one, below the heading of that place.
pub fn more(id: EntryId, base: &Base) -> String {
    html! {
        (summary(id))
        (blocks_in(&Setting { entry: id, base, deeper: 2 }, id.body()))
        p.mini { a href=(base.entry(id)) { (reading::MORE_OPEN) } }
    }
    .into_string()
}
