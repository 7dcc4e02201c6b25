//! What can be found on a page: its passages as plain text, in the order in which they are read.
//!
//! A passage is a paragraph, an item, a heading, a cell: what stands between two boundaries of block elements. The page in
//! the browser is cut by the same boundaries, so that a passage can be found back there by its words.

use super::page::Field;
use crate::content::{Answer, Block, Entry, EntryId, Figure, effects, groups};
use crate::words;

/// What takes the passages of a page.
type Take<'a> = &'a mut dyn FnMut(Field, &str);

/// The passages of an entry, from its title on.
pub(super) fn of_entry(id: EntryId, take: Take<'_>) {
    let entry = id.entry();
    take(Field::Title, entry.title);
    take(Field::Text, id.summary());
    of_blocks(entry, id.body(), take);
}

fn of_blocks(entry: &Entry, blocks: &[Block], take: Take<'_>) {
    for block in blocks {
        match block {
            Block::Markup(html) | Block::Alert(_, html) => of_html(html, take),
            Block::Checklist(checks) => checks.iter().for_each(|check| of_html(check.markup, take)),
            Block::Quote { markup, speaker } => {
                of_html(markup, take);
                take(Field::Text, speaker);
            }
            Block::Fact(fact) => {
                take(Field::Text, fact.text);
                take(Field::Text, &format!("{}: {} ({})", words::SOURCE, fact.source, fact.year));
            }
            Block::Fallback(link) => take(Field::Text, &format!("{}: {}", link.label, link.fallback)),
            Block::Answers(answers) => answers.iter().for_each(|answer| of_answer(entry, answer, take)),
            Block::Signs(signs) => {
                signs.iter().for_each(|sign| take(Field::Text, &format!("{}: {}", sign.label, sign.line)));
            }
            Block::More { title, links } => {
                take(Field::Heading, title);
                links.iter().for_each(|(_, label)| take(Field::Text, label));
            }
            Block::Figure if entry.figure == Some(Figure::Model) => of_model(take),
            Block::Figure => {}
        }
    }
}

fn of_answer(entry: &Entry, answer: &Answer, take: Take<'_>) {
    take(Field::Heading, answer.title);
    of_html(answer.line, take);
    of_blocks(entry, answer.body, take);
}

/// The words on the drawn model.
fn of_model(take: Take<'_>) {
    for group in groups() {
        group.factors.iter().for_each(|factor| take(Field::Text, factor.label));
    }
    for effect in effects() {
        take(Field::Text, &format!("{}: {}", effect.title, effect.text));
    }
}

/// The passages in HTML of the content compiler.
fn of_html(html: &str, take: Take<'_>) {
    let mut text = String::new();
    let mut field = Field::Text;
    let mut hidden = 0;
    let mut rest = html;
    while let Some((before, from_tag)) = rest.split_once('<') {
        if hidden == 0 {
            push_decoded(before, &mut text);
        }
        let Some((tag, after)) = from_tag.split_once('>') else { break };
        rest = after;
        if tag.starts_with(NOTE) || hidden > 0 {
            hidden += usize::from(tag.starts_with("span"));
            hidden -= usize::from(tag == "/span");
        } else if !is_inline(tag) {
            give(&mut text, field, take);
            field = if matches!(tag, "h2" | "h3" | "h4") { Field::Heading } else { Field::Text };
        }
    }
    push_decoded(rest, &mut text);
    give(&mut text, field, take);
}

/// An explanation: it shows on request only, and is the same everywhere.
const NOTE: &str = "span class=\"term-note\"";

fn give(text: &mut String, field: Field, take: Take<'_>) {
    let passage = text.trim_ascii();
    if !passage.is_empty() {
        take(field, passage);
    }
    text.clear();
}

/// Whether a tag stands inside a passage; else it bounds one.
fn is_inline(tag: &str) -> bool {
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    let name = tag.split_once(' ').map_or(tag, |(name, _)| name);
    matches!(name, "a" | "b" | "strong" | "em" | "i" | "span" | "button" | "code" | "br" | "br /")
}

/// Adds text of HTML with its entities as the characters that they stand for.
fn push_decoded(html: &str, text: &mut String) {
    const ENTITIES: [(&str, char); 5] = [("amp;", '&'), ("lt;", '<'), ("gt;", '>'), ("quot;", '"'), ("#39;", '\'')];
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        let found = ENTITIES.iter().find_map(|(name, character)| Some((after.strip_prefix(name)?, *character)));
        let (after, character) = found.unwrap_or((after, '&'));
        text.push(character);
        rest = after;
    }
    text.push_str(rest);
}
