//! The room and the ground rules: two short lists that the facilitator can change.

use super::desk::{Desk, focus};
use guide::session::edit::Edit;
use guide::session::lines::{Line, LineEdit};
use guide::session::plan::Plan;
use guide::words::planner as words;
use leptos::prelude::*;

/// One of the two lists.
#[derive(Clone, Copy)]
struct List {
    id: &'static str,
    heading: &'static str,
    name: &'static str,
    of: fn(&Plan) -> Vec<Line>,
    edit: fn(LineEdit) -> Edit,
}

/// Both lists.
pub(super) fn room(desk: Desk) -> AnyView {
    let conditions = List {
        id: "voorwaarde",
        heading: words::CONDITIONS,
        name: words::CONDITION,
        of: |plan| plan.setup.conditions.clone(),
        edit: Edit::Conditions,
    };
    let rules = List {
        id: "afspraak",
        heading: words::RULES,
        name: words::RULE,
        of: |plan| plan.setup.rules.clone(),
        edit: Edit::Rules,
    };
    view! {
        <section class="plan-section" aria-labelledby="plan-ruimte">
            <h2 id="plan-ruimte">{words::ROOM}</h2>
            <div class="plan-columns">{shown(desk, rules)}{shown(desk, conditions)}</div>
        </section>
    }
    .into_any()
}

fn shown(desk: Desk, list: List) -> AnyView {
    let lines = Memo::new(move |_| desk.plan.with(list.of));
    let rows = move || {
        lines.with(|lines| {
            lines.iter().enumerate().map(|(index, line)| row(desk, list, index, line)).collect::<Vec<_>>()
        })
    };
    let add = move |_| {
        desk.edit(&(list.edit)(LineEdit::Add(String::new())));
        let count = desk.plan.with_untracked(list.of).len();
        focus(&format!("#{}-{count}", list.id));
    };
    view! {
        <div>
            <h3>{list.heading}</h3>
            <ul class="plan-lines">{rows}</ul>
            <button type="button" class="button" on:click=add>{words::ADD_LINE} <span class="hidden">": " {list.heading}</span></button>
        </div>
    }
    .into_any()
}

fn row(desk: Desk, list: List, index: usize, line: &Line) -> AnyView {
    let (typed, up, gone) = (line.id.clone(), line.id.clone(), line.id.clone());
    let name = words::line(list.name, index + 1);
    let act = move |edit| desk.edit(&(list.edit)(edit));
    view! {
        <li>
            <textarea id=format!("{}-{}", list.id, index + 1) rows="2" autocomplete="off" aria-label=name.clone() prop:value=line.text.clone()
                on:input=move |event| act(LineEdit::Text(typed.clone(), event_target_value(&event)))
                on:change=move |_| desk.settle()></textarea>
            <button type="button" class="button quiet" on:click=move |_| {
                act(LineEdit::Up(up.clone()));
                focus(&format!("#{}-{}", list.id, index.max(1)));
            }>{words::EARLIER_BUTTON} <span class="hidden">": " {name.clone()}</span></button>
            <button type="button" class="button quiet" on:click=move |_| {
                act(LineEdit::Remove(gone.clone()));
                focus("#plan-ongedaan");
            }>{words::REMOVE} <span class="hidden">": " {name.clone()}</span></button>
        </li>
    }
    .into_any()
}
