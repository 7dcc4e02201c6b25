//! Turfmodus: a big plus and minus for each line, in an order that stays while somebody counts.

use super::board::Board;
use super::entry::{button, field};
use super::outcome;
use guide::session::capture::Capture;
use guide::session::id::Id;
use guide::session::people::People;
use guide::session::problem::{Problem, Sheet};
use guide::session::read_time;
use guide::session::tally::Total;
use guide::session::{report_words, sentences, words as session_words};
use guide::words::capture as words;
use leptos::prelude::*;
use std::fmt::Write;

/// How many people voted: those who were counted, or those who were to come.
pub(super) fn voters(board: Board) -> People {
    let planned = board.desk().plan.with_untracked(|plan| plan.setup.group.people);
    board.now(|capture| capture.present.unwrap_or(planned))
}

/// The exclamation marks for knelpunten.
pub(super) fn problems(board: Board) -> AnyView {
    // Goes up with each mark: the lines themselves stay as they are.
    let counted = RwSignal::new(0_u32);
    let sheets: Vec<AnyView> = Sheet::all().filter_map(|sheet| sheet_lines(board, counted, &sheet)).collect();
    let is_empty = sheets.is_empty();
    let people = voters(board).count().to_string();
    let wrong = RwSignal::new(String::new());
    let set_people = move |typed: String| match read_time::people(&typed) {
        Ok(people) => {
            board.typed(&|capture| capture.present = Some(people));
            wrong.set(String::new());
            counted.update(|counted| *counted += 1);
        }
        Err(mistake) => wrong.set(sentences::time_mistake(mistake)),
    };
    let total = move || {
        counted.track();
        let marks =
            board.now(|capture| capture.problems.iter().map(|problem| problem.votes).fold(0, u32::saturating_add));
        format!("{} {}", words::counted(marks), sentences::total(Total::of(marks, voters(board)), voters(board)))
    };
    view! {
        <h2 tabindex="-1">{words::MARKS}</h2>
        <p class="plan-quiet">{words::MARKS_NOTE}</p>
        {if is_empty {
            view! { <p>{words::NOTHING_TO_COUNT}</p> }.into_any()
        } else {
            view! {
                {field("turf-mensen".to_owned(), words::VOTERS, people, set_people)}
                <p class="plan-slip" role="status">{move || wrong.get()}</p>
                <div class="note-tally">
                    <div>{sheets}</div>
                    <aside class="note-top" aria-label=words::TOP>
                        <p role="status">{total}</p>
                        {move || { counted.track(); outcome::top(board) }}
                    </aside>
                </div>
            }.into_any()
        }}
    }
    .into_any()
}

fn sheet_lines(board: Board, counted: RwSignal<u32>, sheet: &Sheet) -> Option<AnyView> {
    let problems: Vec<Problem> = board.now(|capture| capture.on_sheet(sheet).cloned().collect());
    let lines: Vec<AnyView> = problems
        .into_iter()
        .map(|problem| {
            let id = problem.id;
            line(&problem.note.text, problem.votes, move |by| {
                board.typed(&|capture| vote(capture.problem_mut(&id).map(|problem| &mut problem.votes), by));
                counted.update(|counted| *counted += 1);
            })
        })
        .collect();
    (!lines.is_empty())
        .then(|| view! { <h3>{session_words::sheet(sheet)}</h3> <ul class="note-lines">{lines}</ul> }.into_any())
}

/// The exclamation marks for ideas, knelpunt by knelpunt.
pub(super) fn ideas(board: Board) -> AnyView {
    let problems: Vec<Problem> =
        board.now(|capture| capture.problems.iter().filter(|problem| !problem.ideas.is_empty()).cloned().collect());
    let is_empty = problems.is_empty();
    let groups: Vec<AnyView> = problems.into_iter().map(|problem| group(board, problem)).collect();
    view! {
        <h2 tabindex="-1">{words::VOTE}</h2>
        <p class="plan-quiet">{words::VOTE_NOTE}</p>
        {is_empty.then(|| view! { <p>{words::NO_IDEAS}</p> })}
        {groups}
    }
    .into_any()
}

fn group(board: Board, problem: Problem) -> AnyView {
    let counted = RwSignal::new(0_u32);
    let id: Id<Problem> = problem.id;
    let lines: Vec<AnyView> = problem
        .ideas
        .into_iter()
        .map(|idea| {
            let id = idea.id;
            line(&idea.text, idea.votes, move |by| {
                board.typed(&|capture| vote(capture.idea_mut(&id).map(|idea| &mut idea.votes), by));
                counted.update(|counted| *counted += 1);
            })
        })
        .collect();
    let marks = move |capture: &Capture| {
        let ideas = capture.problem(&id).map(|problem| &problem.ideas);
        ideas.into_iter().flatten().map(|idea| idea.votes).fold(0, u32::saturating_add)
    };
    let total = move || {
        counted.track();
        let marks = board.now(&marks);
        format!("{} {}", words::counted(marks), sentences::total(Total::of(marks, voters(board)), voters(board)))
    };
    view! { <h3>{problem.note.text}</h3> <ul class="note-lines">{lines}</ul> <p role="status">{total}</p> }.into_any()
}

fn vote(votes: Option<&mut u32>, by: i32) {
    if let Some(votes) = votes {
        *votes = votes.saturating_add_signed(by);
    }
}

/// One line: minus, strokes and number, plus.
fn line(name: &str, votes: u32, count: impl Fn(i32) + Send + Clone + 'static) -> AnyView {
    let shown = RwSignal::new(votes);
    let fewer = count.clone();
    let less = move || {
        if shown.get_untracked() > 0 {
            shown.update(|votes| *votes -= 1);
            fewer(-1);
        }
    };
    let more = move || {
        shown.update(|votes| *votes += 1);
        count(1);
    };
    view! {
        <li class="note-line">
            {button("button", "−".to_owned(), Some(words::fewer(name)), less)}
            {button("button", "+".to_owned(), Some(words::more(name)), more)}
            <span class="note-count"><span class="hidden">{move || report_words::marks(shown.get())}</span> <b aria-hidden="true">{move || shown.get()}</b></span>
            <span class="note-name">{name.to_owned()}</span>
            <svg class="note-strokes" viewBox="0 0 300 28" aria-hidden="true"><path d=move || strokes(shown.get()) /></svg>
        </li>
    }
    .into_any()
}

/// Strokes in fives, as on paper. Past the end of the line the number says the rest.
fn strokes(count: u32) -> String {
    let mut path = String::new();
    for index in 0..count.min(30) {
        let left = index / 5 * 48;
        if index % 5 == 4 {
            let _ = write!(path, "M{left} 24l40-20");
        } else {
            let _ = write!(path, "M{} 4v20", left + 4 + index % 5 * 10);
        }
    }
    path
}
