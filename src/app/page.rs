//! The pages of the tools: one file a page. Each is a Leptos view in the place that the static page leaves for it.
//! The planner is not here: it is a module of its own (`src/app/planner.rs`).

pub(crate) mod data;
mod embedding;
pub(crate) mod search;
pub(crate) mod selfcheck;

use crate::state::State;
use leptos::prelude::*;

/// The view of the tool, or the part of one, whose place has this name: its path.
pub(crate) fn of(name: &str) -> Option<fn(State) -> AnyView> {
    match name {
        "inbedden" => Some(embedding::embedding),
        "gegevens/aside" => Some(data::aside::aside),
        "gegevens/now" => Some(data::now::now),
        "gegevens/copy" => Some(data::copy::copy),
        "gegevens/restore" => Some(data::restore::restore),
        "gegevens/erase" => Some(data::erase::erase),
        "zelfcheck" => Some(selfcheck::selfcheck),
        _ => None,
    }
}
