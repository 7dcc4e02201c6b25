//! `model.toml`: the model of work pressure.

use super::fields::{Located, Source};
use super::mistake::Mistake;
use std::collections::{BTreeMap, BTreeSet};

/// The name of the file.
pub const FILE: &str = "model.toml";

/// The model.
#[derive(Debug, Default)]
pub struct Model {
    /// The five groups of factors.
    pub groups: Vec<Group>,
    /// What follows from work pressure.
    pub effects: Vec<Effect>,
}

/// A group of factors.
#[derive(Debug)]
pub struct Group {
    /// Its id.
    pub id: Located<String>,
    /// Its name.
    pub title: String,
    /// Which part of the name, if the name is shared; else empty.
    pub subtitle: String,
    /// The entry that explains it.
    pub entry: Located<String>,
    /// Which icon.
    pub icon: &'static str,
    /// Its factors.
    pub factors: Vec<Factor>,
}

/// The icons of the groups, as the app names them.
const ICONS: [(&str, &str); 5] = [
    ("content", "content"),
    ("context", "context"),
    ("control", "control"),
    ("person", "person"),
    ("buffer", "buffer"),
];

/// A factor that a team can circle.
#[derive(Debug)]
pub struct Factor {
    /// Its id, kept for ever.
    pub id: Located<String>,
    /// Its name.
    pub label: String,
}

/// What follows from work pressure.
#[derive(Debug)]
pub struct Effect {
    /// Its id.
    pub id: Located<String>,
    /// Its name.
    pub title: String,
    /// What it is.
    pub text: String,
}

/// Reads the model out of `files`; an empty one when it is not there or no TOML. Mistakes go to `mistakes`.
pub fn read(files: &BTreeMap<String, String>, mistakes: &mut Vec<Mistake>) -> Model {
    let source = Source::register(files, FILE, mistakes);
    let model = source.and_then(|source| {
        source.read(mistakes, |fields| {
            let model = Model {
                groups: fields.rows("group", |group| Group {
                    id: group.id("id"),
                    title: group.prose("title").value,
                    subtitle: group.optional_prose("subtitle").map(|subtitle| subtitle.value).unwrap_or_default(),
                    entry: group.text("entry"),
                    icon: group.choice("icon", &ICONS).unwrap_or_default(),
                    factors: group
                        .rows("factor", |factor| Factor { id: factor.id("id"), label: factor.prose("label").value }),
                }),
                effects: fields.rows("effect", |effect| Effect {
                    id: effect.id("id"),
                    title: effect.prose("title").value,
                    text: effect.prose("text").value,
                }),
            };
            let factors = model.groups.iter().flat_map(|group| &group.factors).map(|factor| ("factor", &factor.id));
            let groups = model.groups.iter().map(|group| ("group", &group.id));
            let effects = model.effects.iter().map(|effect| ("effect", &effect.id));
            let mut seen = BTreeSet::new();
            for (kind, id) in factors.chain(groups).chain(effects) {
                if !seen.insert((kind, &id.value)) {
                    fields.mistake(id.line, format!("the {kind} {} stands twice", id.value));
                }
            }
            model
        })
    });
    model.unwrap_or_default()
}
