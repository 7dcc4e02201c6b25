//! Writes the words of the self-check as Rust: the table that `content/selfcheck.rs` gives out.

use super::registers::Registers;
use super::selfcheck::{
    Advice, Answer, Care, Complaints, Factor, Group, Kind, Lead, Note, Receiver, Selfcheck, Signal, Step, Steps, Team,
    Template, Text,
};

/// The expression that makes one of the types of `content/selfcheck.rs`, from the expressions for its fields.
macro_rules! record {
    ($name:ident { $($field:ident: $value:expr),+ $(,)? }) => {
        [concat!("selfcheck::", stringify!($name), " { "), $(stringify!($field), ": ", &$value, ", ",)+ "}"].concat()
    };
}

/// The table as Rust. `entry` gives the expression for the entry with an id.
pub fn write(words: &Selfcheck, registers: &Registers, entry: impl Fn(&str) -> String) -> String {
    let writer = Writer { registers, entry };
    let (recognised, who) = (&words.recognised, &words.who);
    let table = record!(Wording {
        steps: steps(&words.step),
        recognised: texts(&[
            &recognised.myself,
            &recognised.colleagues,
            &recognised.both,
            &recognised.neither,
            &recognised.unsure
        ]),
        who: texts(&[&who.myself, &who.together, &who.manager, &who.unsure]),
        signals: list(&words.signal, signal),
        complaints: list(&words.complaints, complaints),
        groups: writer.groups(&words.group),
        advice: writer.advice(&words.advice),
        care: writer.care(&words.care),
        note: note(&words.note),
        receivers: list(&words.receiver, |receiver| writer.receiver(receiver)),
        team: writer.team(&words.team),
    });
    format!("static SELFCHECK: selfcheck::Wording = {table};\n")
}

/// What needs to look things up outside the file.
struct Writer<'a, F> {
    registers: &'a Registers,
    entry: F,
}

impl<F: Fn(&str) -> String> Writer<'_, F> {
    /// The groups and their factors in the order of the model.
    fn groups(&self, groups: &[Group]) -> String {
        let rows = self.registers.model.groups.iter().enumerate().filter_map(|(index, model)| {
            let group = groups.iter().find(|group| *group.id.get_ref() == model.id.value)?;
            let statements = model.factors.iter().enumerate().filter_map(|(place, known)| {
                let factor = group.factor.iter().find(|factor| *factor.id.get_ref() == known.id.value)?;
                Some(record!(Statement {
                    factor: format!("&GROUPS[{index}].factors[{place}]"),
                    text: text(&factor.text),
                    role: role(group.kind, factor),
                }))
            });
            Some(record!(FactorGroup {
                group: format!("&GROUPS[{index}]"),
                title: text(&group.title),
                lead: text(&group.lead),
                statements: format!("&[{}]", statements.collect::<Vec<_>>().join(", ")),
                next: self.lead(&group.next),
            }))
        });
        format!("&[{}]", rows.collect::<Vec<_>>().join(",\n"))
    }

    fn lead(&self, lead: &Lead) -> String {
        record!(Lead { text: text(&lead.text), entry: (self.entry)(lead.entry.get_ref()), label: text(&lead.label) })
    }

    fn advice(&self, advice: &Advice) -> String {
        let answers = [&advice.myself, &advice.colleagues, &advice.both, &advice.neither, &advice.unanswered];
        format!("[{}]", join(&answers, |answer| self.answer(answer)))
    }

    fn answer(&self, answer: &Answer) -> String {
        record!(AdviceWords {
            title: text(&answer.title),
            text: text(&answer.text),
            leads: list(&answer.leads, |lead| self.lead(lead)),
        })
    }

    fn care(&self, care: &Care) -> String {
        record!(Care {
            worried: text(&care.worried),
            offer: text(&care.offer),
            title: text(&care.title),
            text: text(&care.text),
            fact: self.fact(care.fact.get_ref()),
        })
    }

    fn fact(&self, id: &str) -> String {
        format!("&FACTS[{}]", self.registers.facts.position(id))
    }

    fn receiver(&self, receiver: &Receiver) -> String {
        record!(Receiver {
            id: quote(receiver.id.get_ref()),
            label: text(&receiver.label),
            heading: text(&receiver.heading),
            opening: text(&receiver.opening),
            ask: text(&receiver.ask),
            need: optional(receiver.need.as_ref(), template),
            in_confidence: receiver.in_confidence.to_string(),
            tips: list(&receiver.tips, text),
            fact: optional(receiver.fact.as_ref(), |fact| self.fact(fact.get_ref())),
        })
    }

    fn team(&self, team: &Team) -> String {
        let section = &team.section;
        record!(Team {
            id: quote(team.id.get_ref()),
            label: text(&team.label),
            title: text(&team.title),
            heading: text(&team.heading),
            opening: text(&team.opening),
            sections: texts(&[&section.notice, &section.causes, &section.helps, &section.agenda]),
            agenda: list(&team.agenda, |line| format!("({}, {})", quote(line.id.get_ref()), text(&line.text))),
            tips: list(&team.tips, text),
            fact: optional(team.fact.as_ref(), |fact| self.fact(fact.get_ref())),
        })
    }
}

fn steps(steps: &Steps) -> String {
    let all =
        [&steps.begin, &steps.signals, &steps.complaints, &steps.causes, &steps.actions, &steps.findings, &steps.note];
    let one = |step: &&Step| {
        record!(StepWords {
            title: text(&step.title),
            lead: text(&step.lead),
            aside: optional(step.aside.as_ref(), text)
        })
    };
    format!("[{}]", join(&all, one))
}

fn signal(signal: &Signal) -> String {
    record!(Signal {
        id: quote(signal.id.get_ref()),
        label: text(&signal.label),
        myself: text(&signal.myself),
        colleagues: text(&signal.colleagues),
    })
}

fn complaints(group: &Complaints) -> String {
    record!(Complaints {
        id: quote(group.id.get_ref()),
        title: text(&group.title),
        complaints: list(&group.complaint, |complaint| {
            record!(Complaint { id: quote(complaint.id.get_ref()), text: text(&complaint.text) })
        }),
    })
}

fn note(note: &Note) -> String {
    let (section, action) = (&note.section, &note.action);
    let actions = [&action.myself, &action.together, &action.manager, &action.unsure];
    record!(NoteWords {
        title: text(&note.title),
        agreements: text(&note.agreements),
        footer: text(&note.footer),
        sections: texts(&[&section.notice, &section.causes, &section.helps, &section.can, &section.need, &section.ask]),
        actions: format!("[{}]", join(&actions, |one| template(one))),
    })
}

/// What a factor is to the reader; the checks have seen to it that its words are there.
fn role(kind: Kind, factor: &Factor) -> String {
    let topic = factor.topic.as_ref().map(text).unwrap_or_default();
    let team = factor.team.as_ref().map(text).unwrap_or_default();
    match kind {
        Kind::Cause => format!("selfcheck::Role::Cause {{ topic: {topic}, team: {team} }}"),
        Kind::Personal => format!("selfcheck::Role::Personal {{ topic: {topic} }}"),
        Kind::Help => format!("selfcheck::Role::Help {{ team: {team} }}"),
    }
}

fn text(text: &Text) -> String {
    quote(&text.0)
}

fn texts(all: &[&Text]) -> String {
    format!("[{}]", join(all, |one| text(one)))
}

fn template(template: &Template) -> String {
    record!(Template { before: quote(&template.0), after: quote(&template.1) })
}

fn quote(text: &str) -> String {
    format!("{text:?}")
}

fn optional<T>(item: Option<&T>, one: impl FnOnce(&T) -> String) -> String {
    item.map_or("None".to_owned(), |item| format!("Some({})", one(item)))
}

fn list<T>(items: &[T], one: impl FnMut(&T) -> String) -> String {
    format!("&[{}]", join(items, one))
}

fn join<T>(items: &[T], one: impl FnMut(&T) -> String) -> String {
    items.iter().map(one).collect::<Vec<_>>().join(", ")
}
