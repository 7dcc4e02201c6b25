//! How an agenda follows when the goal or the number of people changes, keeping what the facilitator made of it.

use super::activity::Activity;
use super::block::Block;
use super::goal::Goal;
use super::id::Counter;
use super::meeting::Meetings;
use super::ready;
use super::seating::Seating;
use super::split;

/// Makes the agenda of another goal. Blocks that both have keep their length, title and notes, blocks of the
/// facilitator's own stay behind the block that they followed, and a split stays where it makes sense.
pub fn to_goal(meetings: &mut Meetings, goal: Goal, seating: &Seating, counter: &mut Counter) {
    let was_split = meetings.second.as_ref().map(|second| (second.date, second.start));
    split::join(meetings);
    let mut old = std::mem::take(&mut meetings.first.blocks);
    let own: Vec<(Option<Block>, Block)> = old
        .iter()
        .enumerate()
        .filter(|(_, block)| block.is(Activity::Own))
        .map(|(index, block)| (index.checked_sub(1).and_then(|before| old.get(before)).cloned(), block.clone()))
        .collect();
    let mut blocks = ready::agenda(goal, seating, counter);
    for block in &mut blocks {
        // A break of the old agenda says nothing about the breaks of the new one.
        let same = |other: &Block| other.activity == block.activity && !other.is(Activity::Break);
        if let Some(index) = old.iter().position(same) {
            *block = old.remove(index);
        }
    }
    for (before, block) in own {
        let index = before
            .and_then(|before| blocks.iter().position(|other| other.id == before.id))
            .map_or_else(|| closing(&blocks), |index| index + 1);
        blocks.insert(index, block);
    }
    meetings.first.blocks = blocks;
    if let Some((date, start)) = was_split {
        split::split(meetings, counter);
        if let Some(second) = &mut meetings.second {
            (second.date, second.start) = (date, start);
        }
    }
}

/// Where the closing part starts.
fn closing(blocks: &[Block]) -> usize {
    blocks.iter().position(|block| block.activity().is_protected()).unwrap_or(blocks.len())
}

/// Follows another seating: who stays at one table does not walk, and more tables have more to tell. What the
/// facilitator set by hand stays.
pub fn to_seating(meetings: &mut Meetings, before: &Seating, after: &Seating, counter: &mut Counter) {
    let usual = ready::present_minutes(before);
    for block in meetings.blocks_mut().filter(|block| block.is(Activity::Present) && block.minutes == usual) {
        block.minutes = ready::present_minutes(after);
    }
    for meeting in meetings.all_mut() {
        match (before, after) {
            (Seating::Cafe(_), Seating::OneTable(_)) => meeting.blocks.retain(|block| !block.is(Activity::Move)),
            (Seating::OneTable(_), Seating::Cafe(_)) if meeting.position(Activity::Move).is_none() => {
                for round in [Activity::Bears, Activity::MiddleWay] {
                    if let Some(index) = meeting.position(round) {
                        let walk = Block::new(counter, Activity::Move, Activity::Move.usual_minutes());
                        meeting.blocks.insert(index, walk);
                    }
                }
            }
            _ => {}
        }
    }
}
