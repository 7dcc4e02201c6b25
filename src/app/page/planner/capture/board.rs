//! What the session brings, as the page changes it: typing wakes nothing, and one change draws one post-it again.

use super::super::desk::{Desk, focus};
use guide::session::capture::Capture;
use guide::session::id::Id;
use guide::session::problem::Writer;
use guide::words::capture as words;
use leptos::prelude::*;
use std::sync::Arc;

/// The steps of writing down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Step {
    /// The post-its on the five sheets.
    Sheets,
    /// The exclamation marks.
    Marks,
    /// What the tables wrote.
    Tables,
    /// The exclamation marks for the ideas.
    Vote,
    /// Who does what.
    Actions,
    /// The report.
    Report,
}

impl Step {
    /// The steps with their names, in order.
    pub(super) const ALL: [(Self, &str); 6] = [
        (Self::Sheets, words::SHEETS),
        (Self::Marks, words::MARKS),
        (Self::Tables, words::TABLES),
        (Self::Vote, words::VOTE),
        (Self::Actions, words::ACTIONS),
        (Self::Report, words::REPORT),
    ];
}

/// The board.
#[derive(Clone, Copy)]
pub(super) struct Board {
    desk: StoredValue<Desk>,
    /// The step that is shown.
    pub(super) step: RwSignal<Step>,
    /// Goes up when something comes, goes or moves.
    shape: RwSignal<u32>,
    /// How often each thing was drawn again; only of those that were.
    drawn: StoredValue<Vec<(String, u32)>>,
    /// The post-it whose details are open.
    pub(super) open: RwSignal<Option<String>>,
    /// Who writes the next post-its.
    pub(super) writer: RwSignal<Option<Id<Writer>>>,
    /// What was there before something was taken away, until the next change.
    pub(super) undo: RwSignal<Option<Capture>>,
    /// What the last change did, for who cannot see it.
    pub(super) said: RwSignal<String>,
}

impl Board {
    /// The board of the plan on the desk.
    pub(super) fn open(desk: Desk) -> Self {
        Self {
            desk: StoredValue::new(desk),
            step: desk.capturing().step,
            shape: RwSignal::new(0),
            drawn: StoredValue::new(Vec::new()),
            open: RwSignal::new(None),
            writer: RwSignal::new(None),
            undo: RwSignal::new(None),
            said: RwSignal::default(),
        }
    }

    /// The desk.
    pub(super) fn desk(self) -> Desk {
        self.desk.get_value()
    }

    /// Shows another step.
    pub(super) fn go(self, step: Step) {
        self.open.set(None);
        self.step.set(step);
        focus(".note-step h2");
    }

    /// Reads what is there, now and whenever something comes, goes or moves.
    pub(super) fn with<T>(self, read: impl FnOnce(&Capture) -> T) -> T {
        self.shape.track();
        self.desk().capturing().epoch.track();
        self.now(read)
    }

    /// Reads what is there.
    pub(super) fn now<T>(self, read: impl FnOnce(&Capture) -> T) -> T {
        self.desk().plan.with_untracked(|plan| read(&plan.capture))
    }

    /// Carries out what is typed in a field: kept, and nothing is drawn again.
    pub(super) fn typed(self, change: &dyn Fn(&mut Capture)) {
        self.desk().jot(change);
        if self.undo.with_untracked(Option::is_some) {
            self.undo.set(None);
        }
    }

    /// Carries out a change by which something comes, goes or moves.
    pub(super) fn change(self, change: &dyn Fn(&mut Capture)) {
        self.typed(change);
        self.shape.update(|shape| *shape += 1);
    }

    /// Takes something away; it can be brought back.
    pub(super) fn remove(self, change: &dyn Fn(&mut Capture)) {
        let before = self.now(Capture::clone);
        self.change(change);
        self.undo.set(Some(before));
        focus(".note-status .button");
    }

    /// Brings back what was taken away.
    pub(super) fn take_back(self) {
        if let Some(before) = self.undo.get_untracked() {
            self.change(&|capture| capture.clone_from(&before));
            self.draw_all();
            focus(".note-step h2");
        }
    }

    /// Draws one thing again.
    pub(super) fn draw(self, id: &str) {
        self.drawn.update_value(|drawn| match drawn.iter_mut().find(|(other, _)| other == id) {
            Some((_, count)) => *count += 1,
            None => drawn.push((id.to_owned(), 1)),
        });
        self.shape.update(|shape| *shape += 1);
    }

    /// Draws everything again.
    pub(super) fn draw_all(self) {
        self.desk().capturing().epoch.update(|epoch| *epoch += 1);
    }

    /// A list in which a thing is drawn again only when it changed: `ids` gives the ids, `one` draws one of them.
    pub(super) fn list(
        self,
        ids: impl Fn(&Capture) -> Vec<String> + Send + Sync + 'static,
        one: impl Fn(&str) -> AnyView + Send + Sync + 'static,
    ) -> AnyView {
        let keys = Memo::new(move |_| {
            let epoch = self.desk().capturing().epoch.get();
            let open = self.open.get();
            let mut ids = self.with(&ids);
            self.drawn.with_value(|drawn| {
                for id in &mut ids {
                    let count = drawn.iter().find(|(other, _)| other == id).map_or(0, |(_, count)| *count);
                    let is_open = open.as_ref() == Some(id);
                    *id = format!("{epoch}.{count}.{is_open}.{id}");
                }
            });
            ids
        });
        rows(keys, Arc::new(one))
    }
}

/// The rows of a list, in one function for all lists.
fn rows(keys: Memo<Vec<String>>, one: Arc<dyn Fn(&str) -> AnyView + Send + Sync>) -> AnyView {
    let row = move |key: String| one(key.rsplit_once('.').map_or("", |(_, id)| id));
    view! { <For each=move || keys.get() key=String::clone children=row /> }.into_any()
}
