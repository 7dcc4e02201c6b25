//! A copy of all that is kept, as one file.
//!
//! `{"format": "werkdruk-wegwijzer", "version": 1, "app": …, "exportedAt": …, "data": {…}}`, each record by its key below the
//! prefix, as it is kept. What is set aside is not in it: a copy can always be read back.

use super::Survey;

/// What each copy says that it is.
pub const FORMAT: &str = "werkdruk-wegwijzer";
/// The version of the form of a copy.
pub const VERSION: u32 = 1;

/// The text of a copy. `now` as records carry it.
pub fn file(survey: &Survey, now: &str) -> String {
    let head = format!(
        "{{\"format\":\"{FORMAT}\",\"version\":{VERSION},\"app\":\"{}\",\"exportedAt\":\"{now}\",\"data\":{{",
        env!("CARGO_PKG_VERSION")
    );
    let mut text = head;
    let mut between = "\n";
    for kept in survey.kept.iter().filter(|kept| kept.kind.is_readers) {
        // Keys of ours need no escaping, and a record is JSON already.
        for piece in [between, "\"", kept.below(), "\":", kept.text.trim()] {
            text.push_str(piece);
        }
        between = ",\n";
    }
    text.push_str("\n}}\n");
    text
}

/// The name of a copy that is made on a day: `2026-11-23`.
pub fn name(day: &str) -> String {
    format!("{FORMAT}-{day}.json")
}

/// The name of the file for a record that is set aside, by its key.
pub fn aside_name(key: &str, day: &str) -> String {
    let part: String = key
        .strip_prefix(super::PREFIX)
        .unwrap_or_default()
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' })
        .take(40)
        .collect();
    format!("{FORMAT}-opzij-{part}-{day}.txt")
}
