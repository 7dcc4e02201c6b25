//! `guide.toml`: the only place where order lives.

use super::fields::{Located, Source};
use super::mistake::Mistake;
use std::collections::{BTreeMap, BTreeSet};

/// The name of the file.
pub const FILE: &str = "guide.toml";

/// The order of everything.
#[derive(Debug, Default)]
pub struct Order {
    /// The routes with their screens in reading order.
    pub routes: Vec<RouteOrder>,
    /// The five steps of the extended route.
    pub steps: Vec<StepOrder>,
}

/// A route: which screens, in which order.
#[derive(Debug)]
pub struct RouteOrder {
    /// First part of the ids of its entries.
    pub id: Located<String>,
    /// Its name for readers.
    pub title: String,
    /// Ids of its screens; those of the steps of the extended route follow by themselves.
    pub screens: Vec<Located<String>>,
}

/// A step of the extended route.
#[derive(Debug)]
pub struct StepOrder {
    /// Second part of the ids of its entries.
    pub id: Located<String>,
    /// Its question, which is its name.
    pub title: String,
    /// How long it takes, in words.
    pub duration: String,
    /// What it means in the short route.
    pub short: Vec<String>,
    /// Its sub-steps in order.
    pub substeps: Vec<SubstepOrder>,
}

/// A sub-step: five lenses on one part of a step.
#[derive(Debug)]
pub struct SubstepOrder {
    /// Third part of the ids of its entries.
    pub id: Located<String>,
    /// Its name.
    pub title: String,
}

/// The lenses of each sub-step in order: last part of the id.
pub const LENSES: [&str; 5] = ["wat-en-waarom", "hoe", "met-wie", "check", "verandering"];

/// Reads the order out of `files`; `None` when it is not there or no TOML. Mistakes go to `mistakes`.
pub fn read(files: &BTreeMap<String, String>, mistakes: &mut Vec<Mistake>) -> Option<Order> {
    Source::register(files, FILE, mistakes)?.read(mistakes, |fields| {
        let order = Order {
            routes: fields.rows("route", |route| RouteOrder {
                id: route.id("id"),
                title: route.prose("title").value,
                screens: route.texts("screens"),
            }),
            steps: fields.rows("step", |step| StepOrder {
                id: step.id("id"),
                title: step.prose("title").value,
                duration: step.prose("duration").value,
                short: step.texts("short").into_iter().map(|part| part.value).collect(),
                substeps: step.rows("substep", |substep| SubstepOrder {
                    id: substep.id("id"),
                    title: substep.prose("title").value,
                }),
            }),
        };
        let mut seen = BTreeSet::new();
        for id in order.routes.iter().map(|route| &route.id).filter(|id| !seen.insert(&id.value)) {
            fields.mistake(id.line, format!("the route {} stands twice", id.value));
        }
        order
    })
}
