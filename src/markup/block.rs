//! The blocks of a text on a screen.

use super::icon::{Icon, icon};
use super::{decision, fields, model, more, steps, wheel};
use crate::content::{Alert, Answer, Block, Check, EntryId, Fact, Figure, Sign};
use crate::progress::check_id;
use crate::route::Base;
use crate::words;
use maud::{Markup, PreEscaped, html};

/// Where a text stands.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub(super) entry: EntryId,
    pub(super) base: &'a Base,
    /// How many levels lower its headings stand than on its own screen.
    pub(super) deeper: u8,
}

impl<'a> Setting<'a> {
    /// The own screen of an entry.
    pub(super) fn new(entry: EntryId, base: &'a Base) -> Self {
        Self { entry, base, deeper: 0 }
    }
}

/// The blocks of an entry, in order.
pub(super) fn blocks(entry: EntryId, blocks: &[Block], base: &Base) -> Markup {
    blocks_in(&Setting::new(entry, base), blocks)
}

/// The blocks of an entry in a setting.
pub(super) fn blocks_in(setting: &Setting<'_>, blocks: &[Block]) -> Markup {
    html! { @for one in blocks { (block(setting, one)) } }
}

/// A block in a setting.
pub(super) fn block(setting: &Setting<'_>, block: &Block) -> Markup {
    let (entry, base) = (setting.entry, setting.base);
    match block {
        Block::Markup(markup) => compiled(setting, markup),
        Block::Checklist(checks) => checklist(setting, checks),
        Block::Alert(kind, markup) => alert(*kind, &compiled(setting, markup)),
        Block::Quote { markup, speaker } => quote(&compiled(setting, markup), speaker),
        Block::Fact(one) => fact(one),
        Block::Fallback(link) => html! { p.fallback { b { (link.label) ":" } " " (link.fallback) } },
        Block::Answers(answers) => html! {
            ul.answers { @for one in *answers { li { (answer(setting, one)) } } }
        },
        Block::Signs(signs) => html! { ul.signs { @for one in *signs { li { (sign(one, base)) } } } },
        Block::More { title, links } => more::places(title, links, base),
        Block::Figure => match entry.entry().figure {
            Some(Figure::Fields) => fields::fields(),
            Some(Figure::Steps) => steps::steps(entry.entry().place.trail, base),
            Some(Figure::Wheel) => wheel::wheel(base),
            Some(Figure::Model) => model::model(entry, None, base),
            Some(Figure::Decision) => decision::questions(),
            None => html! {},
        },
    }
}

/// A figure or a rule of law, with its source.
pub(super) fn fact(fact: &Fact) -> Markup {
    html! {
        aside.fact {
            p { (fact.text) }
            p.source { (words::SOURCE) ": " (fact.source) " (" (fact.year) ")" }
        }
    }
}

/// HTML that the content compiler made.
fn compiled(setting: &Setting<'_>, markup: &str) -> Markup {
    PreEscaped(deepen(setting.base.resolve(markup), setting.deeper))
}

/// HTML with its headings at a lower level. The lowest is 6.
pub(super) fn deepen(mut markup: String, by: u8) -> String {
    if by > 0 && markup.contains("<h") {
        for level in (2..6).rev() {
            let lower = (level + by).min(6);
            markup = markup.replace(&format!("<h{level}>"), &format!("<h{lower}>"));
            markup = markup.replace(&format!("</h{level}>"), &format!("</h{lower}>"));
        }
    }
    markup
}

/// A tip, a warning or background.
pub(super) fn alert(kind: Alert, inside: &Markup) -> Markup {
    html! {
        aside.alert data-alert=(alert_id(kind)) {
            p.alert-title { (icon(alert_icon(kind))) (words::alert(kind)) }
            (inside)
        }
    }
}

/// A case from practice.
pub(super) fn quote(inside: &Markup, speaker: &str) -> Markup {
    html! {
        figure.case {
            blockquote { (inside) }
            figcaption { (speaker) }
        }
    }
}

fn checklist(setting: &Setting<'_>, checks: &[Check]) -> Markup {
    html! {
        ul.checklist aria-label=(words::CHECKLIST) {
            @for check in checks {
                li {
                    label.check {
                        input type="checkbox" autocomplete="off" data-check=(check_id(setting.entry, check.id));
                        span { (compiled(setting, check.markup)) }
                    }
                }
            }
        }
    }
}

fn answer(setting: &Setting<'_>, answer: &Answer) -> Markup {
    html! {
        details.answer {
            summary {
                h3 { (answer.title) }
                span { (compiled(setting, answer.line)) }
            }
            div.answer-body { (blocks_in(setting, answer.body)) }
        }
    }
}

fn sign(sign: &Sign, base: &Base) -> Markup {
    html! {
        a.sign.light href=(base.entry(sign.target)) data-choice=(sign.target.path()) {
            span { (sign.label) small { (sign.line) } }
        }
    }
}

const fn alert_id(kind: Alert) -> &'static str {
    match kind {
        Alert::Tip => "tip",
        Alert::Caution => "caution",
        Alert::Background => "background",
    }
}

const fn alert_icon(kind: Alert) -> Icon {
    match kind {
        Alert::Tip => Icon::Lamp,
        Alert::Caution => Icon::Hand,
        Alert::Background => Icon::Book,
    }
}
