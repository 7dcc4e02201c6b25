//! The invitation: its text, and the ways in which it goes to people.

use super::desk::{Desk, focus};
use crate::browser::{clock, output};
use guide::export::mail;
use guide::session::edit::Edit;
use guide::session::{calendar, invitation};
use guide::words::planner as words;
use leptos::prelude::*;

/// The section of the invitation.
pub(super) fn invite(desk: Desk) -> AnyView {
    let copied = RwSignal::new("");
    let is_own = Memo::new(move |_| desk.plan.with(|plan| plan.setup.invitation.is_some()));
    let text = Memo::new(move |_| desk.plan.with(invitation::text));
    let copy = move |_| {
        copied.set(if output::copy_field("#plan-uitnodiging-tekst") { words::COPIED } else { words::NOT_COPIED });
    };
    let link = Memo::new(move |_| {
        text.with(|text| desk.plan.with(|plan| mail::link(&invitation::subject(&plan.setup), text)))
    });
    let message = move || match link.get() {
        Some(link) => view! { <a class="button" href=link>{words::MAIL}</a> }.into_any(),
        None => view! { <p class="plan-quiet">{words::TOO_LONG_TO_MAIL}</p> }.into_any(),
    };
    view! {
        <section class="plan-section" aria-labelledby="plan-uitnodiging">
            <h2 id="plan-uitnodiging">{words::INVITATION}</h2>
            <div class="plan-field plan-wide">
                <label for="plan-uitnodiging-tekst">{words::INVITATION_TEXT}</label>
                <textarea id="plan-uitnodiging-tekst" rows="16" autocomplete="off" prop:value=move || text.get()
                    on:input=move |event| {
                        copied.set("");
                        desk.edit(&Edit::Invitation(Some(event_target_value(&event))));
                    }
                    on:change=move |_| desk.settle()></textarea>
            </div>
            <p class="plan-note">
                <span>{move || if is_own.get() { words::OWN_WORDS } else { words::FOLLOWS }}</span>
                {move || is_own.get().then(|| view! {
                    <button type="button" class="button" on:click=move |_| {
                        desk.edit(&Edit::Invitation(None));
                        focus("#plan-uitnodiging-tekst");
                    }>{words::BACK_TO_PLAN}</button>
                })}
            </p>
            <div class="plan-row">
                <button type="button" class="button" on:click=copy>{words::COPY_TEXT}</button>
                {message}
                <button type="button" class="button" on:click=move |_| give(desk)>{words::CALENDAR}</button>
            </div>
            <p role="status">{move || copied.get()}</p>
            <p class="plan-quiet">{words::CALENDAR_NOTE}</p>
            {file(desk)}
        </section>
    }
    .into_any()
}

fn give(desk: Desk) {
    desk.plan.with_untracked(|plan| {
        output::give_calendar(&calendar::file_name(plan), &calendar::file(plan, clock::instant()));
    });
}

/// The calendar file as text, where downloads are refused. Written when somebody opens it.
fn file(desk: Desk) -> AnyView {
    let is_open = RwSignal::new(false);
    let text = move || {
        if is_open.get() { desk.plan.with(|plan| calendar::file(plan, clock::instant())) } else { String::new() }
    };
    view! {
        <details class="more" on:toggle=move |_| is_open.set(true)>
            <summary>{words::NO_DOWNLOAD}</summary>
            <p>{words::NO_DOWNLOAD_NOTE}</p>
            <div class="plan-field plan-wide">
                <label for="plan-ics">{words::CALENDAR_TEXT}</label>
                <textarea id="plan-ics" rows="8" readonly prop:value=text></textarea>
            </div>
        </details>
    }
    .into_any()
}
