//! Several plans side by side: their names, and what can be done with the open one.

use super::desk::Desk;
use super::field::free;
use guide::session::edit::Edit;
use guide::session::plan::Plan;
use guide::session::spoken;
use guide::words::planner as words;
use leptos::prelude::*;

/// The name of the open plan, the other plans, and what can be done.
pub(super) fn plans(desk: Desk) -> AnyView {
    let others = move || {
        desk.others.with(|others| {
            let mut others: Vec<&Plan> = others.iter().collect();
            others.sort_by_key(|plan| (plan.archived, plan.setup.meetings.first.date));
            others.into_iter().map(|plan| other(desk, plan)).collect::<Vec<_>>()
        })
    };
    let archived = move || desk.plan.with(|plan| plan.archived);
    let deleted = move || {
        desk.gone.with(|gone| {
            gone.as_ref().map(|plan| {
                view! {
                    <p class="plan-note">
                        <span>{words::deleted(plan.setup.name())}</span>
                        <button type="button" class="button" on:click=move |_| desk.restore()>{words::RESTORE}</button>
                    </p>
                }
            })
        })
    };
    view! {
        <section class="plan-plans" aria-labelledby="plan-plannen">
            <h2 id="plan-plannen" class="hidden">{words::PLANS}</h2>
            {free(desk, "plan-naam", words::NAME, "", |plan| plan.setup.name.clone(), Edit::Name)}
            <div role="status">{deleted}</div>
            <details class="more plan-manage">
                <summary>{words::PLANS} {move || archived().then(|| format!(" ({})", words::ARCHIVED))}</summary>
                <ul class="plan-others">{others}</ul>
                <p class="plan-row">
                    <button type="button" class="button" on:click=move |_| desk.add()>{words::NEW}</button>
                    <button type="button" class="button" on:click=move |_| desk.copy()>{words::COPY}</button>
                    <button type="button" class="button" on:click=move |_| desk.follow_up()>{words::FOLLOW_UP}</button>
                    <button type="button" class="button" on:click=move |_| desk.archive()>
                        {move || if archived() { words::UNARCHIVE } else { words::ARCHIVE }}
                    </button>
                    <button type="button" class="button" on:click=move |_| desk.delete()>{words::DELETE}</button>
                </p>
            </details>
            {move || earlier(desk)}
        </section>
    }
    .into_any()
}

fn other(desk: Desk, plan: &Plan) -> AnyView {
    let id = plan.id.clone();
    view! {
        <li>
            <button type="button" class="button quiet" on:click=move |_| desk.show(&id)>{plan.setup.name().to_owned()}</button>
            <span>{spoken::date(plan.setup.meetings.first.date)} {plan.archived.then(|| format!(", {}", words::ARCHIVED))}</span>
        </li>
    }
    .into_any()
}

/// What was still to be done when the session was planned.
fn earlier(desk: Desk) -> Option<AnyView> {
    desk.plan.with(|plan| {
        let lines = plan.earlier.iter().map(|action| {
            let parts = [&action.what, &action.who, &action.when];
            let said: Vec<&str> = parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
            view! { <li>{said.join(", ")}</li> }.into_any()
        });
        (!plan.earlier.is_empty()).then(|| {
            view! { <div class="plan-card"><h3>{words::EARLIER}</h3><ul>{lines.collect::<Vec<_>>()}</ul></div> }
                .into_any()
        })
    })
}
