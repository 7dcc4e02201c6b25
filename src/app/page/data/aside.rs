//! The records that are set aside: why, and a way to download each, byte for byte.

use crate::browser::{clock, file};
use crate::part::piece;
use crate::state::State;
use guide::saved::{Aside, export};
use guide::words::data as words;
use leptos::prelude::*;

/// The records, if there are any.
pub(crate) fn aside(state: State) -> AnyView {
    let records = Memo::new(move |_| state.keeping.with(|keeping| keeping.aside.clone()));
    piece::live(move || {
        let records = records.get();
        if records.is_empty() {
            return piece::nothing();
        }
        let mut pieces = vec![view! { <h2>{words::ASIDE}</h2> }.into_any()];
        pieces.extend(records.into_iter().map(record));
        pieces.push(piece::line(words::ASIDE_ERASE));
        piece::all(pieces)
    })
}

fn record(aside: Aside) -> AnyView {
    let Aside { key, why } = aside;
    let name = view! { <code>{key.clone()}</code> }.into_any();
    let download = piece::button("set-aside", words::ASIDE_DOWNLOAD, move || give(&key));
    piece::notice("", vec![piece::line(words::aside(why)), piece::row(vec![download, name])])
}

/// Gives the reader a record that is set aside.
pub(crate) fn give(key: &str) {
    file::download_raw(&export::aside_name(key, &clock::today_in_digits()), key);
}
