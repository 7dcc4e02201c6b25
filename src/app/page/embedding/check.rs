//! What the guide reads in the file of the organisation, and a field to try one.

use crate::browser::config::{self, Fetched};
use crate::browser::fields;
use guide::organisation::{Contact, Organisation, Reading, address, read};
use guide::route::Base;
use guide::words::embedding as words;
use guide::words::organisation as own;
use leptos::prelude::*;

const FIELD: &str = "#config-try";

/// What was read, and the field.
pub(super) fn check(base: &Base) -> AnyView {
    let now = RwSignal::new(None::<Fetched>);
    config::fetch(&address(base), move |fetched| {
        // The reader may have left while the file came.
        let _ = now.try_set(Some(fetched));
    });
    let tried = RwSignal::new(None::<Reading>);
    let try_it = move |_| tried.set(fields::typed_at(FIELD).map(|text| read(&text)));
    view! {
        <h2>{words::CHECK}</h2>
        <div class="config-found">{move || now.with(|fetched| current(fetched.as_ref()))}</div>
        <div class="config-try">
            <label for="config-try">{words::TRY}</label>
            <textarea class="input code" id="config-try" rows="8" autocomplete="off" spellcheck="false" aria-describedby="config-try-note"></textarea>
            <p class="mini" id="config-try-note">{words::TRY_NOTE}</p>
            <button type="button" class="button" on:click=try_it>{words::TRY_BUTTON}</button>
            <div class="config-found" role="status">
                {move || tried.with(|tried| tried.as_ref().map(|reading| view! {
                    <h3>{words::TRY_RESULT}</h3>
                    {found(reading, words::TRY_EMPTY)}
                }))}
            </div>
        </div>
    }
    .into_any()
}

fn current(fetched: Option<&Fetched>) -> AnyView {
    let plain = |said: &'static str| view! { <p>{said}</p> }.into_any();
    match fetched {
        None => plain(words::CHECK_WAITING),
        Some(Fetched::Missing | Fetched::Failed) => plain(words::CHECK_MISSING),
        Some(Fetched::Text(text)) => found(&read(text), words::CHECK_EMPTY),
    }
}

/// What is used, and each problem by its field.
fn found(reading: &Reading, empty: &'static str) -> AnyView {
    let rows = rows(&reading.organisation);
    let is_right = reading.problems.is_empty();
    let used = if rows.is_empty() {
        view! { <p>{empty}</p> }.into_any()
    } else {
        let rows: Vec<_> =
            rows.into_iter().map(|(field, what)| view! { <dt>{field}</dt><dd>{what}</dd> }.into_any()).collect();
        view! {
            <dl class="needs">{rows}</dl>
            {is_right.then(|| view! { <p>{words::CHECK_RIGHT}</p> })}
        }
        .into_any()
    };
    let problems: Vec<_> = reading
        .problems
        .iter()
        .map(|problem| {
            let field = if problem.field.is_empty() { words::WHOLE_FILE.to_owned() } else { problem.field.clone() };
            view! { <li><b>{field}</b>" "{problem.what.clone()}</li> }.into_any()
        })
        .collect();
    let count = problems.len();
    view! {
        {used}
        {(!is_right).then(|| view! {
            <div class="notice" data-kind="error">
                <p>{words::problems(count)}</p>
                <ul>{problems}</ul>
            </div>
        })}
    }
    .into_any()
}

/// The fields that are used, each with what it says.
fn rows(organisation: &Organisation) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    let mut row = |field: &str, what: String| {
        if !what.is_empty() {
            rows.push((field.to_owned(), what));
        }
    };
    row(words::ROW_NAME, organisation.name.clone());
    row(words::ROW_LOGO, organisation.logo.clone().unwrap_or_default());
    row(
        words::ROW_ACCENT,
        organisation.accent.map_or_else(String::new, |accent| {
            words::accent(&accent.light.accent.to_string(), &accent.dark.accent.to_string())
        }),
    );
    for contact in &organisation.contacts {
        row(own::role(contact.role), line(contact));
    }
    for link in &organisation.links {
        row(&link.title, parts(&[&link.address, &link.note]));
    }
    rows
}

fn line(contact: &Contact) -> String {
    parts(&[&contact.name, &contact.phone, &contact.mail, &contact.link, &contact.note])
}

fn parts(parts: &[&String]) -> String {
    let parts: Vec<&str> = parts.iter().map(|part| part.as_str()).filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}
