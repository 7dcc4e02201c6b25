//! The fields in which is written down: a line that Enter adds, and a field that keeps what is typed.

use super::unfinished::{self, Add};
use crate::browser::page;
use leptos::prelude::*;
use std::sync::Arc;

/// A line to type on. Enter, or the button, adds it; the line is then empty for the next one.
pub(super) fn entry(id: &str, label: &str, add: &str, enter: impl Fn(&str) + Send + Sync + 'static) -> AnyView {
    line(id, label.to_owned(), add.to_owned(), Arc::new(enter))
}

fn line(id: &str, label: String, add: String, enter: Add) -> AnyView {
    let field = id.to_owned();
    view! {
        <div class="note-entry">
            <label for=id.to_owned()>{label.clone()}</label>
            {input(id, enter)}
            <button type="button" class="button" on:click=move |_| take(&field)>{add} <span class="hidden">": " {label}</span></button>
        </div>
    }
    .into_any()
}

/// A line with a button of its own elsewhere.
pub(super) fn bare(id: &str, label: &str, enter: &Add) -> AnyView {
    view! {
        <div class="plan-field">
            <label for=id.to_owned()>{label.to_owned()}</label>
            {input(id, Arc::clone(enter))}
        </div>
    }
    .into_any()
}

fn input(id: &str, enter: Add) -> AnyView {
    let (field, typed) = (id.to_owned(), id.to_owned());
    view! {
        <input id=id.to_owned() type="text" autocomplete="off" enterkeyhint="enter" prop:value=unfinished::text(id)
            on:input=move |event| unfinished::note(&typed, event_target_value(&event), &enter)
            on:keydown=move |event| {
                if event.key() == "Enter" && !event.is_composing() {
                    event.prevent_default();
                    take(&field);
                }
            } />
    }
    .into_any()
}

fn take(id: &str) {
    unfinished::add(id);
    page::focus(&format!("#{id}"));
}

/// A field that keeps what is typed.
pub(super) fn field(id: String, label: &str, value: String, typed: impl Fn(String) + Send + 'static) -> AnyView {
    boxed(id, label.to_owned(), value, Box::new(typed))
}

fn boxed(id: String, label: String, value: String, typed: Box<dyn Fn(String) + Send>) -> AnyView {
    view! {
        <div class="plan-field">
            <label for=id.clone()>{label}</label>
            <input id=id type="text" autocomplete="off" prop:value=value on:input=move |event| typed(event_target_value(&event)) />
        </div>
    }
    .into_any()
}

/// A button of which there are many.
pub(super) fn button(
    class: &'static str,
    name: String,
    label: Option<String>,
    act: impl Fn() + Send + 'static,
) -> AnyView {
    pressed(class, name, label, Box::new(act))
}

fn pressed(class: &'static str, name: String, label: Option<String>, act: Box<dyn Fn() + Send>) -> AnyView {
    view! { <button type="button" class=class aria-label=label on:click=move |_| act()>{name}</button> }.into_any()
}
