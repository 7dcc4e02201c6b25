//! One post-it: its words and colour, and everything that can be done with it.

use super::super::desk::focus;
use super::board::Board;
use super::entry::{button, field};
use crate::browser::output;
use guide::session::id::Id;
use guide::session::named::Named;
use guide::session::problem::{Note, PostIt, Problem, Sheet};
use guide::session::{report_words, words as session_words};
use guide::words::capture as words;
use leptos::prelude::*;

/// The post-it.
pub(super) fn note(board: Board, id: &str) -> AnyView {
    let id = Id::<Problem>::from_text(id);
    let Some(problem) = board.now(|capture| capture.problem(&id).cloned()) else { return ().into_any() };
    let is_open = board.open.with_untracked(|open| open.as_deref() == Some(id.as_str()));
    let (colour, by) = written_by(board, &problem.note);
    let also: Vec<_> =
        problem.also.iter().map(|also| view! { <li>{report_words::ALIKE} ": " {also.text.clone()}</li> }).collect();
    let toggle = format!("wijzig-{}", id.as_str());
    let (again, text) = (format!("#{toggle}"), problem.note.text.clone());
    let pressed = id.as_str().to_owned();
    let open = move |_| {
        board.open.set((!is_open).then(|| pressed.clone()));
        focus(&again);
    };
    view! {
        <li class="note" data-colour=colour data-open=is_open.then_some("")>
            <p class="note-text">{text.clone()}</p>
            {by.map(|by| view! { <p class="note-by">{by}</p> })}
            {facts(&problem.note)}
            {(!also.is_empty()).then(|| view! { <ul class="note-also">{also}</ul> })}
            <button type="button" class="button quiet" id=toggle aria-expanded=if is_open { "true" } else { "false" } on:click=open>
                {if is_open { words::CLOSE } else { words::MORE }} <span class="hidden">" " {text}</span>
            </button>
            {is_open.then(|| details(board, &problem))}
        </li>
    }
    .into_any()
}

/// Colour and word of who wrote it.
fn written_by(board: Board, note: &Note) -> (Option<&'static str>, Option<String>) {
    let writer = note.writer.as_ref().and_then(|id| board.now(|capture| capture.writer(id).cloned()));
    let colour = writer.as_ref().and_then(|writer| writer.colour.known());
    (colour.map(PostIt::id), writer.map(|writer| super::writers::name(&writer)))
}

fn facts(note: &Note) -> Option<AnyView> {
    let named = [(words::CAUSE, &note.cause), (words::WHEN, &note.when), (words::WHO, &note.who)];
    let said: Vec<String> =
        named.iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| format!("{name}: {text}")).collect();
    (!said.is_empty()).then(|| view! { <p class="note-facts">{said.join(". ")}</p> }.into_any())
}

/// One of the four things that stand on a post-it.
type Part = fn(&mut Note) -> &mut String;

fn details(board: Board, problem: &Problem) -> AnyView {
    let id = problem.id.clone();
    let parts: [(&str, &str, Part); 4] = [
        ("wat", words::WHAT, |note| &mut note.text),
        ("waardoor", words::CAUSE, |note| &mut note.cause),
        ("wanneer", words::WHEN, |note| &mut note.when),
        ("wie", words::WHO, |note| &mut note.who),
    ];
    let fields: Vec<AnyView> = parts
        .into_iter()
        .map(|(name, label, part)| {
            let (mut note, id) = (problem.note.clone(), id.clone());
            let value = std::mem::take(part(&mut note));
            field(format!("{name}-{}", id.as_str()), label, value, move |typed| {
                board.typed(&|capture| {
                    if let Some(problem) = capture.problem_mut(&id) {
                        part(&mut problem.note).clone_from(&typed);
                    }
                });
            })
        })
        .collect();
    let gone = id.clone();
    let remove = move || board.remove(&|capture| capture.remove_problem(&gone));
    view! {
        <div class="note-details">
            {fields}
            {writer(board, problem)}
            {moves(board, problem)}
            {alike(board, problem)}
            {button("button", words::REMOVE.to_owned(), None, remove)}
        </div>
    }
    .into_any()
}

/// Who wrote it, when the groups have colours.
fn writer(board: Board, problem: &Problem) -> Option<AnyView> {
    let writers = board.now(|capture| capture.writers.clone());
    let id = problem.id.clone();
    let field = format!("schrijver-{}", id.as_str());
    let chosen = problem.note.writer.as_ref().map_or_else(String::new, |id| id.as_str().to_owned());
    let change = move |event| {
        let value = event_target_value(&event);
        board.typed(&|capture| {
            if let Some(problem) = capture.problem_mut(&id) {
                problem.note.writer = (!value.is_empty()).then(|| Id::from_text(&value));
            }
        });
    };
    (!writers.is_empty()).then(|| {
        view! {
            <div class="plan-field">
                <label for=field.clone()>{words::WRITTEN_BY}</label>
                <select id=field autocomplete="off" on:change=change>{super::writers::options(&writers, &chosen)}</select>
            </div>
        }
        .into_any()
    })
}

/// A button to each other sheet.
fn moves(board: Board, problem: &Problem) -> AnyView {
    let buttons: Vec<AnyView> = Sheet::all()
        .filter(|sheet| *sheet != problem.sheet)
        .map(|sheet| {
            let (id, name) = (problem.id.clone(), session_words::sheet(&sheet));
            button("button", name.clone(), Some(words::move_to(&name)), move || {
                board.change(&|capture| {
                    if let Some(problem) = capture.problem_mut(&id) {
                        problem.sheet = sheet.clone();
                    }
                });
                board.said.set(words::moved(&name));
                focus(&format!("#wijzig-{}", id.as_str()));
            })
        })
        .collect();
    view! { <div class="note-moves"><p>{words::MOVE}</p> {buttons}</div> }.into_any()
}

/// Puts a look-alike with it, or takes one off again.
fn alike(board: Board, problem: &Problem) -> AnyView {
    let id = problem.id.clone();
    let others: Vec<_> = board.now(|capture| {
        let others = capture.problems.iter().filter(|other| other.id != id);
        // Look-alikes hang on the same sheet, nearly always.
        let (same, other): (Vec<_>, Vec<_>) = others.partition(|other| other.sheet == problem.sheet);
        let all = same.into_iter().chain(other);
        all.map(|other| view! { <option value=other.id.as_str().to_owned()>{other.note.text.clone()}</option> })
            .collect()
    });
    let apart: Vec<AnyView> = problem
        .also
        .iter()
        .enumerate()
        .map(|(index, also)| {
            let id = id.clone();
            button("button", words::take_apart(&also.text), None, move || {
                board.change(&|capture| drop(capture.take_apart(&id, index)));
                board.draw(id.as_str());
                focus(&format!("#wijzig-{}", id.as_str()));
            })
        })
        .collect();
    let field = format!("lijkt-{}", id.as_str());
    let selector = format!("#{field}");
    let merge = move || {
        let other = Id::from_text(&output::value(&selector));
        board.change(&|capture| capture.merge(&id, &other));
        board.draw(id.as_str());
        board.said.set(words::MERGED.to_owned());
        focus(&format!("#wijzig-{}", id.as_str()));
    };
    let choice = (!others.is_empty()).then(|| {
        view! {
            <div class="plan-field">
                <label for=field.clone()>{words::ALIKE}</label>
                <select id=field autocomplete="off">{others}</select>
                {button("button", words::MERGE.to_owned(), None, merge)}
            </div>
        }
    });
    view! { {choice} {apart} }.into_any()
}
