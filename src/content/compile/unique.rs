//! What stands once in the whole guide: descriptions and addresses.

use super::Entry;
use super::mistake::Mistake;
use super::paths::is_path;
use std::collections::{BTreeMap, BTreeSet};

/// Reports descriptions and aliases that stand twice. `known` has every file, also those that cannot be read.
pub fn check(entries: &[Entry], known: &BTreeMap<&str, bool>, mistakes: &mut Vec<Mistake>) {
    let mut descriptions: BTreeMap<&str, &str> = BTreeMap::new();
    let mut aliases = BTreeSet::new();
    for entry in entries {
        let mut mistake = |line: usize, what: String| mistakes.push(Mistake::new(&entry.file(), line, what));
        let description = &entry.head.description;
        let first = *descriptions.entry(&description.value).or_insert(&entry.id);
        if first != entry.id && !description.value.is_empty() {
            mistake(description.line, format!("{first} has the same description"));
        }
        for alias in &entry.head.aliases {
            if !is_path(&alias.value) {
                mistake(alias.line, format!("{} is not an address: ids with slashes between them", alias.value));
            } else if known.contains_key(alias.value.as_str()) || !aliases.insert(&alias.value) {
                mistake(alias.line, format!("the alias {} is taken", alias.value));
            }
        }
    }
}
