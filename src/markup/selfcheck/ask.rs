//! The pages that ask: signals, complaints, causes, and who can do something about each point.

use super::control::{go, list, question, tick};
use crate::content::selfcheck::{Care, FactorGroup, Role, wording};
use crate::markup::block::fact;
use crate::markup::icon::{Icon, icon};
use crate::selfcheck::{Pick, Selfcheck, Step, Tick};
use crate::words::selfcheck as words;
use maud::{Markup, html};

/// The first page asks nothing. Who was here before finds a way to what they answered.
pub(super) fn begin(check: &Selfcheck) -> Markup {
    html! {
        @if !check.is_empty() {
            p.back-again {
                span { (words::STILL_HERE) }
                (go(Step::Findings, "button", &html! { (words::TO_FINDINGS) }))
            }
        }
    }
}

/// A question for each signal.
pub(super) fn signals() -> Markup {
    html! { @for signal in wording().signals { (question(Pick::Signal(signal), signal.label)) } }
}

/// A list for each group of complaints, and help that is near for who needs it.
pub(super) fn complaints() -> Markup {
    let words = wording();
    html! {
        @for group in words.complaints {
            (list(None, group.title, "", group.complaints.iter().map(|one| (Tick::Complaint(one), one.text)), group.id))
        }
        (tick(Tick::Worried, words.care.worried, ""))
        div role="status" { div data-when="care" hidden { (care(&words.care)) } }
    }
}

/// Points to huisarts and bedrijfsarts, calmly.
pub(super) fn care(care: &Care) -> Markup {
    html! {
        aside.alert {
            p.alert-title { (icon(Icon::People)) (care.title) }
            p { (care.text) }
            (fact(care.fact))
        }
    }
}

/// The groups with causes, what weighs most of them, and last what helps.
pub(super) fn causes() -> Markup {
    let is_help = |group: &&FactorGroup| group.statements.iter().all(|one| matches!(one.role, Role::Help { .. }));
    let groups = wording().groups.iter();
    html! {
        @for group in groups.clone().filter(|group| !is_help(group)) { (factors(group)) }
        fieldset.group.weighs {
            legend { (icon(Icon::Scales)) (words::WEIGHS_MOST) }
            p.mini data-when="no-cause" { (words::WEIGHS_MOST_NONE) }
            p.mini data-when="cause" hidden { (words::WEIGHS_MOST_LEAD) }
            ul.checklist {
                @for one in wording().statements().filter(|one| one.topic().is_some()) {
                    li data-when={ "ticked/" (one.factor.id) } hidden { (tick(Tick::Important(one), one.text, "")) }
                }
            }
            p role="status" data-said="refused" {}
        }
        @for group in groups.filter(is_help) { (factors(group)) }
    }
}

fn factors(group: &'static FactorGroup) -> Markup {
    let ticks = group.statements.iter().map(|one| (Tick::Factor(one), one.text));
    list(Some(Icon::of_group(group.group.icon)), group.title, group.lead, ticks, group.group.id)
}

/// A question for each point, with a line of own words.
pub(super) fn actions(check: &Selfcheck) -> Markup {
    let points = check.answers.points();
    html! {
        @if points.is_empty() { p { (words::NO_POINTS) } }
        @for point in points {
            section.point {
                (question(Pick::Who(point), point.text))
                label.field {
                    span { (words::OWN_WORDS) span.hidden { " " (point.text) } }
                    input.input type="text" autocomplete="off" data-words=(point.factor.id);
                }
            }
        }
    }
}
