//! What two tabs made of one thing, put together: what only one side changed, wins; of a text that both changed, both stay.

use crate::words::kinds as words;
use std::collections::{BTreeMap, BTreeSet};

/// One value that is chosen, not written: mine if I changed it, else theirs.
pub fn value<V: Clone + PartialEq>(base: &V, mine: &V, theirs: &V) -> V {
    if mine == base { theirs.clone() } else { mine.clone() }
}

/// A set: what either side added stays, what either side took away goes.
#[must_use]
pub fn set<V: Clone + Ord>(base: &BTreeSet<V>, mine: &BTreeSet<V>, theirs: &BTreeSet<V>) -> BTreeSet<V> {
    let mut merged = BTreeSet::new();
    for one in mine.union(theirs) {
        if !base.contains(one) || (mine.contains(one) && theirs.contains(one)) {
            merged.insert(one.clone());
        }
    }
    merged
}

/// A map: key by key.
#[must_use]
pub fn map<K: Clone + Ord, V: Clone + PartialEq>(
    base: &BTreeMap<K, V>,
    mine: &BTreeMap<K, V>,
    theirs: &BTreeMap<K, V>,
) -> BTreeMap<K, V> {
    let mut merged = BTreeMap::new();
    for key in mine.keys().chain(theirs.keys()) {
        if let Some(kept) = value(&base.get(key), &mine.get(key), &theirs.get(key)) {
            merged.insert(key.clone(), kept.clone());
        }
    }
    merged
}

/// A list of things that know their ids: thing by thing. What either side added stays; what one side took away goes, unless the
/// other side changed it. The order is that of the side that changed it.
#[must_use]
pub fn list<V: Clone + PartialEq + Default>(
    base: &[V],
    mine: &[V],
    theirs: &[V],
    id: fn(&V) -> &str,
    merge: fn(&V, &V, &V) -> V,
) -> Vec<V> {
    let place = |list: &[V], one: &V| list.iter().position(|other| id(other) == id(one));
    let find = |list: &[V], one: &V| place(list, one).and_then(|at| list.get(at).cloned());
    let merged = |one: &V| match (find(base, one), find(mine, one), find(theirs, one)) {
        (before, Some(mine), Some(theirs)) => Some(merge(&before.unwrap_or_default(), &mine, &theirs)),
        (before, Some(left), None) | (before, None, Some(left)) => (before.as_ref() != Some(&left)).then_some(left),
        (_, None, None) => None,
    };
    let is_moved = !mine.iter().map(id).eq(base.iter().map(id));
    let (frame, other) = if is_moved { (mine, theirs) } else { (theirs, mine) };
    let mut all: Vec<V> = frame.iter().filter_map(merged).collect();
    let mut before = None;
    for one in other {
        if place(frame, one).is_none()
            && let Some(one) = merged(one)
        {
            let after = before.map_or(0, |before| place(&all, before).map_or(all.len(), |at| at + 1));
            all.insert(after, one);
        }
        before = Some(one);
    }
    all
}

/// A text of one line, such as a name: what both changed stands there twice, `Ans (andere versie: Bo)`.
pub fn line(base: &str, mine: &str, theirs: &str) -> String {
    match enough(base, mine, theirs) {
        Some(one) => one.to_owned(),
        None => words::other_version(mine, theirs),
    }
}

/// A text of more lines, such as a note: lines that only one side changed are that side's; where both changed the same
/// lines, theirs come below mine, headed `Andere versie:`.
pub fn text(base: &str, mine: &str, theirs: &str) -> String {
    if let Some(one) = enough(base, mine, theirs) {
        return one.to_owned();
    }
    let (base, mine, theirs) = (Lines::of(base), Lines::of(mine), Lines::of(theirs));
    let (ours, other) = (Hunk::between(&base, &mine), Hunk::between(&base, &theirs));
    if ours.end <= other.start {
        return base.with(&[ours, other]);
    }
    if other.end <= ours.start {
        return base.with(&[other, ours]);
    }
    // Both changed the same lines: what each made of all of them.
    let (start, end) = (ours.start.min(other.start), ours.end.max(other.end));
    let (ours, other) = (base.part(start, end).with_at(start, &ours), base.part(start, end).with_at(start, &other));
    let both = match enough("", &ours, &other) {
        Some(one) => one.to_owned(),
        None => format!("{ours}\n{}\n{other}", words::OTHER_VERSION),
    };
    base.with(&[Hunk { start, end, lines: vec![&both] }])
}

/// The side that says it all, if one does.
fn enough<'a>(base: &str, mine: &'a str, theirs: &'a str) -> Option<&'a str> {
    if theirs == base || mine.contains(theirs) && mine != base {
        Some(mine)
    } else if mine == base || theirs.contains(mine) {
        Some(theirs)
    } else {
        None
    }
}

struct Lines<'a>(Vec<&'a str>);

/// Lines `start..end` of the base, and what stands there instead.
struct Hunk<'a> {
    start: usize,
    end: usize,
    lines: Vec<&'a str>,
}

impl<'a> Lines<'a> {
    fn of(text: &'a str) -> Self {
        Self(text.split('\n').collect())
    }

    fn part(&self, start: usize, end: usize) -> Self {
        Self(self.0.iter().take(end).skip(start).copied().collect())
    }

    /// The lines with hunks in their places, the first one first.
    fn with(&self, hunks: &[Hunk<'_>]) -> String {
        let mut lines: Vec<&str> = Vec::new();
        let mut at = 0;
        for hunk in hunks {
            lines.extend(self.0.iter().take(hunk.start).skip(at));
            lines.extend(&hunk.lines);
            at = hunk.end;
        }
        lines.extend(self.0.iter().skip(at));
        lines.join("\n")
    }

    /// The same for a part that starts at `from`.
    fn with_at(&self, from: usize, hunk: &Hunk<'a>) -> String {
        self.with(&[Hunk { start: hunk.start - from, end: hunk.end - from, lines: hunk.lines.clone() }])
    }
}

impl<'a> Hunk<'a> {
    /// From the first line that differs to the last.
    fn between(base: &Lines<'_>, side: &Lines<'a>) -> Self {
        let (old, new) = (base.0.len(), side.0.len());
        let same = |(one, other): &(&&str, &&str)| one == other;
        let start = base.0.iter().zip(&side.0).take_while(same).count();
        let most = old.min(new) - start;
        let after = base.0.iter().rev().zip(side.0.iter().rev()).take(most).take_while(same).count();
        Self { start, end: old - after, lines: side.part(start, new - after).0 }
    }
}
