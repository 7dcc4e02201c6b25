//! What to do in the weeks before a session, on the day and after it, each with its date.

use super::date::Date;
use super::meeting::MeetingNumber;
use super::named::Named;
use super::people::Invited;
use super::plan::Plan;

/// Something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Choose who comes.
    Guests,
    /// Arrange the room.
    Room,
    /// Send the invitation.
    Invite,
    /// Tell the others why they are not invited.
    ExplainChoice,
    /// Collect what is known.
    Data,
    /// Ask how the open actions stand.
    OpenActions,
    /// Put the materials together.
    Pack,
    /// Print agenda, cards and sheets.
    Print,
    /// Set up the tables, the wall and the timer.
    SetUp,
    /// Agree on the ground rules.
    Agree,
    /// Take pictures before the sheets go.
    Photograph,
    /// Type what is on paper.
    WriteUp,
    /// Send the report to who took part.
    Report,
    /// Tell the others, and ask what they think.
    TellOthers,
    /// Carry the actions over into the plan.
    PlanActions,
}

impl Named for Task {
    const ALL: &'static [Self] = &[
        Self::Guests,
        Self::Room,
        Self::ExplainChoice,
        Self::Invite,
        Self::Data,
        Self::OpenActions,
        Self::Pack,
        Self::Print,
        Self::SetUp,
        Self::Agree,
        Self::Photograph,
        Self::WriteUp,
        Self::Report,
        Self::TellOthers,
        Self::PlanActions,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::Guests => "guests",
            Self::Room => "room",
            Self::Invite => "invite",
            Self::ExplainChoice => "explain-choice",
            Self::Data => "data",
            Self::OpenActions => "open-actions",
            Self::Pack => "pack",
            Self::Print => "print",
            Self::SetUp => "set-up",
            Self::Agree => "agree",
            Self::Photograph => "photograph",
            Self::WriteUp => "write-up",
            Self::Report => "report",
            Self::TellOthers => "tell-others",
            Self::PlanActions => "plan-actions",
        }
    }
}

/// When a task is done, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// At least so many days before the first meeting.
    Before(u8),
    /// On the day of a meeting.
    OnTheDay(MeetingNumber),
    /// At most so many days after the last meeting.
    After(u8),
}

impl Task {
    /// When it is done; one moment for each meeting where it comes back.
    fn moments(self) -> &'static [Moment] {
        const EACH_DAY: &[Moment] = &[Moment::OnTheDay(MeetingNumber::First), Moment::OnTheDay(MeetingNumber::Second)];
        match self {
            Self::Guests | Self::Room => &[Moment::Before(21)],
            Self::Invite | Self::ExplainChoice => &[Moment::Before(14)],
            Self::Data | Self::OpenActions => &[Moment::Before(7)],
            Self::Pack => &[Moment::Before(2)],
            Self::Print => &[Moment::Before(1)],
            Self::SetUp | Self::Agree | Self::Photograph => EACH_DAY,
            Self::WriteUp => &[Moment::After(1)],
            Self::Report => &[Moment::After(2)],
            Self::TellOthers | Self::PlanActions => &[Moment::After(7)],
        }
    }

    fn applies(self, plan: &Plan) -> bool {
        match self {
            Self::ExplainChoice | Self::TellOthers => plan.setup.invited() == Invited::Selection,
            Self::OpenActions => !plan.earlier.is_empty(),
            _ => true,
        }
    }
}

/// A task with its date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Todo {
    /// Its name in the list of what is ticked.
    pub id: String,
    /// What to do.
    pub task: Task,
    /// When, compared with the session.
    pub moment: Moment,
    /// The last day for it.
    pub due: Date,
}

/// Everything to do for a plan, in order of date.
pub fn checklist(plan: &Plan) -> Vec<Todo> {
    let meetings = &plan.setup.meetings;
    let last = meetings.second.as_ref().unwrap_or(&meetings.first).date;
    let mut todos: Vec<Todo> = Task::ALL
        .iter()
        .filter(|task| task.applies(plan))
        .flat_map(|task| task.moments().iter().map(move |moment| (*task, *moment)))
        .filter_map(|(task, moment)| {
            let (due, suffix) = match moment {
                Moment::Before(days) => (meetings.first.date.plus_days(-i64::from(days)), ""),
                Moment::OnTheDay(MeetingNumber::First) => (meetings.first.date, ""),
                Moment::OnTheDay(MeetingNumber::Second) => (meetings.second.as_ref()?.date, "-2"),
                Moment::After(days) => (last.plus_days(i64::from(days)), ""),
            };
            Some(Todo { id: format!("{}{suffix}", task.id()), task, moment, due })
        })
        .collect();
    todos.sort_by_key(|todo| todo.due);
    todos
}
