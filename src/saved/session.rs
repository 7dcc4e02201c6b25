//! A plan of a werksessie as a record: several of them, each under its own id.

use super::Entity;
use super::capture::{action, capture};
use super::merge::{line, list, set, text, value};
use crate::session::block::Block;
use crate::session::lines::Line;
use crate::session::meeting::{Meeting, Meetings};
use crate::session::minutes::Minutes;
use crate::session::people::Group;
use crate::session::plan::Plan;
use crate::session::setup::Setup;

/// The most blocks that the agenda of one plan has: more than fit in two days.
const MOST_BLOCKS: usize = 200;

impl Entity for Plan {
    const KEY: &'static str = "session";

    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        if mine == base {
            return theirs.clone();
        }
        // Erased by one, changed by the other: what somebody wrote stays.
        if theirs == base || *theirs == Self::default() {
            return mine.clone();
        }
        if *mine == Self::default() {
            return theirs.clone();
        }
        Self {
            id: mine.id.clone(),
            // Calendars take the highest: it never goes down.
            revision: mine.revision.max(theirs.revision),
            archived: value(&base.archived, &mine.archived, &theirs.archived),
            view: value(&base.view, &mine.view, &theirs.view),
            setup: setup(&base.setup, &mine.setup, &theirs.setup),
            ticked: set(&base.ticked, &mine.ticked, &theirs.ticked),
            // One meeting is led from one screen: the one where something was done last in this page.
            run: value(&base.run, &mine.run, &theirs.run),
            capture: capture(&base.capture, &mine.capture, &theirs.capture),
            follows: value(&base.follows, &mine.follows, &theirs.follows),
            earlier: list(&base.earlier, &mine.earlier, &theirs.earlier, |one| one.id.as_str(), action),
        }
    }

    /// No agenda of ours has a block of more than a day, or hundreds of them.
    fn is_plausible(&self) -> bool {
        self.setup.meetings.blocks().count() <= MOST_BLOCKS
            && self.setup.meetings.blocks().all(|block| block.minutes <= Minutes::DAY)
    }

    fn is_called(&self, id: &str) -> bool {
        self.id.as_str() == id
    }
}

fn setup(base: &Setup, mine: &Setup, theirs: &Setup) -> Setup {
    let words = |base: &Vec<Line>, mine: &Vec<Line>, theirs: &Vec<Line>| {
        list(base, mine, theirs, |line| line.id.as_str(), merged_line)
    };
    Setup {
        name: line(&base.name, &mine.name, &theirs.name),
        goal: value(&base.goal, &mine.goal, &theirs.goal),
        group: Group {
            people: value(&base.group.people, &mine.group.people, &theirs.group.people),
            invited: value(&base.group.invited, &mine.group.invited, &theirs.group.invited),
            manager: value(&base.group.manager, &mine.group.manager, &theirs.group.manager),
        },
        place: line(&base.place, &mine.place, &theirs.place),
        facilitator: line(&base.facilitator, &mine.facilitator, &theirs.facilitator),
        meetings: meetings(&base.meetings, &mine.meetings, &theirs.meetings),
        tables: value(&base.tables, &mine.tables, &theirs.tables),
        rules: words(&base.rules, &mine.rules, &theirs.rules),
        conditions: words(&base.conditions, &mine.conditions, &theirs.conditions),
        invitation: match (&mine.invitation, &theirs.invitation) {
            (Some(mine), Some(theirs)) => Some(text(base.invitation.as_deref().unwrap_or_default(), mine, theirs)),
            _ => value(&base.invitation, &mine.invitation, &theirs.invitation),
        },
        cuts: value(&base.cuts, &mine.cuts, &theirs.cuts),
        counter: mine.counter.clone().max(theirs.counter.clone()),
    }
}

/// Day and start are chosen; blocks are merged one by one. When one side split the session or put it together again, blocks went
/// from one meeting to the other: the agenda is then one choice.
fn meetings(base: &Meetings, mine: &Meetings, theirs: &Meetings) -> Meetings {
    match (&base.second, &mine.second, &theirs.second) {
        (None, None, None) => Meetings { first: meeting(&base.first, &mine.first, &theirs.first), second: None },
        (Some(old), Some(ours), Some(other)) => Meetings {
            first: meeting(&base.first, &mine.first, &theirs.first),
            second: Some(meeting(old, ours, other)),
        },
        _ => value(base, mine, theirs),
    }
}

fn meeting(base: &Meeting, mine: &Meeting, theirs: &Meeting) -> Meeting {
    Meeting {
        date: value(&base.date, &mine.date, &theirs.date),
        start: value(&base.start, &mine.start, &theirs.start),
        blocks: list(&base.blocks, &mine.blocks, &theirs.blocks, |block| block.id.as_str(), block),
    }
}

fn block(base: &Block, mine: &Block, theirs: &Block) -> Block {
    Block {
        id: mine.id.clone(),
        activity: value(&base.activity, &mine.activity, &theirs.activity),
        minutes: value(&base.minutes, &mine.minutes, &theirs.minutes),
        title: line(&base.title, &mine.title, &theirs.title),
        note: text(&base.note, &mine.note, &theirs.note),
    }
}

fn merged_line(base: &Line, mine: &Line, theirs: &Line) -> Line {
    Line { id: mine.id.clone(), text: line(&base.text, &mine.text, &theirs.text) }
}
