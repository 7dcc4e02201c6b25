//! Ids, which are paths, and relative links between them.

/// Whether a text is an id: lower-case letters, digits and single hyphens.
pub fn is_id(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.split('-').all(is_word)
}

/// Whether a text can be the id of an entry, which is its address: ids with slashes between them.
pub fn is_path(text: &str) -> bool {
    text.split('/').all(is_id)
}

/// The id that the link `target` in the entry `from` means: `a/b` + `../c.md` → `c`. `None` when it leaves the content.
pub fn resolve(from: &str, target: &str) -> Option<String> {
    let target = target.strip_suffix(".md")?;
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
