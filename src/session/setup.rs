//! Everything about a session that is chosen before it starts. Undo and redo cover all of it.

use super::catch_up::Cut;
use super::date::Date;
use super::goal::Goal;
use super::id::Counter;
use super::lines::{Line, lines};
use super::meeting::{Meeting, Meetings};
use super::named::{Kept, Named};
use super::people::{Group, Invited, Manager, People};
use super::ready;
use super::seating::Seating;
use super::time::TimeOfDay;
use super::words;
use serde::{Deserialize, Serialize};

/// Everything about a session that is chosen before it starts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Setup {
    /// The facilitator's name for the plan.
    pub name: String,
    /// What the session is for.
    pub goal: Kept<Goal>,
    /// Who takes part.
    pub group: Group,
    /// Where.
    pub place: String,
    /// Who leads it.
    pub facilitator: String,
    /// When, and the agenda.
    pub meetings: Meetings,
    /// A wish for the number of tables; none leaves it to the planner.
    pub tables: Option<u8>,
    /// What everybody agrees to before it starts.
    pub rules: Vec<Line>,
    /// What the room and the day need.
    pub conditions: Vec<Line>,
    /// The facilitator's own words for the invitation; none for the text that follows the plan.
    pub invitation: Option<String>,
    /// What to shorten first when time runs short.
    pub cuts: Vec<Kept<Cut>>,
    /// Names for blocks and lines.
    pub counter: Counter,
}

impl Setup {
    /// A complete setup: nothing else has to be filled in.
    pub fn ready(goal: Goal, people: People, date: Date, start: TimeOfDay) -> Self {
        let mut counter = Counter::default();
        let blocks = ready::agenda(goal, &Seating::new(people, None), &mut counter);
        let rules = lines(words::RULES, &mut counter);
        let conditions = lines(words::CONDITIONS, &mut counter);
        Self {
            name: words::goal_name(goal).to_owned(),
            goal: goal.into(),
            group: Group { people, ..Group::default() },
            meetings: Meetings { first: Meeting { date, start, blocks }, second: None },
            rules,
            conditions,
            cuts: Cut::ALL.iter().copied().map(Kept::Known).collect(),
            counter,
            ..Self::default()
        }
    }

    /// The name to show: the facilitator's own, or the usual one for the goal.
    pub fn name(&self) -> &str {
        if self.name.is_empty() { words::goal_name(self.goal()) } else { &self.name }
    }

    /// What the session is for.
    pub fn goal(&self) -> Goal {
        self.goal.known().unwrap_or_default()
    }

    /// Who is invited.
    pub fn invited(&self) -> Invited {
        self.group.invited.known().unwrap_or_default()
    }

    /// Whether a manager takes part.
    pub fn manager(&self) -> Manager {
        self.group.manager.known().unwrap_or_default()
    }

    /// Who sits where.
    pub fn seating(&self) -> Seating {
        Seating::new(self.group.people, self.tables)
    }

    /// What to shorten first, as far as this release knows it; what is not in the list comes last.
    pub fn cuts(&self) -> Vec<Cut> {
        let mut cuts: Vec<Cut> = Vec::new();
        for cut in self.cuts.iter().filter_map(Kept::known).chain(Cut::ALL.iter().copied()) {
            if !cuts.contains(&cut) {
                cuts.push(cut);
            }
        }
        cuts
    }
}
