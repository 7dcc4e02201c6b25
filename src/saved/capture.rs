//! What two tabs made of what a session brought, put together: no word that anybody wrote is lost.

use super::merge::{line, list, value};
use crate::session::action::Action;
use crate::session::capture::Capture;
use crate::session::idea::{Bear, Condition, Idea};
use crate::session::problem::{Note, Problem, Writer};

pub(super) fn capture(base: &Capture, mine: &Capture, theirs: &Capture) -> Capture {
    Capture {
        present: value(&base.present, &mine.present, &theirs.present),
        writers: list(&base.writers, &mine.writers, &theirs.writers, |one| one.id.as_str(), writer),
        problems: list(&base.problems, &mine.problems, &theirs.problems, |one| one.id.as_str(), problem),
        chosen: value(&base.chosen, &mine.chosen, &theirs.chosen),
        actions: list(&base.actions, &mine.actions, &theirs.actions, |one| one.id.as_str(), action),
        counter: mine.counter.clone().max(theirs.counter.clone()),
    }
}

fn writer(base: &Writer, mine: &Writer, theirs: &Writer) -> Writer {
    Writer {
        colour: value(&base.colour, &mine.colour, &theirs.colour),
        name: line(&base.name, &mine.name, &theirs.name),
        ..value(base, mine, theirs)
    }
}

fn problem(base: &Problem, mine: &Problem, theirs: &Problem) -> Problem {
    Problem {
        id: mine.id.clone(),
        sheet: value(&base.sheet, &mine.sheet, &theirs.sheet),
        note: note(&base.note, &mine.note, &theirs.note),
        also: value(&base.also, &mine.also, &theirs.also),
        votes: value(&base.votes, &mine.votes, &theirs.votes),
        ideas: list(&base.ideas, &mine.ideas, &theirs.ideas, |one| one.id.as_str(), idea),
    }
}

fn note(base: &Note, mine: &Note, theirs: &Note) -> Note {
    Note {
        text: line(&base.text, &mine.text, &theirs.text),
        cause: line(&base.cause, &mine.cause, &theirs.cause),
        when: line(&base.when, &mine.when, &theirs.when),
        who: line(&base.who, &mine.who, &theirs.who),
        writer: value(&base.writer, &mine.writer, &theirs.writer),
    }
}

fn idea(base: &Idea, mine: &Idea, theirs: &Idea) -> Idea {
    Idea {
        id: mine.id.clone(),
        text: line(&base.text, &mine.text, &theirs.text),
        bears: list(&base.bears, &mine.bears, &theirs.bears, |one| one.id.as_str(), bear),
        conditions: conditions(&base.conditions, &mine.conditions, &theirs.conditions),
        votes: value(&base.votes, &mine.votes, &theirs.votes),
    }
}

fn bear(base: &Bear, mine: &Bear, theirs: &Bear) -> Bear {
    Bear {
        id: mine.id.clone(),
        text: line(&base.text, &mine.text, &theirs.text),
        conditions: conditions(&base.conditions, &mine.conditions, &theirs.conditions),
    }
}

fn conditions(base: &[Condition], mine: &[Condition], theirs: &[Condition]) -> Vec<Condition> {
    list(
        base,
        mine,
        theirs,
        |one| one.id.as_str(),
        |base, mine, theirs| Condition { id: mine.id.clone(), text: line(&base.text, &mine.text, &theirs.text) },
    )
}

pub(super) fn action(base: &Action, mine: &Action, theirs: &Action) -> Action {
    Action {
        id: mine.id.clone(),
        about: line(&base.about, &mine.about, &theirs.about),
        problem: value(&base.problem, &mine.problem, &theirs.problem),
        idea: value(&base.idea, &mine.idea, &theirs.idea),
        what: line(&base.what, &mine.what, &theirs.what),
        how: line(&base.how, &mine.how, &theirs.how),
        who: line(&base.who, &mine.who, &theirs.who),
        when: line(&base.when, &mine.when, &theirs.when),
        due: value(&base.due, &mine.due, &theirs.due),
        done: value(&base.done, &mine.done, &theirs.done),
    }
}
