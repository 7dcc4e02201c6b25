//! Moments as records carry them: `2026-11-23T14:02:00.000Z`.

/// Whether a text is such a moment.
pub(super) fn is_moment(text: &str) -> bool {
    const FORM: &[u8] = b"0000-00-00T00:00:00.000Z";
    text.len() == FORM.len()
        && text.bytes().zip(FORM).all(|(byte, form)| if *form == b'0' { byte.is_ascii_digit() } else { byte == *form })
        && day(text).is_some()
}

/// The number of the day, counted from one fixed day. `None` if the text does not start with a date.
pub(super) fn day(text: &str) -> Option<i64> {
    let number = |from, to| text.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || year < 0 {
        return None;
    }
    // Years that start in March: the leap day is then the last one, and 153 days make five months.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    Some(365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day)
}
