//! What lies ready and what is still to be done: lists to tick.

use super::desk::Desk;
use guide::session::checklist::{Moment, Todo, checklist};
use guide::session::materials::materials;
use guide::session::{spoken, words as session_words};
use guide::words::planner as words;
use leptos::prelude::*;

/// The materials with their amounts.
pub(super) fn packing(desk: Desk) -> AnyView {
    let needed = Memo::new(move |_| desk.plan.with(|plan| (materials(&plan.setup), plan.ticked.clone())));
    let items = move || {
        needed.with(|(materials, ticked)| {
            let item = |id: &str, label| tick(desk, id, ticked.contains(id), label, None);
            materials.iter().map(|material| item(material.id(), session_words::material(*material))).collect::<Vec<_>>()
        })
    };
    view! {
        <section class="plan-section" aria-labelledby="plan-spullen">
            <h2 id="plan-spullen">{words::MATERIALS}</h2>
            <ul class="checklist">{items}</ul>
        </section>
    }
    .into_any()
}

/// The checklist, in three moments.
pub(super) fn tasks(desk: Desk) -> AnyView {
    let asked = Memo::new(move |_| desk.plan.with(|plan| (checklist(plan), plan.ticked.clone())));
    let shown = move || {
        asked.with(|(todos, ticked)| {
            [words::BEFORE, words::ON_THE_DAY, words::AFTER]
                .into_iter()
                .map(|name| {
                    let items: Vec<AnyView> = todos
                        .iter()
                        .filter(|todo| moment(todo) == name)
                        .map(|todo| {
                            let due = words::due(&spoken::full_date(todo.due));
                            tick(
                                desk,
                                &todo.id,
                                ticked.contains(&todo.id),
                                session_words::task(todo.task).to_owned(),
                                Some(due),
                            )
                        })
                        .collect();
                    view! { <div><h3>{name}</h3><ul class="checklist">{items}</ul></div> }
                })
                .collect::<Vec<_>>()
        })
    };
    view! {
        <section class="plan-section" aria-labelledby="plan-checklist">
            <h2 id="plan-checklist">{words::CHECKLIST}</h2>
            <div class="plan-columns">{shown}</div>
        </section>
    }
    .into_any()
}

fn moment(todo: &Todo) -> &'static str {
    match todo.moment {
        Moment::Before(_) => words::BEFORE,
        Moment::OnTheDay(_) => words::ON_THE_DAY,
        Moment::After(_) => words::AFTER,
    }
}

fn tick(desk: Desk, id: &str, is_on: bool, label: String, due: Option<String>) -> AnyView {
    let id = id.to_owned();
    view! {
        <li>
            <label class="check">
                <input type="checkbox" autocomplete="off" prop:checked=is_on
                    on:change=move |event| {
                        let is_on = event_target_checked(&event);
                        desk.plan.update(|plan| plan.tick(&id, is_on));
                    } />
                <span>{label} " " {due.map(|due| view! { <small class="plan-due">{due}</small> })}</span>
            </label>
        </li>
    }
    .into_any()
}
