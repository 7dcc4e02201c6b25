//! The content compiler: from the files below `content/` to typed tables.
//!
//! 1. Read the registers.
//! 2. Read the head of each entry, so that all ids and kinds are known.
//! 3. Compile each body to blocks.
//! 4. Put the entries in their places, and hold them against each other.
//! 5. Write the tables as Rust.
//!
//! It runs while the package is built and in its tests; the app never sees Markdown.

pub mod block;
pub mod body;
mod checklist;
pub mod criteria;
mod events;
pub mod fields;
mod fold;
pub mod head;
pub mod inline;
pub mod mistake;
mod model;
mod needs;
mod order;
mod parents;
mod paths;
pub mod places;
mod quote;
pub mod registers;
pub mod rust;
pub mod selfcheck;
mod selfcheck_table;
mod synonyms;
mod table;
mod terms;
mod typography;
mod unique;

use block::Block;
use body::Surroundings;
use head::{Head, Parts};
use inline::Uses;
use mistake::Mistake;
use order::Order;
use paths::is_path;
use places::Place;
use registers::Registers;
use selfcheck::Selfcheck;
use std::collections::BTreeMap;

/// A compiled entry.
#[derive(Debug)]
pub struct Entry {
    /// Its id, which is its address.
    pub id: String,
    /// What its head says.
    pub head: Head,
    /// Its blocks, the figure included.
    pub blocks: Vec<Block>,
    /// What it links to and quotes.
    pub uses: Uses,
    /// Where it stands.
    pub place: Place,
}

impl Entry {
    /// Whether it is a pop-up, which opens over another entry.
    pub fn is_popup(&self) -> bool {
        self.head.is_popup()
    }

    /// Its file below `content/`.
    pub fn file(&self) -> String {
        Self::file_of(&self.id)
    }

    /// The file below `content/` of the entry with this id.
    pub fn file_of(id: &str) -> String {
        format!("{id}.md")
    }
}

/// The compiled guide, entries sorted by id.
#[derive(Debug)]
pub struct Guide {
    /// The entries.
    pub entries: Vec<Entry>,
    /// Their order.
    pub order: Order,
    /// The registers.
    pub registers: Registers,
    /// The words of the self-check. The guide can be compiled without; the app cannot.
    pub selfcheck: Option<Selfcheck>,
}

/// Compiles the content. `files` maps a path below `content/` to its text.
///
/// # Errors
/// Every mistake in the content, sorted by file and line. What cannot be read at all is reported once, and then counts
/// as right for whatever refers to it.
pub fn compile(files: &BTreeMap<String, String>) -> Result<Guide, Vec<Mistake>> {
    let mut mistakes = Vec::new();
    let order = order::read(files, &mut mistakes);
    let registers = registers::read(files, &mut mistakes);
    let heads: BTreeMap<&str, Option<Parts<'_>>> = files
        .iter()
        .filter_map(|(file, text)| Some((file.strip_suffix(".md")?, head::read(file, text, &mut mistakes))))
        .collect();
    let known: BTreeMap<&str, bool> =
        heads.iter().map(|(&id, parts)| (id, parts.as_ref().is_some_and(|parts| parts.head.is_popup()))).collect();
    let all_read = heads.values().all(Option::is_some);

    let selfcheck = selfcheck::read(files, &registers, &known, &mut mistakes);
    let mut entries: Vec<Entry> = heads
        .into_iter()
        .filter_map(|(id, parts)| Some((id, parts?)))
        .enumerate()
        .map(|(index, (id, parts))| entry(index, id, parts, &known, &registers, &mut mistakes))
        .collect();
    for id in known.keys().filter(|id| !is_path(id)) {
        let what = "the name of a file or folder is an id: lower-case letters, digits and single hyphens";
        mistakes.push(Mistake::new(&Entry::file_of(id), 1, what));
    }
    unique::check(&entries, &known, &mut mistakes);
    parents::check(&entries, &known, &mut mistakes);
    needs::check(&known, order.as_ref(), &registers.model, &mut mistakes);
    if let Some(order) = &order {
        places::put(&mut entries, &known, order, &mut mistakes);
    }
    if all_read {
        let selfcheck = selfcheck.as_ref().map(Selfcheck::uses);
        registers.check_used(entries.iter().map(|entry| &entry.uses).chain(&selfcheck), &mut mistakes);
    }
    mistakes.sort();
    mistakes.dedup();
    match order {
        Some(order) if mistakes.is_empty() => Ok(Guide { entries, order, registers, selfcheck }),
        _ => Err(mistakes),
    }
}

fn entry(
    index: usize,
    id: &str,
    parts: Parts<'_>,
    known: &BTreeMap<&str, bool>,
    registers: &Registers,
    mistakes: &mut Vec<Mistake>,
) -> Entry {
    let file = Entry::file_of(id);
    let Parts { head, body, lines_above } = parts;
    for term in head.explains.iter().filter(|term| registers.terms.lacks(&term.value)) {
        mistakes.push(Mistake::new(&file, term.line, format!("there is no term {} in terms.toml", term.value)));
    }
    let around =
        Surroundings { file: &file, id, index, entries: known, registers, explains: &head.explains, lines_above };
    let mut body = body::compile(body, &around, mistakes);
    if let Some(figure) = &head.figure {
        let is_paragraph = |block: &Block| matches!(block, Block::Markup(html) if html.starts_with("<p>"));
        if let Some(first) = body.blocks.iter().position(is_paragraph) {
            body.blocks.insert(first + 1, Block::Figure);
        } else {
            mistakes.push(Mistake::new(
                &file,
                figure.line,
                "a figure stands after the first paragraph, and there is none",
            ));
        }
    }
    Entry { id: id.to_owned(), head, blocks: body.blocks, uses: body.uses, place: Place::default() }
}
