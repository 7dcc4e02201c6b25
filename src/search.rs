//! Search: everything in memory, from the tables of the guide, without a browser and without a server.
//!
//! 1. Cut every page in passages, and fold their words once ([`Index::shared`]).
//! 2. Turn what is typed into terms ([`Index::query`]).
//! 3. Find the pages that have all of them, the best first ([`Index::find`]).

mod fold;
mod line;
mod meaning;
mod near;
mod page;
mod passages;
mod query;

pub use line::{Piece, pieces};
pub use query::Query;

use crate::content::synonyms::likely;
use crate::content::{EntryId, Kind, Trail};
use crate::route::{Route, Tool};
use meaning::Meanings;
use page::{Page, Rank, TITLE};
use query::typed_words;
use std::sync::LazyLock;

/// Everything that can be found.
#[derive(Debug)]
pub struct Index {
    /// In reading order.
    pages: Vec<Page>,
    meanings: Meanings,
}

/// Where to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scope {
    /// The reader's own trail: of pages that have it equally well, its pages come first.
    pub own: Option<Trail>,
    /// Whether to look nowhere else.
    pub only_own: bool,
}

/// A page that has every term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Its address.
    pub route: Route,
    /// The number of the passage that tells most.
    pub passage: usize,
}

impl Index {
    /// The number of the title of a page among its passages.
    pub const TITLE: usize = TITLE;

    /// The index of the whole guide, made at its first use.
    pub fn shared() -> &'static Self {
        static INDEX: LazyLock<Index> = LazyLock::new(Index::new);
        &INDEX
    }

    fn new() -> Self {
        let mut pages = Vec::new();
        let is_first = |id: &EntryId| matches!(id.entry().kind, Kind::Screen { previous: None, .. });
        for first in EntryId::all().filter(is_first) {
            let mut screen = Some(first);
            while let Some(id) = screen {
                add(id, &mut pages);
                screen = match id.entry().kind {
                    Kind::Screen { next, .. } => next,
                    Kind::Popup { .. } => None,
                };
            }
        }
        pages.extend(Tool::ALL.into_iter().filter(|tool| *tool != Tool::Search).map(Page::of_tool));
        Self { pages, meanings: Meanings::new() }
    }

    /// What a reader looks for who typed this.
    pub fn query(&self, typed: &str) -> Query {
        let typed = typed_words(typed);
        let says_nothing = typed.iter().all(|word| self.meanings.is_filler(word));
        let mut query = Query::default();
        let mut rest = typed.as_slice();
        while let [word, after @ ..] = rest {
            if let Some(phrase) = self.meanings.phrase(rest) {
                rest = rest.get(phrase.split(' ').count()..).unwrap_or_default();
                query.add(&phrase, self.meanings.of(&phrase));
                continue;
            }
            rest = after;
            if says_nothing || !self.meanings.is_filler(word) {
                let mut meant = self.meanings.of(word);
                if !self.has(word) {
                    meant.extend(self.meanings.near(word));
                }
                query.add(word, meant);
            }
        }
        query
    }

    /// Whether a folded word stands anywhere, as a whole or as a part of another.
    fn has(&self, word: &str) -> bool {
        let mut query = Query::default();
        query.add(word, Vec::new());
        self.pages.iter().any(|page| page.has(&query))
    }

    /// The pages that have every term, the best first: in the title before in a heading before in the text, then those of
    /// the reader's own trail, then a whole word before a part of one, then as the guide is read.
    pub fn find(&self, query: &Query, scope: Scope) -> Vec<Hit> {
        let mut found: Vec<(Rank, Hit)> = Vec::new();
        for page in self.pages.iter().filter(|_| !query.is_empty()) {
            let is_own = scope.own.is_some_and(|own| page.is_on(own));
            if scope.only_own && !is_own {
                continue;
            }
            if let Some((mut rank, passage)) = page.find(query) {
                rank.is_own = is_own;
                let place = found.partition_point(|(other, _)| *other >= rank);
                found.insert(place, (rank, Hit { route: page.route, passage }));
            }
        }
        found.into_iter().map(|(_, hit)| hit).collect()
    }

    /// The text of a passage of a page, by its number.
    pub fn passage(&self, route: Route, number: usize) -> Option<&str> {
        self.page(route)?.passage(number)
    }

    /// The passage that tells most, cut to a line around what is found.
    pub fn line(&self, hit: Hit, query: &Query) -> String {
        self.page(hit.route).map(|page| page.line(hit.passage, query)).unwrap_or_default()
    }

    fn page(&self, route: Route) -> Option<&Page> {
        self.pages.iter().find(|page| page.route == route)
    }

    /// Three words to try instead: those of several that are there each by itself, then what looks like what was typed.
    pub fn offers(&self, typed: &str) -> Vec<String> {
        let typed = typed_words(typed);
        let mut offers: Vec<String> = Vec::new();
        let mut offer = |word: &str| {
            if offers.len() < OFFERS && !offers.iter().any(|known| known == word) {
                offers.push(word.to_owned());
            }
        };
        for word in typed.iter().filter(|word| typed.len() > 1 && !self.meanings.is_filler(word)) {
            if self.has(word) {
                offer(word);
            }
        }
        typed.iter().filter(|word| !self.has(word)).filter_map(|word| near::nearest(word)).for_each(&mut offer);
        likely().for_each(&mut offer);
        offers
    }
}

/// How many words are offered when nothing is found.
pub const OFFERS: usize = 3;

/// Whether the words of a piece of a page are those of a passage, whatever stands between them.
pub fn is_passage(piece: &str, passage: &str) -> bool {
    fold::are_same(piece, passage)
}

/// Adds an entry, and after it the pop-ups that open over it.
fn add(id: EntryId, pages: &mut Vec<Page>) {
    pages.push(Page::of_entry(id));
    for popup in EntryId::all().filter(|popup| popup.is_popup() && popup.parent() == id) {
        add(popup, pages);
    }
}
