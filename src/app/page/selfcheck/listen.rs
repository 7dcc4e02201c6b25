//! What the reader does in the self-check: each control says by an attribute which answer, page or deed it stands for.

use super::sitting::Sitting;
use super::{keep, leave, refresh, turn};
use crate::browser::{events, fields, page};
use guide::content::selfcheck::wording;
use guide::selfcheck::{Pick, Step, Tick};
use leptos::prelude::*;

/// Listens from now on.
pub(super) fn start(sitting: Sitting) {
    let record = sitting.record;
    events::listen("change", move |event| {
        if let Some((key, element)) = events::marked(&event, "data-tick") {
            tick(sitting, &key, &element);
        } else if let Some((key, group)) = events::marked(&event, "data-pick")
            && let Some(pick) = Pick::find(&key)
        {
            let answer = page::chosen(&group);
            record.update(|check| pick.choose(check, answer.as_deref()));
            if matches!(pick, Pick::Version) {
                refresh::fill(sitting);
            }
        }
    });
    events::listen("input", move |event| {
        if let Some((id, element)) = events::marked(&event, "data-words")
            && let (Some(statement), Some(typed)) = (wording().statement(&id), fields::typed(&element))
        {
            record.update(|check| check.answers.set_words(statement, &typed));
        } else if let Some((key, element)) = events::marked(&event, "data-line")
            && let Some(typed) = fields::typed(&element)
        {
            record.update(|check| check.note.rewrite(&key, &typed));
        }
    });
    events::listen("click", move |event| {
        if let Some((number, _)) = events::marked(&event, "data-go") {
            if let Some(step) = number.parse().ok().and_then(Step::find) {
                turn(sitting, step);
            }
        } else if let Some((key, _)) = events::marked(&event, "data-restore") {
            record.update(|check| check.note.restore(&key));
            page::focus(&["[data-line='", &key, "']"].concat());
        } else if let Some((name, button)) = events::marked(&event, "data-do")
            // Other pages have deeds of the same name.
            && fields::around(&button, ".sitting").is_some()
        {
            act(sitting, &name, &button);
        }
    });
}

/// A box was ticked, or its tick taken away. It stays empty when the tick is refused, and the page says why.
fn tick(sitting: Sitting, key: &str, element: &page::Element) {
    let (Some(tick), Some(input)) = (Tick::find(key), page::input(element)) else { return };
    let on = input.checked();
    let mut is_refused = false;
    sitting.record.update(|check| is_refused = tick.set(check, on).is_err());
    refresh::say_refused(is_refused);
    if matches!(tick, Tick::Point(_)) {
        refresh::fill_fields(sitting);
    }
}

fn act(sitting: Sitting, name: &str, button: &page::Element) {
    match name {
        "take-back" => take_back(sitting, button),
        "keep" if sitting.kept.get_untracked() => keep::stop(sitting),
        "keep" => keep::begin(sitting),
        "erase" => keep::erase(sitting),
        "print" => leave::print(),
        "copy-text" => leave::copy_text(sitting),
        "copy-formatted" => leave::copy_formatted(sitting),
        _ => {}
    }
}

/// Takes the answer to a question back. The button goes with the answer, so the focus goes to the first answer.
fn take_back(sitting: Sitting, button: &page::Element) {
    let Some(group) = fields::around(button, "[data-pick]") else { return };
    let key = group.get_attribute("data-pick").unwrap_or_default();
    if let Some(pick) = Pick::find(&key) {
        sitting.record.update(|check| pick.choose(check, None));
        page::focus(&["[data-pick='", &key, "'] input"].concat());
    }
}
