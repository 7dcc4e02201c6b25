//! `selfcheck.toml`: the words of the self-check, and the checks that TOML cannot do.

use super::inline::Uses;
use super::mistake::{Mistake, line_of};
use super::paths::is_id;
use super::registers::Registers;
use super::typography::smart;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// The name of the file below `content/`.
pub const FILE: &str = "selfcheck.toml";

/// The words of the self-check, with printed quotes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Selfcheck {
    /// The pages.
    pub step: Steps,
    /// The answers to a signal.
    pub recognised: Recognised,
    /// The answers to "who can do something about it".
    pub who: Who,
    /// The signals.
    pub signal: Vec<Signal>,
    /// The complaints by group.
    pub complaints: Vec<Complaints>,
    /// The factors by group of the model.
    pub group: Vec<Group>,
    /// What to do, by pattern.
    pub advice: Advice,
    /// Help that is near.
    pub care: Care,
    /// The note that an employee makes for themselves.
    pub note: Note,
    /// Who it can be for.
    pub receiver: Vec<Receiver>,
    /// The note on behalf of colleagues.
    pub team: Team,
}

/// A text that says something, with printed quotes.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub struct Text(pub String);

impl TryFrom<String> for Text {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text.trim().is_empty() { Err("a text is empty") } else { Ok(Self(smart(&text))) }
    }
}

/// A sentence in which `{topic}` stands once: what comes before it, and what comes after it.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "Text")]
pub struct Template(pub String, pub String);

impl TryFrom<Text> for Template {
    type Error = &'static str;

    fn try_from(Text(text): Text) -> Result<Self, Self::Error> {
        match text.split_once("{topic}") {
            Some((before, after)) if !after.contains("{topic}") => Ok(Self(before.to_owned(), after.to_owned())),
            _ => Err("{topic} stands once in this sentence"),
        }
    }
}

/// What the factors of a group are to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It can give work pressure.
    Cause,
    /// It can too, and it is nobody else's business.
    Personal,
    /// It helps against work pressure.
    Help,
}

/// Defines the tables of the file: what stands in them is all there is, and all of it has to be there.
macro_rules! tables {
    ($($(#[$about:meta])* $name:ident { $($(#[$with:meta])* $field:ident: $type:ty),+ $(,)? })+) => {$(
        $(#[$about])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$with])* pub $field: $type),+ }
    )+};
}

tables! {
    /// The pages in order.
    Steps { begin: Step, signals: Step, complaints: Step, causes: Step, actions: Step, findings: Step, note: Step }
    /// The words of a page.
    Step { title: Text, lead: Text, aside: Option<Text> }
    /// The answers to a signal.
    Recognised { myself: Text, colleagues: Text, both: Text, neither: Text, unsure: Text }
    /// The answers to "who can do something about it".
    Who { myself: Text, together: Text, manager: Text, unsure: Text }
    /// A signal of work pressure.
    Signal { id: Spanned<String>, label: Text, myself: Text, colleagues: Text }
    /// A group of complaints.
    Complaints { id: Spanned<String>, title: Text, complaint: Vec<Complaint> }
    /// A complaint that can come from stress.
    Complaint { id: Spanned<String>, text: Text }
    /// The factors of a group of the model.
    Group { id: Spanned<String>, kind: Kind, title: Text, lead: Text, factor: Vec<Factor>, next: Lead }
    /// A factor of the model as a statement.
    Factor { id: Spanned<String>, text: Text, topic: Option<Text>, team: Option<Text> }
    /// A sentence with a link.
    Lead { text: Text, entry: Spanned<String>, label: Text }
    /// What to do, by pattern.
    Advice { myself: Answer, colleagues: Answer, both: Answer, neither: Answer, unanswered: Answer }
    /// What to do.
    Answer { title: Text, text: Text, leads: Vec<Lead> }
    /// Help that is near.
    Care { worried: Text, offer: Text, title: Text, text: Text, fact: Spanned<String> }
    /// The note that an employee makes for themselves.
    Note { title: Text, agreements: Text, footer: Text, section: Sections, action: Actions }
    /// Its headings.
    Sections { notice: Text, causes: Text, helps: Text, can: Text, need: Text, ask: Text }
    /// A sentence for each answer of [`Who`].
    Actions { myself: Template, together: Template, manager: Template, unsure: Template }
    /// Who a note is for.
    Receiver {
        id: Spanned<String>,
        label: Text,
        heading: Text,
        opening: Text,
        ask: Text,
        need: Option<Template>,
        #[serde(default)]
        in_confidence: bool,
        tips: Vec<Text>,
        fact: Option<Spanned<String>>,
    }
    /// The note on behalf of colleagues.
    Team {
        id: Spanned<String>,
        label: Text,
        title: Text,
        heading: Text,
        opening: Text,
        tips: Vec<Text>,
        fact: Option<Spanned<String>>,
        section: TeamSections,
        agenda: Vec<Agenda>,
    }
    /// Its headings.
    TeamSections { notice: Text, causes: Text, helps: Text, agenda: Text }
    /// A line of the agenda item.
    Agenda { id: Spanned<String>, text: Text }
}

impl Selfcheck {
    /// The facts that it quotes.
    fn facts(&self) -> impl Iterator<Item = &Spanned<String>> {
        let of_receivers = self.receiver.iter().filter_map(|receiver| receiver.fact.as_ref());
        of_receivers.chain(&self.team.fact).chain([&self.care.fact])
    }

    /// What it quotes, as a text does.
    pub fn uses(&self) -> Uses {
        Uses { facts: self.facts().map(|fact| fact.get_ref().clone()).collect(), ..Uses::default() }
    }
}

/// Reads `selfcheck.toml`. `entries` holds the ids of all entries. `None` when the file is missing or cannot be read.
pub fn read(
    files: &BTreeMap<String, String>,
    registers: &Registers,
    entries: &BTreeMap<&str, bool>,
    mistakes: &mut Vec<Mistake>,
) -> Option<Selfcheck> {
    let text = files.get(FILE)?;
    let at = |offset: usize| line_of(text, offset);
    match toml::from_str::<Selfcheck>(text) {
        Ok(selfcheck) => {
            let mut report = |start: usize, what: String| mistakes.push(Mistake::new(FILE, at(start), what));
            check_ids(&selfcheck, &mut report);
            check_factors(&selfcheck, registers, &mut report);
            check_targets(&selfcheck, registers, entries, &mut report);
            Some(selfcheck)
        }
        Err(error) => {
            let line = error.span().map_or(1, |span| at(span.start));
            mistakes.push(Mistake::new(FILE, line, error.message().replace('\n', " ")));
            None
        }
    }
}

/// Ids are ids, and stand once among those that are kept together.
fn check_ids(selfcheck: &Selfcheck, report: &mut impl FnMut(usize, String)) {
    let mut check = |what: &str, ids: Vec<&Spanned<String>>| {
        let mut seen = BTreeSet::new();
        if ids.is_empty() {
            report(0, format!("there is no {what}"));
        }
        for id in ids {
            if !is_id(id.get_ref()) {
                report(id.span().start, format!("{} is not an id: lower case and hyphens", id.get_ref()));
            }
            if !seen.insert(id.get_ref()) {
                report(id.span().start, format!("the {what} {} stands twice", id.get_ref()));
            }
        }
    };
    let groups = selfcheck.group.iter().map(|group| &group.id);
    check("signal", selfcheck.signal.iter().map(|signal| &signal.id).collect());
    check("list", selfcheck.complaints.iter().map(|group| &group.id).chain(groups).collect());
    check(
        "complaint",
        selfcheck.complaints.iter().flat_map(|group| &group.complaint).map(|complaint| &complaint.id).collect(),
    );
    check("factor", selfcheck.group.iter().flat_map(|group| &group.factor).map(|factor| &factor.id).collect());
    check("receiver", selfcheck.receiver.iter().map(|receiver| &receiver.id).chain([&selfcheck.team.id]).collect());
    check("agenda line", selfcheck.team.agenda.iter().map(|line| &line.id).collect());
    if selfcheck.receiver.is_empty() {
        report(0, "there is no receiver".to_owned());
    }
}

/// Every group and every factor of the model is there, in its own place, with the words that its kind needs.
fn check_factors(selfcheck: &Selfcheck, registers: &Registers, report: &mut impl FnMut(usize, String)) {
    for group in &selfcheck.group {
        let (start, id) = (group.id.span().start, group.id.get_ref());
        let Some(model) = registers.model.groups.iter().find(|model| model.id.value == *id) else {
            report(start, format!("the model has no group {id}"));
            continue;
        };
        for missing in
            model.factors.iter().filter(|factor| !group.factor.iter().any(|own| *own.id.get_ref() == factor.id.value))
        {
            report(start, format!("the factor {} of the model is missing in {id}", missing.id.value));
        }
        for factor in &group.factor {
            let (start, name) = (factor.id.span().start, factor.id.get_ref());
            if !model.factors.iter().any(|known| known.id.value == *name) {
                report(start, format!("{id} has no factor {name} in the model"));
            }
            let topic = ("topic", group.kind != Kind::Help, factor.topic.is_some());
            let team = ("team", group.kind != Kind::Personal, factor.team.is_some());
            for (field, wanted, _) in [topic, team].into_iter().filter(|(_, wanted, has)| wanted != has) {
                let verb = if wanted { "needs a" } else { "cannot have a" };
                report(start, format!("{name} {verb} {field}"));
            }
        }
    }
    for model in &registers.model.groups {
        if !selfcheck.group.iter().any(|group| *group.id.get_ref() == model.id.value) {
            report(0, format!("the group {} of the model is missing", model.id.value));
        }
    }
}

/// Entries and facts are there.
fn check_targets(
    selfcheck: &Selfcheck,
    registers: &Registers,
    entries: &BTreeMap<&str, bool>,
    report: &mut impl FnMut(usize, String),
) {
    let advice = &selfcheck.advice;
    let answers = [&advice.myself, &advice.colleagues, &advice.both, &advice.neither, &advice.unanswered];
    let leads =
        answers.into_iter().flat_map(|answer| &answer.leads).chain(selfcheck.group.iter().map(|group| &group.next));
    for entry in leads.map(|lead| &lead.entry).filter(|entry| !entries.contains_key(entry.get_ref().as_str())) {
        report(entry.span().start, format!("there is no entry {}", entry.get_ref()));
    }
    for fact in selfcheck.facts().filter(|fact| registers.facts.lacks(fact.get_ref())) {
        report(fact.span().start, format!("{} is not in facts.toml", fact.get_ref()));
    }
}
