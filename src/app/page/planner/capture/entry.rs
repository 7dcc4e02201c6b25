//! The fields in which is written down: a line that Enter adds, and a field that keeps what is typed.

use crate::browser::{output, page};
use leptos::prelude::*;
use std::sync::Arc;

/// A line to type on. Enter, or the button, adds it; the line is then empty for the next one.
pub(super) fn entry(id: &str, label: &str, add: &str, enter: impl Fn(&str) + Send + Sync + 'static) -> AnyView {
    line(id.to_owned(), label.to_owned(), add.to_owned(), Arc::new(enter))
}

fn line(id: String, label: String, add: String, enter: Arc<dyn Fn(&str) + Send + Sync>) -> AnyView {
    let selector = format!("#{id}");
    let take = move || {
        let text = output::take_line(&selector);
        if !text.is_empty() {
            enter(&text);
        }
        page::focus(&selector);
    };
    let by_button = take.clone();
    view! {
        <div class="note-entry">
            <label for=id.clone()>{label.clone()}</label>
            <input id=id type="text" autocomplete="off" enterkeyhint="enter" on:keydown=move |event| {
                if event.key() == "Enter" && !event.is_composing() {
                    event.prevent_default();
                    take();
                }
            } />
            <button type="button" class="button" on:click=move |_| by_button()>{add} <span class="hidden">": " {label}</span></button>
        </div>
    }
    .into_any()
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
