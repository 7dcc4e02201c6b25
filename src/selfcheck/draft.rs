//! Makes a sheet of the points on a note: the sentence of each point, and what can be done about it.

use super::{Answers, Line, Note, Point, Section, SectionKind, Sheet, Version, Who};
use crate::content::selfcheck::{Receiver, Statement, wording};

/// The sheet that a note makes of the answers.
pub(super) fn sheet(note: &Note, answers: &Answers) -> Sheet {
    let version = note.version();
    let points = note.points(answers).into_iter().filter_map(|(point, chosen)| chosen.then_some(point));
    match version {
        Version::Own(receiver) => own(note, answers, receiver, points),
        Version::Team => team(note, points),
    }
}

/// One's own note for a receiver.
fn own(note: &Note, answers: &Answers, receiver: &'static Receiver, points: impl Iterator<Item = Point>) -> Sheet {
    let words = &wording().note;
    let mut draft = Draft::new(note, OWN.into_iter().zip(words.sections));
    for point in points {
        draft.add_own(point, answers, receiver);
    }
    draft.add(SectionKind::Ask, "ask".to_owned(), receiver.ask.to_owned());
    draft.close(words.title, receiver.heading, receiver.opening)
}

/// The note on behalf of colleagues. It holds no word that was typed in the check, for a name may stand there.
fn team(note: &Note, points: impl Iterator<Item = Point>) -> Sheet {
    let words = &wording().team;
    let mut draft = Draft::new(note, TEAM.into_iter().zip(words.sections));
    for point in points {
        draft.add(place(point), point.key(), point.text(Version::Team).to_owned());
    }
    for (id, text) in words.agenda {
        draft.add(SectionKind::Agenda, ["agenda/", id].concat(), (*text).to_owned());
    }
    draft.close(words.title, words.heading, words.opening)
}

const OWN: [SectionKind; 6] = [
    SectionKind::Notice,
    SectionKind::Causes,
    SectionKind::Helps,
    SectionKind::Can,
    SectionKind::Need,
    SectionKind::Ask,
];
const TEAM: [SectionKind; 4] = [SectionKind::Notice, SectionKind::Causes, SectionKind::Helps, SectionKind::Agenda];

/// The key of the line of a section that is blank until the reader writes in it.
const fn own_line(kind: SectionKind) -> &'static str {
    match kind {
        SectionKind::Notice => "own/notice",
        SectionKind::Causes => "own/causes",
        SectionKind::Helps => "own/helps",
        SectionKind::Can => "own/can",
        SectionKind::Need => "own/need",
        SectionKind::Ask => "own/ask",
        SectionKind::Agenda => "own/agenda",
    }
}

/// A sheet in the making.
struct Draft<'a> {
    note: &'a Note,
    sections: Vec<Section>,
}

impl<'a> Draft<'a> {
    fn new(note: &'a Note, sections: impl Iterator<Item = (SectionKind, &'static str)>) -> Self {
        Self { note, sections: sections.map(|(kind, title)| Section { kind, title, lines: Vec::new() }).collect() }
    }

    fn line(&self, key: String, text: String) -> Line {
        match self.note.rewritten(&key) {
            Some(own) => Line { key, text: own.clone(), rewritten: true },
            None => Line { key, text, rewritten: false },
        }
    }

    fn add(&mut self, kind: SectionKind, key: String, text: String) {
        let line = self.line(key, text);
        if let Some(section) = self.sections.iter_mut().find(|section| section.kind == kind) {
            section.lines.push(line);
        }
    }

    /// A point of one's own note: what it is, and for a cause also what can be done about it.
    fn add_own(&mut self, point: Point, answers: &Answers, receiver: &'static Receiver) {
        let text = point.text(Version::Own(receiver));
        let Point::Factor(statement) = point else {
            return self.add(place(point), point.key(), text.to_owned());
        };
        let own_words = if statement.topic().is_some() { answers.words(statement) } else { "" };
        match action(statement, answers, receiver) {
            Some((kind, key, sentence)) => {
                self.add(place(point), point.key(), text.to_owned());
                self.add(kind, key, with(&sentence, own_words));
            }
            // Words without a choice stay beside what they are about.
            None => self.add(place(point), point.key(), with(text, own_words)),
        }
    }

    fn close(mut self, title: &'static str, heading: &'static str, opening: &str) -> Sheet {
        for kind in self.sections.iter().map(|section| section.kind).collect::<Vec<_>>() {
            self.add(kind, own_line(kind).to_owned(), String::new());
        }
        let opening = self.line("opening".to_owned(), opening.to_owned());
        let words = &wording().note;
        Sheet { title, heading, opening, sections: self.sections, agreements: words.agreements, footer: words.footer }
    }
}

/// Where a point stands.
const fn place(point: Point) -> SectionKind {
    match point {
        Point::Myself(_) | Point::Colleagues(_) | Point::Complaint(_) => SectionKind::Notice,
        Point::Factor(statement) if statement.topic().is_some() => SectionKind::Causes,
        Point::Factor(_) => SectionKind::Helps,
    }
}

/// What can be done about a cause: where it stands, its key and its sentence. Each choice has its own key, so that words
/// written for one choice do not turn up under another.
fn action(statement: &Statement, answers: &Answers, receiver: &Receiver) -> Option<(SectionKind, String, String)> {
    let (topic, who) = (statement.topic()?, answers.who(statement)?);
    let template = who.of(&wording().note.actions);
    let (kind, name, template) = match who {
        Who::Myself => (SectionKind::Can, "myself/", template),
        Who::Together => (SectionKind::Can, "together/", template),
        Who::Manager => (SectionKind::Need, "manager/", receiver.need.unwrap_or(template)),
        Who::Unsure => (SectionKind::Ask, "unsure/", template),
    };
    Some((kind, ["action/", name, statement.factor.id].concat(), template.about(topic)))
}

/// A sentence, and the reader's own words after it.
fn with(sentence: &str, own_words: &str) -> String {
    if own_words.trim().is_empty() { sentence.to_owned() } else { [sentence, " ", own_words].concat() }
}
