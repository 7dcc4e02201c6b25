//! The gespreksbriefje as it leaves: on paper, as text, or as HTML for the clipboard.

use maud::{Markup, html};

/// A gespreksbriefje. Blank lines are there to be written in; they do not leave.
#[derive(Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its heading.
    pub title: &'static str,
    /// Who it is for.
    pub heading: &'static str,
    /// Its first paragraph.
    pub opening: Line,
    /// Its parts, always the same ones for a version.
    pub sections: Vec<Section>,
    /// Above the empty lines.
    pub agreements: &'static str,
    /// At its foot.
    pub footer: &'static str,
}

/// A part of a sheet.
#[derive(Clone, PartialEq, Eq)]
pub struct Section {
    /// Which part.
    pub kind: SectionKind,
    /// Its heading.
    pub title: &'static str,
    /// Its lines. The last one is blank until the reader writes in it.
    pub lines: Vec<Line>,
}

/// The parts of a sheet in order. Each version has some of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionKind {
    /// What I notice.
    Notice,
    /// What I think causes it.
    Causes,
    /// What helps.
    Helps,
    /// What I can do.
    Can,
    /// What I need.
    Need,
    /// What I want to ask.
    Ask,
    /// What the employer is asked to discuss.
    Agenda,
}

/// A line of a sheet.
#[derive(Clone, PartialEq, Eq)]
pub struct Line {
    /// Its name for [`super::Note::rewrite`] and [`super::Note::restore`].
    pub key: String,
    /// Its words, exactly as they were typed.
    pub text: String,
    /// Whether they are the reader's.
    pub rewritten: bool,
}

impl Sheet {
    /// Every line, the opening first.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        std::iter::once(&self.opening).chain(self.sections.iter().flat_map(|section| &section.lines))
    }

    /// The parts that have something to say, with the lines that do.
    pub fn filled(&self) -> impl Iterator<Item = (&'static str, Vec<&str>)> {
        self.sections.iter().filter_map(|section| {
            let lines: Vec<&str> =
                section.lines.iter().filter(|line| !line.is_blank()).map(|line| line.text.as_str()).collect();
            (!lines.is_empty()).then_some((section.title, lines))
        })
    }

    /// The sheet as plain text.
    pub fn text(&self) -> String {
        let mut parts = vec![[self.title, "\n", self.heading].concat()];
        if !self.opening.is_blank() {
            parts.push(self.opening.text.clone());
        }
        parts.extend(self.filled().map(|(title, lines)| [title, "\n- ", &lines.join("\n- ")].concat()));
        parts.push([self.agreements, "\n"].concat());
        parts.push([self.footer, "\n"].concat());
        parts.join("\n\n")
    }

    /// The sheet as HTML that Word and Outlook read: headings, paragraphs and lists, everything escaped.
    pub fn html(&self) -> String {
        let page = html! {
            h1 { (self.title) }
            p { (self.heading) }
            @if !self.opening.is_blank() { p { (broken(&self.opening.text)) } }
            @for (title, lines) in self.filled() {
                h2 { (title) }
                ul { @for line in lines { li { (broken(line)) } } }
            }
            h2 { (self.agreements) }
            p { br; }
            p { (self.footer) }
        };
        page.into_string()
    }
}

impl Line {
    /// Whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// A text with its line breaks.
fn broken(text: &str) -> Markup {
    html! {
        @for (index, line) in text.lines().enumerate() {
            @if index > 0 { br; }
            (line)
        }
    }
}
