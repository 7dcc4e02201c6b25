//! Checklists: questions to tick, each with an id that never changes.

use super::block::{Block, Check};
use super::body::Builder;
use super::events::{Events, is_blank, items};
use super::fields::not_an_id;
use super::inline::Spot;
use super::paths::is_id;
use pulldown_cmark::{Event, Tag};

impl<'a> Builder<'a, '_> {
    /// A list with a box before each item.
    pub(super) fn checklist(&mut self, events: &Events<'a>, offset: usize) -> Block {
        if self.in_answer {
            self.mistake(offset, "a checklist does not stand in a folded answer");
        }
        Block::Checklist(items(events).into_iter().filter_map(|(item, offset)| self.check(item, offset)).collect())
    }

    fn check(&mut self, mut item: Events<'a>, offset: usize) -> Option<Check> {
        match item.first() {
            Some((Event::TaskListMarker(false), _)) => {}
            Some((Event::TaskListMarker(true), _)) => self.mistake(offset, "a box starts empty: - [ ]"),
            _ => {
                self.mistake(offset, "a checklist has only items with a box: - [ ] Vraag? {#id}");
                return None;
            }
        }
        item.remove(0);
        if let Some(at) = item.iter().position(|(event, _)| matches!(event, Event::Start(Tag::List(_)))) {
            self.mistake(offset, "a question to tick has no list of its own");
            item.truncate(at);
        }
        let Some(id) = take_id(&mut item) else {
            self.mistake(offset, "a question to tick ends with its id: - [ ] Vraag? {#id}");
            return None;
        };
        if !is_id(&id) {
            self.mistake(offset, not_an_id(&id));
        }
        if !self.items.insert(id.clone()) {
            self.mistake(offset, format!("the item id {id} stands twice"));
        }
        if is_blank(&item) {
            self.mistake(offset, "a question to tick has words");
        }
        Some(Check { id, markup: self.render(item, Spot::Line) })
    }
}

/// Takes `{#id}` off the end of an item's text.
fn take_id(item: &mut Events<'_>) -> Option<String> {
    let (Event::Text(text), _) = item.last_mut()? else { return None };
    let (words, id) = text.trim_end().strip_suffix('}')?.rsplit_once("{#")?;
    let (words, id) = (words.trim_end().to_owned(), id.to_owned());
    *text = words.into();
    Some(id)
}
