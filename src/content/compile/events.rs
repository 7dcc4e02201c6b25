//! Runs of Markdown events: a body cut in its top-level blocks, a list in its items.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeWithOffset};
use std::ops::Range;

/// Events with where they stand in the body.
pub type Events<'a> = Vec<(Event<'a>, Range<usize>)>;

/// The events of each top-level block.
pub fn gather(text: &str) -> Vec<Events<'_>> {
    let mut blocks = Vec::new();
    let mut current = Events::new();
    let mut depth = 0_usize;
    for (event, range) in TextMergeWithOffset::new(Parser::new_ext(text, options()).into_offset_iter()) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        current.push((event, range));
        if depth == 0 {
            blocks.push(std::mem::take(&mut current));
        }
    }
    blocks
}

/// The parser's options: the dialect, in one place.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_SMART_PUNCTUATION
}

/// The events between the first and the last one.
pub fn inner(mut events: Events<'_>) -> Events<'_> {
    events.pop();
    if !events.is_empty() {
        events.remove(0);
    }
    events
}

/// The events of each top item of a list, without the paragraph of a loose item, with where it starts.
pub fn items<'a>(list: &Events<'a>) -> Vec<(Events<'a>, usize)> {
    let mut found: Vec<(Events<'a>, usize)> = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in list {
        match event {
            Event::Start(Tag::Item) if depth == 1 => found.push((Vec::new(), range.start)),
            Event::End(TagEnd::Item) if depth == 2 => {}
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            _ if depth >= 2 => {
                if let Some((item, _)) = found.last_mut() {
                    item.push((event.clone(), range.clone()));
                }
            }
            _ => {}
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

/// The words of events, without tags.
pub fn plain_text(events: &[(Event<'_>, Range<usize>)]) -> String {
    events
        .iter()
        .filter_map(|(event, _)| match event {
            Event::Text(text) | Event::Code(text) => Some(text.to_string()),
            Event::SoftBreak | Event::HardBreak => Some(" ".to_owned()),
            _ => None,
        })
        .collect()
}

/// Whether there are no words in events.
pub fn is_blank(events: &[(Event<'_>, Range<usize>)]) -> bool {
    plain_text(events).trim().is_empty()
}
