//! What the app knows by name and cannot do without. Deleting it breaks the build here, not in a reader's browser.

use super::Entry;
use super::mistake::Mistake;
use super::model::{self, Model};
use super::order::{self, Order};
use super::places::{EXTENDED, SHORT, short_screen};
use std::collections::BTreeMap;

/// The routes that the app knows, by id: the variants of `Trail`.
pub const TRAILS: [(&str, &str); 7] = [
    ("start", "Start"),
    (SHORT, "Short"),
    (EXTENDED, "Extended"),
    ("werknemer", "Employee"),
    ("werkdruk", "Model"),
    ("werksessie", "Session"),
    ("verantwoording", "Account"),
];

/// The entries that the app mentions by name.
pub const NAMED: [(&str, &str); 9] = [
    ("START", "start/herken-je-dit"),
    ("CHOICE", "start/keuze"),
    ("SHORT", "kort/leeswijzer"),
    ("EXTENDED", "uitgebreid/leeswijzer"),
    ("OVERVIEW", "uitgebreid/overzicht"),
    ("WHAT_IS", "werkdruk/wat-is-werkdruk"),
    ("EMPLOYEE", "werknemer/in-gesprek"),
    ("SESSION", "werksessie/zelf-organiseren"),
    ("ACCOUNT", "verantwoording"),
];

/// Reports what is missing. `known` has every file, also those that cannot be read.
pub fn check(known: &BTreeMap<&str, bool>, order: Option<&Order>, model: &Model, mistakes: &mut Vec<Mistake>) {
    for (_, id) in NAMED.iter().filter(|(_, id)| !known.contains_key(id)) {
        mistakes.push(Mistake::new(&Entry::file_of(id), 1, "the app needs this entry"));
    }
    for group in &model.groups {
        let id = group.entry.value.as_str();
        if !id.is_empty() && !known.contains_key(id) {
            mistakes.push(Mistake::new(model::FILE, group.entry.line, format!("there is no entry {id}")));
        }
    }
    if let Some(order) = order {
        check_order(order, known, mistakes);
    }
}

fn check_order(order: &Order, known: &BTreeMap<&str, bool>, mistakes: &mut Vec<Mistake>) {
    for (id, _) in TRAILS.iter().filter(|(id, _)| !order.routes.iter().any(|route| route.id.value == *id)) {
        mistakes.push(Mistake::new(order::FILE, 1, format!("the app needs the route {id}")));
    }
    for id in order.routes.iter().map(|route| &route.id) {
        if !TRAILS.iter().any(|(trail, _)| *trail == id.value) {
            mistakes.push(Mistake::new(order::FILE, id.line, format!("the app does not know the route {}", id.value)));
        }
    }
    for step in order.steps.iter().map(|step| &step.id) {
        let id = short_screen(&step.value);
        if !known.contains_key(id.as_str()) {
            mistakes.push(Mistake::new(order::FILE, step.line, format!("this step has no screen {id}")));
        }
    }
}
