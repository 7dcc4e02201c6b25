//! The model of work pressure: a printed poster that a reader may write on.

use super::icon::{Icon, icon};
use crate::content::{EntryId, Group, effects, groups};
use crate::progress::Circles;
use crate::route::Base;
use crate::words;
use maud::{Markup, html};

/// Three hand-drawn rings, used in turn.
const RINGS: [&str; 3] = [
    "M95 12C78 1 24-1 9 9S2 33 21 37s66 3 76-10S85 2 53 3",
    "M89 7C60-1 15 2 6 14s6 22 33 24 61-2 59-18S70 1 41 4",
    "M13 8C35-1 87 0 96 13S83 38 50 38 1 33 4 19 27 2 61 3",
];

/// The model, with a list of what the reader circled. In a pop-up or on a page: `entry` says which. On paper the circles
/// stand in the markup; on a screen the app draws them.
pub(super) fn model(entry: EntryId, circles: Option<&Circles>, base: &Base) -> Markup {
    let group = |id: &str| groups().iter().find(|group| group.id == id);
    html! {
        div.model {
            p.model-hint.live { (words::MODEL_HINT) }
            @if let Some(person) = group("individueel") { (factors(entry, person, true, circles, base)) }
            div.model-core {
                section.model-frame {
                    p.model-title { (words::MODEL_FRAME) }
                    div.demands {
                        @if let Some(content) = group("werkinhoud") { (factors(entry, content, false, circles, base)) }
                        @if let Some(context) = group("werkcontext") { (factors(entry, context, false, circles, base)) }
                    }
                    p.balance { (icon(Icon::Scales)) (words::MODEL_BALANCE) }
                    @if let Some(control) = group("regelmogelijkheden") { (factors(entry, control, false, circles, base)) }
                }
                div.leads-to { (icon(Icon::Onward)) span.hidden { (words::LEADS_TO) } }
                ul.effects {
                    @for effect in effects() { li { b { (effect.title) } span { (effect.text) } } }
                }
            }
            @if let Some(buffers) = group("buffers") { (factors(entry, buffers, true, circles, base)) }
            div.circled.live data-part=[circles.is_none().then_some("circled")] {
                p { b { (words::CIRCLED) } }
                p.circled-words { (circled(circles)) }
            }
        }
    }
}

/// The names of the circled factors.
fn circled(circles: Option<&Circles>) -> String {
    let labels = circles.map(Circles::labels).unwrap_or_default();
    if labels.is_empty() { words::CIRCLED_NONE.to_owned() } else { labels.join(", ") }
}

fn factors(entry: EntryId, group: &Group, band: bool, circles: Option<&Circles>, base: &Base) -> Markup {
    html! {
        section.factors.band[band] {
            p.factors-title {
                (icon(Icon::of_group(group.icon)))
                @if group.entry == entry {
                    span { (group.title) }
                } @else {
                    a.opens href=(base.entry(group.entry)) aria-haspopup="dialog" {
                        (group.title)
                        @if !group.subtitle.is_empty() { small { " " (group.subtitle) } }
                    }
                }
            }
            ul {
                @for (index, factor) in group.factors.iter().enumerate() {
                    li {
                        @let pressed = if circles.is_some_and(|circles| circles.has(factor.id)) { "true" } else { "false" };
                        button.factor type="button" aria-pressed=(pressed) data-factor=(factor.id) {
                            (factor.label)
                            (ring(index))
                        }
                    }
                }
            }
        }
    }
}

fn ring(index: usize) -> Markup {
    let drawing = RINGS.iter().cycle().nth(index).copied().unwrap_or_default();
    html! {
        svg.ring viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true" { path d=(drawing) {} }
    }
}
