//! What of the organisation a text names: its contacts by their role, its own pages by their title.

use super::{Contact, Link, Organisation, Role};

impl Organisation {
    /// The contacts that a text names, and the pages. Where a contact is named, every page of the organisation goes along.
    pub fn named_in(&self, text: &str) -> (Vec<&Contact>, Vec<&Link>) {
        let contacts: Vec<&Contact> = self.contacts.iter().filter(|contact| contact.role.is_named_in(text)).collect();
        let is_named = |link: &&Link| !contacts.is_empty() || has_word(text, &link.title);
        let links = self.links.iter().filter(is_named).collect();
        (contacts, links)
    }
}

impl Role {
    /// Whether a text names it.
    pub fn is_named_in(self, text: &str) -> bool {
        self.words().iter().any(|word| has_word(text, word))
    }
}

/// Whether words stand in a text with nothing of a word around them. A hyphen parts words: an HR-adviseur is of HR.
fn has_word(text: &str, word: &str) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    places(text, word).any(|start| {
        let (before, rest) = text.split_at(start);
        let after = rest.get(word.len()..).unwrap_or_default();
        !is_letter(before.chars().next_back()) && !is_letter(after.chars().next())
    })
}

/// Where words start in a text. Abbreviations are told from other words by their capitals.
fn places<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let is_short = word.bytes().all(|byte| byte.is_ascii_uppercase());
    let fits = move |found: &str| if is_short { found == word } else { found.eq_ignore_ascii_case(word) };
    text.char_indices()
        .map(|(start, _)| start)
        .filter(move |start| !word.is_empty() && text.get(*start..*start + word.len()).is_some_and(fits))
}
