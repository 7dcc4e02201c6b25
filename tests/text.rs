//! Documents as Markdown and plain text, and links to a mail program.

#![allow(clippy::panic, reason = "a test that cannot go on fails")]

use guide::export::document::{Document, Item, Piece};
use guide::export::{mail, text};
use proptest::prelude::*;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// What a reader of Markdown sees: `#1` for a heading, `-` for an item, `|` for a cell, `>` for a quotation, `p` for a
/// paragraph, each with its text.
fn read(markdown: &str) -> Vec<String> {
    let mut seen: Vec<String> = Vec::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => seen.push(format!("#{} ", level as usize)),
            Event::Start(Tag::Item) => seen.push("- ".to_owned()),
            Event::Start(Tag::TableCell) => seen.push("| ".to_owned()),
            Event::Start(Tag::BlockQuote(_)) => seen.push("> ".to_owned()),
            Event::Start(Tag::Paragraph) if seen.last().is_none_or(|last| last != "> ") => seen.push("p ".to_owned()),
            Event::Text(text) => seen.last_mut().into_iter().for_each(|last| last.push_str(&text)),
            Event::HardBreak => seen.last_mut().into_iter().for_each(|last| last.push('\n')),
            Event::Start(Tag::Paragraph | Tag::List(None) | Tag::Table(_) | Tag::TableHead | Tag::TableRow)
            | Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3)
                | TagEnd::List(false)
                | TagEnd::Item
                | TagEnd::Table
                | TagEnd::TableHead
                | TagEnd::TableRow
                | TagEnd::TableCell
                | TagEnd::BlockQuote(_),
            ) => {}
            other => panic!("markup that nobody asked for: {other:?}"),
        }
    }
    seen
}

fn one_of_everything(text: &str) -> Document {
    Document {
        title: text.to_owned(),
        pieces: vec![
            Piece::Heading(text.to_owned()),
            Piece::Subheading(text.to_owned()),
            Piece::Paragraph(text.to_owned()),
            Piece::Warning(text.to_owned()),
            Piece::List(vec![Item::with(text, vec![Item::new(text)]), Item::new(text)]),
            Piece::Table {
                head: vec![text.to_owned(), "b".to_owned()],
                rows: vec![vec!["c".to_owned(), text.to_owned()]],
            },
        ],
    }
}

fn expected(text: &str) -> Vec<String> {
    ["#1", "#2", "#3", "p", ">", "-", "-", "-", "|"]
        .map(|mark| format!("{mark} {text}"))
        .into_iter()
        .chain(["| b".to_owned(), "| c".to_owned(), format!("| {text}")])
        .collect()
}

#[test]
fn nothing_that_a_user_typed_becomes_markup() {
    for text in [
        "gewone tekst",
        "# kop",
        "- punt",
        "+ punt",
        "* punt",
        "1. eerst",
        "12) dan",
        "3.5",
        "13.00 uur",
        "---",
        "===",
        "> citaat",
        "*vet* en _schuin_ en ~~weg~~ en `code`",
        "[een](https://voorbeeld.nl) ![beeld](x)",
        "<b>vet</b> <img src=x onerror=alert(1)> <!-- weg -->",
        "<https://voorbeeld.nl>",
        "&amp; &lt; &#x3c;",
        "a | b | c",
        "\\ en \\* en \\",
        "| --- |",
        "[x]: https://voorbeeld.nl",
        "```",
        "~~~",
        "é 😀 ½ ’",
    ] {
        assert_eq!(read(&text::markdown(&one_of_everything(text))), expected(text), "{text}");
    }
}

#[test]
fn line_ends_stay_in_paragraphs_and_nowhere_else() {
    let document = one_of_everything("een\ntwee");
    let seen = read(&text::markdown(&document));
    assert_eq!(seen[3..5], ["p een\ntwee", "> een\ntwee"]);
    assert_eq!(seen[5], "- een twee");
}

#[test]
fn plain_text_is_plain() {
    let wide = "een lange regel die niet naast een andere kolom past in een bericht dat je verstuurt";
    let cells = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
    let document = Document {
        title: "Titel".to_owned(),
        pieces: vec![
            Piece::Heading("Kop".to_owned()),
            Piece::Paragraph("Een regel.\nNog een.".to_owned()),
            Piece::Warning("Let op.".to_owned()),
            Piece::List(vec![Item::with("een", vec![Item::new("twee")])]),
            Piece::Table {
                head: cells(["Wat", "Wie"]),
                rows: vec![cells(["bellen", "Noor"]), cells(["schrijven", ""])],
            },
            Piece::Table { head: cells(["Wat", "Wie"]), rows: vec![cells([wide, "Noor"]), cells(["schrijven", ""])] },
        ],
    };
    let expected = "\
Titel
=====

Kop
---

Een regel.
Nog een.

! Let op.

- een
  - twee

Wat        Wie
bellen     Noor
schrijven

Wat: een lange regel die niet naast een andere kolom past in een bericht dat je verstuurt
Wie: Noor

Wat: schrijven
";
    assert_eq!(text::plain(&document), expected);
}

#[test]
fn a_mail_link_holds_the_message_or_is_not_made() {
    assert_eq!(
        mail::link("Eén & twee", "a\nb\r\nc?=%"),
        Some("mailto:?subject=E%C3%A9n%20%26%20twee&body=a%0D%0Ab%0D%0Ac%3F%3D%25".to_owned())
    );
    let empty = "mailto:?subject=&body=".len();
    assert!(mail::link("", &"x".repeat(2000 - empty)).is_some());
    assert_eq!(mail::link("", &"x".repeat(2001 - empty)), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// Any line of text is read back as it was typed.
    #[test]
    fn any_text_is_read_back(text in "[-+*_`~#>=|<\\[\\]()!&;:.\\\\/ 0-9a-zé😀]{1,24}") {
        let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assume!(!plain.is_empty());
        prop_assert_eq!(read(&text::markdown(&one_of_everything(&text))), expected(&plain));
    }
}
