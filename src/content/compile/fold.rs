//! Headings, and what a marked heading folds: possible answers, signposts, more to read.

use super::block::{Answer, Block, Sign};
use super::body::Builder;
use super::events::{Events, inner, is_blank, items, plain_text};
use super::inline::Spot;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag, TagEnd};

/// The marks that a heading can have: `{.answer}`, `{.signs}`, `{.more}`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fold {
    Answer,
    Signs,
    More,
}

impl<'a> Builder<'a, '_> {
    /// A heading, with what its mark folds.
    pub(super) fn heading(&mut self, events: Events<'a>, offset: usize, blocks: &mut Vec<Block>) {
        let Some((Event::Start(Tag::Heading { level, id, classes, attrs }), _)) = events.first().cloned() else {
            return;
        };
        self.check_level(level, offset);
        if id.is_some() || !attrs.is_empty() {
            self.mistake(offset, "a heading has no id: only the mark .answer, .signs or .more");
        }
        let fold = self.mark(&classes, offset);
        let words = inner(events);
        if is_blank(&words) {
            self.mistake(offset, "a heading has words");
        }
        match fold {
            None => blocks.push(self.plain_heading(level, words)),
            Some(Fold::Answer) => self.answer(level, &words, offset, blocks),
            Some(Fold::Signs) => {
                let heading = self.plain_heading(level, words);
                let signs = self.links(offset).into_iter().filter_map(|link| self.sign(link)).collect();
                blocks.extend([heading, Block::Signs(signs)]);
            }
            Some(Fold::More) => {
                let title = self.bare_words(&words);
                let links = self.links(offset).into_iter().map(|link| self.more_link(link)).collect();
                blocks.push(Block::More(title, links));
            }
        }
    }

    fn check_level(&mut self, level: HeadingLevel, offset: usize) {
        let level = level as usize;
        if level == 1 {
            self.mistake(offset, "the title is the only h1: headings in the text start at ##");
        } else if level > self.level + 1 {
            self.mistake(offset, format!("a heading of level {level} below one of level {} skips a level", self.level));
        }
        self.level = level;
    }

    fn mark(&mut self, classes: &[CowStr<'a>], offset: usize) -> Option<Fold> {
        let mut folds = Vec::new();
        for class in classes {
            match class.as_ref() {
                "answer" => folds.push(Fold::Answer),
                "signs" => folds.push(Fold::Signs),
                "more" => folds.push(Fold::More),
                _ => {
                    let what = format!("a heading has no mark .{class}; there are .answer, .signs and .more");
                    self.mistake(offset, what);
                }
            }
        }
        if folds.len() > 1 {
            self.mistake(offset, "a heading has one mark");
        }
        folds.first().copied()
    }

    fn plain_heading(&mut self, level: HeadingLevel, words: Events<'a>) -> Block {
        Block::Markup(format!("<{level}>{}</{level}>", self.render(words, Spot::Heading)))
    }

    /// A possible answer: the first paragraph is the line on its card, the rest is folded below it.
    fn answer(&mut self, level: HeadingLevel, words: &Events<'a>, offset: usize, blocks: &mut Vec<Block>) {
        let title = self.bare_words(words);
        let line = self.groups.next_if(|events| matches!(events.first(), Some((Event::Start(Tag::Paragraph), _))));
        if line.is_none() {
            self.mistake(offset, "an answer starts with a paragraph, the line on its card");
        }
        let line = self.render(inner(line.unwrap_or_default()), Spot::Line);
        let outside = std::mem::replace(&mut self.in_answer, true);
        let mut body = self.fallbacks();
        body.extend(self.blocks(Some(level)));
        self.in_answer = outside;
        let answer = Answer { title, line, body };
        match blocks.last_mut() {
            Some(Block::Answers(answers)) => answers.push(answer),
            _ => blocks.push(Block::Answers(vec![answer])),
        }
    }

    /// The items of the list of links that comes next.
    fn links(&mut self, offset: usize) -> Vec<ListedLink<'a>> {
        let list = self.groups.next_if(|events| matches!(events.first(), Some((Event::Start(Tag::List(_)), _))));
        if list.is_none() {
            self.mistake(offset, "a heading marked .signs or .more is followed by a list of links");
        }
        items(&list.unwrap_or_default())
            .into_iter()
            .filter_map(|(item, offset)| self.listed_link(item, offset))
            .collect()
    }

    fn listed_link(&mut self, mut item: Events<'a>, offset: usize) -> Option<ListedLink<'a>> {
        let Some((Event::Start(Tag::Link { dest_url, .. }), _)) = item.first() else {
            self.mistake(offset, "each item below .signs or .more starts with a link to an entry");
            return None;
        };
        let found = self.inline.entry(&dest_url.clone());
        let target = found.map_err(|what| self.mistake(offset, what)).ok()?.0;
        let end = item.iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Link)))?;
        let rest = item.split_off(end + 1);
        let words = inner(item);
        if is_blank(&words) {
            self.mistake(offset, "a link has words");
        }
        Some(ListedLink { target, label: self.bare_words(&words), rest, offset })
    }

    fn sign(&mut self, link: ListedLink<'a>) -> Option<Sign> {
        if is_blank(&link.rest) {
            self.mistake(link.offset, "a signpost is a link, and then a sentence that says who it is for");
            return None;
        }
        let who_for = self.bare_words(&link.rest).trim().to_owned();
        Some(Sign { target: link.target, label: link.label, line: who_for })
    }

    fn more_link(&mut self, link: ListedLink<'a>) -> (String, String) {
        if !link.rest.is_empty() {
            self.mistake(link.offset, "each item below .more is one link and nothing else");
        }
        (link.target, link.label)
    }

    /// Words that stand in a control, so without marks among them.
    fn bare_words(&mut self, events: &Events<'a>) -> String {
        let marked = events.iter().find(|(event, _)| !matches!(event, Event::Text(_) | Event::SoftBreak));
        if let Some((_, range)) = marked {
            self.mistake(range.start, "here stand bare words: no links, no bold, no code");
        }
        plain_text(events)
    }
}

/// A list item that is a link and what follows it.
struct ListedLink<'a> {
    target: String,
    label: String,
    rest: Events<'a>,
    offset: usize,
}
