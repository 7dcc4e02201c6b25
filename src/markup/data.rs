//! "Mijn gegevens" as it reads without script: what is kept where, and what nobody can promise. The controls are live parts;
//! until they are there, what stands in their places takes the same room and cannot be seen. The app itself knows the heading
//! of the page and no more: a module beside it has the rest.

use super::document::Page;
use super::tool;
use crate::route::Tool;
use crate::saved::KINDS;
use crate::words::{data as words, kinds};
use maud::{Markup, PreEscaped, html};

/// The page as the app shows it: its heading and the place of the rest.
pub(super) fn frame() -> Page {
    around(&html! { div data-module=(MODULE) data-part=(Tool::Data.path()) {} })
}

/// The page as it reads without script.
pub(super) fn whole() -> Page {
    around(&PreEscaped(data()))
}

fn around(inside: &Markup) -> Page {
    let main = html! { article.text.data { (tool::head(Tool::Data)) (inside) } };
    Page { screen: Tool::Data.path(), layout: "plain", step: None, main: main.into_string() }
}

const MODULE: &str = "data";

/// All of the page below its heading.
pub fn data() -> String {
    html! {
        noscript { p { (words::NO_SCRIPT) } }
        div.live data-module=(MODULE) data-part="gegevens/aside" {}
        h2 { (words::NOW) }
        p { (words::PROMISE) }
        div.live data-module=(MODULE) data-part="gegevens/now" { (now()) }
        h2 { (words::COPY) }
        p { (words::COPY_WHAT) }
        div.live data-module=(MODULE) data-part="gegevens/copy" { (copy()) }
        h2 { (words::RESTORE) }
        p { (words::RESTORE_HOW) }
        div.live data-module=(MODULE) data-part="gegevens/restore" { (restore()) }
        h2 { (words::ERASE) }
        p { (words::ERASE_HOW) }
        div.live data-module=(MODULE) data-part="gegevens/erase" { (erase()) }
        h2 { (words::WHERE) }
        p { (words::WHERE_BROWSER) }
        ul { @for kind in &KINDS { li { (kinds::words(kind).what) } } }
        @for place in words::WHERE_ELSE { p { (place) } }
        h2 #niet-beloven { (words::NO_PROMISE) }
        dl.promises-not {
            @for (name, sentence) in words::NO_PROMISES { dt { (name) } dd { (sentence) } }
        }
    }
    .into_string()
}

fn now() -> Markup {
    html! {
        ul.wait { @for kind in KINDS.iter().filter(|kind| kind.is_readers) { li { (kinds::count(kind, 0)) } } }
        p.mini.wait { (words::NOT_PERSISTED) }
    }
}

fn copy() -> Markup {
    html! {
        p.wait { (words::COPY_NEVER) }
        p.button-row.wait { span.button { (words::COPY_MAKE) } }
    }
}

fn restore() -> Markup {
    html! {
        p.field.wait { span { (words::RESTORE_FILE) } span.input {} }
        details.more.wait { summary { (words::RESTORE_PASTE) } }
    }
}

fn erase() -> Markup {
    html! {
        p.button-row.wait {
            @for kind in KINDS.iter().filter(|kind| kind.is_readers) { span.button { (words::erase(kind)) } }
            span.button { (words::ERASE_ALL) }
        }
    }
}
