//! What the tables wrote: ideas in blue, and with each idea its bears in red and its conditions in green.

use super::super::desk::focus;
use super::board::Board;
use super::entry::{button, entry, field};
use crate::browser::output;
use guide::session::capture::Capture;
use guide::session::id::Id;
use guide::session::idea::{Bear, Condition, Idea};
use guide::session::problem::Problem;
use guide::session::report_words;
use guide::words::capture as words;
use leptos::prelude::*;

/// The tables, each with its knelpunt.
pub(super) fn tables(board: Board) -> AnyView {
    let ids = |capture: &Capture| {
        // What lies on several tables has one list of ideas.
        let mut ids: Vec<String> = capture.chosen.iter().map(|id| id.as_str().to_owned()).collect();
        let mut seen: Vec<String> = Vec::new();
        ids.retain(|id| {
            let is_new = !seen.contains(id);
            if is_new {
                seen.push(id.clone());
            }
            is_new
        });
        ids
    };
    let choice = move || {
        let options = board.with(|capture| {
            let free = capture.problems.iter().filter(|problem| !capture.chosen.contains(&problem.id));
            free.map(|problem| {
                view! { <option value=problem.id.as_str().to_owned()>{problem.note.text.clone()}</option> }.into_any()
            })
            .collect::<Vec<_>>()
        });
        if options.is_empty() {
            return board
                .with(|capture| capture.problems.is_empty())
                .then(|| view! { <p>{words::NO_PROBLEMS}</p> }.into_any());
        }
        let choose = move || {
            let id = Id::from_text(&output::value("#tafel-knelpunt"));
            board.change(&|capture| capture.choose(&id));
            // The last one takes the button along.
            focus(&format!("#tafel-knelpunt ~ button, #idee-bij-{}", id.as_str()));
        };
        Some(
            view! {
                <div class="plan-field plan-wide">
                    <label for="tafel-knelpunt">{words::CHOOSE}</label>
                    <select id="tafel-knelpunt" autocomplete="off">{options}</select>
                    {button("button", words::PUT_ON_TABLE.to_owned(), None, choose)}
                </div>
            }
            .into_any(),
        )
    };
    view! {
        <h2 tabindex="-1">{words::TABLES}</h2>
        <p class="plan-quiet">{words::TABLES_NOTE}</p>
        {choice}
        <ul class="note-tables">{board.list(ids, move |id| table(board, &Id::from_text(id)))}</ul>
    }
    .into_any()
}

fn table(board: Board, id: &Id<Problem>) -> AnyView {
    let Some(text) = board.now(|capture| capture.problem(id).map(|problem| problem.note.text.clone())) else {
        return ().into_any();
    };
    let of = id.clone();
    let ideas = move |capture: &Capture| {
        let ideas = capture.problem(&of).map(|problem| &problem.ideas);
        ideas.into_iter().flatten().map(|idea| idea.id.as_str().to_owned()).collect::<Vec<_>>()
    };
    let (added, off) = (id.clone(), id.clone());
    let add = move |text: &str| board.change(&|capture| drop(capture.add_idea(&added, text)));
    let unchoose = move || {
        board.change(&|capture| capture.unchoose(&off));
        focus("#tafel-knelpunt");
    };
    view! {
        <li class="note-table">
            <h3>{text.clone()}</h3>
            <ul class="note-ideas">{board.list(ideas, move |id| idea(board, &Id::from_text(id)))}</ul>
            <div data-marker="blue">{entry(&format!("idee-bij-{}", id.as_str()), &words::idea_for(&text), words::ADD, add)}</div>
            {button("button quiet", words::OFF_TABLE.to_owned(), Some(words::off_table(&text)), unchoose)}
        </li>
    }
    .into_any()
}

/// An idea with everything that hangs on it.
fn idea(board: Board, id: &Id<Idea>) -> AnyView {
    let Some(idea) = board.now(|capture| capture.idea(id).cloned()) else { return ().into_any() };
    let drawn = id.as_str().to_owned();
    let redraw = move || board.draw(&drawn);
    let bears: Vec<AnyView> = idea.bears.iter().map(|bear| one_bear(board, id, bear)).collect();
    let conditions: Vec<AnyView> =
        idea.conditions.iter().map(|condition| one_condition(board, id, condition)).collect();
    let (typed, gone) = (id.clone(), id.clone());
    let (bear_to, needed_by) = (id.clone(), id.clone());
    let (after_bear, after_condition) = (redraw.clone(), redraw);
    let bear_field = format!("beer-bij-{}", id.as_str());
    let condition_field = format!("voorwaarde-bij-{}", id.as_str());
    let (again_bear, again_condition) = (format!("#{bear_field}"), format!("#{condition_field}"));
    let text = idea.text;
    let add_bear = move |text: &str| {
        board.change(&|capture| drop(capture.add_bear(&bear_to, text)));
        after_bear();
        focus(&again_bear);
    };
    let add_condition = move |text: &str| {
        board.change(&|capture| drop(capture.add_condition(&needed_by, None, text)));
        after_condition();
        focus(&again_condition);
    };
    view! {
        <li class="note-idea">
            <div class="note-written" data-marker="blue">
                {field(format!("idee-{}", id.as_str()), report_words::IDEA, text.clone(), move |text| {
                    board.typed(&|capture| if let Some(idea) = capture.idea_mut(&typed) { idea.text.clone_from(&text); });
                })}
                {button("button quiet", words::REMOVE.to_owned(), Some(words::remove(&text)), move || board.remove(&|capture| capture.remove_idea(&gone)))}
            </div>
            <ul>{bears} {conditions}</ul>
            <div data-marker="red">{entry(&bear_field, &words::bear_for(&text), words::ADD, add_bear)}</div>
            <div data-marker="green">{entry(&condition_field, &words::condition_for(&text), words::ADD, add_condition)}</div>
        </li>
    }
    .into_any()
}

fn one_bear(board: Board, idea: &Id<Idea>, bear: &Bear) -> AnyView {
    let (id, of, typed_of, gone_of) = (bear.id.clone(), idea.clone(), idea.clone(), idea.clone());
    let (typed, gone, drawn) = (id.clone(), id.clone(), idea.as_str().to_owned());
    let conditions: Vec<AnyView> =
        bear.conditions.iter().map(|condition| one_condition(board, idea, condition)).collect();
    let entry_id = format!("voorwaarde-bij-{}", id.as_str());
    let again = format!("#{entry_id}");
    let redraw = idea.as_str().to_owned();
    let add = move |text: &str| {
        board.change(&|capture| drop(capture.add_condition(&of, Some(&id), text)));
        board.draw(&redraw);
        focus(&again);
    };
    view! {
        <li>
            <div class="note-written" data-marker="red">
                {field(format!("beer-{}", bear.id.as_str()), report_words::BEAR, bear.text.clone(), move |text| {
                    board.typed(&|capture| {
                        let bears = capture.idea_mut(&typed_of).map(|idea| &mut idea.bears);
                        if let Some(bear) = bears.into_iter().flatten().find(|bear| bear.id == typed) { bear.text.clone_from(&text); }
                    });
                })}
                {button("button quiet", words::REMOVE.to_owned(), Some(words::remove(&bear.text)), move || {
                    board.remove(&|capture| if let Some(idea) = capture.idea_mut(&gone_of) { idea.bears.retain(|bear| bear.id != gone); });
                    board.draw(&drawn);
                })}
            </div>
            <ul>{conditions}</ul>
            <div data-marker="green">{entry(&entry_id, &words::condition_for(&bear.text), words::ADD, add)}</div>
        </li>
    }
    .into_any()
}

fn one_condition(board: Board, idea: &Id<Idea>, condition: &Condition) -> AnyView {
    let (typed_of, gone_of, drawn) = (idea.clone(), idea.clone(), idea.as_str().to_owned());
    let (typed, gone) = (condition.id.clone(), condition.id.clone());
    view! {
        <li class="note-written" data-marker="green">
            {field(format!("voorwaarde-{}", condition.id.as_str()), report_words::CONDITION, condition.text.clone(), move |text| {
                board.typed(&|capture| with_condition(capture, &typed_of, &typed, &text));
            })}
            {button("button quiet", words::REMOVE.to_owned(), Some(words::remove(&condition.text)), move || {
                board.remove(&|capture| if let Some(idea) = capture.idea_mut(&gone_of) {
                    idea.conditions.retain(|condition| condition.id != gone);
                    for bear in &mut idea.bears { bear.conditions.retain(|condition| condition.id != gone); }
                });
                board.draw(&drawn);
            })}
        </li>
    }
    .into_any()
}

fn with_condition(capture: &mut Capture, idea: &Id<Idea>, id: &Id<Condition>, text: &str) {
    if let Some(idea) = capture.idea_mut(idea) {
        let all = idea.conditions.iter_mut().chain(idea.bears.iter_mut().flat_map(|bear| &mut bear.conditions));
        for condition in all.filter(|condition| condition.id == *id) {
            text.clone_into(&mut condition.text);
        }
    }
}
