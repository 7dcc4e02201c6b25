//! The records that are set aside: why, and a way to download each, byte for byte.

use super::{Keeping, piece};
use crate::aside::give;
use crate::browser::storage::Device;
use guide::saved::{Aside, KINDS, Survey};
use guide::words::data as words;
use leptos::prelude::*;

/// The records, if there are any.
pub(super) fn aside(keeping: Keeping) -> AnyView {
    let records = Memo::new(move |_| {
        keeping.track();
        Survey::of(&KINDS, &Device).aside
    });
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
