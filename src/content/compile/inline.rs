//! Running text: links, terms, and what may not stand there.

use super::body::Surroundings;
use super::criteria::Kind;
use super::events::Events;
use super::paths::resolve;
use super::table::Table;
use super::terms::{Piece, Terms};
use super::typography::escape;
use pulldown_cmark::{Event, LinkType, Tag, TagEnd, html::push_html};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The tools that a text can lead to: their addresses. A test holds them against `guide::route::Tool`.
pub const TOOLS: [&str; 6] = ["zelfcheck", "werksessie/planner", "checks", "zoeken", "gegevens", "inbedden"];

/// Where words stand, which says what may stand among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// Running text: everything.
    Text,
    /// A line that is a control: links, no explanations.
    Line,
    /// A heading: no explanations.
    Heading,
}

/// What a text leads to and quotes, by id.
#[derive(Debug, Default)]
pub struct Uses {
    /// The entries that it links to.
    pub entries: BTreeSet<String>,
    /// The external addresses that it names.
    pub links: BTreeSet<String>,
    /// The facts that it quotes.
    pub facts: BTreeSet<String>,
    /// The kinds of criteria that it shows.
    pub criteria: BTreeSet<Kind>,
}

/// What is kept while the running text of one entry is rendered.
pub struct Inline<'a> {
    around: &'a Surroundings<'a>,
    terms: Terms<'a>,
    /// What it uses so far.
    pub uses: Uses,
    told: BTreeSet<String>,
    /// Links that are gone since this was last emptied.
    pub gone: Vec<String>,
}

impl<'a> Inline<'a> {
    /// At the start of an entry.
    pub fn new(around: &'a Surroundings<'a>) -> Self {
        Self {
            around,
            terms: Terms::new(&around.registers.terms, around.explains.iter().map(|term| term.value.as_str())),
            uses: Uses::default(),
            told: BTreeSet::new(),
            gone: Vec::new(),
        }
    }

    /// The tags around a link's words, and the words if they come from the register.
    fn link(&mut self, target: &str) -> Result<Anchor, String> {
        if let Some(id) = target.strip_prefix("link:") {
            return self.external(id);
        }
        if let Some(path) = target.strip_prefix("tool:") {
            if !TOOLS.contains(&path) {
                return Err(format!("there is no tool {path}; there are {}", TOOLS.join(", ")));
            }
            return Ok(Anchor { open: format!("<a href=\"~/{path}/\">"), close: "</a>", label: None });
        }
        if let Some(id) = target.strip_prefix("fact:") {
            self.fact(id)?;
            return Err(format!("a fact stands alone in its paragraph, as <fact:{id}>"));
        }
        if let Some(kind) = target.strip_prefix("criteria:") {
            self.criteria(kind)?;
            return Err(format!("criteria stand alone in their paragraph, as <criteria:{kind}>"));
        }
        if target.contains("://") || target.starts_with("mailto:") {
            return Err(format!("{target}: an external address stands in links.toml and is linked by its id, link:id"));
        }
        let (id, popup) = self.entry(target)?;
        let open = if popup {
            format!("<a class=\"opens\" aria-haspopup=\"dialog\" href=\"~/{id}/\">")
        } else {
            format!("<a href=\"~/{id}/\">")
        };
        Ok(Anchor { open, close: "</a>", label: None })
    }

    fn external(&mut self, id: &str) -> Result<Anchor, String> {
        let links = &self.around.registers.links;
        if links.lacks(id) {
            return Err(format!("there is no link {id} in links.toml"));
        }
        self.uses.links.insert(id.to_owned());
        let Some(link) = links.get(id) else { return Ok(Anchor::default()) };
        let label = Some(link.label.clone());
        if link.status.is_link() {
            let open = format!("<a class=\"external\" rel=\"noopener noreferrer\" href=\"{}\">", escape(&link.target));
            return Ok(Anchor { open, close: "</a>", label });
        }
        if self.told.insert(id.to_owned()) {
            self.gone.push(id.to_owned());
        }
        Ok(Anchor { open: "<span class=\"gone\">".into(), close: "</span>", label })
    }

    /// Notes that the text quotes a fact, if there is one with this id.
    pub fn fact(&mut self, id: &str) -> Result<(), String> {
        if self.around.registers.facts.lacks(id) {
            return Err(format!("there is no fact {id} in facts.toml"));
        }
        self.uses.facts.insert(id.to_owned());
        Ok(())
    }

    /// The list of the criteria of a kind as HTML. Notes that the text shows them.
    pub fn criteria(&mut self, kind: &str) -> Result<String, String> {
        let (kind, criteria) = self.around.registers.criteria.of_kind(kind)?;
        self.uses.criteria.insert(kind);
        let items = criteria.into_iter().map(|criterion| {
            let (question, meaning) = (self.text(&criterion.question), self.text(&criterion.meaning));
            format!("<li><strong>{question}</strong> {meaning}</li>")
        });
        Ok(format!("<ul>{}</ul>", items.collect::<String>()))
    }

    /// The id of the entry that a relative path leads to, and whether it is a pop-up. Notes that the text links to it.
    pub fn entry(&mut self, target: &str) -> Result<(String, bool), String> {
        let id =
            resolve(self.around.id, target).ok_or_else(|| format!("{target} is not a path to an entry's .md file"))?;
        if id == self.around.id {
            return Err(format!("{target} leads to this entry itself"));
        }
        let entry = self.around.entries.get(id.as_str());
        let popup = *entry.ok_or_else(|| format!("{target} leads nowhere: there is no entry {id}"))?;
        self.uses.entries.insert(id.clone());
        Ok((id, popup))
    }

    fn text(&mut self, text: &str) -> String {
        let mut html = String::new();
        let mut pieces = self.terms.split(text).into_iter().peekable();
        while let Some(piece) = pieces.next() {
            match piece {
                Piece::Plain(words) => html.push_str(&escape(words)),
                Piece::Term { id, words, explanation } => {
                    let closing = pieces.peek_mut().map_or("", Piece::take_closing);
                    let page_id = format!("t{}-{id}", self.around.index);
                    let (words, explanation) = (escape(words), escape(explanation));
                    // A button is a box, and a line may break behind a box: the mark behind it is held to it.
                    let (hold, end) = if closing.is_empty() { ("", "") } else { ("<span class=\"hold\">", "</span>") };
                    let _ = write!(
                        html,
                        "{hold}<button type=\"button\" class=\"term\" popovertarget=\"{page_id}\">{words}</button>\
                         <span class=\"term-note\" popover id=\"{page_id}\"><b>{words}</b> <span>{explanation}</span></span>{closing}{end}"
                    );
                }
            }
        }
        html
    }
}

/// The tags around a link's words.
#[derive(Default)]
struct Anchor {
    open: String,
    close: &'static str,
    label: Option<String>,
}

/// The link that is being rendered.
struct OpenLink {
    close: &'static str,
    offset: usize,
    /// Its words come from the register, so those in the text are left out.
    replaced: bool,
    blank: bool,
}

/// Renders events to HTML. Mistakes are an offset and what is wrong.
pub fn render<'a>(
    events: Events<'a>,
    spot: Spot,
    inline: &mut Inline<'a>,
    mistakes: &mut Vec<(usize, String)>,
) -> String {
    let mut out: Vec<Event<'a>> = Vec::with_capacity(events.len());
    let mut link: Option<OpenLink> = None;
    let mut table = Table::default();
    for (event, range) in events {
        let offset = range.start;
        if let Some(event) = table.event(&event) {
            out.push(event);
            continue;
        }
        if let Some(what) = foreign(&event) {
            mistakes.push((offset, what));
        }
        match event {
            Event::Start(Tag::Link { dest_url, link_type, .. }) => {
                let anchor = inline.link(&dest_url).unwrap_or_else(|what| {
                    mistakes.push((offset, what));
                    Anchor::default()
                });
                out.push(Event::InlineHtml(anchor.open.into()));
                let label = anchor.label.filter(|_| link_type == LinkType::Autolink);
                let replaced = label.is_some();
                out.extend(label.map(|label| Event::Text(label.into())));
                link = Some(OpenLink { close: anchor.close, offset, replaced, blank: !replaced });
            }
            Event::End(TagEnd::Link) => {
                let Some(link) = link.take() else { continue };
                if link.blank {
                    mistakes.push((link.offset, "a link has words".into()));
                }
                out.push(Event::InlineHtml(link.close.into()));
            }
            Event::Text(text) => match link.as_mut() {
                Some(link) if link.replaced => {}
                Some(link) => {
                    link.blank &= text.trim().is_empty();
                    out.push(Event::Text(text));
                }
                None if spot == Spot::Text && !table.in_head() => {
                    out.push(Event::InlineHtml(inline.text(&text).into()));
                }
                None => out.push(Event::Text(text)),
            },
            Event::SoftBreak => out.push(Event::Text(" ".into())),
            event => out.push(event),
        }
    }
    let mut html = String::new();
    push_html(&mut html, out.into_iter());
    html.replace('\n', "")
}

/// What is wrong with an event that is not part of the dialect.
fn foreign(event: &Event<'_>) -> Option<String> {
    let what = match event {
        Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => "raw HTML is not part of the dialect",
        Event::Start(Tag::Image { .. }) => "images are not part of the dialect",
        Event::Start(Tag::CodeBlock(_)) => "code is not part of the dialect: begin the line without spaces",
        Event::Start(Tag::Heading { .. }) => "a heading does not stand in a list or a quote",
        Event::TaskListMarker(_) => "a checklist does not stand in a list or a quote",
        Event::Text(text) => return left_over(text),
        _ => return None,
    };
    Some(what.to_owned())
}

/// Marks that readers would see as they are, because something around them is not right.
fn left_over(text: &str) -> Option<String> {
    if ["http://", "https://", "www."].iter().any(|start| text.contains(start)) {
        return Some("an external address stands in links.toml and is linked by its id, link:id".into());
    }
    let mark = ["{#", "{.", "[!", "](", "[ ]", "[]"].into_iter().find(|mark| text.contains(mark))?;
    Some(format!("readers would see {mark} as it is: what stands around it is not understood"))
}
