//! The blocks of a text on paper: nothing to press, boxes with their state, addresses written out, each term explained once.

use super::block::{self, Setting};
use super::{model, steps, wheel};
use crate::content::{Block, Check, EntryId, Figure};
use crate::progress::{Circles, Ticks, check_id};
use crate::route::{Base, Route};
use crate::words::reading;
use maud::{Markup, PreEscaped, html};

/// What a reader added, for paper.
#[derive(Debug, Clone, Copy)]
pub struct Marks<'a> {
    /// The questions that are ticked.
    pub ticks: &'a Ticks,
    /// The factors that are circled.
    pub circles: &'a Circles,
}

/// A book while it is written.
pub(super) struct Paper<'a> {
    /// The app as seen from outside, since paper has no address of its own.
    pub(super) base: &'a Base,
    pub(super) marks: Marks<'a>,
    /// The entries in the book: a link to one of them needs no address.
    pub(super) inside: Vec<EntryId>,
    /// The terms that are explained already.
    explained: Vec<&'static str>,
}

impl<'a> Paper<'a> {
    /// An empty book of these entries.
    pub(super) fn new(base: &'a Base, marks: Marks<'a>, inside: Vec<EntryId>) -> Self {
        Self { base, marks, inside, explained: Vec::new() }
    }

    /// The blocks of an entry whose headings stand `deeper` than on its screen.
    pub(super) fn blocks(&mut self, id: EntryId, deeper: u8) -> Markup {
        html! { @for one in id.body() { (self.block(id, one, deeper)) } }
    }

    fn block(&mut self, id: EntryId, block: &'static Block, deeper: u8) -> Markup {
        match block {
            Block::Markup(markup) => self.words(markup, deeper),
            Block::Checklist(checks) => self.checklist(id, checks),
            Block::Alert(kind, markup) => block::alert(*kind, &self.words(markup, deeper)),
            Block::Quote { markup, speaker } => block::quote(&self.words(markup, deeper), speaker),
            Block::Answers(answers) => html! {
                @for answer in *answers {
                    section {
                        (heading(3 + deeper, answer.title))
                        p { (self.words(answer.line, deeper)) }
                        @for one in answer.body { (self.block(id, one, deeper)) }
                    }
                }
            },
            Block::Signs(signs) => html! {
                ul { @for sign in *signs { li { (self.link(sign.target, sign.label)) " " (sign.line) } } }
            },
            Block::More { title, links } => html! {
                p.book-more { b { (title) } }
                ul { @for (target, label) in *links { li { (self.link(*target, label)) } } }
            },
            Block::Figure => match id.entry().figure {
                Some(Figure::Model) => model::model(id, Some(self.marks.circles), self.base),
                Some(Figure::Steps) => steps::steps(id.entry().place.trail, self.base),
                Some(Figure::Wheel) => wheel::wheel(self.base),
                Some(Figure::Fields | Figure::Decision) | None => html! {},
            },
            Block::Fact(_) | Block::Fallback(_) => block::block(&Setting::new(id, self.base), block),
        }
    }

    /// Questions with a box each, as the reader left them.
    pub(super) fn checklist(&mut self, id: EntryId, checks: &'static [Check]) -> Markup {
        html! {
            ul.checklist {
                @for check in checks {
                    li.check {
                        (tick_box(self.marks.ticks.has(&check_id(id, check.id))))
                        span { (self.words(check.markup, 0)) }
                    }
                }
            }
        }
    }

    /// HTML of the content compiler, for paper.
    pub(super) fn words(&mut self, markup: &'static str, deeper: u8) -> Markup {
        let mut out = String::with_capacity(markup.len());
        let mut rest = markup;
        while let Some((text, tag, after)) = next_tag(rest) {
            out.push_str(text);
            rest = after;
            if let Some(id) = value(tag, "popovertarget=\"") {
                rest = self.term(id, after, &mut out);
            } else if let Some(path) = value(tag, "href=\"~/") {
                out.push_str(&self.opening(Route::parse(path)));
            } else {
                out.push('<');
                out.push_str(tag);
                out.push('>');
            }
        }
        out.push_str(rest);
        PreEscaped(block::deepen(out, deeper))
    }

    /// A term: its words, and its explanation the first time. Gives what comes behind it.
    fn term(&mut self, id: &'static str, after: &'static str, out: &mut String) -> &'static str {
        let (words, after) = after.split_once("</button>").unwrap_or((after, ""));
        let (note, after) = after.split_once("</span></span>").unwrap_or(("", after));
        out.push_str(words);
        let name = id.split_once('-').map_or(id, |(_, name)| name);
        if let Some((_, explanation)) = note.rsplit_once("<span>").filter(|_| !self.explained.contains(&name)) {
            self.explained.push(name);
            out.push_str(" (");
            out.push_str(explanation);
            out.push(')');
        }
        after
    }

    /// A link by its own words.
    fn link(&self, target: EntryId, label: &str) -> Markup {
        html! { (PreEscaped(self.opening(Route::Entry(target)))) (label) (PreEscaped("</a>")) }
    }

    /// The tag that opens a link. Style writes the address behind the words of the one that leads out of the book.
    fn opening(&self, target: Route) -> String {
        let is_inside = target.entry().is_some_and(|id| self.inside.contains(&id));
        let class = if is_inside { "inside" } else { "outside" };
        format!("<a class=\"{class}\" href=\"{}\">", self.base.link(target))
    }
}

/// A heading of a level, which ends at 6.
pub(super) fn heading(level: u8, title: &str) -> Markup {
    let level = level.min(6);
    html! { (PreEscaped(format!("<h{level}>"))) (title) (PreEscaped(format!("</h{level}>"))) }
}

/// A box that says in its drawing, and to who listens, whether it is ticked.
fn tick_box(is_ticked: bool) -> Markup {
    html! {
        svg.tick-box viewBox="-3 -3 32 32" width="20" height="20" role="img" aria-label=(if is_ticked { reading::TICKED } else { reading::NOT_TICKED }) {
            path d="M1 1h24v24H1Z" {}
            @if is_ticked { path.tick d="M4.5 13.5c1.9 1.6 3.6 3.8 5 6.4C12.4 13 16.6 7.7 23.5 2.8" {} }
        }
    }
}

/// Text, the inside of the next tag, and what comes behind it.
fn next_tag(markup: &'static str) -> Option<(&'static str, &'static str, &'static str)> {
    let (text, rest) = markup.split_once('<')?;
    let (tag, after) = rest.split_once('>')?;
    Some((text, tag, after))
}

/// The value of an attribute, which `start` opens.
fn value(tag: &'static str, start: &str) -> Option<&'static str> {
    Some(tag.split_once(start)?.1.split_once('"')?.0)
}
