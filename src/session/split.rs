//! One meeting made into two and back: parts I and II first, parts III and IV later.

use super::activity::{Activity, Part};
use super::block::Block;
use super::id::Counter;
use super::meeting::{Meeting, Meetings};

/// Days between two meetings when nothing else is said.
const A_WEEK: i64 = 7;

/// Whether a split has something to divide: a part I or II and a part III.
pub fn can_split(meetings: &Meetings) -> bool {
    meetings.second.is_none()
        && meetings.first.has_part(Part::Solutions)
        && boundary(&meetings.first).is_some_and(|index| index > 0)
}

fn boundary(meeting: &Meeting) -> Option<usize> {
    meeting.blocks.iter().position(|block| block.activity().part() >= Some(Part::Solutions))
}

/// Splits the session before part III. The break there would end the first meeting: it moves to after the brainstorm,
/// unless the first meeting has a break already. The first meeting ends with a look ahead and the second one, a week
/// later at the same time, starts with a look back. Does nothing where there is nothing to divide.
pub fn split(meetings: &mut Meetings, counter: &mut Counter) {
    let Some(index) = boundary(&meetings.first).filter(|_| can_split(meetings)) else { return };
    let first = &mut meetings.first;
    let mut later = first.blocks.split_off(index);
    if let Some(pause) = first.blocks.pop_if(|block| block.is(Activity::Break))
        && let Some(after) = first.position(Activity::Brainstorm)
        && first.position(Activity::Break).is_none()
    {
        first.blocks.insert(after + 1, pause);
    }
    first.blocks.push(Block::new(counter, Activity::Preview, Activity::Preview.usual_minutes()));
    later.insert(0, Block::new(counter, Activity::Recap, Activity::Recap.usual_minutes()));
    meetings.second = Some(Meeting { date: first.date.plus_days(A_WEEK), start: first.start, blocks: later });
}

/// Makes one meeting of two: what [`split`] added goes, and a break that stands right after the brainstorm moves back
/// to where the meetings meet.
pub fn join(meetings: &mut Meetings) {
    let Some(mut second) = meetings.second.take() else { return };
    let blocks = &mut meetings.first.blocks;
    blocks.retain(|block| !block.is(Activity::Preview));
    second.blocks.retain(|block| !block.is(Activity::Recap));
    let after = blocks.iter().position(|block| block.is(Activity::Brainstorm)).map(|index| index + 1);
    if let Some(index) = after.filter(|index| blocks.get(*index).is_some_and(|block| block.is(Activity::Break))) {
        let pause = blocks.remove(index);
        blocks.push(pause);
    }
    blocks.append(&mut second.blocks);
}
