//! The agenda of a plan as a document: to print, to copy, or to send along.

use super::activity::Part;
use super::meeting::{Meeting, MeetingNumber};
use super::plan::Plan;
use super::report_words;
use super::sentences;
use super::spoken;
use super::words;
use crate::export::document::{Document, Piece};

/// The agenda with its times, meeting by meeting and part by part.
pub fn agenda(plan: &Plan) -> Document {
    let split = plan.setup.meetings.second.is_some();
    let pieces = plan.setup.meetings.iter().flat_map(|(number, meeting)| pieces(number, meeting, split)).collect();
    Document { title: format!("{}: {}", report_words::AGENDA, plan.setup.name()), pieces }
}

fn pieces(number: MeetingNumber, meeting: &Meeting, split: bool) -> Vec<Piece> {
    let (start, end) = (meeting.starts().local(), meeting.ends().local());
    let when = spoken::when(start, end);
    let mut pieces = Vec::new();
    if split {
        pieces.push(Piece::Heading(sentences::meeting(number, split).to_owned()));
    }
    pieces.push(Piece::Paragraph(when));
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut last: Option<Part> = None;
    for scheduled in meeting.schedule() {
        let part = scheduled.block.activity().part();
        // A part is named at its first block only; a break inside a part does not start it again.
        let name = part.filter(|part| Some(*part) != last).map_or("", |part| words::part(part).0);
        last = part.or(last);
        rows.push(vec![
            spoken::short_time(scheduled.start.local().time),
            spoken::short_length(scheduled.block.minutes),
            name.to_owned(),
            scheduled.block.title().to_owned(),
        ]);
    }
    pieces.push(Piece::Table { head: report_words::AGENDA_COLUMNS.map(str::to_owned).to_vec(), rows });
    pieces
}
