//! The desk of the planner: the open plan, the other ones, and everything that is done with them.

use super::capture::Step;
use super::keep;
use crate::browser::{clock, page};
use crate::keeping::{self, KeptId};
use crate::state::State;
use crate::unkept;
use guide::session::block::Block;
use guide::session::capture::Capture;
use guide::session::date::Date;
use guide::session::edit::Edit;
use guide::session::fit::Fit;
use guide::session::history::History;
use guide::session::id::Id;
use guide::session::plan::{Plan, PlanId};
use guide::session::report::Show;
use guide::session::setup::Setup;
use guide::session::view::View;
use leptos::prelude::*;
use std::time::Duration;

/// How long after the first key the desk looks for what was typed.
const SOON: Duration = Duration::from_millis(500);

/// What somebody typed that cannot be read, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slip {
    /// The id of the field.
    pub(super) field: String,
    /// What was typed.
    pub(super) typed: String,
    /// What is wrong with it, and what works.
    pub(super) sentence: String,
}

/// What lies on paper when the page is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paper {
    /// The agenda with its times.
    Agenda,
    /// A card for each group.
    Cards,
    /// The heads of the five sheets.
    Sheets,
    /// The report of what the session brought.
    Report,
}

/// What writing down needs besides the plan itself.
#[derive(Clone, Copy)]
pub(super) struct Capturing {
    /// The step that is shown.
    pub(super) step: RwSignal<Step>,
    /// Goes up when everything that the session brought may be another than it was.
    pub(super) epoch: RwSignal<u32>,
    /// What the report shows.
    pub(super) shows: RwSignal<Show>,
    /// Whether the desk will look for what was typed.
    is_looking: StoredValue<bool>,
}

/// The open plan and what surrounds it.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The open plan.
    pub(super) plan: RwSignal<Plan>,
    /// The other plans.
    pub(super) others: RwSignal<Vec<Plan>>,
    /// What was before each change of the open plan.
    pub(super) history: RwSignal<History<Setup>>,
    /// Fields with something in them that cannot be read.
    pub(super) slips: RwSignal<Vec<Slip>>,
    /// The plan that was deleted last.
    pub(super) gone: RwSignal<Option<Plan>>,
    /// What the last change did, for who cannot see it.
    pub(super) said: RwSignal<String>,
    /// The block whose details are open.
    pub(super) details: RwSignal<Option<Id<Block>>>,
    /// The length that the facilitator leaves as it is, though it is too long.
    pub(super) let_be: RwSignal<Vec<Fit>>,
    /// What the printer gets.
    pub(super) paper: RwSignal<Paper>,
    /// The side of the plan that is shown.
    pub(super) view: RwSignal<View>,
    capturing: StoredValue<Capturing>,
    /// Today.
    pub(super) today: Date,
    state: StoredValue<State>,
    /// The plans that are kept.
    pub(super) kept: StoredValue<Vec<(PlanId, KeptId)>>,
    /// The plan that was made because there was none: not worth keeping before it is touched.
    pub(super) fresh: StoredValue<Option<Plan>>,
}

impl Desk {
    /// The desk with every plan that is kept; with a ready one when there is none.
    pub(super) fn open(state: State) -> Self {
        let desk = Self {
            plan: RwSignal::default(),
            view: RwSignal::default(),
            capturing: StoredValue::new(Capturing {
                step: RwSignal::new(Step::Sheets),
                epoch: RwSignal::new(0),
                shows: RwSignal::default(),
                is_looking: StoredValue::new(false),
            }),
            others: RwSignal::default(),
            history: RwSignal::default(),
            slips: RwSignal::default(),
            gone: RwSignal::new(None),
            said: RwSignal::default(),
            details: RwSignal::new(None),
            let_be: RwSignal::default(),
            paper: RwSignal::new(Paper::Agenda),
            today: clock::instant().local().date,
            state: StoredValue::new(state),
            kept: StoredValue::default(),
            fresh: StoredValue::default(),
        };
        // What cannot be read yet stands in its field alone.
        unkept::watch(state, move || !desk.slips.with(Vec::is_empty));
        keep::load(desk);
        let first = desk.others.with_untracked(|plans| plans.iter().position(|plan| !plan.archived));
        let plan = first.and_then(|at| desk.others.try_update_untracked(|plans| plans.remove(at)));
        let plan = plan.unwrap_or_else(|| desk.fresh());
        desk.view.set(plan.view.known().unwrap_or_default());
        desk.plan.set(plan);
        Effect::new(move |_| {
            desk.plan.track();
            desk.others.track();
            keep::changed(desk);
        });
        let printed = window_event_listener_untyped("afterprint", move |_| desk.paper.set(Paper::Agenda));
        on_cleanup(move || {
            printed.remove();
            keep::leave(desk, state);
        });
        desk
    }

    /// Writes what changed at once: it must be there after a crash.
    pub(super) fn write(self) {
        keep::changed(self);
        keeping::flush(self.state());
    }

    /// What writing down needs.
    pub(super) fn capturing(self) -> Capturing {
        self.capturing.get_value()
    }

    /// The state of the app.
    pub(super) fn state(self) -> State {
        self.state.get_value()
    }

    /// A plan of the desk; none when it does not lie there.
    pub(super) fn find<T>(self, id: &PlanId, read: impl FnOnce(&Plan) -> T) -> Option<T> {
        if self.plan.try_with_untracked(|plan| plan.id == *id)? {
            return self.plan.try_with_untracked(read);
        }
        self.others.try_with_untracked(|others| others.iter().find(|plan| plan.id == *id).map(read))?
    }

    /// Puts what another tab made of a plan in its place.
    pub(super) fn replace(self, newer: Plan) {
        if self.plan.with_untracked(|plan| plan.id == newer.id) {
            let is_other = self.plan.with_untracked(|plan| plan.capture != newer.capture);
            self.history.set(History::default());
            self.plan.set(newer);
            if is_other {
                self.capturing().epoch.update(|epoch| *epoch += 1);
            }
        } else {
            self.others.update(|others| {
                if let Some(plan) = others.iter_mut().find(|plan| plan.id == newer.id) {
                    *plan = newer;
                }
            });
        }
    }

    /// Changes what the session brought. It wakes nothing: the page draws again only what it knows to have changed.
    pub(super) fn jot(self, change: &dyn Fn(&mut Capture)) {
        self.plan.update_untracked(|plan| change(&mut plan.capture));
        if !self.plan.with_untracked(|plan| keep::is_kept(self, &plan.id)) {
            keep::changed(self);
        }
        // Looking for what changed reads every plan: not at each key. Leaving the page does not wait for it.
        let is_looking = self.capturing().is_looking;
        if !is_looking.get_value() {
            is_looking.set_value(true);
            let look = move || {
                if is_looking.try_set_value(false).is_none() {
                    keep::changed(self);
                }
            };
            set_timeout(look, SOON);
        }
    }

    /// Changes the setup of the open plan.
    pub(super) fn edit(self, edit: &Edit) {
        self.change(|plan, history| plan.edit(edit, history));
    }

    /// Takes the last change back.
    pub(super) fn undo(self) {
        self.slips.set(Vec::new());
        self.change(Plan::undo);
    }

    /// Takes the last undo back.
    pub(super) fn redo(self) {
        self.slips.set(Vec::new());
        self.change(Plan::redo);
    }

    fn change(self, change: impl FnOnce(&mut Plan, &mut History<Setup>) -> bool) {
        self.history.maybe_update(|history| {
            let mut changed = false;
            self.plan.maybe_update(|plan| {
                changed = change(plan, history);
                changed
            });
            changed
        });
    }

    /// Ends the typing in a field: the next change is one of its own.
    pub(super) fn settle(self) {
        self.history.update_untracked(History::settle);
    }

    /// Carries out what was typed in a field, or says what is wrong with it. True when it could be read.
    pub(super) fn enter(self, field: &str, typed: &str, read: Result<Edit, String>) -> bool {
        self.slips.update(|slips| slips.retain(|slip| slip.field != field));
        match read {
            Ok(edit) => {
                self.edit(&edit);
                true
            }
            Err(sentence) => {
                let slip = Slip { field: field.to_owned(), typed: typed.to_owned(), sentence };
                self.slips.update(|slips| slips.push(slip));
                false
            }
        }
    }

    /// What is wrong in a field.
    pub(super) fn slip(self, field: &str) -> Option<Slip> {
        self.slips.with(|slips| slips.iter().find(|slip| slip.field == field).cloned())
    }

    /// Shows another side of the plan. It is remembered with the plan; another tab goes on showing its own.
    pub(super) fn go(self, view: View) {
        self.plan.update(|plan| plan.view = view.into());
        self.view.set(view);
        page::scroll_to(0);
        focus(if view == View::Run { ".run-what h1" } else { ".plan-sides [aria-current]" });
    }
}

/// Focuses something once the page shows what was just changed.
pub(super) fn focus(selector: &str) {
    let selector = selector.to_owned();
    clock::after_this(move || page::focus(&selector));
}
