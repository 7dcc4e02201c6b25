//! Making a copy: a file, and the text of it for where files are refused.

use super::{Copy, Keeping, Steady, go_to, make_copy, piece};
use crate::browser::storage::Device;
use crate::browser::{clock, host, output};
use guide::saved::import::Refusal;
use guide::saved::{Copies, Entity, KINDS, Survey};
use guide::words::{data as words, date};
use leptos::prelude::*;

/// When the last copy was made, the button, and what came of it.
pub(super) fn copy(keeping: Keeping) -> AnyView {
    let last = move || {
        keeping.track();
        let moment = clock::moment(&copies().made);
        piece::line(match moment {
            Some(moment) => words::copied_on(&date(moment.day, moment.month)),
            None => words::COPY_NEVER.to_owned(),
        })
    };
    let outcome = RwSignal::new(None::<Result<Copy, Refusal>>);
    let steady = Steady::new();
    let make = move || {
        if steady.pass() {
            outcome.set(Some(make_copy()));
            go_to("[data-outcome=copy]");
        }
    };
    let came = move || match outcome.get() {
        None => piece::nothing(),
        Some(Ok(copy)) => {
            piece::notice("saved", vec![piece::outcome("copy", words::copied(&copy.contents)), text(copy.text)])
        }
        Some(Err(Refusal::Nothing)) => piece::notice("", vec![piece::outcome("copy", words::COPY_NOTHING)]),
        Some(Err(_)) => piece::notice("error", vec![piece::outcome("copy", words::COPY_FAILED)]),
    };
    let button = piece::button("export", words::COPY_MAKE, make);
    piece::all(vec![piece::live(last), piece::row(vec![button]), piece::live(came)])
}

/// When copies were made.
fn copies() -> Copies {
    let survey = Survey::of(&KINDS, &Device);
    survey.find(Copies::KEY).and_then(|kept| Copies::read(Copies::SCHEMA, &kept.record.data)).unwrap_or_default()
}

/// The text of the copy: at hand in a frame, where a download may be refused without a word.
fn text(text: String) -> AnyView {
    let said = RwSignal::new("");
    let take = move || {
        let is_taken = output::copy_field("[data-field=copy]");
        said.set(if is_taken { words::COPY_TAKEN } else { words::COPY_SELECTED });
    };
    let field = piece::field("copy", words::COPY_TEXT, text, true);
    let button = piece::button("copy", words::COPY_TAKE, take);
    let inside = vec![field, piece::row(vec![button]), piece::live(move || piece::small(said.get()))];
    piece::more(words::COPY_NO_FILE, host::is_framed(), inside)
}
