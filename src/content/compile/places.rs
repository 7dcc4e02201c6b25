//! Where each entry stands: its route, its step and lens, and what comes before and after it.

use super::Entry;
use super::mistake::Mistake;
use super::order::{self, LENSES, Order, RouteOrder};
use std::collections::BTreeMap;

/// The place of an entry. Numbers of steps and lenses count from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// Index of its route in `guide.toml`.
    pub route: usize,
    /// Its step, in the extended and the short route.
    pub step: Option<usize>,
    /// Its sub-step, counted over all steps.
    pub substep: Option<usize>,
    /// Its lens.
    pub lens: Option<usize>,
    /// The screen before it on its route.
    pub previous: Option<String>,
    /// The screen after it on its route.
    pub next: Option<String>,
}

/// The id of the route whose steps have sub-steps.
pub const EXTENDED: &str = "uitgebreid";

/// The id of the route that tells the steps in short.
pub const SHORT: &str = "kort";

/// Gives each entry its place, and reports entries and places that do not fit each other. `known` says of every file
/// whether it is a pop-up, also of those that cannot be read.
pub fn put(entries: &mut [Entry], known: &BTreeMap<&str, bool>, order: &Order, mistakes: &mut Vec<Mistake>) {
    let mut places: BTreeMap<String, Place> = BTreeMap::new();
    for stop in order.routes.iter().enumerate().flat_map(|(index, route)| walk(order, index, route)) {
        let mistake = match known.get(stop.id.as_str()) {
            None => format!("there is no entry {}", stop.id),
            Some(true) => format!("{} is a pop-up and has no place among the screens", stop.id),
            Some(false) if places.contains_key(&stop.id) => format!("{} has two places", stop.id),
            Some(false) => {
                places.insert(stop.id, stop.place);
                continue;
            }
        };
        mistakes.push(Mistake::new(order::FILE, stop.line, mistake));
    }
    for entry in entries.iter().filter(|entry| !entry.is_popup() && !places.contains_key(&entry.id)) {
        mistakes.push(Mistake::new(&entry.file(), 1, "this screen has no place in guide.toml"));
    }
    let parents: BTreeMap<String, String> = entries
        .iter()
        .filter_map(|entry| Some((entry.id.clone(), entry.head.parents.first()?.value.clone())))
        .collect();
    for entry in entries {
        entry.place = place_of(entry, order, &places, &parents);
    }
}

/// A screen on a route, with the line of `guide.toml` that puts it there.
struct Stop {
    id: String,
    line: usize,
    place: Place,
}

/// The screens of a route in reading order.
fn walk(order: &Order, index: usize, route: &RouteOrder) -> Vec<Stop> {
    let start = Place { route: index, ..Place::default() };
    let mut stops: Vec<Stop> =
        route.screens.iter().map(|id| Stop { id: id.value.clone(), line: id.line, place: start.clone() }).collect();
    match route.id.value.as_str() {
        EXTENDED => stops.extend(walk_steps(order, &start)),
        SHORT => {
            for stop in &mut stops {
                stop.place.step = order.steps.iter().position(|step| stop.id == short_screen(&step.id.value));
            }
        }
        _ => {}
    }
    let ids: Vec<String> = stops.iter().map(|stop| stop.id.clone()).collect();
    for (index, stop) in stops.iter_mut().enumerate() {
        stop.place.previous = index.checked_sub(1).and_then(|before| ids.get(before)).cloned();
        stop.place.next = ids.get(index + 1).cloned();
    }
    stops
}

/// The screens of the steps: each step, then its sub-steps by lens.
fn walk_steps(order: &Order, start: &Place) -> Vec<Stop> {
    let mut stops = Vec::new();
    let mut substeps = 0;
    for (index, step) in order.steps.iter().enumerate() {
        let place = Place { step: Some(index), ..start.clone() };
        let id = extended_screen(&step.id.value);
        stops.push(Stop { id: id.clone(), line: step.id.line, place: place.clone() });
        for substep in &step.substeps {
            for (lens_index, lens) in LENSES.iter().enumerate() {
                let id = format!("{id}/{}/{lens}", substep.id.value);
                let place = Place { substep: Some(substeps), lens: Some(lens_index), ..place.clone() };
                stops.push(Stop { id, line: substep.id.line, place });
            }
            substeps += 1;
        }
    }
    stops
}

/// The screen of a step on the extended route.
pub fn extended_screen(step: &str) -> String {
    format!("{EXTENDED}/{step}")
}

/// The screen of a step on the short route.
pub fn short_screen(step: &str) -> String {
    format!("{SHORT}/{step}")
}

/// A screen stands where `guide.toml` puts it; a pop-up where its first screen stands, but on the route of its address.
fn place_of(
    entry: &Entry,
    order: &Order,
    places: &BTreeMap<String, Place>,
    parents: &BTreeMap<String, String>,
) -> Place {
    let mut home = &entry.id;
    for _ in 0..parents.len() {
        home = parents.get(home).unwrap_or(home);
    }
    let place = places.get(home).cloned().unwrap_or_default();
    let by_address = order.routes.iter().position(|route| entry.id.split('/').next() == Some(&route.id.value));
    match by_address.filter(|&route| route != place.route) {
        Some(route) => Place { route, ..Place::default() },
        None if entry.is_popup() => Place { previous: None, next: None, ..place },
        None => place,
    }
}
