//! Every question to tick, by the screen that it stands on.

use crate::content::{Block, EntryId, Lens, StepId, SubstepId};

/// The screen of a sub-step for a lens.
pub fn screen_of(substep: SubstepId, lens: Lens) -> EntryId {
    let [what, how, who, check, change] = substep.substep().lenses;
    match lens {
        Lens::WhatAndWhy => what,
        Lens::How => how,
        Lens::WithWhom => who,
        Lens::Check => check,
        Lens::Change => change,
    }
}

/// The screens with questions that belong to no sub-step.
pub fn other_screens() -> impl Iterator<Item = EntryId> {
    EntryId::all().filter(|id| id.entry().place.substep.is_none() && has_checks(*id))
}

fn has_checks(id: EntryId) -> bool {
    id.body().iter().any(|block| matches!(block, Block::Checklist(_)))
}

/// Whether the short trail leads to the questions of a sub-step, in "Meer hierover".
pub fn is_on_short_trail(substep: SubstepId) -> bool {
    let check = screen_of(substep, Lens::Check);
    StepId::all().any(|step| step.step().short_entry.body().iter().any(|block| leads_to(block, check)))
}

fn leads_to(block: &Block, screen: EntryId) -> bool {
    matches!(block, Block::More { links, .. } if links.iter().any(|(target, _)| *target == screen))
}
