//! One session from preparation to report: the record that is saved.

use super::action::Action;
use super::calendar;
use super::capture::Capture;
use super::date::Date;
use super::edit::Edit;
use super::goal::Goal;
use super::history::History;
use super::lines::{Line, lines};
use super::named::Kept;
use super::people::People;
use super::run::Run;
use super::setup::Setup;
use super::time::TimeOfDay;
use super::view::View;
use super::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Names a plan on every device that it comes to: a random UUID as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PlanId(String);

impl PlanId {
    /// The name made of 128 random bits: a UUID of version 4.
    pub fn from_random(bits: u128) -> Self {
        let bits = (bits & !(0xf << 76) & !(0b11 << 62)) | (0x4 << 76) | (0b10 << 62);
        let hex = format!("{bits:032x}");
        let mut text = String::with_capacity(36);
        for (index, digit) in hex.chars().enumerate() {
            if matches!(index, 8 | 12 | 16 | 20) {
                text.push('-');
            }
            text.push(digit);
        }
        Self(text)
    }

    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One session from preparation to report: the record that is saved.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// Its name, for ever.
    pub id: PlanId,
    /// Raised each time that something changes which stands in the calendar of who is invited.
    pub revision: u32,
    /// Put away, not thrown away.
    pub archived: bool,
    /// The side that was shown last.
    #[serde(skip_serializing_if = "is_prepared")]
    pub view: Kept<View>,
    /// What is chosen before it starts.
    pub setup: Setup,
    /// Ids of the materials and tasks that are ticked.
    pub ticked: BTreeSet<String>,
    /// The meeting that is going on.
    pub run: Option<Run>,
    /// What the session brought.
    pub capture: Capture,
    /// The plan that this one follows.
    pub follows: Option<PlanId>,
    /// What was still to be done then.
    pub earlier: Vec<Action>,
}

/// The side that a plan opens with when nothing else is said.
fn is_prepared(view: &Kept<View>) -> bool {
    *view == Kept::default()
}

impl Plan {
    /// A complete plan: nothing else has to be filled in.
    pub fn ready(id: PlanId, people: People, date: Date, start: TimeOfDay) -> Self {
        Self { id, setup: Setup::ready(Goal::Both, people, date, start), ..Self::default() }
    }

    /// Carries out a change of the setup and remembers what was before. Returns whether anything changed.
    pub fn edit(&mut self, edit: &Edit, history: &mut History<Setup>) -> bool {
        self.revise(|setup| history.change(setup, edit.field(), |setup| edit.apply(setup)))
    }

    /// Takes the last change of the setup back. Returns whether there was one.
    pub fn undo(&mut self, history: &mut History<Setup>) -> bool {
        self.revise(|setup| history.undo(setup))
    }

    /// Takes the last undo back. Returns whether there was one.
    pub fn redo(&mut self, history: &mut History<Setup>) -> bool {
        self.revise(|setup| history.redo(setup))
    }

    /// Changes the setup and raises the revision when the calendar shows it. An undo is a change like any other for
    /// who has the event already, so the revision never goes down.
    fn revise(&mut self, change: impl FnOnce(&mut Setup) -> bool) -> bool {
        let before = calendar::events(self);
        let changed = change(&mut self.setup);
        if changed && calendar::events(self) != before {
            self.revision = self.revision.saturating_add(1);
        }
        changed
    }

    /// A copy with a name of its own. What was prepared comes along, what happened does not.
    #[must_use]
    pub fn copy(&self, id: PlanId) -> Self {
        let mut setup = self.setup.clone();
        setup.name = words::copy_of(&setup.name);
        Self { id, setup, follows: self.follows.clone(), earlier: self.earlier.clone(), ..Self::default() }
    }

    /// The next session with the same people: a new top 5 that starts with the actions that are still open.
    #[must_use]
    pub fn follow_up(&self, id: PlanId, date: Date, start: TimeOfDay) -> Self {
        let mut setup = Setup::ready(Goal::NewTop, self.setup.group.people, date, start);
        setup.group = self.setup.group.clone();
        setup.place.clone_from(&self.setup.place);
        setup.facilitator.clone_from(&self.setup.facilitator);
        setup.cuts.clone_from(&self.setup.cuts);
        let texts = |kept: &[Line]| kept.iter().map(|line| line.text.clone()).collect::<Vec<_>>();
        setup.rules = lines(&texts(&self.setup.rules), &mut setup.counter);
        setup.conditions = lines(&texts(&self.setup.conditions), &mut setup.counter);
        let open = self.earlier.iter().chain(&self.capture.actions).filter(|action| !action.done);
        Self { id, setup, follows: Some(self.id.clone()), earlier: open.cloned().collect(), ..Self::default() }
    }

    /// Ticks a material or a task, or takes the tick away.
    pub fn tick(&mut self, id: &str, on: bool) {
        if on {
            self.ticked.insert(id.to_owned());
        } else {
            self.ticked.remove(id);
        }
    }
}
