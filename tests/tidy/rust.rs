//! Rust source, told apart in code, comments and literals.

/// What a stretch of source is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Code,
    Comment,
    Literal,
}

/// The source with comments and literals blanked out, line for line.
pub(super) fn code(text: &str) -> String {
    let keep = |(part, piece): (Part, &str)| match part {
        Part::Code => piece.to_owned(),
        Part::Comment | Part::Literal => piece.chars().filter(|character| *character == '\n').collect(),
    };
    parts(text).into_iter().map(keep).collect()
}

/// The text of each string literal, with the line on which it starts.
pub(super) fn literals(text: &str) -> Vec<(usize, String)> {
    let mut line = 1;
    let mut found = Vec::new();
    for (part, piece) in parts(text) {
        if part == Part::Literal {
            let inner = piece.trim_start_matches(['b', 'r']).trim_matches('#');
            found.push((line, inner.strip_prefix('"').unwrap().strip_suffix('"').unwrap().to_owned()));
        }
        line += piece.matches('\n').count();
    }
    found
}

fn parts(text: &str) -> Vec<(Part, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (part, length) = first_part(rest);
        found.push((part, &rest[..length]));
        rest = &rest[length..];
    }
    found
}

/// What the source starts with, and how many bytes of it.
fn first_part(text: &str) -> (Part, usize) {
    let until = |end: &str, from: usize| text[from..].find(end).map_or(text.len(), |at| from + at + end.len());
    let raw = text.strip_prefix('r').map(|rest| rest.chars().take_while(|character| *character == '#').count());
    match raw {
        Some(hashes) if text[1 + hashes..].starts_with('"') => {
            return (Part::Literal, until(&format!("\"{}", "#".repeat(hashes)), hashes + 2));
        }
        _ => {}
    }
    if text.starts_with("//") {
        return (Part::Comment, text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        return (Part::Comment, until("*/", 2));
    }
    if text.starts_with('"') {
        return (Part::Literal, end_of_string(text));
    }
    // A quote in a character is no start of a string; a lifetime is code.
    if text.starts_with("'\"'") || text.starts_with("'\\") {
        return (Part::Code, until("'", 2).max(3));
    }
    // A name is taken whole, so that the `r` at its end is not taken for a raw string.
    let name =
        text.chars().take_while(|character| character.is_alphanumeric() || *character == '_').map(char::len_utf8).sum();
    if name > 0 {
        return (Part::Code, name);
    }
    (Part::Code, text.chars().next().map_or(1, char::len_utf8))
}

fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}
