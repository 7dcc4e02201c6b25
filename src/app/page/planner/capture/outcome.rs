//! What comes out on top, with its ties, and the way from there to the tables.

use super::board::{Board, Step};
use super::entry::button;
use guide::session::id::Id;
use guide::session::problem::Problem;
use guide::session::report::TOP;
use guide::session::tally::{Place, outcome};
use guide::session::{report_words, sentences};
use guide::words::capture as words;
use leptos::prelude::*;

/// The top, and how many others stay on the wall.
pub(super) fn top(board: Board) -> AnyView {
    board.now(|capture| {
        let outcome = outcome(capture.problems.iter().map(|problem| (problem, problem.votes)), TOP);
        let line = |place: &Place<'_, Problem>| {
            let shown = format!("{}: ", report_words::place(place));
            view! { <li>{shown} <b>{place.of.note.text.clone()}</b></li> }.into_any()
        };
        let places: Vec<AnyView> = outcome.top.iter().map(line).collect();
        let rest = outcome.below.len() + outcome.also.len();
        let chosen: Vec<Id<Problem>> = outcome.top.iter().map(|place| place.of.id.clone()).collect();
        let take = move || {
            board.change(&|capture| {
                for id in &chosen {
                    if !capture.chosen.contains(id) {
                        capture.choose(id);
                    }
                }
            });
            board.go(Step::Tables);
        };
        if places.is_empty() {
            return view! { <p>{words::NO_TOP}</p> }.into_any();
        }
        view! {
            <h3>{report_words::TOP}</h3>
            <ol class="note-places">{places}</ol>
            {outcome.tie.map(|tie| view! { <p>{sentences::tie(tie)}</p> })}
            {(rest > 0).then(|| view! { <p>{words::rest(rest)}</p> })}
            {button("button", words::TO_TABLES.to_owned(), None, take)}
        }
        .into_any()
    })
}
