//! Quotes: tips, warnings and background, and cases from practice.

use super::block::{Alert, Block};
use super::body::Builder;
use super::events::{Events, inner, is_blank, plain_text};
use super::inline::Spot;
use pulldown_cmark::{Event, Tag, TagEnd};

/// The first line of an alert, and its kind.
const ALERTS: [(&str, Alert); 3] =
    [("[!TIP]", Alert::Tip), ("[!LET-OP]", Alert::Caution), ("[!WEETJE]", Alert::Background)];

impl<'a> Builder<'a, '_> {
    /// A quote, by its first line an alert or a case.
    pub(super) fn quote(&mut self, events: Events<'a>, offset: usize) -> Block {
        let events = inner(events);
        match first_words(&events).filter(|words| words.starts_with("[!")) {
            Some(marker) => self.alert(&marker, events, offset),
            None => self.case(events, offset),
        }
    }

    fn alert(&mut self, marker: &str, events: Events<'a>, offset: usize) -> Block {
        let kind = ALERTS.iter().find(|(name, _)| marker.starts_with(name));
        match kind {
            Some((name, _)) if marker != *name => {
                self.mistake(offset, format!("{name} stands alone on the first line of its quote"));
            }
            Some(_) => {}
            None => {
                let what = format!("{marker} is no kind of alert; there are [!TIP], [!LET-OP] and [!WEETJE]");
                self.mistake(offset, what);
            }
        }
        let events = without_marker(events);
        if is_blank(&events) && kind.is_some_and(|(name, _)| marker == *name) {
            self.mistake(offset, "an alert has words");
        }
        Block::Alert(kind.map_or(Alert::Tip, |(_, kind)| *kind), self.render(events, Spot::Text))
    }

    /// A case from practice; its last line says who tells it.
    fn case(&mut self, mut events: Events<'a>, offset: usize) -> Block {
        let Some(speaker) = take_speaker(&mut events) else {
            self.mistake(offset, "the last line of a quote says who: > — eigenaar van een taxibedrijf");
            return Block::Quote(self.render(events, Spot::Text), String::new());
        };
        if is_blank(&events) {
            self.mistake(offset, "a quote has words above the line that says who");
        }
        Block::Quote(self.render(events, Spot::Text), speaker)
    }
}

fn first_words(events: &Events<'_>) -> Option<String> {
    match events.as_slice() {
        [(Event::Start(Tag::Paragraph), _), (Event::Text(text), _), ..] => Some(text.to_string()),
        _ => None,
    }
}

/// Takes the line that starts with a dash off the end of a quote: the words after the dash. `None` when it is not the
/// last line, or does not start one.
fn take_speaker(events: &mut Events<'_>) -> Option<String> {
    let start = events.iter().rposition(|(event, _)| matches!(event, Event::Text(text) if text.starts_with('—')))?;
    let (above, line) = events.split_at(start);
    let [words @ .., (Event::End(TagEnd::Paragraph), _)] = line else { return None };
    if words
        .iter()
        .any(|(event, _)| matches!(event, Event::SoftBreak | Event::HardBreak | Event::Start(Tag::Paragraph)))
    {
        return None;
    }
    let speaker = plain_text(words).trim_start_matches('—').trim().to_owned();
    let words_above = match above {
        [above @ .., (Event::Start(Tag::Paragraph), _)] => above.to_vec(),
        [above @ .., (Event::SoftBreak | Event::HardBreak, _)] => [above, line.get(words.len()..)?].concat(),
        _ => return None,
    };
    *events = words_above;
    Some(speaker).filter(|speaker| !speaker.is_empty())
}

/// Drops the `[!TIP]` line of an alert.
fn without_marker(mut events: Events<'_>) -> Events<'_> {
    let after = events.get(2).map(|(event, _)| event.clone());
    match after {
        Some(Event::SoftBreak) => drop(events.drain(1..=2)),
        Some(Event::End(TagEnd::Paragraph)) => drop(events.drain(0..=2)),
        _ => {}
    }
    events
}
