//! What can be done to the setup of a session, one change at a time.

use super::adapt;
use super::agenda::AgendaEdit;
use super::catch_up::Cut;
use super::date::Date;
use super::goal::Goal;
use super::lines::LineEdit;
use super::meeting::MeetingNumber;
use super::named::Kept;
use super::people::{Invited, Manager, People};
use super::setup::Setup;
use super::split;
use super::time::TimeOfDay;
use super::ways_out::{self, WayOut};

/// A change of the setup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// The name of the plan.
    Name(String),
    /// Where.
    Place(String),
    /// Who leads it.
    Facilitator(String),
    /// What it is for; the agenda follows.
    Goal(Goal),
    /// How many people; tables and agenda follow.
    People(People),
    /// Who is invited.
    Invited(Invited),
    /// Whether a manager takes part.
    Manager(Manager),
    /// The day of a meeting.
    Date(MeetingNumber, Date),
    /// The start of a meeting.
    Start(MeetingNumber, TimeOfDay),
    /// Two meetings instead of one.
    Split,
    /// One meeting instead of two.
    Join,
    /// A number of tables; none leaves it to the planner.
    Tables(Option<u8>),
    /// The agenda.
    Agenda(AgendaEdit),
    /// The ground rules.
    Rules(LineEdit),
    /// The conditions of the room.
    Conditions(LineEdit),
    /// Own words for the invitation; none for the text that follows the plan.
    Invitation(Option<String>),
    /// Puts a cut one place earlier in the order.
    CutEarlier(Cut),
    /// A way out of a session that takes too long.
    Take(WayOut),
}

impl Edit {
    /// Carries out the change.
    pub fn apply(&self, setup: &mut Setup) {
        match self {
            Self::Name(text) => setup.name.clone_from(text),
            Self::Place(text) => setup.place.clone_from(text),
            Self::Facilitator(text) => setup.facilitator.clone_from(text),
            Self::Goal(goal) => {
                setup.goal = Kept::Known(*goal);
                let seating = setup.seating();
                adapt::to_goal(&mut setup.meetings, *goal, &seating, &mut setup.counter);
            }
            Self::People(people) => seat(setup, |setup| setup.group.people = *people),
            Self::Tables(tables) => seat(setup, |setup| setup.tables = *tables),
            Self::Invited(invited) => setup.group.invited = Kept::Known(*invited),
            Self::Manager(manager) => setup.group.manager = Kept::Known(*manager),
            Self::Date(number, date) => {
                if let Some(meeting) = setup.meetings.get_mut(*number) {
                    meeting.date = *date;
                }
            }
            Self::Start(number, start) => {
                if let Some(meeting) = setup.meetings.get_mut(*number) {
                    meeting.start = *start;
                }
            }
            Self::Split => split::split(&mut setup.meetings, &mut setup.counter),
            Self::Join => split::join(&mut setup.meetings),
            Self::Agenda(edit) => edit.apply(&mut setup.meetings, &mut setup.counter),
            Self::Rules(edit) => edit.apply(&mut setup.rules, &mut setup.counter),
            Self::Conditions(edit) => edit.apply(&mut setup.conditions, &mut setup.counter),
            Self::Invitation(text) => setup.invitation.clone_from(text),
            Self::CutEarlier(cut) => {
                let mut cuts = setup.cuts();
                if let Some(index) = cuts.iter().position(|other| other == cut).filter(|index| *index > 0) {
                    cuts.swap(index - 1, index);
                }
                // Cuts of another release keep their place at the end.
                let foreign = setup.cuts.drain(..).filter(|cut| cut.known().is_none());
                setup.cuts = cuts.into_iter().map(Kept::Known).chain(foreign.collect::<Vec<_>>()).collect();
            }
            Self::Take(way) => ways_out::take(*way, setup),
        }
    }

    /// The field that is being typed in, if this is typing: changes of one field in a row are undone together.
    pub fn field(&self) -> Option<String> {
        match self {
            Self::Name(_) => Some("name".to_owned()),
            Self::Place(_) => Some("place".to_owned()),
            Self::Facilitator(_) => Some("facilitator".to_owned()),
            Self::Invitation(Some(_)) => Some("invitation".to_owned()),
            Self::Agenda(edit) => edit.field(),
            Self::Rules(edit) | Self::Conditions(edit) => edit.field(),
            _ => None,
        }
    }
}

/// Changes who sits where and lets the agenda follow.
fn seat(setup: &mut Setup, edit: impl FnOnce(&mut Setup)) {
    let before = setup.seating();
    edit(setup);
    let after = setup.seating();
    adapt::to_seating(&mut setup.meetings, &before, &after, &mut setup.counter);
}
