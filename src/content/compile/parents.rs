//! The entries that a pop-up opens over: they exist, they link to it, and they lead to a screen.

use super::Entry;
use super::mistake::Mistake;
use std::collections::{BTreeMap, BTreeSet};

/// Reports the parents that cannot be. `known` has every file, also those that cannot be read.
pub fn check(entries: &[Entry], known: &BTreeMap<&str, bool>, mistakes: &mut Vec<Mistake>) {
    let by_id: BTreeMap<&str, &Entry> = entries.iter().map(|entry| (entry.id.as_str(), entry)).collect();
    for entry in entries {
        let mut seen = BTreeSet::new();
        for parent in &entry.head.parents {
            let mut mistake = |what: String| mistakes.push(Mistake::new(&entry.file(), parent.line, what));
            let id = parent.value.as_str();
            if !seen.insert(id) {
                mistake(format!("the parent {id} stands twice"));
            } else if id == entry.id {
                mistake("an entry is not its own parent".into());
            } else if !known.contains_key(id) {
                mistake(format!("there is no parent {id}"));
            } else if by_id.get(id).is_some_and(|parent| !parent.uses.entries.contains(&entry.id)) {
                mistake(format!("its parent {id} has no link to it"));
            }
        }
        if let (Some(circle), Some(first)) = (circle(entry, &by_id), entry.head.parents.first()) {
            let what = format!("the first parents lead round in a circle: {}", circle.join(" → "));
            mistakes.push(Mistake::new(&entry.file(), first.line, what));
        }
    }
}

/// The way from an entry over first parents back to itself, if there is one of more than one step.
fn circle<'a>(start: &'a Entry, by_id: &BTreeMap<&'a str, &'a Entry>) -> Option<Vec<&'a str>> {
    let mut way = vec![start.id.as_str()];
    let mut at = start;
    while way.len() <= by_id.len() {
        at = by_id.get(at.head.parents.first()?.value.as_str())?;
        way.push(&at.id);
        if at.id == start.id {
            return Some(way).filter(|way| way.len() > 2);
        }
    }
    None
}
