//! What a session brought, typed during it or afterwards from the paper.

use super::action::Action;
use super::id::{Counter, Id};
use super::idea::{Bear, Condition, Idea};
use super::people::People;
use super::problem::{Note, Problem, Sheet, Writer};
use serde::{Deserialize, Serialize};

/// What a session brought. A change of something that is not there does nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Capture {
    /// How many people came, if they were counted.
    pub present: Option<People>,
    /// Who writes in which colour.
    pub writers: Vec<Writer>,
    /// The knelpunten, in the order in which they were typed.
    pub problems: Vec<Problem>,
    /// The knelpunten on the tables, from table A on.
    pub chosen: Vec<Id<Problem>>,
    /// Who does what.
    pub actions: Vec<Action>,
    /// Names for all of these.
    pub counter: Counter,
}

impl Capture {
    /// The knelpunten on a sheet, in the order in which they were typed.
    pub fn on_sheet(&self, sheet: &Sheet) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(move |problem| problem.sheet == *sheet)
    }

    /// The knelpunten on sheets that this release does not know.
    pub fn elsewhere(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| problem.sheet.group().is_none())
    }

    /// A knelpunt.
    pub fn problem(&self, id: &Id<Problem>) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.id == *id)
    }

    /// A knelpunt to change.
    pub fn problem_mut(&mut self, id: &Id<Problem>) -> Option<&mut Problem> {
        self.problems.iter_mut().find(|problem| problem.id == *id)
    }

    /// Adds a post-it.
    pub fn add_problem(&mut self, sheet: Sheet, text: &str) -> Id<Problem> {
        let note = Note { text: text.to_owned(), ..Note::default() };
        self.hang(sheet, note)
    }

    fn hang(&mut self, sheet: Sheet, note: Note) -> Id<Problem> {
        let id: Id<Problem> = self.counter.fresh();
        self.problems.push(Problem { id: id.clone(), sheet, note, ..Problem::default() });
        id
    }

    /// Takes a knelpunt away, with its ideas, from the wall and the tables.
    pub fn remove_problem(&mut self, id: &Id<Problem>) {
        self.problems.retain(|problem| problem.id != *id);
        self.chosen.retain(|chosen| chosen != id);
    }

    /// Puts a look-alike with another knelpunt. Every text stays, exclamation marks add up, ideas come along.
    pub fn merge(&mut self, into: &Id<Problem>, other: &Id<Problem>) {
        if into == other || self.problem(into).is_none() {
            return;
        }
        let Some(index) = self.problems.iter().position(|problem| problem.id == *other) else { return };
        let mut taken = self.problems.remove(index);
        if let Some(problem) = self.problem_mut(into) {
            problem.also.push(taken.note);
            problem.also.append(&mut taken.also);
            problem.votes = problem.votes.saturating_add(taken.votes);
            problem.ideas.append(&mut taken.ideas);
        }
        if self.chosen.contains(into) {
            self.chosen.retain(|chosen| chosen != other);
        }
        for id in self.chosen.iter_mut().chain(self.actions.iter_mut().filter_map(|action| action.problem.as_mut())) {
            if id == other {
                id.clone_from(into);
            }
        }
    }

    /// Makes a look-alike a knelpunt of its own again, on the same sheet. Exclamation marks and ideas stay behind.
    pub fn take_apart(&mut self, id: &Id<Problem>, also: usize) -> Option<Id<Problem>> {
        let problem = self.problem_mut(id)?;
        if also >= problem.also.len() {
            return None;
        }
        let note = problem.also.remove(also);
        let sheet = problem.sheet.clone();
        Some(self.hang(sheet, note))
    }

    /// Puts a knelpunt on the next table. A knelpunt can lie on several tables.
    pub fn choose(&mut self, id: &Id<Problem>) {
        if self.problem(id).is_some() {
            self.chosen.push(id.clone());
        }
    }

    /// Takes a knelpunt from the tables. It stays on the wall, with its ideas.
    pub fn unchoose(&mut self, id: &Id<Problem>) {
        self.chosen.retain(|chosen| chosen != id);
    }

    /// Adds an idea.
    pub fn add_idea(&mut self, problem: &Id<Problem>, text: &str) -> Option<Id<Idea>> {
        let id: Id<Idea> = self.counter.fresh();
        let idea = Idea { id: id.clone(), text: text.to_owned(), ..Idea::default() };
        self.problem_mut(problem)?.ideas.push(idea);
        Some(id)
    }

    /// An idea.
    pub fn idea(&self, id: &Id<Idea>) -> Option<&Idea> {
        self.problems.iter().flat_map(|problem| &problem.ideas).find(|idea| idea.id == *id)
    }

    /// An idea to change.
    pub fn idea_mut(&mut self, id: &Id<Idea>) -> Option<&mut Idea> {
        self.problems.iter_mut().flat_map(|problem| &mut problem.ideas).find(|idea| idea.id == *id)
    }

    /// Takes an idea away, with its bears and conditions.
    pub fn remove_idea(&mut self, id: &Id<Idea>) {
        for problem in &mut self.problems {
            problem.ideas.retain(|idea| idea.id != *id);
        }
    }

    /// Adds a bear to an idea.
    pub fn add_bear(&mut self, idea: &Id<Idea>, text: &str) -> Option<Id<Bear>> {
        let id: Id<Bear> = self.counter.fresh();
        let bear = Bear { id: id.clone(), text: text.to_owned(), ..Bear::default() };
        self.idea_mut(idea)?.bears.push(bear);
        Some(id)
    }

    /// Adds a condition to an idea, or to one of its bears.
    pub fn add_condition(&mut self, idea: &Id<Idea>, bear: Option<&Id<Bear>>, text: &str) -> Option<Id<Condition>> {
        let id: Id<Condition> = self.counter.fresh();
        let condition = Condition { id: id.clone(), text: text.to_owned() };
        let idea = self.idea_mut(idea)?;
        match bear {
            None => idea.conditions.push(condition),
            Some(bear) => idea.bears.iter_mut().find(|other| other.id == *bear)?.conditions.push(condition),
        }
        Some(id)
    }

    /// Adds an action; one that carries out an idea starts with its words.
    pub fn add_action(&mut self, idea: Option<&Id<Idea>>) -> Id<Action> {
        let mut action = Action { id: self.counter.fresh(), ..Action::default() };
        let origin = idea.and_then(|id| {
            let problem = self.problems.iter().find(|problem| problem.ideas.iter().any(|idea| idea.id == *id))?;
            Some((problem, self.idea(id)?))
        });
        if let Some((problem, idea)) = origin {
            action.about.clone_from(&problem.note.text);
            action.problem = Some(problem.id.clone());
            action.idea = Some(idea.id.clone());
            action.what.clone_from(&idea.text);
        }
        let id = action.id.clone();
        self.actions.push(action);
        id
    }

    /// An action to change.
    pub fn action_mut(&mut self, id: &Id<Action>) -> Option<&mut Action> {
        self.actions.iter_mut().find(|action| action.id == *id)
    }

    /// Adds a group of people with a colour of its own.
    pub fn add_writer(&mut self, writer: Writer) -> Id<Writer> {
        let id: Id<Writer> = self.counter.fresh();
        self.writers.push(Writer { id: id.clone(), ..writer });
        id
    }

    /// A group of people who write in one colour.
    pub fn writer(&self, id: &Id<Writer>) -> Option<&Writer> {
        self.writers.iter().find(|writer| writer.id == *id)
    }
}
