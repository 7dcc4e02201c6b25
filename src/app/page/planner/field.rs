//! The fields of the planner: text that is kept as typed, and text that is read, with a sentence when it cannot be.

use super::desk::Desk;
use crate::browser::output;
use guide::session::edit::Edit;
use guide::session::plan::Plan;
use leptos::prelude::*;

/// A drawing of one line, beside words that say the same.
pub(super) fn icon(path: &'static str) -> AnyView {
    view! { <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=path /></svg> }
        .into_any()
}

/// A clock.
pub(super) const CLOCK: &str = "M12 3.5a8.5 8.5 0 1 0 .01 0M12 7v5.500l3.5 2";
/// Something to look at.
pub(super) const LOOK: &str = "M12 3.5a8.5 8.5 0 1 0 .01 0M12 7v6M12 16.5v.2";

/// A field whose text is kept as typed.
pub(super) fn free(
    desk: Desk,
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    value: fn(&Plan) -> String,
    edit: fn(String) -> Edit,
) -> AnyView {
    let kept = Memo::new(move |_| desk.plan.with(value));
    view! {
        <div class="plan-field">
            <label for=id>{label} " " {(!hint.is_empty()).then(|| view! { <small>{hint}</small> })}</label>
            <input id=id type="text" autocomplete="off" prop:value=move || kept.get()
                on:input=move |event| desk.edit(&edit(event_target_value(&event)))
                on:change=move |_| desk.settle() />
        </div>
    }
    .into_any()
}

/// A field whose text is read.
pub(super) fn checked(
    desk: Desk,
    id: &'static str,
    label: &'static str,
    value: fn(&Plan) -> String,
    read: fn(Desk, &str) -> Result<Edit, String>,
) -> AnyView {
    view! {
        <div class="plan-field">
            <label for=id>{label}</label>
            {checked_input(desk, id, value, read)}
            {slip(desk, id.to_owned())}
        </div>
    }
    .into_any()
}

/// The input of such a field.
pub(super) fn checked_input(
    desk: Desk,
    id: &'static str,
    value: fn(&Plan) -> String,
    read: fn(Desk, &str) -> Result<Edit, String>,
) -> AnyView {
    let shown = Memo::new(move |_| desk.slip(id).map_or_else(|| desk.plan.with(value), |slip| slip.typed));
    let is_wrong = move || desk.slip(id).is_some();
    view! {
        <input id=id type="text" autocomplete="off" prop:value=move || shown.get()
            aria-invalid=move || is_wrong().then_some("true")
            aria-describedby=move || is_wrong().then(|| slip_id(id))
            on:change=move |event| {
                let typed = event_target_value(&event);
                if desk.enter(id, &typed, read(desk, &typed)) {
                    output::write_back(&event, &desk.plan.with_untracked(value));
                }
            } />
    }
    .into_any()
}

/// The id of the sentence below a field.
pub(super) fn slip_id(field: &str) -> String {
    format!("{field}-lees")
}

/// The sentence below a field, when there is one.
pub(super) fn slip(desk: Desk, field: String) -> impl IntoView {
    move || {
        desk.slip(&field).map(|slip| {
            view! { <p class="plan-slip" id=slip_id(&field) role="status">{icon(LOOK)} <span>{slip.sentence}</span></p> }
        })
    }
}
