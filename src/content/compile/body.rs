//! The body of an entry: Markdown to typed blocks.
//!
//! The body is cut in top-level blocks, and each gets its kind: text, checklist, alert, quote, fact, criteria. A marked heading takes
//! the blocks that it folds from those that follow it.

use super::block::Block;
use super::events::{Events, gather};
use super::fields::Located;
use super::inline::{Inline, Spot, Uses, render};
use super::mistake::{Mistake, line_of};
use super::registers::Registers;
use pulldown_cmark::{Event, HeadingLevel, LinkType, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;
use std::vec;

/// What a body needs to know of its surroundings.
pub struct Surroundings<'a> {
    /// Its file below `content/`.
    pub file: &'a str,
    /// Its id.
    pub id: &'a str,
    /// Its number, for ids in the page.
    pub index: usize,
    /// Every entry: whether it is a pop-up.
    pub entries: &'a BTreeMap<&'a str, bool>,
    /// The registers.
    pub registers: &'a Registers,
    /// Terms that it explains itself.
    pub explains: &'a [Located<String>],
    /// Lines of the file above the body.
    pub lines_above: usize,
}

/// A compiled body.
#[derive(Debug)]
pub struct Body {
    /// The blocks in order.
    pub blocks: Vec<Block>,
    /// What it leads to and quotes.
    pub uses: Uses,
}

/// Compiles a body; mistakes go to `mistakes`.
pub fn compile<'a>(text: &'a str, around: &'a Surroundings<'a>, mistakes: &mut Vec<Mistake>) -> Body {
    let mut builder = Builder {
        text,
        around,
        mistakes,
        inline: Inline::new(around),
        groups: gather(text).into_iter().peekable(),
        level: 1,
        items: BTreeSet::new(),
        in_answer: false,
    };
    let blocks = builder.blocks(None);
    if blocks.is_empty() {
        builder.mistakes.push(Mistake::new(around.file, around.lines_above, "the entry has no text"));
    }
    Body { blocks, uses: builder.inline.uses }
}

/// Builds the blocks of one body.
pub struct Builder<'a, 'm> {
    text: &'a str,
    pub(super) around: &'a Surroundings<'a>,
    mistakes: &'m mut Vec<Mistake>,
    pub(super) inline: Inline<'a>,
    /// The top-level blocks of Markdown that are still to come.
    pub(super) groups: Peekable<vec::IntoIter<Events<'a>>>,
    /// The level of the last heading.
    pub(super) level: usize,
    /// Ids of the questions so far.
    pub(super) items: BTreeSet<String>,
    pub(super) in_answer: bool,
}

impl<'a> Builder<'a, '_> {
    /// The blocks up to the next heading that is not below `fold`.
    pub(super) fn blocks(&mut self, fold: Option<HeadingLevel>) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some(events) = self.groups.next_if(|events| !ends(events, fold)) {
            self.block(events, &mut blocks);
            blocks.extend(self.fallbacks());
        }
        blocks
    }

    fn block(&mut self, events: Events<'a>, blocks: &mut Vec<Block>) {
        let Some((first, range)) = events.first() else { return };
        let offset = range.start;
        let has_box = || events.iter().any(|(event, _)| matches!(event, Event::TaskListMarker(_)));
        let block = match first {
            Event::Start(Tag::Heading { .. }) => return self.heading(events, offset, blocks),
            Event::Start(Tag::BlockQuote(_)) => self.quote(events, offset),
            Event::Start(Tag::List(_)) if has_box() => self.checklist(&events, offset),
            _ => match lone_link(&events).and_then(|target| target.split_once(':')) {
                Some(("fact", id)) => self.fact(id.to_owned(), offset),
                Some(("criteria", kind)) => self.criteria(kind, offset),
                _ => Block::Markup(self.render(events, Spot::Text)),
            },
        };
        blocks.push(block);
    }

    fn fact(&mut self, id: String, offset: usize) -> Block {
        if let Err(what) = self.inline.fact(&id) {
            self.mistake(offset, what);
        }
        Block::Fact(id)
    }

    fn criteria(&mut self, kind: &str, offset: usize) -> Block {
        Block::Markup(self.inline.criteria(kind).unwrap_or_else(|what| {
            self.mistake(offset, what);
            String::new()
        }))
    }

    /// What to do about the links that turned out to be gone since the last time.
    pub(super) fn fallbacks(&mut self) -> Vec<Block> {
        std::mem::take(&mut self.inline.gone).into_iter().map(Block::Fallback).collect()
    }

    /// Renders events to HTML, and reports its mistakes.
    pub(super) fn render(&mut self, events: Events<'a>, spot: Spot) -> String {
        let mut found = Vec::new();
        let html = render(events, spot, &mut self.inline, &mut found);
        for (offset, what) in found {
            self.mistake(offset, what);
        }
        html
    }

    /// Reports a mistake at an offset in the body.
    pub(super) fn mistake(&mut self, offset: usize, what: impl Into<String>) {
        let line = self.around.lines_above + line_of(self.text, offset);
        self.mistakes.push(Mistake::new(self.around.file, line, what));
    }
}

/// Whether events are a heading that ends what a heading of this level folds.
fn ends(events: &Events<'_>, fold: Option<HeadingLevel>) -> bool {
    match (events.first(), fold) {
        (Some((Event::Start(Tag::Heading { level, .. }), _)), Some(fold)) => *level <= fold,
        _ => false,
    }
}

/// What stands in a paragraph that is one automatic link, such as `<fact:id>`, and nothing else.
fn lone_link<'e>(events: &'e Events<'_>) -> Option<&'e str> {
    match events.as_slice() {
        [
            (Event::Start(Tag::Paragraph), _),
            (Event::Start(Tag::Link { link_type: LinkType::Autolink, dest_url, .. }), _),
            _,
            (Event::End(TagEnd::Link), _),
            _,
        ] => Some(dest_url),
        _ => None,
    }
}
