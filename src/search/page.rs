//! A page in its passages, and how well what is looked for is found on it.

use super::fold::fold_all;
use super::line::cut;
use super::passages;
use super::query::{Fit, MOST_TERMS, Query};
use crate::content::{EntryId, Kind, Trail};
use crate::markup;
use crate::route::{Route, Tool};
use crate::words;

/// A page.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) route: Route,
    /// First where it stands, then its title, then its text.
    passages: Vec<Passage>,
}

#[derive(Debug)]
struct Passage {
    field: Field,
    text: String,
    /// Its words, folded.
    words: String,
}

/// What a passage is to its page; a later one weighs more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    /// Where the page stands. No text of the page itself.
    Place,
    /// Running text.
    Text,
    /// A heading in the text.
    Heading,
    /// The title.
    Title,
}

/// How a page compares to others; the greater one comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// The field in which the term is found that is found worst.
    field: u8,
    /// Whether the page is on the reader's own trail.
    pub(super) is_own: bool,
    /// What the terms weigh together.
    weight: u8,
    /// How many terms stand together in the passage that tells most.
    together: u8,
}

/// The number of the title among the passages.
pub(super) const TITLE: usize = 1;

impl Page {
    /// The page of an entry.
    pub(super) fn of_entry(id: EntryId) -> Self {
        let mut page = Self::new(Route::Entry(id), &markup::full_place_name(id));
        passages::of_entry(id, &mut |field, text| page.add(field, text));
        page
    }

    /// The page of a tool.
    pub(super) fn of_tool(tool: Tool) -> Self {
        let (title, description) = words::tool(tool);
        let mut page = Self::new(Route::Tool(tool), "");
        page.add(Field::Title, title);
        page.add(Field::Text, description);
        page
    }

    fn new(route: Route, place: &str) -> Self {
        let place = Passage { field: Field::Place, text: String::new(), words: fold_all(place) };
        Self { route, passages: vec![place] }
    }

    fn add(&mut self, field: Field, text: &str) {
        if !text.is_empty() {
            self.passages.push(Passage { field, text: text.to_owned(), words: fold_all(text) });
        }
    }

    /// Whether a reader of a trail comes here without leaving it. The tools are everyone's.
    pub(super) fn is_on(&self, trail: Trail) -> bool {
        self.route.entry().is_none_or(|id| is_on(id, trail, DEEPEST))
    }

    /// Whether the page has something of the query.
    pub(super) fn has(&self, query: &Query) -> bool {
        self.passages.iter().any(|passage| query.fits(&passage.words).iter().any(Option::is_some))
    }

    /// How well the page has every term, and the number of the passage that tells most.
    pub(super) fn find(&self, query: &Query) -> Option<(Rank, usize)> {
        let mut weights = [0; MOST_TERMS];
        let (mut best, mut number) = ((0, 0), TITLE);
        for (index, passage) in self.passages.iter().enumerate() {
            let (mut terms, mut most) = (0, 0);
            for (fit, known) in query.fits(&passage.words).into_iter().zip(&mut weights) {
                let weight = fit.map_or(0, |fit| weight(passage.field, fit));
                *known = weight.max(*known);
                most = weight.max(most);
                terms += u8::from(weight > 0);
            }
            if index > TITLE && (terms, most) > best {
                (best, number) = ((terms, most), index);
            }
        }
        let weights = weights.get(..query.terms())?;
        let worst = weights.iter().copied().min().filter(|worst| *worst > 0)?;
        let rank = Rank { field: field_of(worst), is_own: false, weight: weights.iter().sum(), together: best.0 };
        Some((rank, number))
    }

    /// The text of a passage.
    pub(super) fn passage(&self, number: usize) -> Option<&str> {
        self.passages.get(number).map(|passage| passage.text.as_str())
    }

    /// A passage as a line: of a title the first text, of a heading also what stands below it.
    pub(super) fn line(&self, number: usize, query: &Query) -> String {
        let number = number.max(TITLE + 1);
        let text = self.passage(number).unwrap_or_default();
        match self.passages.get(number).map(|passage| passage.field) {
            Some(Field::Heading) => {
                let link = if text.ends_with(['?', '!']) { " " } else { ": " };
                cut(&[text, self.passage(number + 1).unwrap_or_default()].join(link), query)
            }
            _ => cut(text, query),
        }
    }
}

/// A step of the weights for each field, wide enough for the three ways to fit.
const FIELD: u8 = Fit::Whole as u8 + 1;

/// What it weighs to be found there like that: never nothing.
fn weight(field: Field, fit: Fit) -> u8 {
    1 + FIELD * field as u8 + fit as u8
}

fn field_of(weight: u8) -> u8 {
    weight.saturating_sub(1) / FIELD
}

/// How many pop-ups may lead to one another: some lead back and forth.
const DEEPEST: u8 = 3;

fn is_on(id: EntryId, trail: Trail, depth: u8) -> bool {
    let entry = id.entry();
    entry.place.trail == trail
        || match entry.kind {
            Kind::Popup { parents } if depth > 0 => parents.iter().any(|parent| is_on(*parent, trail, depth - 1)),
            _ => false,
        }
}
