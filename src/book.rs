//! What goes on paper: a portion of the guide as its screens in order, each pop-up once, behind the screen that first links to it.

use crate::content::{Answer, Block, EntryId, Figure, Kind, Trail, groups};
use crate::route::{Route, Tool};

/// How much is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Portion {
    /// What the reader sees: a screen or a pop-up.
    Page,
    /// The five lenses of the sub-step.
    Substep,
    /// The step.
    Step,
    /// The whole trail.
    Trail,
    /// Every question to tick.
    Checks,
}

impl Portion {
    /// Every portion.
    pub const ALL: [Self; 5] = [Self::Page, Self::Substep, Self::Step, Self::Trail, Self::Checks];

    /// Its name in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Substep => "substep",
            Self::Step => "step",
            Self::Trail => "trail",
            Self::Checks => "checks",
        }
    }

    /// The portion with this name.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|portion| portion.id() == id)
    }

    /// What can be printed from a route, the smallest first. The pages of other tools print themselves.
    pub fn of(route: Route) -> &'static [Self] {
        let Some(id) = route.entry() else {
            return if route == Route::Tool(Tool::Checks) { &[Self::Checks] } else { &[] };
        };
        let place = id.entry().place;
        match (place.trail, place.step, place.substep) {
            _ if id.is_popup() => &[Self::Page],
            (Trail::Extended, _, Some(_)) => &[Self::Page, Self::Substep, Self::Step, Self::Trail],
            (Trail::Extended, Some(_), None) => &[Self::Page, Self::Step, Self::Trail],
            (Trail::Extended | Trail::Short | Trail::Model | Trail::Session, ..) => &[Self::Page, Self::Trail],
            (Trail::Start | Trail::Employee | Trail::Account, ..) => &[Self::Page],
        }
    }

    /// The screens of this portion around `here`, in order; a pop-up for what is a page by itself.
    pub fn screens(self, here: EntryId) -> Vec<EntryId> {
        let place = here.entry().place;
        let is_here = move |id: &EntryId| match self {
            Self::Page => *id == here,
            Self::Substep => id.entry().place.substep == place.substep,
            Self::Step => id.entry().place.step == place.step,
            Self::Trail => true,
            Self::Checks => false,
        };
        match self {
            Self::Page => vec![here],
            _ => trail(here.screen()).filter(is_here).collect(),
        }
    }
}

/// Every screen of the trail that `here` is on, from its first.
fn trail(here: EntryId) -> impl Iterator<Item = EntryId> {
    let first = std::iter::successors(Some(here), |id| previous(*id)).last();
    std::iter::successors(first, |id| next(*id))
}

fn previous(id: EntryId) -> Option<EntryId> {
    match id.entry().kind {
        Kind::Screen { previous, .. } => previous,
        Kind::Popup { .. } => None,
    }
}

fn next(id: EntryId) -> Option<EntryId> {
    match id.entry().kind {
        Kind::Screen { next, .. } => next,
        Kind::Popup { .. } => None,
    }
}

/// A screen in a book with the pop-ups that stand behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// The screen.
    pub screen: EntryId,
    /// Its pop-ups, and those that they link to, unless they stand behind an earlier screen. Each with the entry that links to it.
    pub popups: Vec<(EntryId, EntryId)>,
}

/// Puts the pop-ups behind their screens, each once in the whole book.
pub fn chapters(screens: &[EntryId]) -> Vec<Chapter> {
    let mut seen = screens.to_vec();
    let mut chapters = Vec::new();
    for screen in screens {
        let mut popups: Vec<(EntryId, EntryId)> = Vec::new();
        let mut from = Some(*screen);
        let mut read = 0;
        // What a pop-up links to comes behind the pop-ups of the screen itself.
        while let Some(id) = from {
            for target in links(id) {
                if target.is_popup() && !seen.contains(&target) {
                    seen.push(target);
                    popups.push((target, id));
                }
            }
            from = popups.get(read).map(|(popup, _)| *popup);
            read += 1;
        }
        chapters.push(Chapter { screen: *screen, popups });
    }
    chapters
}

/// The entries that the text and the figure of an entry link to, in order.
pub fn links(id: EntryId) -> Vec<EntryId> {
    let mut found = Vec::new();
    if id.entry().figure == Some(Figure::Model) {
        found.extend(groups().iter().map(|group| group.entry));
    }
    of_blocks(id.body(), &mut found);
    found
}

fn of_blocks(blocks: &'static [Block], found: &mut Vec<EntryId>) {
    for block in blocks {
        match block {
            Block::Markup(markup) | Block::Alert(_, markup) | Block::Quote { markup, .. } => of_markup(markup, found),
            Block::Checklist(checks) => checks.iter().for_each(|check| of_markup(check.markup, found)),
            Block::Answers(answers) => {
                for Answer { line, body, .. } in *answers {
                    of_markup(line, found);
                    of_blocks(body, found);
                }
            }
            Block::Signs(_) | Block::More { .. } | Block::Fact(_) | Block::Fallback(_) | Block::Figure => {}
        }
    }
}

fn of_markup(markup: &'static str, found: &mut Vec<EntryId>) {
    let targets = markup.split("href=\"~/").skip(1).filter_map(|rest| EntryId::find(rest.split_once("/\"")?.0));
    found.extend(targets);
}
