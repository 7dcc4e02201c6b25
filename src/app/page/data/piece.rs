//! The small pieces that pages are put together from. Each is one type for the compiler, however often it is used: views that
//! are written out each time weigh ten times as much to download.

use leptos::prelude::*;

/// What happens at a click.
pub(super) type Act = Box<dyn Fn()>;

/// A paragraph.
pub(super) fn line(text: impl Into<String>) -> AnyView {
    fn made(text: String) -> AnyView {
        view! { <p>{text}</p> }.into_any()
    }
    made(text.into())
}

/// A paragraph in small print, read out when it changes.
pub(super) fn small(text: impl Into<String>) -> AnyView {
    fn made(text: String) -> AnyView {
        view! { <p class="mini" role="status">{text}</p> }.into_any()
    }
    made(text.into())
}

/// A paragraph that the reader is taken to when it appears: `page::go_to` finds it by this name.
pub(super) fn outcome(name: &'static str, text: impl Into<String>) -> AnyView {
    fn made(name: &'static str, text: String) -> AnyView {
        view! { <p tabindex="-1" data-outcome=name>{text}</p> }.into_any()
    }
    made(name, text.into())
}

/// A list of lines.
pub(super) fn list(lines: Vec<String>) -> AnyView {
    let lines: Vec<_> = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    view! { <ul>{lines}</ul> }.into_any()
}

/// A button with a name that tells it apart.
pub(super) fn button(name: &'static str, label: impl Into<String>, act: impl Fn() + 'static) -> AnyView {
    fn made(name: &'static str, label: String, act: Act) -> AnyView {
        view! { <button type="button" class="button" data-do=name on:click=move |_| act()>{label}</button> }.into_any()
    }
    made(name, label.into(), Box::new(act))
}

/// Buttons beside each other.
pub(super) fn row(buttons: Vec<AnyView>) -> AnyView {
    view! { <p class="button-row">{buttons}</p> }.into_any()
}

/// A notice: `saved`, `yours`, `error`, or none of these.
pub(super) fn notice(kind: &'static str, inside: Vec<AnyView>) -> AnyView {
    view! { <div class="notice" data-kind=kind>{inside}</div> }.into_any()
}

/// What unfolds on request.
pub(super) fn more(summary: &'static str, is_open: bool, inside: Vec<AnyView>) -> AnyView {
    view! { <details class="more" open=is_open><summary>{summary}</summary>{inside}</details> }.into_any()
}

/// A field of more lines: `name` finds it in the page.
pub(super) fn field(name: &'static str, label: &'static str, text: String, is_fixed: bool) -> AnyView {
    view! {
        <label class="field">
            <span>{label}</span>
            <textarea class="input" rows="6" data-field=name readonly=is_fixed spellcheck="false" autocomplete="off" prop:value=text></textarea>
        </label>
    }
    .into_any()
}

/// What changes with the state that it reads.
pub(super) fn live(view: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let view: Box<dyn Fn() -> AnyView + Send> = Box::new(view);
    view.into_any()
}

/// Nothing.
pub(super) fn nothing() -> AnyView {
    ().into_any()
}

/// Several pieces one after the other.
pub(super) fn all(pieces: Vec<AnyView>) -> AnyView {
    pieces.into_any()
}
