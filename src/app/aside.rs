//! A record that is set aside, for the reader to have.

use crate::browser::{clock, file};
use guide::saved::export;

/// Gives the reader the record under a key, byte for byte.
pub(crate) fn give(key: &str) {
    file::download_raw(&export::aside_name(key, &clock::today_in_digits()), key);
}
