//! The running text of the guide, cut in passages, sentences and words.

use guide::content::{Block, EntryId};
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// What a reader sees of an entry, or the full sentences of a register.
pub(super) struct Text {
    /// The file below `content/`.
    pub(super) file: String,
    /// Its passages in order, from its title on. Texts of registers are left out of entries.
    pub(super) passages: Vec<Passage>,
    /// What else is on its page; a register has none.
    pub(super) page: Option<Page>,
}

/// What a page explains, and where it leads.
pub(super) struct Page {
    /// The words of its links.
    pub(super) links: Vec<String>,
    /// Every term of the trade.
    pub(super) terms: Vec<Term>,
    /// Ids of those that are explained here.
    pub(super) explained: Vec<String>,
}

/// A paragraph, an item, a heading.
#[derive(Debug, Clone)]
pub(super) struct Passage {
    pub(super) form: Form,
    pub(super) text: String,
}

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Full sentences, an item of a list, or a question to tick.
    Running,
    /// A title, a cell of a table, or the words of a listed link: no sentence.
    Fragment,
}

/// A word of the trade.
#[derive(Debug, Clone)]
pub(super) struct Term {
    pub(super) id: String,
    pub(super) forms: Vec<String>,
}

/// The text of every entry, sorted by file.
pub(super) fn entries() -> Vec<Text> {
    let terms = terms();
    EntryId::all().map(|id| of_entry(id, &terms)).collect()
}

fn of_entry(id: EntryId, terms: &[Term]) -> Text {
    let entry = id.entry();
    let mut passages = vec![fragment(entry.title), running(id.summary())];
    let mut markup = Vec::new();
    of_blocks(id.body(), &mut passages, &mut markup);
    passages.retain(|passage| !passage.text.is_empty());
    let file = format!("{}.md", entry.path);
    let head: Table = read(&file).split("+++\n").nth(1).unwrap().parse().unwrap();
    let noted = |id: &str| markup.iter().any(|html| html.contains(&format!("-{id}\"><b>")));
    let explains = |id: &str| strings(head.get("explains")).iter().any(|explained| explained == id);
    let explained = terms.iter().map(|term| term.id.clone()).filter(|id| noted(id) || explains(id)).collect();
    let links = markup.iter().flat_map(|html| link_words(html)).collect();
    Text { file, passages, page: Some(Page { links, terms: terms.to_vec(), explained }) }
}

fn terms() -> Vec<Term> {
    let table: Table = read("terms.toml").parse().unwrap();
    table.iter().map(|(id, term)| Term { id: id.clone(), forms: strings(term.get("forms")) }).collect()
}

fn strings(value: Option<&Value>) -> Vec<String> {
    value.and_then(Value::as_array).into_iter().flatten().map(|item| item.as_str().unwrap().to_owned()).collect()
}

fn of_blocks(blocks: &[Block], passages: &mut Vec<Passage>, markup: &mut Vec<&'static str>) {
    for block in blocks {
        match block {
            Block::Markup(html) | Block::Alert(_, html) => {
                of_html(html, passages);
                markup.push(html);
            }
            Block::Quote { markup: html, speaker } => {
                of_html(html, passages);
                passages.push(fragment(speaker));
                markup.push(html);
            }
            Block::Checklist(checks) => {
                passages.extend(checks.iter().map(|check| running(&plain(check.markup))));
                markup.extend(checks.iter().map(|check| check.markup));
            }
            Block::Answers(answers) => {
                for answer in *answers {
                    passages.extend([fragment(answer.title), running(&plain(answer.line))]);
                    markup.push(answer.line);
                    of_blocks(answer.body, passages, markup);
                }
            }
            Block::Signs(signs) => {
                passages.extend(signs.iter().flat_map(|sign| [fragment(sign.label), running(sign.line)]));
            }
            Block::More { title, links } => {
                passages.push(fragment(title));
                passages.extend(links.iter().map(|(_, label)| fragment(label)));
            }
            Block::Fact(_) | Block::Fallback(_) | Block::Figure => {}
        }
    }
}

fn running(text: &str) -> Passage {
    Passage { form: Form::Running, text: text.to_owned() }
}

fn fragment(text: &str) -> Passage {
    Passage { form: Form::Fragment, text: text.to_owned() }
}

/// The passages of HTML that the compiler made: each element that stands on a line of its own is one.
fn of_html(html: &str, passages: &mut Vec<Passage>) {
    let mut rest = html;
    let mut form = Form::Running;
    let mut text = String::new();
    while let Some((before, tagged)) = rest.split_once('<') {
        let (tag, after) = tagged.split_once('>').unwrap();
        text.push_str(before);
        rest = after;
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        match name {
            _ if tag.contains("term-note") => rest = rest.split_once("</span></span>").unwrap().1,
            "br" => text.push(' '),
            "a" | "span" | "button" | "strong" | "em" | "b" => {}
            _ => {
                passages.push(Passage { form, text: decoded(&std::mem::take(&mut text)) });
                form = if matches!(tag, "h2" | "h3" | "h4") || tag.starts_with("th ") || tag.starts_with("td ") {
                    Form::Fragment
                } else {
                    Form::Running
                };
            }
        }
    }
    passages.push(Passage { form, text: decoded(&format!("{text}{rest}")) });
}

/// The words of inline HTML.
fn plain(html: &str) -> String {
    let mut passages = Vec::new();
    of_html(html, &mut passages);
    passages.into_iter().map(|passage| passage.text).collect()
}

fn decoded(text: &str) -> String {
    text.trim().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn link_words(html: &str) -> Vec<String> {
    html.split("<a ").skip(1).map(|link| plain(link.split_once('>').unwrap().1.split("</a>").next().unwrap())).collect()
}

/// The full sentences of each register. The order of the guide holds titles.
pub(super) fn registers() -> Vec<Text> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml") && !file.ends_with("guide.toml"));
    files
        .iter()
        .map(|file| {
            let file = file.file_name().unwrap().to_string_lossy().into_owned();
            let mut passages = Vec::new();
            of_value(&Value::Table(read(&file).parse().unwrap()), &mut passages);
            Text { file, passages, page: None }
        })
        .collect()
}

fn of_value(value: &Value, passages: &mut Vec<Passage>) {
    match value {
        Value::String(text) if text.contains(' ') && text.ends_with(['.', '?', '!']) => passages.push(running(text)),
        Value::Array(values) => values.iter().for_each(|value| of_value(value, passages)),
        Value::Table(table) => table.values().for_each(|value| of_value(value, passages)),
        _ => {}
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

fn read(file: &str) -> String {
    fs::read_to_string(folder().join(file)).unwrap()
}

/// The sentences of a passage: each ends with `.`, `?` or `!` before a space, or with the passage.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (space, _) in text.match_indices(' ') {
        let word = text[start..space].rsplit(' ').next().unwrap().trim_end_matches(['’', '”', ')']);
        if word.ends_with(['.', '?', '!']) && !ABBREVIATIONS.contains(&word) {
            found.push(&text[start..space]);
            start = space + 1;
        }
    }
    found.push(&text[start..]);
    found.retain(|sentence| !words(sentence).is_empty());
    found
}

/// Words that end with a full stop within a sentence.
const ABBREVIATIONS: [&str; 3] = ["bijv.", "nr.", "dr."];

/// The words of a text, without the marks around them.
pub(super) fn words(text: &str) -> Vec<&str> {
    text.split([' ', '/'])
        .map(|word| word.trim_matches(|character: char| !character.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect()
}
