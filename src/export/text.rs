//! Documents written out as Markdown and as plain text.

use super::document::{Document, Item, Piece};

/// The document as Markdown. Nothing that a user typed becomes markup.
pub fn markdown(document: &Document) -> String {
    let mut parts = vec![format!("# {}", inline(&document.title))];
    for piece in &document.pieces {
        parts.push(match piece {
            Piece::Heading(text) => format!("## {}", inline(text)),
            Piece::Subheading(text) => format!("### {}", inline(text)),
            Piece::Paragraph(text) => paragraph(text),
            Piece::Warning(text) => format!("> {}", paragraph(text).replace('\n', "\n> ")),
            Piece::List(items) => {
                let mut lines = Vec::new();
                markdown_items(items, 0, &mut lines);
                lines.join("\n")
            }
            Piece::Table { head, rows } => {
                let row = |cells: &[String]| {
                    format!("| {} |", cells.iter().map(|cell| inline(cell)).collect::<Vec<_>>().join(" | "))
                };
                let rule = format!("|{}", " --- |".repeat(head.len()));
                let mut lines = vec![row(head), rule];
                lines.extend(rows.iter().map(|cells| row(cells)));
                lines.join("\n")
            }
        });
    }
    parts.join("\n\n") + "\n"
}

fn markdown_items(items: &[Item], depth: usize, lines: &mut Vec<String>) {
    for item in items {
        lines.push(format!("{}- {}", "  ".repeat(depth), inline(&item.text)));
        markdown_items(&item.items, depth + 1, lines);
    }
}

/// Text of several lines: each line stays a line.
fn paragraph(text: &str) -> String {
    text.lines().map(inline).collect::<Vec<_>>().join("\\\n")
}

/// Text on one line, with everything escaped that Markdown gives a meaning.
fn inline(text: &str) -> String {
    let words = one_line(text);
    let mut escaped = String::with_capacity(words.len());
    // A number, or nothing, before a mark that starts a list where it starts a line and a space follows.
    let number = words.len() - words.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let ends_word = |index: usize| words.get(index + 1..).is_none_or(|rest| rest.is_empty() || rest.starts_with(' '));
    for (index, letter) in words.char_indices() {
        let opens = match letter {
            '.' | ')' => number > 0 && index == number && ends_word(index),
            '+' => index == 0 && ends_word(index),
            '-' | '>' | '=' => index == 0,
            // Marks at the end of a heading would close it.
            '#' => index == 0 || words.get(..index).is_some_and(|before| before.ends_with(' ')),
            _ => "\\`*_[]<|~&".contains(letter),
        };
        if opens {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// The document as plain text, for a message or a file without markup.
pub fn plain(document: &Document) -> String {
    let mut parts = vec![underlined(&document.title, '=')];
    for piece in &document.pieces {
        parts.push(match piece {
            Piece::Heading(text) => underlined(text, '-'),
            Piece::Subheading(text) | Piece::Paragraph(text) => text.clone(),
            Piece::Warning(text) => format!("! {text}"),
            Piece::List(items) => {
                let mut lines = Vec::new();
                plain_items(items, 0, &mut lines);
                lines.join("\n")
            }
            Piece::Table { head, rows } => aligned(head, rows).unwrap_or_else(|| named(head, rows)),
        });
    }
    parts.join("\n\n") + "\n"
}

/// What fits on a line of a message.
const WIDTH: usize = 76;

/// The rows with their cells in columns; none when that is wider than a message.
fn aligned(head: &[String], rows: &[Vec<String>]) -> Option<String> {
    let length = |cell: &String| one_line(cell).chars().count();
    let widths: Vec<usize> = (0..head.len())
        .map(|column| rows.iter().chain([&head.to_vec()]).filter_map(|cells| cells.get(column)).map(length).max())
        .map(Option::unwrap_or_default)
        .collect();
    let line = |cells: &[String]| {
        let cells = cells.iter().zip(&widths).map(|(cell, width)| format!("{:<width$}", one_line(cell)));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let lines: Vec<String> = std::iter::once(line(head)).chain(rows.iter().map(|cells| line(cells))).collect();
    lines.iter().all(|line| line.chars().count() <= WIDTH).then(|| lines.join("\n"))
}

/// The rows one after another, each cell on a line with the name of its column.
fn named(head: &[String], rows: &[Vec<String>]) -> String {
    let row = |cells: &Vec<String>| {
        let filled = head.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
        filled.map(|(name, cell)| format!("{name}: {}", one_line(cell))).collect::<Vec<_>>().join("\n")
    };
    rows.iter().map(row).collect::<Vec<_>>().join("\n\n")
}

fn plain_items(items: &[Item], depth: usize, lines: &mut Vec<String>) {
    for item in items {
        lines.push(format!("{}- {}", "  ".repeat(depth), one_line(&item.text)));
        plain_items(&item.items, depth + 1, lines);
    }
}

fn underlined(text: &str, with: char) -> String {
    let text = one_line(text);
    let line: String = std::iter::repeat_n(with, text.chars().count()).collect();
    format!("{text}\n{line}")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
