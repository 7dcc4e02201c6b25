//! The declarations of a style sheet, and what in them belongs to the tokens.

/// `property: value`, and where it stands.
pub(super) struct Declaration {
    /// Its line, from 1.
    pub(super) line: usize,
    value: String,
    /// Whether it only counts where the system gives the colours.
    forced: bool,
}

/// The declarations of a style sheet in order.
pub(super) fn declarations(text: &str) -> Vec<Declaration> {
    let text = blanked(text);
    let mut found = Vec::new();
    let mut around: Vec<String> = Vec::new();
    let mut start = 0;
    for (at, mark) in text.match_indices(['{', '}', ';']) {
        let piece = text[start..at].trim();
        if mark == "{" {
            around.push(piece.to_owned());
        } else {
            if let Some((_, value)) = piece.split_once(':').filter(|_| !piece.starts_with('@')) {
                let line = 1 + text[..at].trim_end().matches('\n').count();
                let forced = around.iter().any(|prelude| prelude.contains("forced-colors: active"));
                found.push(Declaration { line, value: value.trim().to_owned(), forced });
            }
            if mark == "}" {
                around.pop();
            }
        }
        start = at + 1;
    }
    found
}

/// The text without what stands in comments and quotes, line for line.
fn blanked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, from) = rest.split_at(at);
        let end = if from.starts_with("/*") { "*/" } else { &from[..1] };
        let is_slash = from.starts_with('/') && !from.starts_with("/*");
        let length = if is_slash { 1 } else { from[1..].find(end).map_or(from.len(), |at| at + 1 + end.len()) };
        out.push_str(before);
        let (skipped, after) = from.split_at(length);
        out.push_str(if is_slash { "/" } else { "" });
        out.extend(skipped.chars().filter(|character| *character == '\n'));
        rest = after;
    }
    out + rest
}

impl Declaration {
    /// The colours and the lengths in pixels that stand in the value.
    pub(super) fn literals(&self) -> Vec<String> {
        let is_inside = |character: char| character.is_ascii_alphanumeric() || "#.-_(".contains(character);
        let words = self.value.split(|character| !is_inside(character)).flat_map(|word| word.split_inclusive('('));
        words.filter(|word| self.is_literal(word)).map(str::to_owned).collect()
    }

    fn is_literal(&self, word: &str) -> bool {
        let is_number =
            |text: &str| !text.is_empty() && text.chars().all(|it| it.is_ascii_digit() || it == '.' || it == '-');
        let name = word.to_lowercase();
        let is_system = SYSTEM.contains(&&*name) && !self.forced;
        word.starts_with('#') && word.len() > 3
            || word != "0px" && word.strip_suffix("px").is_some_and(is_number)
            || FUNCTIONS.contains(&&*name)
            || NAMES.contains(&&*name)
            || is_system
    }
}

const FUNCTIONS: [&str; 10] = ["rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(", "color("];

/// Colours that the system chooses: only where it does so.
#[rustfmt::skip]
const SYSTEM: [&str; 19] = [
    "accentcolor", "accentcolortext", "activetext", "buttonborder", "buttonface", "buttontext", "canvas", "canvastext",
    "field", "fieldtext", "graytext", "highlight", "highlighttext", "linktext", "mark", "marktext", "selecteditem",
    "selecteditemtext", "visitedtext",
];

/// The names of colours that people use.
#[rustfmt::skip]
const NAMES: [&str; 46] = [
    "aqua", "beige", "black", "blue", "brown", "coral", "crimson", "cyan", "darkblue", "darkgray", "darkgreen", "darkred",
    "fuchsia", "gold", "goldenrod", "gray", "green", "grey", "indigo", "ivory", "khaki", "lavender", "lightblue",
    "lightgray", "lightgreen", "lightgrey", "lime", "linen", "magenta", "maroon", "navy", "olive", "orange", "orchid",
    "pink", "plum", "purple", "red", "salmon", "silver", "snow", "tan", "teal", "tomato", "violet", "white",
];
