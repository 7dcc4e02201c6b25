//! The pages that are no text of the guide, as they read without script.

mod embedding;
mod planner;

pub use embedding::{embedding, preview};

use super::document::Page;
use super::icon::{Icon, icon};
use super::{checks, data, search, selfcheck, way_back};
use crate::content::EntryId;
use crate::route::{Base, Route, Tool};
use crate::words;
use maud::{Markup, html};

/// The page of a tool.
pub(super) fn tool(tool: Tool, base: &Base) -> Page {
    match tool {
        Tool::SelfCheck => selfcheck::page(base),
        Tool::Search => search::search(base),
        Tool::Planner => planner::planner(base),
        Tool::Data => data::frame(),
        Tool::Checks => plain(tool, &checks::checks(base)),
        Tool::Embedding => embedding::frame(),
    }
}

/// The same as it reads without script: with what the app leaves to the modules beside it.
pub(super) fn whole(tool: Tool, base: &Base) -> Page {
    match tool {
        Tool::Embedding => embedding::whole(base),
        Tool::Data => data::whole(),
        _ => self::tool(tool, base),
    }
}

fn plain(tool: Tool, inside: &Markup) -> Page {
    let main = html! { article.text { (head(tool)) (inside) } };
    Page { screen: tool.path(), layout: "plain", step: None, main: main.into_string() }
}

/// The head of a tool's page: the way back, its name and what it is.
pub(super) fn head(tool: Tool) -> Markup {
    let (title, description) = words::tool(tool);
    html! {
        header.head {
            (way_back::place())
            h1 tabindex="-1" { (title) }
            p.lead { (description) }
        }
    }
}

/// The page of an address that is not there.
pub(super) fn missing(base: &Base) -> Page {
    let main: Markup = html! {
        article.text {
            header.head { h1 tabindex="-1" { (words::MISSING_TITLE) } }
            p { (words::MISSING_TEXT) }
            nav.onward aria-label="Verder" {
                a.sign href=(base.link(Route::Home)) { span { (words::TO_START) } }
                a.previous href=(base.entry(EntryId::OVERVIEW)) { (words::TO_OVERVIEW) (icon(Icon::Onward)) }
            }
        }
    };
    Page { screen: Route::Missing.screen(), layout: "plain", step: None, main: main.into_string() }
}
