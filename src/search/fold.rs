//! Words as search compares them: without case, accents and hyphens, so that `Burn-out` is `burnout`.

/// The words of a text, each with the byte at which it starts.
pub(super) fn words(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let (mut start, mut end) = (0, 0);
    let mut take = |start: usize, end: usize| {
        if let Some(word) = text.get(start..end).filter(|word| !word.is_empty()) {
            words.push((start, word));
        }
    };
    let mut is_joined = false;
    for (at, character) in text.char_indices() {
        if is_letter(character) {
            // A new word, unless it goes on after one joiner.
            if at > end && !(is_joined && end > start) {
                take(start, end);
                start = at;
            }
            end = at + character.len_utf8();
            is_joined = false;
        } else {
            is_joined = at == end && is_joiner(character);
        }
    }
    take(start, end);
    words
}

/// One word, folded.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::new();
    push_all(word, &mut folded);
    folded
}

/// Every word of a text, folded, with a space before and after each. A joined word is there as a whole and in its parts:
/// `HR-adviseur` is ` hradviseur hr adviseur `.
pub(super) fn fold_all(text: &str) -> String {
    let mut folded = String::from(' ');
    for (_, word) in words(text) {
        add(word, &mut folded);
    }
    folded
}

/// One word in the form of [`fold_all`].
pub(super) fn fold_one(word: &str) -> String {
    let mut folded = String::from(' ');
    add(word, &mut folded);
    folded
}

fn add(word: &str, folded: &mut String) {
    let mut parts = String::new();
    for character in word.chars() {
        push(character, folded);
        if is_joiner(character) {
            parts.push(' ');
        } else {
            push(character, &mut parts);
        }
    }
    folded.push(' ');
    if parts.as_bytes().contains(&b' ') {
        folded.push_str(&parts);
        folded.push(' ');
    }
}

/// Whether two texts have the same letters, whatever stands between them.
pub(super) fn are_same(one: &str, other: &str) -> bool {
    letters(one) == letters(other)
}

fn letters(text: &str) -> String {
    let mut letters = String::new();
    for (_, word) in words(text) {
        push_all(word, &mut letters);
    }
    letters
}

/// Letters and digits of any script, and what sits on or in a letter without being seen as one.
fn is_letter(character: char) -> bool {
    match character {
        '\0'..='\u{7f}' => character.is_ascii_alphanumeric(),
        '\u{ad}' => true,
        '\u{80}'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => false,
        _ => true,
    }
}

/// What may stand inside a word: `burn-out`, `RI&E`, `foto’s`.
fn is_joiner(character: char) -> bool {
    matches!(character, '-' | '\u{2011}' | '&' | '\'' | '’')
}

fn push_all(word: &str, folded: &mut String) {
    for character in word.chars() {
        push(character, folded);
    }
}

fn push(character: char, folded: &mut String) {
    folded.push_str(match character {
        'À'..='Å' | 'à'..='å' => "a",
        'Ç' | 'ç' => "c",
        'È'..='Ë' | 'è'..='ë' => "e",
        'Ì'..='Ï' | 'ì'..='ï' => "i",
        'Ñ' | 'ñ' => "n",
        'Ò'..='Ö' | 'ò'..='ö' | 'Ø' | 'ø' => "o",
        'Ù'..='Ü' | 'ù'..='ü' => "u",
        'Ý' | 'ý' | 'ÿ' => "y",
        'Æ' | 'æ' => "ae",
        'Œ' | 'œ' => "oe",
        'Ĳ' | 'ĳ' => "ij",
        'ß' => "ss",
        '\u{ad}' | '\u{300}'..='\u{36f}' => "",
        joiner if is_joiner(joiner) => "",
        other => {
            folded.push(other.to_ascii_lowercase());
            return;
        }
    });
}
