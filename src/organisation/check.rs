//! What a single value must be like: each check gives the value as it is used, or a sentence that says what is wrong.

use crate::words::organisation as words;

/// How long the file may be, in bytes.
pub const FILE_MOST: usize = 65_536;

/// How many characters fit in an address of a page, an image or for mail.
const ADDRESS: usize = 500;
/// And in a telephone number.
const PHONE: usize = 30;

/// The value as it is used, or what is wrong with it.
pub(super) type Checked = Result<String, String>;
/// What a value has to be like.
pub(super) type Check = fn(&str) -> Checked;

/// A name or a title.
pub(super) fn name(value: &str) -> Checked {
    text(value, 80)
}

/// A line of explanation.
pub(super) fn note(value: &str) -> Checked {
    text(value, 240)
}

/// A line of text of so many characters at most, none of them unseen.
fn text(value: &str, most: usize) -> Checked {
    let value = value.trim();
    if value.chars().count() > most {
        return Err(words::too_long(most));
    }
    if value.chars().any(is_unseen) {
        return Err(words::UNSEEN.to_owned());
    }
    Ok(value.to_owned())
}

/// Control characters, and those that turn the direction of what follows or take no room.
pub(super) fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A telephone number.
pub(super) fn phone(value: &str) -> Checked {
    let value = text(value, PHONE)?;
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let fits = value.char_indices().all(|(at, character)| match character {
        '+' => at == 0,
        _ => character.is_ascii_digit() || " -().".contains(character),
    });
    if value.is_empty() || (fits && (3..=15).contains(&digits)) { Ok(value) } else { Err(words::PHONE.to_owned()) }
}

/// An address for mail: the part before the sign in letters that need no quotes, and a host with a dot.
pub(super) fn mail(value: &str) -> Checked {
    let value = text(value, ADDRESS)?;
    let is_part = |part: &str, more: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && !part.contains("..")
            && part.chars().all(|character| character.is_ascii_alphanumeric() || more.contains(character))
    };
    let fits = value
        .split_once('@')
        .is_some_and(|(user, host)| is_part(user, "._+-") && is_part(host, ".-") && host.contains('.'));
    if value.is_empty() || fits { Ok(value) } else { Err(words::MAIL.to_owned()) }
}

/// The address of a page: safe, or on the same origin.
pub(super) fn link(value: &str) -> Checked {
    let value = text(value, ADDRESS)?;
    let host = value.get(..8).filter(|start| start.eq_ignore_ascii_case("https://")).and_then(|_| value.get(8..));
    let fits = match host {
        Some(rest) => {
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let host = rest.get(..end).unwrap_or_default();
            // A name and a password before the host are an old way to make an address look like another one.
            !host.is_empty() && !host.contains('@') && is_plain(&value)
        }
        None => is_near(&value, "#"),
    };
    if value.is_empty() || fits { Ok(value) } else { Err(words::LINK.to_owned()) }
}

/// The address of an image on the same origin.
pub(super) fn logo(value: &str) -> Checked {
    let value = text(value, ADDRESS)?;
    if value.is_empty() || is_near(&value, "") { Ok(value) } else { Err(words::LOGO.to_owned()) }
}

/// An address that cannot leave the origin: no scheme, no host.
fn is_near(value: &str, more: &str) -> bool {
    let fits = |character: char| {
        character.is_ascii_alphanumeric() || "-._~/%?=&+,()".contains(character) || more.contains(character)
    };
    !value.starts_with("//") && value.chars().all(fits)
}

/// Characters that may stand in an address, none of which ends an attribute or is read in two ways.
fn is_plain(value: &str) -> bool {
    value.chars().all(|character| character.is_alphanumeric() || "-._~:/?#[]@!$&()*+,;=%".contains(character))
}
