//! Keeps what stands in the page of the self-check true to what is answered. The words of the reader go into the values of
//! fields and into text, never into markup.

use super::PLACE;
use super::sitting::Sitting;
use crate::browser::fields;
use crate::browser::page::{self, marked};
use guide::content::selfcheck::wording;
use guide::markup::selfcheck as markup;
use guide::saved::Written;
use guide::selfcheck::{Advice, Fit, Pick, Selfcheck, Sheet, Step, Tick};
use guide::words::selfcheck as words;
use leptos::prelude::*;

/// Sets every control and every word that depends on the answers.
pub(super) fn refresh(sitting: Sitting) {
    if page::first(PLACE).is_none() {
        return;
    }
    sitting.record.with_untracked(|check| {
        choices(check);
        conditions(check);
        way_on(sitting.step.get_value(), check);
        typed(check);
        if page::first("[data-fill=paper]").is_some() {
            note(&check.sheet());
        }
    });
    place(sitting);
}

/// Fills what depends on the version of the note and on its points.
pub(super) fn fill(sitting: Sitting) {
    sitting.record.with_untracked(|check| {
        fields::fill_at("[data-fill=points]", &markup::points(check).into_string());
        fields::fill_at("[data-fill=tips]", &markup::tips(check).into_string());
    });
    fill_fields(sitting);
}

/// Fills the fields: there is one for each line of the sheet.
pub(super) fn fill_fields(sitting: Sitting) {
    if page::first("[data-fill=fields]").is_some() {
        let sheet = sitting.record.with_untracked(Selfcheck::sheet);
        fields::fill_at("[data-fill=fields]", &markup::fields(&sheet).into_string());
        lines(&sheet);
    }
}

/// Says why a tick was refused, or that it was not.
pub(super) fn say_refused(is_refused: bool) {
    fields::say_at("[data-said=refused]", if is_refused { words::WEIGHS_MOST_FULL } else { "" });
}

fn choices(check: &Selfcheck) {
    for (key, element) in marked("data-tick") {
        if let (Some(tick), Some(input)) = (Tick::find(&key), page::input(&element)) {
            input.set_checked(tick.is_on(check));
        }
    }
    for (key, group) in marked("data-pick") {
        let chosen = Pick::find(&key).and_then(|pick| pick.chosen(check));
        match chosen {
            Some(answer) => page::choose(&group, answer),
            None => fields::choose_none(&group),
        }
        fields::show_if(&["[data-pick='", &key, "'] .take-back"].concat(), chosen.is_some());
    }
}

fn conditions(check: &Selfcheck) {
    let answers = &check.answers;
    let has_cause = wording().statements().any(|one| one.topic().is_some() && answers.has_factor(one));
    for (condition, element) in marked("data-when") {
        let holds = match condition.as_str() {
            "care" => Advice::of(answers).care.is_some(),
            "cause" => has_cause,
            "no-cause" => !has_cause,
            ticked => ticked
                .strip_prefix("ticked/")
                .and_then(|id| wording().statement(id))
                .is_some_and(|one| answers.has_factor(one)),
        };
        page::set(&element, "hidden", (!holds).then_some(""));
    }
}

/// What was ticked on a page can bring or take the page after it.
fn way_on(step: Step, check: &Selfcheck) {
    if let (Some(sign), Some(next)) = (page::first(".sign.next"), step.next(&check.answers)) {
        page::set(&sign, "data-go", Some(&next.number().to_string()));
        fields::say_at("[data-said=next]", markup::where_to(step, next));
    }
}

fn typed(check: &Selfcheck) {
    for (id, element) in marked("data-words") {
        if let Some(statement) = wording().statement(&id) {
            fields::write(&element, check.answers.words(statement));
        }
    }
}

fn note(sheet: &Sheet) {
    lines(sheet);
    fields::fill_at("[data-fill=paper]", &markup::paper(sheet).into_string());
    let fit = Fit::of(sheet);
    if let Some(paper) = page::first("[data-fill=paper]") {
        page::set(&paper, "data-fit", Some(fit.id()));
    }
    fields::say_at("[data-said=fit]", if fit == Fit::Over { words::TOO_LONG } else { "" });
    for (key, element) in marked("data-own") {
        if let Some(line) = sheet.lines().find(|line| line.key == key) {
            element.set_text_content(Some(&line.text));
        }
    }
    fields::say_at(".copy-text", &sheet.text());
}

fn lines(sheet: &Sheet) {
    for (key, element) in marked("data-line") {
        if let Some(line) = sheet.lines().find(|line| line.key == key) {
            fields::write(&element, &line.text);
            fields::show_if(&["[data-restore='", &key, "']"].concat(), line.rewritten);
        }
    }
}

/// Where the answers are.
fn place(sitting: Sitting) {
    let is_kept = sitting.kept.get_untracked();
    let is_full = sitting.state.last.get_value() == Some(Written::Full);
    let (place, text) = match (is_kept, is_full) {
        (false, _) => (words::IN_WINDOW, words::IN_WINDOW_TEXT),
        (true, false) => (words::ON_DEVICE, words::ON_DEVICE_TEXT),
        (true, true) => (words::NOT_ON_DEVICE, words::NOT_ON_DEVICE_TEXT),
    };
    fields::say_at("[data-said=place]", place);
    fields::say_at("[data-said=place-text]", text);
    fields::say_at("[data-said=keep]", if is_kept { words::KEEP_NO_MORE } else { words::KEEP });
}
