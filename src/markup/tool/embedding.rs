//! The page for the manager of an intranet. All of it reads without script; the app only fills in what it knows of itself.

mod sheet;

use super::super::document::{Page, place_name, title};
use super::head;
use crate::content::{EntryId, Trail};
use crate::embedding::{Choice, EXAMPLE, Snippet, Theme, routes, snippet};
use crate::organisation;
use crate::route::{Base, Route, Tool};
use crate::words::{self, embedding as own};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The page as the app shows it: its heading and the place of the rest, which a reader seldom needs.
pub(super) fn frame() -> Page {
    around(&html! {})
}

/// The page as it reads without script.
pub(super) fn whole(base: &Base) -> Page {
    around(&PreEscaped(embedding(base)))
}

fn around(inside: &Markup) -> Page {
    let main = html! {
        article.text.embedding {
            (head(Tool::Embedding))
            (inside)
            div data-module="embedding" data-part=(Tool::Embedding.path()) {
                h2 { (own::CHECK) }
                p { (own::CHECK_SCRIPT) }
            }
        }
    };
    Page { screen: Tool::Embedding.path(), layout: "plain", step: None, main: main.into_string() }
}

/// All of the page that reads without script, below its heading.
pub fn embedding(base: &Base) -> String {
    html! {
        (choices(base))
        h2 { (own::CODE) }
        @for one in Snippet::ALL { (code(one)) }
        p role="status" data-said {}
        h2 { (own::SYSTEMS) }
        (definitions(&own::SYSTEM_NEEDS))
        h2 { (own::HEADERS) }
        p { (own::HEADERS_GUIDE) }
        (definitions(&own::HEADERS_LIST))
        p { (own::HEADERS_HOST) }
        (sheet::sheet())
        h2 { (own::CONFIG) }
        p { (own::CONFIG_LEAD) }
        (definitions(&own::CONFIG_FIELDS))
        p { (own::CONFIG_SCHEMA) }
        h3 #config-example { (own::CONFIG_EXAMPLE) }
        pre.code tabindex="0" role="region" aria-labelledby="config-example" { code { (organisation::EXAMPLE) } }
    }
    .into_string()
}

/// What can be chosen, and an example of it. Without the app they would do nothing.
fn choices(base: &Base) -> Markup {
    html! {
        h2 { (own::CHOOSE) }
        noscript { p { (own::NEEDS_SCRIPT) } }
        div.embed-choice.live data-embedding {
            div {
                label for="embed-page" { (own::PAGE) }
                select.input #embed-page autocomplete="off" {
                    @for (group, routes) in groups() {
                        optgroup label=(group) { @for route in routes { option value=(route) { (name(route)) } } }
                    }
                }
            }
            fieldset.pills {
                legend { (own::THEME) }
                @for theme in Theme::ALL {
                    label {
                        input type="radio" name="embed-theme" autocomplete="off" value=(theme.id()) checked[theme == Theme::System];
                        span { (own::theme(theme)) }
                    }
                }
            }
            div {
                label.check {
                    input #embed-header type="checkbox" autocomplete="off" aria-describedby="embed-header-note";
                    span { (own::HEADER) }
                }
                p.mini #embed-header-note { (own::HEADER_NOTE) }
            }
            div {
                h3 { (own::PREVIEW) }
                p.mini { (own::PREVIEW_NOTE) }
                iframe.preview title=(own::PREVIEW) {}
                p { a.preview-open href=(Choice::START.address(base)) target="_blank" rel="noopener" { (own::PREVIEW_OPEN) } }
            }
        }
    }
}

/// The pages by trail, and the tools.
fn groups() -> Vec<(&'static str, Vec<Route>)> {
    let trails =
        [Trail::Start, Trail::Short, Trail::Extended, Trail::Employee, Trail::Model, Trail::Session, Trail::Account];
    let of = |trail: Option<Trail>| {
        // The first screen has two addresses; the shorter one will do.
        let is_once = |route: &Route| *route != Route::Entry(EntryId::START);
        routes().filter(move |route| route.entry().map(|id| id.entry().place.trail) == trail).filter(is_once).collect()
    };
    let mut groups: Vec<(&'static str, Vec<Route>)> =
        trails.into_iter().map(|trail| (trail.title(), of(Some(trail)))).collect();
    groups.push((own::TOOLS, of(None)));
    groups.retain(|(_, routes)| !routes.is_empty());
    groups
}

fn name(route: Route) -> String {
    match route {
        Route::Tool(tool) => words::tool(tool).0.to_owned(),
        _ => route.entry().map_or_else(String::new, place_name),
    }
}

/// A piece of code, with the button that copies it.
fn code(which: Snippet) -> Markup {
    let (heading, when) = own::snippet(which);
    let text = snippet(which, Choice::START, &Base::new(EXAMPLE));
    let lines = text.lines().count().clamp(2, 12);
    html! {
        div.embed-code {
            h3 id={ "kop-" (which.id()) } { (heading) }
            p id={ "over-" (which.id()) } { (when) }
            textarea.input.code id=(which.id()) rows=(lines) readonly autocomplete="off" spellcheck="false" aria-labelledby={ "kop-" (which.id()) } { (text) }
            button.button.live type="button" data-copy=(which.id()) aria-describedby={ "kop-" (which.id()) } { (own::COPY) }
        }
    }
}

fn definitions(rows: &[(&str, &str)]) -> Markup {
    html! { dl.needs { @for (term, what) in rows { dt { (term) } dd { (what) } } } }
}

/// The document of the example: the page as a frame shows it, with nothing in it that can be used. `styles` are the addresses of
/// the style sheets; `top` and `foot` the header and footer of the guide, for when they are wanted.
pub fn preview(choice: Choice, base: &Base, styles: &[String], top: &str, foot: &str) -> String {
    let page = super::super::page(choice.route, base);
    let theme = Some(choice.theme.id()).filter(|_| choice.theme != Theme::System);
    html! {
        (DOCTYPE)
        html lang="nl" data-app="ready" data-embed[!choice.header] data-thema=[theme] {
            head {
                meta charset="utf-8";
                title { (title(choice.route)) }
                @for style in styles { link rel="stylesheet" href=(style); }
            }
            body {
                div.still inert {
                    (PreEscaped(top))
                    main.wrap.(page.layout) data-step=[page.step] { (PreEscaped(&page.main)) }
                    @if choice.header { (PreEscaped(foot)) }
                }
            }
        }
    }
    .into_string()
}
