//! The steps as a round trip around "Wat is werkdruk?": one list, drawn as a wheel where there is room.

use super::icon::{Icon, icon};
use super::screen::first_lens;
use crate::content::{EntryId, StepId};
use crate::route::Base;
use crate::words;
use maud::{Markup, html};

/// The drawing is a square of this size. Everything in it is drawn at the top and turned around the middle, a fifth for each step.
const SIZE: i32 = 640;
/// A petal: between radius 262 and 116, with a ditch at each side.
const PETAL: &str = "M176.2 101A262 262 0 0 1 463.8 101L377.8 219.4A116 116 0 0 0 262.2 219.4Z";
/// The piece of the route line above a petal, at radius 297.
const TRACK: &str = "M158.5 70.7A297 297 0 0 1 481.5 70.7";
/// The top of the route line.
const TOP: i32 = SIZE / 2 - 297;
/// From the middle of a petal to the ends of its piece of the route line, in tenths of a degree.
const REACH: i32 = 329;

/// The wheel.
pub(super) fn wheel(base: &Base) -> Markup {
    html! {
        nav.wheel aria-label=(words::STEPS) {
            div.wheel-in {
                svg.track viewBox={ "0 0 " (SIZE) " " (SIZE) } aria-hidden="true" { (track()) }
                a.middle href=(base.entry(EntryId::WHAT_IS)) { (words::WHAT_IS) (icon(Icon::Onward)) }
                ol {
                    @for (index, id) in StepId::all().enumerate() {
                        @let step = id.step();
                        li data-step=(step.number) {
                            a.petal href=(base.entry(step.entry)) {
                                svg viewBox={ "0 0 " (SIZE) " " (SIZE) } aria-hidden="true" { path d=(PETAL) transform=(turn(fifth(index))) {} }
                                span.petal-label {
                                    span.node { span.hidden { "Stap " } (step.number) }
                                    span { (step.title) }
                                }
                            }
                            p.wheel-step aria-hidden="true" { span.node.small { (step.number) } (step.title) }
                            ul.substeps {
                                @for id in step.substeps {
                                    li data-substep=(id.substep().key) {
                                        a href=(base.entry(first_lens(*id))) { span { (id.substep().title) } span.mark {} }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The route line with a node for each sub-step.
fn track() -> Markup {
    html! {
        @for (index, id) in StepId::all().enumerate() {
            @let step = id.step();
            @let stops = i32::try_from(step.substeps.len()).unwrap_or(i32::MAX - 1);
            g data-step=(step.number) transform=(turn(fifth(index))) {
                path.line d=(TRACK) {}
                @for (place, substep) in (1..).zip(step.substeps) {
                    @let along = 2 * REACH * place / (stops + 1) - REACH;
                    g.stop data-substep=(substep.substep().key) transform=(upright(along, fifth(index))) {
                        circle.halo r="17" {}
                        circle.ring r="10.5" {}
                        path.half d="M0-8.5a8.5 8.5 0 0 0 0 17Z" {}
                        path.tick d="m-5 0 4 4.5 6-8.5" {}
                    }
                }
            }
            path.arrow d={ "M" (SIZE / 2 - 4) " " (TOP - 6) "l7 6-7 6" } transform=(turn(fifth(index) + 360)) {}
        }
    }
}

/// Where the petal of a step is centred, in tenths of a degree clockwise from the top.
fn fifth(index: usize) -> i32 {
    720 * i32::try_from(index).unwrap_or_default()
}

/// To a place on the route line, upright there: `along` from the top of a part that itself is turned by `part`.
fn upright(along: i32, part: i32) -> String {
    format!("{}translate({} {TOP})rotate({})", turn(along), SIZE / 2, degrees(-along - part))
}

/// A turn around the middle, from tenths of a degree.
fn turn(tenths: i32) -> String {
    format!("rotate({} {} {})", degrees(tenths), SIZE / 2, SIZE / 2)
}

fn degrees(tenths: i32) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}
