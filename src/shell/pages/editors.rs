//! The editors' page: every text with its ids, pop-ups, links, facts and sources, for who checks the words. No page links to it.

use guide::book::links;
use guide::content::{Block, EntryId, Kind, effects, groups};
use guide::markup::{place_name, text_on_paper};
use guide::route::{Base, Route};
use guide::words;
use guide::words::editors as own;
use maud::{Markup, PreEscaped, html};
use std::path::Path;
use std::{fs, io};

/// Its address below the base.
const ADDRESS: &str = "redactie";

/// Writes the page: the template without its script, and with a word to search engines.
pub(super) fn write(folder: &Path, template: &str) -> io::Result<()> {
    let base = Base::new("../");
    let (start, script) = template.split_once("<script src").expect("the template has an early script");
    let (_, rest) = script.split_once("</script>").expect("the early script ends");
    let late = format!("{start}{rest}");
    let (before, after) = late.split_once("<script").expect("the template starts the app");
    let (_, after) = after.split_once("</script>").expect("the script of the template ends");
    let text = [before, after].concat();
    let filled = without_preloads(&text)
        .replace("<title>Werkdruk Wegwijzer</title>", &head().into_string())
        .replace("<meta name=\"description\" content=\"\">", "")
        .replace("<!--main-->", &main_element(&base).into_string())
        .replace("<!--version-->", env!("CARGO_PKG_VERSION"))
        .replace("=\"./", "=\"../");
    fs::create_dir_all(folder.join(ADDRESS))?;
    fs::write(folder.join(ADDRESS).join("index.html"), filled)
}

/// Nothing is loaded ahead for an app that does not come.
fn without_preloads(text: &str) -> String {
    let keeps = |line: &&str| !(line.contains("modulepreload") || line.contains("as=\"fetch\""));
    text.split_inclusive('>').filter(keeps).collect()
}

fn head() -> Markup {
    html! {
        title { (own::TITLE) " | " (words::PRODUCT) }
        meta name="robots" content="noindex";
    }
}

fn main_element(base: &Base) -> Markup {
    html! {
        main #inhoud.wrap.plain.editors data-screen=(ADDRESS) tabindex="-1" {
            article.text {
                header.head {
                    h1 { (own::TITLE) }
                    p.lead { (own::LEAD) }
                }
                @for id in in_order() { (entry(id, base)) }
                (model())
            }
        }
    }
}

/// The screens in the order of their trails, each with the pop-ups that open over it first.
fn in_order() -> Vec<EntryId> {
    let firsts = EntryId::all().filter(|id| matches!(id.entry().kind, Kind::Screen { previous: None, .. }));
    let mut order = Vec::new();
    for first in firsts {
        let mut next = Some(first);
        while let Some(id) = next {
            order.push(id);
            order.extend(EntryId::all().filter(|popup| popup.is_popup() && popup.screen() == id));
            next = match id.entry().kind {
                Kind::Screen { next, .. } => next,
                Kind::Popup { .. } => None,
            };
        }
    }
    order
}

fn entry(id: EntryId, base: &Base) -> Markup {
    let entry = id.entry();
    let text = text_on_paper(id, base);
    html! {
        section.text.chapter {
            p.eyebrow { (if id.is_popup() { own::POPUP } else { own::SCREEN }) ", " (place_name(id)) }
            h2 { (entry.title) }
            dl {
                dt { (own::ID) } dd { a href=(base.link(Route::Entry(id))) { code { (entry.path) } } }
                dt { (own::DESCRIPTION) } dd { (id.description()) }
                @if !id.summary().is_empty() { dt { (words::IN_SHORT) } dd { (id.summary()) } }
                @if let Kind::Popup { parents } = entry.kind { dt { (own::OPENS_OVER) } dd { (ids(parents)) } }
                @let targets = links(id);
                @if !targets.is_empty() { dt { (own::LEADS_TO) } dd { (ids(&targets)) } }
                @let addresses = addresses(&text);
                @if !addresses.is_empty() { dt { (own::ADDRESSES) } dd { ul { @for one in addresses { li { (one) } } } } }
                @let checks = questions(id.body());
                @if !checks.is_empty() { dt { (own::CHECKS) } dd { (codes(&checks)) } }
            }
            (PreEscaped(&text))
        }
    }
}

fn ids(ids: &[EntryId]) -> Markup {
    codes(&ids.iter().map(|id| id.path()).collect::<Vec<_>>())
}

fn codes(words: &[&str]) -> Markup {
    html! { @for (index, word) in words.iter().enumerate() { @if index > 0 { ", " } code { (word) } } }
}

/// The ids of the questions to tick, in order.
fn questions(blocks: &[Block]) -> Vec<&'static str> {
    let lists =
        blocks.iter().filter_map(|block| if let Block::Checklist(checks) = block { Some(*checks) } else { None });
    lists.flatten().map(|check| check.id).collect()
}

/// The addresses outside the guide, each once.
fn addresses(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for one in text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        if one.starts_with("http") && !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// The words of the model, which no single entry holds.
fn model() -> Markup {
    html! {
        section.text.chapter {
            h2 { (own::MODEL) }
            @for group in groups() {
                h3 { (group.title) " " (group.subtitle) " " code { (group.id) } }
                ul { @for factor in group.factors { li { (factor.label) " " code { (factor.id) } } } }
            }
            h3 { (own::EFFECTS) }
            ul { @for effect in effects() { li { (effect.title) ": " (effect.text) } } }
        }
    }
}
