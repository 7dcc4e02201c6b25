//! The closing: which ideas are carried out, how, by whom, and by when.

use super::super::desk::focus;
use super::board::Board;
use super::entry::{button, field};
use guide::session::action::Action;
use guide::session::capture::Capture;
use guide::session::id::Id;
use guide::session::idea::Idea;
use guide::session::report_words;
use guide::words::capture as words;
use leptos::prelude::*;

/// The agreements, and the ideas that none was made about yet.
pub(super) fn actions(board: Board) -> AnyView {
    let ids =
        |capture: &Capture| capture.actions.iter().map(|action| action.id.as_str().to_owned()).collect::<Vec<_>>();
    let is_empty = Memo::new(move |_| board.with(|capture| capture.actions.is_empty()));
    view! {
        <h2 tabindex="-1">{words::ACTIONS}</h2>
        <p class="plan-quiet">{words::ACTIONS_NOTE}</p>
        {move || is_empty.get().then(|| view! { <p>{words::NO_ACTIONS}</p> })}
        <ol class="note-actions">{board.list(ids, move |id| one(board, &Id::from_text(id)))}</ol>
        <p>{button("button", words::ADD_ACTION.to_owned(), None, move || add(board, None))}</p>
        {move || ideas(board)}
    }
    .into_any()
}

fn add(board: Board, idea: Option<&Id<Idea>>) {
    board.change(&|capture| drop(capture.add_action(idea)));
    let made = board.now(|capture| capture.actions.last().map(|action| action.id.as_str().to_owned()));
    let field = if idea.is_some() { "hoe" } else { "actie" };
    focus(&format!("#{field}-{}", made.unwrap_or_default()));
}

/// One of the fields of an agreement.
type Part = fn(&mut Action) -> &mut String;

fn one(board: Board, id: &Id<Action>) -> AnyView {
    let Some(action) = board.now(|capture| capture.actions.iter().find(|action| action.id == *id).cloned()) else {
        return ().into_any();
    };
    let parts: [(&str, &str, Part); 3] = [
        ("actie", words::ACTION_WHAT, |action| &mut action.what),
        ("hoe", words::ACTION_HOW, |action| &mut action.how),
        ("door", words::ACTION_WHO, |action| &mut action.who),
    ];
    let fields: Vec<AnyView> = parts
        .into_iter()
        .map(|(name, label, part)| {
            let (mut action, id) = (action.clone(), id.clone());
            let value = std::mem::take(part(&mut action));
            field(format!("{name}-{}", id.as_str()), label, value, move |typed| {
                board.typed(&|capture| {
                    if let Some(action) = capture.action_mut(&id) {
                        part(action).clone_from(&typed);
                    }
                });
            })
        })
        .collect();
    let (timed, gone) = (id.clone(), id.clone());
    let today = board.desk().today;
    let when = field(format!("klaar-{}", id.as_str()), words::ACTION_WHEN, action.when, move |typed| {
        board.typed(&|capture| {
            if let Some(action) = capture.action_mut(&timed) {
                action.set_when(&typed, today);
            }
        });
    });
    let about = (!action.about.is_empty()).then(|| view! { <p class="plan-quiet">{words::about(&action.about)}</p> });
    let remove = move || board.remove(&|capture| capture.actions.retain(|action| action.id != gone));
    view! { <li class="note-action">{about} <div class="note-fields">{fields} {when}</div> {button("button quiet", words::REMOVE.to_owned(), Some(words::remove(&action.what)), remove)}</li> }
        .into_any()
}

/// The ideas, those with the most exclamation marks first, that are not in an agreement yet.
fn ideas(board: Board) -> Option<AnyView> {
    let mut ideas: Vec<Idea> = board.with(|capture| {
        let all = capture.problems.iter().flat_map(|problem| &problem.ideas);
        let is_free = |idea: &&Idea| !capture.actions.iter().any(|action| action.idea.as_ref() == Some(&idea.id));
        all.filter(is_free).cloned().collect()
    });
    ideas.sort_by_key(|idea| std::cmp::Reverse(idea.votes));
    let lines: Vec<AnyView> = ideas
        .into_iter()
        .map(|idea| {
            let label = words::agree_on(&idea.text);
            let marks = report_words::marks(idea.votes);
            let take = button("button", words::AGREE.to_owned(), Some(label), move || add(board, Some(&idea.id)));
            view! { <li>{take} <span>{idea.text} ", " {marks}</span></li> }.into_any()
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <h3>{words::FREE_IDEAS}</h3> <ul class="note-free">{lines}</ul> }.into_any())
}
