//! What is kept now, and how safe it is there.

use super::{Keeping, piece};
use crate::browser::persistence;
use crate::browser::shell;
use crate::browser::storage::{self, Device};
use guide::saved::{KINDS, Survey, Written};
use guide::words::{data as words, kinds};
use leptos::prelude::*;

/// A line a kind, and a sentence about the storage.
pub(super) fn now(keeping: Keeping) -> AnyView {
    let lines = move || {
        keeping.track();
        let survey = Survey::of(&KINDS, &Device);
        let readers = KINDS.iter().filter(|kind| kind.is_readers);
        piece::list(readers.map(|kind| kinds::count(kind, survey.count(kind))).collect())
    };
    let is_persisted = RwSignal::new(false);
    persistence::known(move |answer| is_persisted.set(answer));
    let safety = move || {
        let (last, is_lost) = keeping.with(|keeping| (keeping.last, keeping.is_lost));
        piece::small(match last {
            _ if is_lost => words::IS_LOST,
            Some(Written::Full) => words::IS_FULL,
            _ if !storage::is_there() => words::IN_MEMORY,
            _ if is_persisted.get() => words::PERSISTED,
            _ => words::NOT_PERSISTED,
        })
    };
    let again = move || {
        if !keeping.with(|keeping| keeping.is_lost) {
            return piece::nothing();
        }
        piece::row(vec![piece::button("keep-again", words::KEEP_AGAIN, || shell::tell(shell::KEEP_AGAIN))])
    };
    piece::all(vec![piece::live(lines), piece::live(safety), piece::live(again)])
}
