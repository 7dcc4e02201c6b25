//! The controls of the self-check. The app knows them by `data-tick`, `data-pick` and `data-words`.

use crate::markup::icon::{Icon, icon};
use crate::selfcheck::{Pick, Step, Tick};
use crate::words::selfcheck as words;
use maud::{Markup, html};

/// A box to tick, with a small word behind its label.
pub(super) fn tick(tick: Tick, label: &str, aside: &str) -> Markup {
    html! {
        label.check {
            input type="checkbox" autocomplete="off" data-tick=(tick.key());
            span { (label) @if !aside.is_empty() { " " small { (aside) } } }
        }
    }
}

/// The name of a list, what it is about, and its boxes with "weet ik niet" at their end.
pub(super) fn list(
    drawn: Option<Icon>,
    title: &str,
    lead: &str,
    ticks: impl Iterator<Item = (Tick, &'static str)>,
    id: &'static str,
) -> Markup {
    html! {
        fieldset.group {
            legend { @if let Some(drawn) = drawn { (icon(drawn)) } (title) }
            @if !lead.is_empty() { p.mini { (lead) } }
            ul.checklist {
                @for (one, label) in ticks { li { (tick(one, label, "")) } }
                li { (tick(Tick::Unsure(id), words::UNSURE, "")) }
            }
        }
    }
}

/// A question with its answers in a row, of which one can be chosen and taken back.
pub(super) fn question(pick: Pick, asked: &str) -> Markup {
    let key = pick.key();
    html! {
        fieldset.question data-pick=(key) {
            legend { (asked) }
            div.pills {
                @for (id, label) in pick.options() {
                    label.pill {
                        input type="radio" name=(key) value=(id) autocomplete="off";
                        span { (label) }
                    }
                }
            }
            @if !matches!(pick, Pick::Version) {
                button.button.quiet.take-back type="button" data-do="take-back" hidden {
                    (words::TAKE_BACK) span.hidden { ": " (asked) }
                }
            }
        }
    }
}

/// A button that leads to another page of the self-check.
pub(super) fn go(step: Step, class: &str, inside: &Markup) -> Markup {
    html! { button class=(class) type="button" data-go=(step.number()) { (inside) } }
}
