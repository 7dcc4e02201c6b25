//! Keeps the plans: one record each, under `session:` and its id.

use super::desk::Desk;
use crate::KINDS;
use crate::browser::storage::Device;
use crate::keeping;
use crate::state::State;
use guide::saved::{Entity, Survey, member};
use guide::session::plan::{Plan, PlanId};
use leptos::prelude::*;

/// Puts every plan that is kept on the desk, the one that was written last first.
pub(super) fn load(desk: Desk) {
    keeping::flush(desk.state());
    let mut found = Survey::of(&KINDS, &Device).kept;
    found.retain(|kept| kept.kind.key == Plan::KEY);
    found.sort_by(|one, other| other.record.saved.cmp(&one.record.saved));
    for kept in found {
        let Some(plan) = Plan::read(Plan::SCHEMA, &kept.record.data) else { continue };
        if !is_kept(desk, &plan.id) {
            desk.others.update_untracked(|plans| plans.push(plan.clone()));
            keep(desk, &plan.id);
        }
    }
}

/// Something changed on the desk.
pub(super) fn changed(desk: Desk) {
    attach(desk);
    keeping::changed(desk.state());
}

/// Keeps every plan on the desk that is not kept yet.
fn attach(desk: Desk) {
    let fresh = desk.fresh.get_value();
    let open = desk.plan.with_untracked(|plan| (Some(plan) != fresh.as_ref()).then(|| plan.id.clone()));
    let others = desk.others.with_untracked(|plans| plans.iter().map(|plan| plan.id.clone()).collect::<Vec<_>>());
    for id in others.into_iter().chain(open) {
        if !is_kept(desk, &id) {
            keep(desk, &id);
        }
    }
}

fn keep(desk: Desk, id: &PlanId) {
    let (here, shown) = (id.clone(), id.clone());
    let value = move || desk.find(&here, |plan| serde_json::to_string(plan).ok()).flatten();
    let show = move |data: &str| match Plan::read(Plan::SCHEMA, data) {
        Some(plan) if plan.id == shown => desk.replace(plan),
        Some(_) => desk.lose(&shown),
        None => (),
    };
    if let Some(kept) = keeping::attach(&member(Plan::KEY, id.as_str()), Box::new(value), Box::new(show)) {
        desk.kept.update_value(|all| all.push((id.clone(), kept)));
    }
}

/// Whether a plan is kept, or soon will be.
pub(super) fn is_kept(desk: Desk, id: &PlanId) -> bool {
    desk.kept.with_value(|all| all.iter().any(|(known, _)| known == id))
}

/// Keeps a plan no longer; its record stays.
pub(super) fn forget(desk: Desk, id: &PlanId) {
    desk.kept.update_value(|all| {
        all.retain(|(known, kept)| {
            if known == id {
                keeping::detach(*kept);
            }
            known != id
        });
    });
}

/// Takes a plan and its record away.
pub(super) fn remove(desk: Desk, id: &PlanId) {
    forget(desk, id);
    keeping::erase(desk.state(), &member(Plan::KEY, id.as_str()));
}

/// The reader leaves the planner.
pub(super) fn leave(desk: Desk, state: State) {
    keeping::flush(state);
    let all = desk.kept.try_update_value(std::mem::take).unwrap_or_default();
    for (_, kept) in all {
        keeping::detach(kept);
    }
}
