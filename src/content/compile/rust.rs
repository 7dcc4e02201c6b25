//! Writes the compiled guide as Rust: the tables that `content.rs` includes.

use super::block::{Answer, Block};
use super::mistake::Mistake;
use super::model::Group;
use super::needs::{NAMED, TRAILS};
use super::order::{LENSES, StepOrder, SubstepOrder};
use super::places::{Place, extended_screen, short_screen};
use super::{Entry, Guide, selfcheck, selfcheck_table, synonyms};
use std::collections::BTreeMap;
use std::fmt::Display;

const LENS_NAMES: [&str; LENSES.len()] = ["WhatAndWhy", "How", "WithWhom", "Check", "Change"];

/// All that the app needs, as Rust.
///
/// # Errors
/// The guide compiles without the words of the self-check and of search; the app does not.
pub fn write(guide: &Guide) -> Result<String, Vec<Mistake>> {
    let needed = |file: &str| vec![Mistake::new(file, 1, "the app needs this register")];
    let selfcheck = guide.selfcheck.as_ref().ok_or_else(|| needed(selfcheck::FILE))?;
    let synonyms = guide.registers.synonyms.as_ref().ok_or_else(|| needed(synonyms::FILE))?;
    let writer = Writer::new(guide);
    let selfcheck = selfcheck_table::write(selfcheck, &guide.registers, |id| writer.id(id));
    Ok([tables(guide), selfcheck, synonyms::write(synonyms)].concat())
}

/// The tables of the guide itself as Rust.
pub fn tables(guide: &Guide) -> String {
    let writer = Writer::new(guide);
    [writer.names(), writer.entries(), writer.steps(), writer.trails(), writer.registers(), writer.model()].concat()
}

struct Writer<'a> {
    guide: &'a Guide,
    ids: BTreeMap<&'a str, usize>,
}

impl<'a> Writer<'a> {
    fn new(guide: &'a Guide) -> Self {
        let ids = guide.entries.iter().enumerate().map(|(index, entry)| (entry.id.as_str(), index)).collect();
        Self { guide, ids }
    }

    fn id(&self, id: &str) -> String {
        format!("EntryId({})", self.ids.get(id).copied().unwrap_or_default())
    }

    fn names(&self) -> String {
        let constants = NAMED
            .map(|(name, id)| format!("    /// The entry `{id}`.\n    pub const {name}: Self = {};\n", self.id(id)));
        format!("impl EntryId {{\n{}}}\n", constants.concat())
    }

    fn entries(&self) -> String {
        let entries = &self.guide.entries;
        let mut aliases: Vec<(&str, &str)> = entries
            .iter()
            .flat_map(|entry| entry.head.aliases.iter().map(|alias| (alias.value.as_str(), entry.id.as_str())))
            .collect();
        aliases.sort_unstable();
        let aliases = aliases.iter().map(|(alias, id)| format!("({alias:?}, {})", self.id(id)));
        table("ENTRIES", "Entry", entries.iter().map(|entry| self.entry(entry)))
            + &table("TEXTS", "Text", entries.iter().map(|entry| self.text(entry)))
            + &table("DESCRIPTIONS", "&str", entries.iter().map(|entry| format!("{:?}", entry.head.description.value)))
            + &table("ALIASES", "(&str, EntryId)", aliases)
    }

    fn entry(&self, entry: &Entry) -> String {
        let figure = option(entry.head.figure.as_ref().map(|figure| format!("Figure::{:?}", figure.value)));
        format!(
            "Entry {{ path: {:?}, title: {:?}, kind: {}, place: {}, figure: {figure} }}",
            entry.id,
            entry.head.title,
            self.kind(entry),
            self.place(&entry.place),
        )
    }

    fn text(&self, entry: &Entry) -> String {
        format!("Text {{ summary: {:?}, body: {} }}", entry.head.summary, self.blocks(&entry.blocks))
    }

    fn kind(&self, entry: &Entry) -> String {
        if entry.is_popup() {
            let parents = list(&entry.head.parents, |parent| self.id(&parent.value));
            return format!("Kind::Popup {{ parents: {parents} }}");
        }
        let neighbour = |id: &Option<String>| option(id.as_ref().map(|id| self.id(id)));
        let (previous, next) = (neighbour(&entry.place.previous), neighbour(&entry.place.next));
        format!("Kind::Screen {{ previous: {previous}, next: {next} }}")
    }

    fn place(&self, place: &Place) -> String {
        let route = self.guide.order.routes.get(place.route).map_or("", |route| route.id.value.as_str());
        let trail = TRAILS.iter().find(|(id, _)| *id == route).map_or("Start", |(_, trail)| trail);
        let step = option(place.step.map(|step| format!("StepId({step})")));
        let substep = option(place.substep.map(|substep| format!("SubstepId({substep})")));
        let lens = place.lens.and_then(|lens| LENS_NAMES.get(lens));
        let lens = option(lens.map(|lens| format!("Lens::{lens}")));
        format!("Place {{ trail: Trail::{trail}, step: {step}, substep: {substep}, lens: {lens} }}")
    }

    /// The blocks, with plain HTML that stands together in one.
    fn blocks(&self, blocks: &[Block]) -> String {
        let mut joined: Vec<Block> = Vec::new();
        for block in blocks {
            match (joined.last_mut(), block) {
                (Some(Block::Markup(before)), Block::Markup(html)) => before.push_str(html),
                _ => joined.push(block.clone()),
            }
        }
        list(&joined, |block| format!("Block::{}", self.block(block)))
    }

    fn block(&self, block: &Block) -> String {
        let registers = &self.guide.registers;
        match block {
            Block::Markup(html) => format!("Markup({html:?})"),
            Block::Figure => "Figure".to_owned(),
            Block::Alert(kind, html) => format!("Alert(Alert::{kind:?}, {html:?})"),
            Block::Quote(html, speaker) => format!("Quote {{ markup: {html:?}, speaker: {speaker:?} }}"),
            Block::Fact(id) => format!("Fact(&FACTS[{}])", registers.facts.position(id)),
            Block::Fallback(id) => format!("Fallback(&LINKS[{}])", registers.links.position(id)),
            Block::Checklist(checks) => {
                let checks =
                    list(checks, |check| format!("Check {{ id: {:?}, markup: {:?} }}", check.id, check.markup));
                format!("Checklist({checks})")
            }
            Block::Answers(answers) => format!("Answers({})", list(answers, |answer| self.answer(answer))),
            Block::Signs(signs) => {
                let signs = list(signs, |sign| {
                    let target = self.id(&sign.target);
                    format!("Sign {{ target: {target}, label: {:?}, line: {:?} }}", sign.label, sign.line)
                });
                format!("Signs({signs})")
            }
            Block::More(title, links) => {
                let links = list(links, |(target, label)| format!("({}, {label:?})", self.id(target)));
                format!("More {{ title: {title:?}, links: {links} }}")
            }
        }
    }

    fn answer(&self, answer: &Answer) -> String {
        let body = self.blocks(&answer.body);
        format!("Answer {{ title: {:?}, line: {:?}, body: {body} }}", answer.title, answer.line)
    }

    fn steps(&self) -> String {
        let steps = &self.guide.order.steps;
        let mut substeps = 0;
        let rows = steps.iter().enumerate().map(|(index, step)| {
            let first = substeps;
            substeps += step.substeps.len();
            let own: Vec<usize> = (first..substeps).collect();
            self.step(index, step, &own)
        });
        let of_steps = steps.iter().enumerate();
        let all = of_steps.flat_map(|(index, step)| step.substeps.iter().map(move |substep| (index, step, substep)));
        table("STEPS", "Step", rows)
            + &table("SUBSTEPS", "Substep", all.map(|(index, step, substep)| self.substep(index, step, substep)))
    }

    fn step(&self, index: usize, step: &StepOrder, substeps: &[usize]) -> String {
        format!(
            "Step {{ number: {}, title: {:?}, duration: {:?}, short: &{:?}, entry: {}, short_entry: {}, substeps: {} }}",
            index + 1,
            step.title,
            step.duration,
            step.short,
            self.id(&extended_screen(&step.id.value)),
            self.id(&short_screen(&step.id.value)),
            list(substeps, |substep| format!("SubstepId({substep})")),
        )
    }

    fn substep(&self, index: usize, step: &StepOrder, substep: &SubstepOrder) -> String {
        let key = format!("{}/{}", step.id.value, substep.id.value);
        let lenses = LENSES.map(|lens| self.id(&format!("{}/{lens}", extended_screen(&key)))).join(", ");
        format!("Substep {{ key: {key:?}, title: {:?}, step: StepId({index}), lenses: [{lenses}] }}", substep.title)
    }

    fn trails(&self) -> String {
        let routes = &self.guide.order.routes;
        let arms = TRAILS.map(|(id, trail)| {
            let title = routes.iter().find(|route| route.id.value == id).map_or("", |route| route.title.as_str());
            format!("            Self::{trail} => {title:?},\n")
        });
        format!(
            "impl Trail {{\n    /// Its name for readers.\n    pub const fn title(self) -> &'static str {{\n        match self {{\n{}        }}\n    }}\n}}\n",
            arms.concat()
        )
    }

    fn registers(&self) -> String {
        let registers = &self.guide.registers;
        let facts = registers.facts.rows().map(|(_, fact)| {
            format!("Fact {{ text: {:?}, year: {}, source: {:?} }}", fact.text, fact.year, fact.source)
        });
        let links = registers
            .links
            .rows()
            .map(|(_, link)| format!("Link {{ label: {:?}, fallback: {:?} }}", link.label, link.fallback));
        table("FACTS", "Fact", facts) + &table("LINKS", "Link", links)
    }

    fn model(&self) -> String {
        let model = &self.guide.registers.model;
        let effects = model
            .effects
            .iter()
            .map(|effect| format!("Effect {{ title: {:?}, text: {:?} }}", effect.title, effect.text));
        table("GROUPS", "Group", model.groups.iter().map(|group| self.group(group)))
            + &table("EFFECTS", "Effect", effects)
    }

    fn group(&self, group: &Group) -> String {
        let factors =
            list(&group.factors, |factor| format!("Factor {{ id: {:?}, label: {:?} }}", factor.id.value, factor.label));
        format!(
            "Group {{ id: {:?}, title: {:?}, subtitle: {:?}, entry: {}, icon: {:?}, factors: {factors} }}",
            group.id.value,
            group.title,
            group.subtitle,
            self.id(&group.entry.value),
            group.icon
        )
    }
}

/// `static NAME: [Kind; n]` with a row on each line.
fn table(name: &str, kind: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: Vec<String> = rows.map(|row| format!("    {row},\n")).collect();
    format!("static {name}: [{kind}; {}] = [\n{}];\n", rows.len(), rows.concat())
}

/// `&[a, b]` of whatever `one` makes of each item.
fn list<T>(items: &[T], one: impl FnMut(&T) -> String) -> String {
    format!("&[{}]", items.iter().map(one).collect::<Vec<_>>().join(", "))
}

/// `Some(a)` or `None`.
fn option(value: Option<impl Display>) -> String {
    value.map_or("None".to_owned(), |value| format!("Some({value})"))
}
