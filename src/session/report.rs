//! The report of a session at any moment, also half-way: what was said, what was chosen, who does what.

use super::action::Action;
use super::capture::Capture;
use super::idea::Idea;
use super::people::People;
use super::plan::Plan;
use super::problem::{Note, Problem, Sheet, Writer};
use super::report_words;
use super::sentences::{self, RECOGNISABLE};
use super::spoken;
use super::tally::{Place, Total, outcome};
use super::words::{self, count_of};
use super::zone::Instant;
use crate::export::document::{Document, Item, Piece};

/// What a report shows besides its usual content. By default it names nobody but the owners of actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Show {
    /// Who leads the session, and who is involved in a knelpunt.
    pub names: bool,
    /// Which group of people wrote a post-it.
    pub writers: bool,
}

/// How many knelpunten make a top.
pub const TOP: usize = 5;

/// The report of a plan, as made at a moment.
pub fn report(plan: &Plan, show: Show, now: Instant) -> Document {
    let capture = &plan.capture;
    let people = present(plan);
    let mut pieces = opening(plan, people, show);
    pieces.extend(problems(capture, people, show));
    pieces.extend(ideas(capture, people));
    pieces.push(Piece::Heading(report_words::ACTIONS.to_owned()));
    pieces.push(actions(&capture.actions));
    if !plan.earlier.is_empty() {
        pieces.push(Piece::Heading(report_words::EARLIER.to_owned()));
        pieces.push(actions(&plan.earlier));
    }
    pieces.push(Piece::Paragraph(report_words::origin(&spoken::date(now.local().date))));
    Document { title: format!("{}: {}", report_words::REPORT, plan.setup.name()), pieces }
}

/// How many people came, or were to come.
fn present(plan: &Plan) -> People {
    plan.capture.present.unwrap_or(plan.setup.group.people)
}

fn opening(plan: &Plan, people: People, show: Show) -> Vec<Piece> {
    let setup = &plan.setup;
    let mut facts: Vec<Item> = setup
        .meetings
        .iter()
        .map(|(_, meeting)| {
            let (start, end) = (meeting.starts().local(), meeting.ends().local());
            Item::new(spoken::when(start, end))
        })
        .collect();
    if !setup.place.is_empty() {
        facts.push(Item::new(setup.place.as_str()));
    }
    facts.push(Item::new(count_of(people.count(), "deelnemer", "deelnemers")));
    if show.names && !setup.facilitator.is_empty() {
        facts.push(Item::new(format!("{}: {}", report_words::FACILITATOR, setup.facilitator)));
    }
    let mut pieces = vec![Piece::List(facts)];
    if is_recognisable(plan, show) {
        pieces.push(Piece::Warning(RECOGNISABLE.to_owned()));
    }
    pieces
}

/// Whether the report shows the results of fewer than five people: everybody, or a group that wrote in one colour and
/// is shown as such. A group of unknown size may be that small.
pub fn is_recognisable(plan: &Plan, show: Show) -> bool {
    let small = |count: u32| count < People::UNNAMED;
    let wrote = |writer: &Writer| {
        plan.capture.problems.iter().any(|problem| notes(problem).any(|note| note.writer.as_ref() == Some(&writer.id)))
    };
    let small_writer = || plan.capture.writers.iter().any(|writer| wrote(writer) && writer.people.is_none_or(small));
    small(present(plan).count()) || (show.writers && small_writer())
}

fn notes(problem: &Problem) -> impl Iterator<Item = &Note> {
    std::iter::once(&problem.note).chain(&problem.also)
}

fn problems(capture: &Capture, people: People, show: Show) -> Vec<Piece> {
    let mut pieces = vec![Piece::Heading(report_words::PROBLEMS.to_owned())];
    if capture.problems.is_empty() {
        pieces.push(nothing());
        return pieces;
    }
    let outcome = outcome(capture.problems.iter().map(|problem| (problem, problem.votes)), TOP);
    let marks: u32 = capture.problems.iter().map(|problem| problem.votes).fold(0, u32::saturating_add);
    let ranked = |places: &[Place<'_, Problem>]| {
        Piece::List(places.iter().map(|place| place_item(capture, place, show)).collect())
    };
    if !outcome.top.is_empty() {
        pieces.push(Piece::Subheading(report_words::TOP.to_owned()));
        pieces.push(ranked(&outcome.top));
        pieces.extend(outcome.tie.map(|tie| Piece::Paragraph(sentences::tie(tie))));
        if !matches!(Total::of(marks, people), Total::Fits) {
            pieces.push(Piece::Paragraph(sentences::total(Total::of(marks, people), people)));
        }
    }
    if !outcome.below.is_empty() {
        pieces.push(Piece::Subheading(report_words::BELOW.to_owned()));
        pieces.push(ranked(&outcome.below));
    }
    if !outcome.also.is_empty() {
        let title = if outcome.top.is_empty() { report_words::NAMED } else { report_words::ALSO };
        pieces.push(Piece::Subheading(title.to_owned()));
        pieces.push(Piece::List(outcome.also.iter().map(|problem| problem_item(capture, problem, "", show)).collect()));
    }
    pieces
}

fn place_item(capture: &Capture, place: &Place<'_, Problem>, show: Show) -> Item {
    problem_item(capture, place.of, &format!("{}: ", report_words::place(place)), show)
}

fn problem_item(capture: &Capture, problem: &Problem, before: &str, show: Show) -> Item {
    let mut items = details(capture, &problem.note, show);
    for note in &problem.also {
        items.push(Item::with(format!("{}: {}", report_words::ALIKE, note.text), details(capture, note, show)));
    }
    Item::with(format!("{before}{} ({})", problem.note.text, words::sheet(&problem.sheet)), items)
}

fn details(capture: &Capture, note: &Note, show: Show) -> Vec<Item> {
    let writer = note.writer.as_ref().filter(|_| show.writers).and_then(|id| capture.writer(id)).map(|writer| {
        let colour = writer.colour.known().map_or("", words::post_it);
        [writer.name.as_str(), colour].into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ")
    });
    [
        (report_words::CAUSE, Some(note.cause.clone())),
        (report_words::WHEN, Some(note.when.clone())),
        (report_words::WHO, Some(note.who.clone()).filter(|_| show.names)),
        (report_words::WRITTEN_BY, writer),
    ]
    .into_iter()
    .filter_map(|(name, text)| text.filter(|text| !text.is_empty()).map(|text| Item::new(format!("{name}: {text}"))))
    .collect()
}

fn ideas(capture: &Capture, people: People) -> Vec<Piece> {
    let mut pieces = vec![Piece::Heading(report_words::IDEAS.to_owned())];
    let with_ideas: Vec<&Problem> = capture.problems.iter().filter(|problem| !problem.ideas.is_empty()).collect();
    if with_ideas.is_empty() {
        pieces.push(nothing());
    }
    for problem in with_ideas {
        pieces.push(Piece::Subheading(problem.note.text.clone()));
        let outcome = outcome(problem.ideas.iter().map(|idea| (idea, idea.votes)), usize::MAX);
        let ordered = outcome.top.iter().map(|place| place.of).chain(outcome.also.iter().copied());
        pieces.push(Piece::List(ordered.map(idea_item).collect()));
        let total = Total::of(problem.ideas.iter().map(|idea| idea.votes).fold(0, u32::saturating_add), people);
        if matches!(total, Total::Missing(_) | Total::TooMany(_)) {
            pieces.push(Piece::Paragraph(sentences::total(total, people)));
        }
    }
    pieces
}

fn idea_item(idea: &Idea) -> Item {
    let condition = |text: &str| Item::new(format!("{}: {text}", report_words::CONDITION));
    let mut items: Vec<Item> = idea
        .bears
        .iter()
        .map(|bear| {
            let conditions = bear.conditions.iter().map(|needed| condition(&needed.text)).collect();
            Item::with(format!("{}: {}", report_words::BEAR, bear.text), conditions)
        })
        .collect();
    items.extend(idea.conditions.iter().map(|needed| condition(&needed.text)));
    let marks = match idea.votes {
        0 => String::new(),
        votes => format!(" ({})", report_words::marks(votes)),
    };
    Item::with(format!("{}: {}{marks}", report_words::IDEA, idea.text), items)
}

fn actions(actions: &[Action]) -> Piece {
    if actions.is_empty() {
        return nothing();
    }
    let cells = |action: &Action| {
        vec![
            report_words::action(&action.what, &action.about),
            action.how.clone(),
            action.who.clone(),
            action.due.map_or_else(|| action.when.clone(), spoken::date),
            report_words::done(action.done).to_owned(),
        ]
    };
    Piece::Table {
        head: report_words::ACTION_COLUMNS.map(str::to_owned).to_vec(),
        rows: actions.iter().map(cells).collect(),
    }
}

fn nothing() -> Piece {
    Piece::Paragraph(report_words::NOTHING.to_owned())
}

/// The poster for a sheet on the wall: its title and the factors that belong to it.
pub fn poster(sheet: &Sheet) -> Document {
    let factors = sheet.group().map(|group| group.factors.iter().map(|factor| Item::new(factor.label)).collect());
    Document { title: words::sheet(sheet), pieces: factors.map(Piece::List).into_iter().collect() }
}
