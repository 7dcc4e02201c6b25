//! The plans side by side: a new one, a copy, the next session, another one on the desk, and deleting with a way back.

use super::capture;
use super::desk::{Desk, focus};
use super::fresh::{fresh_id, next_date, ready};
use super::keep;
use guide::session::history::History;
use guide::session::plan::{Plan, PlanId};
use leptos::prelude::*;

impl Desk {
    /// Opens a new plan that is ready at once.
    pub(super) fn add(self) {
        self.bring(ready(self.today));
    }

    /// Opens a copy of the open plan.
    pub(super) fn copy(self) {
        self.bring(self.plan.with_untracked(|plan| plan.copy(fresh_id())));
    }

    /// Opens the next session with the group of the open plan.
    pub(super) fn follow_up(self) {
        let date = next_date(self.today);
        let start = self.plan.with_untracked(|plan| plan.setup.meetings.first.start);
        self.bring(self.plan.with_untracked(|plan| plan.follow_up(fresh_id(), date, start)));
    }

    /// Opens one of the other plans.
    pub(super) fn show(self, id: &PlanId) {
        let others = self.others.get_untracked();
        let Some(plan) = others.into_iter().find(|plan| plan.id == *id) else { return };
        self.others.update(|others| others.retain(|plan| plan.id != *id));
        self.bring(plan);
    }

    /// Puts the open plan away, or takes it back.
    pub(super) fn archive(self) {
        self.plan.update(|plan| plan.archived = !plan.archived);
    }

    /// Deletes the open plan and opens another one.
    pub(super) fn delete(self) {
        capture::finish();
        let gone = self.plan.get_untracked();
        self.take_away(gone.clone());
        keep::remove(self, &gone.id);
    }

    /// Takes the plan away that was deleted in another tab. It can be brought back here too.
    pub(super) fn lose(self, id: &PlanId) {
        capture::finish();
        if let Some(gone) = self.find(id, Plan::clone) {
            keep::forget(self, id);
            self.take_away(gone);
        }
    }

    fn take_away(self, gone: Plan) {
        if self.plan.with_untracked(|plan| plan.id == gone.id) {
            self.open_next();
        }
        self.others.update(|others| others.retain(|plan| plan.id != gone.id));
        self.gone.set(Some(gone));
    }

    fn open_next(self) {
        let others = self.others.get_untracked();
        let next = others.iter().find(|plan| !plan.archived).or(others.first()).map(|plan| plan.id.clone());
        match next {
            Some(id) => self.show(&id),
            None => self.bring(self.fresh()),
        }
    }

    /// A plan that is ready at once, and forgotten unless somebody touches it.
    pub(super) fn fresh(self) -> Plan {
        let plan = ready(self.today);
        self.fresh.set_value(Some(plan.clone()));
        plan
    }

    /// Brings the plan back that was deleted last.
    pub(super) fn restore(self) {
        if let Some(plan) = self.gone.get_untracked() {
            self.gone.set(None);
            self.bring(plan);
        }
    }

    /// Puts a plan on the desk; the open one joins the others.
    fn bring(self, plan: Plan) {
        // What is not added yet belongs to the plan that goes.
        capture::finish();
        let before = self.plan.get_untracked();
        // Nobody touched it, so nobody misses it.
        if keep::is_kept(self, &before.id) {
            self.others.update(|others| others.push(before));
        }
        self.history.set(History::default());
        self.slips.set(Vec::new());
        self.details.set(None);
        self.let_be.set(Vec::new());
        self.gone.set(None);
        self.view.set(plan.view.known().unwrap_or_default());
        self.plan.set(plan);
        self.capturing().epoch.update(|epoch| *epoch += 1);
        focus("#plan-naam");
    }
}
