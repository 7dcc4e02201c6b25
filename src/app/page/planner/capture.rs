//! The side of a plan for what the session brings: post-its, exclamation marks, tables, agreements, and the report of it all.

mod actions;
mod board;
mod entry;
mod note;
mod outcome;
mod report;
mod sheets;
mod tables;
mod tally;
mod unfinished;
mod writers;

use super::desk::Desk;
use board::Board;
pub(super) use board::Step;
use guide::words::capture as words;
use leptos::prelude::*;
pub(super) use unfinished::finish;

/// The side of the plan.
pub(super) fn capture(desk: Desk) -> AnyView {
    let board = Board::open(desk);
    on_cleanup(unfinished::finish);
    let shown = move || match board.step.get() {
        Step::Sheets => sheets::sheets(board),
        Step::Marks => tally::problems(board),
        Step::Tables => tables::tables(board),
        Step::Vote => tally::ideas(board),
        Step::Actions => actions::actions(board),
        Step::Report => report::report(board),
    };
    let way = |(index, (step, name)): (usize, &(Step, &'static str))| {
        let step = *step;
        let is_here = move || (board.step.get() == step).then_some("step");
        view! {
            <li><button type="button" class="button" aria-current=is_here on:click=move |_| board.go(step)>
                <span class="note-number">{index + 1}</span> {*name}
            </button></li>
        }
    };
    let undo = move || {
        board.undo.with(Option::is_some).then(|| {
            view! {
                <p class="plan-note">
                    <span>{words::REMOVED}</span>
                    <button type="button" class="button" on:click=move |_| board.take_back()>{guide::words::planner::UNDO}</button>
                </p>
            }
        })
    };
    view! {
        <nav class="note-steps" aria-label=words::STEPS><ol>{Step::ALL.iter().enumerate().map(way).collect::<Vec<_>>()}</ol></nav>
        <div role="status" class="note-status">{undo} <p class="hidden">{move || board.said.get()}</p></div>
        <div class="note-step">{shown}</div>
    }
    .into_any()
}
