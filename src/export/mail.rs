//! Links that open a message in the reader's own mail program.

/// A longer link is cut off by some mail programs.
const LONGEST: usize = 2000;

/// The link to a new message without an addressee. None when it would be too long to arrive whole: the text has to be
/// copied then.
pub fn link(subject: &str, body: &str) -> Option<String> {
    let mut link = "mailto:?subject=".to_owned();
    encode(subject, &mut link);
    link.push_str("&body=");
    // RFC 6068 writes the end of a line as CR LF.
    encode(&body.replace("\r\n", "\n").replace('\n', "\r\n"), &mut link);
    (link.len() <= LONGEST).then_some(link)
}

fn encode(text: &str, link: &mut String) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or('0');
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            link.push(char::from(byte));
        } else {
            link.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}
