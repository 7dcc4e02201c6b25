//! The five sheets on the wall, each with its post-its and a line for the next one.

use super::board::Board;
use super::entry::entry;
use super::note::note;
use super::writers;
use guide::session::capture::Capture;
use guide::session::problem::Sheet;
use guide::session::words as session_words;
use guide::words::capture as words;
use leptos::prelude::*;

/// The sheets.
pub(super) fn sheets(board: Board) -> AnyView {
    let sheets: Vec<AnyView> = Sheet::all().map(|sheet| one(board, sheet)).collect();
    view! {
        <h2 tabindex="-1">{words::SHEETS}</h2>
        <p class="plan-quiet">{words::SHEETS_NOTE}</p>
        {writers::writers(board)}
        <div class="note-sheets">{sheets} {move || elsewhere(board)}</div>
    }
    .into_any()
}

fn one(board: Board, sheet: Sheet) -> AnyView {
    let (name, group) = (session_words::sheet(&sheet), sheet.clone());
    let heading = format!("vel-{}", sheet.as_str());
    let field = format!("nieuw-{}", sheet.as_str());
    let add = move |text: &str| {
        let writer = board.writer.get_untracked();
        board.change(&|capture| {
            let id = capture.add_problem(sheet.clone(), text);
            if let Some(problem) = capture.problem_mut(&id) {
                problem.note.writer.clone_from(&writer);
            }
        });
    };
    let ids = move |capture: &Capture| {
        capture.on_sheet(&group).map(|problem| problem.id.as_str().to_owned()).collect::<Vec<_>>()
    };
    let empty = ids.clone();
    let is_empty = Memo::new(move |_| board.with(&empty).is_empty());
    view! {
        <section class="note-sheet" aria-labelledby=heading.clone()>
            <h3 id=heading.clone()>{name.clone()}</h3>
            {entry(&field, &words::new_note(&name), words::ADD, add)}
            {move || is_empty.get().then(|| view! { <p class="plan-quiet">{words::EMPTY_SHEET}</p> })}
            <ul>{board.list(ids, move |id| note(board, id))}</ul>
        </section>
    }
    .into_any()
}

/// Post-its on a sheet that this release does not know.
fn elsewhere(board: Board) -> Option<AnyView> {
    let is_there = board.with(|capture| capture.elsewhere().next().is_some());
    is_there.then(|| {
        let ids =
            |capture: &Capture| capture.elsewhere().map(|problem| problem.id.as_str().to_owned()).collect::<Vec<_>>();
        view! {
            <section class="note-sheet" aria-labelledby="vel-anders">
                <h3 id="vel-anders">{words::OTHER_SHEET}</h3>
                <ul>{board.list(ids, move |id| note(board, id))}</ul>
            </section>
        }
        .into_any()
    })
}
