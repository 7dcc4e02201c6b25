//! One block of the agenda: its time and length in a row, and its details to change.

use super::desk::{Desk, focus};
use super::drag;
use super::field::{slip, slip_id};
use crate::browser::output;
use guide::session::activity::Activity;
use guide::session::agenda::AgendaEdit;
use guide::session::block::Block;
use guide::session::edit::Edit;
use guide::session::id::Id;
use guide::session::meeting::Scheduled;
use guide::session::named::Named;
use guide::session::plan::Plan;
use guide::session::{read_time, sentences, spoken, words as session_words};
use guide::words::planner as words;
use leptos::prelude::*;

/// The row of a block.
pub(super) fn row(desk: Desk, scheduled: Scheduled<'_>) -> AnyView {
    let block = scheduled.block;
    let id = block.id.clone();
    let title = title(desk, &id);
    let is_open = desk.details.with_untracked(|open| open.as_ref() == Some(&id));
    let field = format!("duur-{}", id.as_str());
    let wrong = desk.slip(&field);
    let shown = wrong.as_ref().map_or_else(|| spoken::short_length(block.minutes), |slip| slip.typed.clone());
    let marker = marker(block.activity());
    let (shorter, longer, typed, toggled) = (id.clone(), id.clone(), id.clone(), id.clone());
    let (entered, described, sentence) = (field.clone(), slip_id(&field), field.clone());
    view! {
        <li class="plan-item" data-open=is_open.then_some("") data-block=id.as_str().to_owned()>
            {drag::grip()}
            <span class="plan-when">{spoken::short_time(scheduled.start.local().time)}</span>
            <span class="plan-title" data-marker=marker>{move || title.get()}</span>
            <span class="plan-stepper plan-length">
                <button type="button" class="button" aria-label=move || title.with(|title| words::shorter(title))
                    on:click=move |_| agenda(desk, AgendaEdit::Shorter(shorter.clone()), &shorter)>"−"</button>
                <input id=field type="text" autocomplete="off" aria-label=move || title.with(|title| words::length_of(title)) prop:value=shown
                    aria-invalid=wrong.is_some().then_some("true") aria-describedby=wrong.is_some().then_some(described)
                    on:change=move |event| {
                        let text = event_target_value(&event);
                        let read = read_time::length(&text)
                            .map(|minutes| Edit::Agenda(AgendaEdit::Length(typed.clone(), minutes)))
                            .map_err(sentences::time_mistake);
                        if desk.enter(&entered, &text, read) {
                            desk.settle();
                            let minutes = find(desk, &typed).map(|block| spoken::short_length(block.minutes));
                            output::write_back(&event, &minutes.unwrap_or_default());
                            say_length(desk, &typed);
                        }
                    } />
                <button type="button" class="button" aria-label=move || title.with(|title| words::longer(title))
                    on:click=move |_| agenda(desk, AgendaEdit::Longer(longer.clone()), &longer)>"+"</button>
            </span>
            <button type="button" class="button quiet plan-change" id=format!("wijzig-{}", id.as_str()) aria-expanded=if is_open { "true" } else { "false" }
                on:click=move |_| desk.details.update(|open| *open = (!is_open).then(|| toggled.clone()))>
                {if is_open { words::CHANGE_DONE } else { words::CHANGE }} <span class="hidden">" " {move || title.get()}</span>
            </button>
            {slip(desk, sentence)}
            {is_open.then(|| details(desk, block))}
        </li>
    }
    .into_any()
}

/// The title of a block, as long as it is there.
fn title(desk: Desk, id: &Id<Block>) -> Memo<String> {
    read(desk, id, |block| block.title().to_owned())
}

fn read(desk: Desk, id: &Id<Block>, words: fn(&Block) -> String) -> Memo<String> {
    let id = id.clone();
    Memo::new(move |_| {
        let find = |plan: &Plan| plan.setup.meetings.blocks().find(|block| block.id == id).map(words);
        desk.plan.with(find).unwrap_or_default()
    })
}

/// The colour of the round, if it is one.
fn marker(activity: Activity) -> Option<&'static str> {
    match activity {
        Activity::Ideas => Some("blue"),
        Activity::Bears => Some("red"),
        Activity::MiddleWay => Some("green"),
        _ => None,
    }
}

fn agenda(desk: Desk, edit: AgendaEdit, id: &Id<Block>) {
    let field = format!("duur-{}", id.as_str());
    desk.slips.update(|slips| slips.retain(|slip| slip.field != field));
    desk.edit(&Edit::Agenda(edit));
    say_length(desk, id);
}

fn say_length(desk: Desk, id: &Id<Block>) {
    if let Some(block) = find(desk, id) {
        desk.said.set(format!("{} {}", words::lasts(block.title(), &spoken::length(block.minutes)), ends(desk, id)));
    }
}

fn find(desk: Desk, id: &Id<Block>) -> Option<Block> {
    desk.plan.with_untracked(|plan| plan.setup.meetings.blocks().find(|block| block.id == *id).cloned())
}

/// When the meeting of a block ends.
fn ends(desk: Desk, id: &Id<Block>) -> String {
    desk.plan.with_untracked(|plan| {
        let meetings = &plan.setup.meetings;
        let meeting = meetings.locate(id).and_then(|(number, _)| meetings.get(number));
        meeting.map_or_else(String::new, |meeting| words::ends(&spoken::time(meeting.ends().local().time)))
    })
}

/// Everything else that can be changed of a block.
fn details(desk: Desk, block: &Block) -> AnyView {
    let id = &block.id;
    let usual = session_words::activity(block.activity());
    let (titled, noted, up, down, gone) = (id.clone(), id.clone(), id.clone(), id.clone(), id.clone());
    let (title_id, note_id) = (format!("titel-{}", id.as_str()), format!("notitie-{}", id.as_str()));
    let (up_id, down_id) = (format!("eerder-{}", id.as_str()), format!("later-{}", id.as_str()));
    let (up_again, down_again) = (format!("#{up_id}"), format!("#{down_id}"));
    let name = title(desk, id);
    let (own, note) = (read(desk, id, |block| block.title.clone()), read(desk, id, |block| block.note.clone()));
    view! {
        <div class="plan-details">
            <div class="plan-field">
                <label for=title_id.clone()>{words::TITLE}</label>
                <input id=title_id type="text" autocomplete="off" placeholder=usual prop:value=move || own.get()
                    on:input=move |event| desk.edit(&Edit::Agenda(AgendaEdit::Title(titled.clone(), event_target_value(&event))))
                    on:change=move |_| desk.settle() />
            </div>
            <div class="plan-field">
                <label for=note_id.clone()>{words::NOTE}</label>
                <textarea id=note_id rows="2" autocomplete="off" prop:value=move || note.get()
                    on:input=move |event| desk.edit(&Edit::Agenda(AgendaEdit::Note(noted.clone(), event_target_value(&event))))
                    on:change=move |_| desk.settle()></textarea>
            </div>
            <p class="plan-row">
                <button type="button" class="button" id=up_id on:click=move |_| moved(desk, AgendaEdit::Up(up.clone()), &up, &up_again)>{words::EARLIER_BUTTON}</button>
                <button type="button" class="button" id=down_id on:click=move |_| moved(desk, AgendaEdit::Down(down.clone()), &down, &down_again)>{words::LATER_BUTTON}</button>
                <button type="button" class="button" on:click=move |_| {
                    let name = name.get_untracked();
                    desk.slips.set(Vec::new());
                    desk.details.set(None);
                    desk.edit(&Edit::Agenda(AgendaEdit::Remove(gone.clone())));
                    desk.said.set(words::removed(&name));
                    focus("#plan-ongedaan");
                }>{words::REMOVE}</button>
            </p>
            {add(desk, Some(id))}
        </div>
    }
    .into_any()
}

fn moved(desk: Desk, edit: AgendaEdit, id: &Id<Block>, button: &str) {
    put(desk, edit, id);
    // The row is another one now: the focus goes along with its block.
    focus(button);
}

/// Gives a block another place, and says when it begins there.
pub(super) fn put(desk: Desk, edit: AgendaEdit, id: &Id<Block>) {
    desk.slips.set(Vec::new());
    desk.edit(&Edit::Agenda(edit));
    let start = desk.plan.with_untracked(|plan| {
        let meetings = &plan.setup.meetings;
        let meeting = meetings.locate(id).and_then(|(number, _)| meetings.get(number))?;
        let scheduled = meeting.schedule().find(|scheduled| scheduled.block.id == *id)?;
        Some(words::begins(scheduled.block.title(), &spoken::time(scheduled.start.local().time)))
    });
    desk.said.set(start.unwrap_or_default());
}

/// A new block, after another one or at the very end.
pub(super) fn add(desk: Desk, after: Option<&Id<Block>>) -> AnyView {
    let after = after.cloned();
    let select = after.as_ref().map_or_else(|| "erbij".to_owned(), |id| format!("erbij-{}", id.as_str()));
    let chosen = StoredValue::new(Activity::Break);
    let label = if after.is_some() { words::ADD_AFTER } else { words::ADD_END };
    let options: Vec<_> = Activity::ALL
        .iter()
        .map(|activity| {
            let selected = *activity == Activity::Break;
            view! { <option value=activity.id() selected=selected>{session_words::activity(*activity)}</option> }
        })
        .collect();
    let act = move |_| {
        let activity = chosen.get_value();
        let last =
            || desk.plan.with_untracked(|plan| plan.setup.meetings.blocks().last().map(|block| block.id.clone()));
        let place = after.clone().or_else(last);
        desk.edit(&Edit::Agenda(AgendaEdit::Add(activity, place)));
        desk.said.set(words::added(session_words::activity(activity)));
    };
    view! {
        <div class="plan-add">
            <div class="plan-field">
                <label for=select.clone()>{words::ADD_WHAT}</label>
                <select id=select autocomplete="off" on:change=move |event| {
                    chosen.set_value(Activity::find(&event_target_value(&event)).unwrap_or(Activity::Own));
                }>{options}</select>
            </div>
            <button type="button" class="button" on:click=act>{label}</button>
        </div>
    }
    .into_any()
}
