//! "Mijn gegevens" as it reads without script: what is kept where, and what nobody can promise. The controls are live parts;
//! until they are there, what stands in their places takes the same room and cannot be seen.

use super::document::Page;
use super::tool;
use crate::route::Tool;
use crate::saved::KINDS;
use crate::words::{data, kinds};
use maud::{Markup, html};

/// The page.
pub(super) fn page() -> Page {
    let main = html! {
        article.text.data {
            (tool::head(Tool::Data))
            noscript { p { (data::NO_SCRIPT) } }
            div.live data-part="gegevens/aside" {}
            h2 { (data::NOW) }
            p { (data::PROMISE) }
            div.live data-part="gegevens/now" { (now()) }
            h2 { (data::COPY) }
            p { (data::COPY_WHAT) }
            div.live data-part="gegevens/copy" { (copy()) }
            h2 { (data::RESTORE) }
            p { (data::RESTORE_HOW) }
            div.live data-part="gegevens/restore" { (restore()) }
            h2 { (data::ERASE) }
            p { (data::ERASE_HOW) }
            div.live data-part="gegevens/erase" { (erase()) }
            h2 { (data::WHERE) }
            p { (data::WHERE_BROWSER) }
            ul { @for kind in &KINDS { li { (kind.words.what) } } }
            @for place in data::WHERE_ELSE { p { (place) } }
            h2 #niet-beloven { (data::NO_PROMISE) }
            dl.promises-not {
                @for (name, sentence) in data::NO_PROMISES { dt { (name) } dd { (sentence) } }
            }
        }
    };
    Page { screen: Tool::Data.path(), layout: "plain", step: None, main: main.into_string() }
}

fn now() -> Markup {
    html! {
        ul.wait { @for kind in KINDS.iter().filter(|kind| kind.is_readers) { li { (kinds::count(kind, 0)) } } }
        p.mini.wait { (data::NOT_PERSISTED) }
    }
}

fn copy() -> Markup {
    html! {
        p.wait { (data::COPY_NEVER) }
        p.button-row.wait { span.button { (data::COPY_MAKE) } }
    }
}

fn restore() -> Markup {
    html! {
        p.field.wait { span { (data::RESTORE_FILE) } span.input {} }
        details.more.wait { summary { (data::RESTORE_PASTE) } }
    }
}

fn erase() -> Markup {
    html! {
        p.button-row.wait {
            @for kind in KINDS.iter().filter(|kind| kind.is_readers) { span.button { (data::erase(kind)) } }
            span.button { (data::ERASE_ALL) }
        }
    }
}
