//! Erasing a part or all: first what goes and the offer of a copy, then the deed, and undo until the reader leaves the page.

use super::{Steady, change, contents, go_to, make_copy, piece, survey};
use crate::browser::clock;
use crate::browser::storage::Device;
use guide::saved::{Change, KINDS, Kept, Kind, Survey, erasing, undoing};
use guide::words::{data as words, kinds};
use leptos::prelude::*;

/// What to erase: one kind, or all.
type What = Option<&'static Kind>;

/// How far erasing is. The words say what it is about.
#[derive(Clone)]
enum Stage {
    Choosing,
    /// Something is chosen; whether a copy was offered already.
    Asking(What, String, bool),
    Said(&'static str),
    Done(String),
}

/// Erasing: how far it is, what can be brought back, and whether a click may pass.
#[derive(Clone, Copy)]
struct Erasing {
    stage: RwSignal<Stage>,
    /// What was said of each erasure and what it changed, the last one last.
    erased: StoredValue<Vec<(String, Vec<Change>)>>,
    steady: Steady,
}

/// A button a kind and one for all, and what comes of it.
pub(super) fn erase() -> AnyView {
    let erasing =
        Erasing { stage: RwSignal::new(Stage::Choosing), erased: StoredValue::new(Vec::new()), steady: Steady::new() };
    let mut buttons = Vec::new();
    for kind in KINDS.iter().filter(|kind| kind.is_readers) {
        buttons.push(piece::button("erase", words::erase(kind), move || erasing.ask(Some(kind))));
    }
    buttons.push(piece::button("erase-all", words::ERASE_ALL, move || erasing.ask(None)));
    piece::all(vec![piece::row(buttons), piece::live(move || erasing.outcome())])
}

impl Erasing {
    fn to(self, stage: Stage) {
        self.stage.set(stage);
        go_to("[data-outcome=erase]");
    }

    fn ask(self, what: What) {
        if self.steady.pass() {
            self.to(match words_for(&survey(), what) {
                Some(contents) => Stage::Asking(what, words::erase_what(&contents), false),
                None => Stage::Said(words::ERASE_NOTHING),
            });
        }
    }

    fn outcome(self) -> AnyView {
        match self.stage.get() {
            Stage::Choosing => piece::nothing(),
            Stage::Asking(what, said, was_copied) => self.question(what, said, was_copied),
            Stage::Said(said) => piece::notice("", vec![piece::outcome("erase", said)]),
            Stage::Done(said) => {
                let undo = piece::button("undo-erase", words::ERASE_UNDO, move || self.undo());
                piece::notice("saved", vec![piece::outcome("erase", said), piece::row(vec![undo])])
            }
        }
    }

    /// What goes, and the choice.
    fn question(self, what: What, said: String, was_copied: bool) -> AnyView {
        let mut lines = vec![piece::outcome("erase", said.clone())];
        if what.is_none() && !survey().aside.is_empty() {
            lines.push(piece::line(words::ERASE_ASIDE));
        }
        let mut buttons = Vec::new();
        if !was_copied {
            buttons.push(piece::button("export", words::ERASE_COPY, move || self.copy(what, &said)));
        }
        buttons.push(piece::button("erase-yes", words::ERASE_YES, move || self.erase(what)));
        buttons.push(piece::button("leave", words::ERASE_NO, move || {
            self.stage.set(Stage::Choosing);
            go_to("[data-do=erase]");
        }));
        lines.push(piece::row(buttons));
        piece::notice("", lines)
    }

    fn copy(self, what: What, said: &str) {
        if self.steady.pass() {
            let copied = match make_copy() {
                Ok(copy) => words::copied(&copy.contents),
                Err(_) => words::COPY_FAILED.to_owned(),
            };
            self.to(Stage::Asking(what, format!("{copied} {said}"), true));
        }
    }

    fn erase(self, what: What) {
        if self.steady.pass() {
            let survey = survey();
            let said = words::erased(&words_for(&survey, what).unwrap_or_default());
            let changes = erasing(chosen(&survey, what));
            change(&changes);
            self.erased.update_value(|erased| erased.push((said.clone(), changes)));
            self.to(Stage::Done(said));
        }
    }

    /// Brings the last back; what was erased before it can be brought back after it.
    fn undo(self) {
        if !self.steady.pass() {
            return;
        }
        survey();
        let Some((_, changes)) = self.erased.with_value(|erased| erased.last().cloned()) else { return };
        if !change(&undoing(&KINDS, &changes, &clock::now(), &Device)) {
            return self.to(Stage::Done(words::NOT_UNDONE.to_owned()));
        }
        self.erased.update_value(|erased| drop(erased.pop()));
        let before = self.erased.with_value(|erased| erased.last().map(|(said, _)| said.clone()));
        self.to(before.map_or(Stage::Said(words::UNDONE), Stage::Done));
    }
}

/// The records to erase. With all goes what the app noted for itself.
fn chosen(survey: &Survey, what: What) -> impl Iterator<Item = &Kept> {
    survey.kept.iter().filter(move |kept| what.is_none_or(|kind| kept.kind == kind))
}

/// What there is to erase; `None` for nothing.
fn words_for(survey: &Survey, what: What) -> Option<String> {
    match what {
        Some(kind) => Some(survey.count(kind)).filter(|count| *count > 0).map(|count| kinds::count(kind, count)),
        None if survey.kept.is_empty() => None,
        None if KINDS.iter().all(|kind| !kind.is_readers || survey.count(kind) == 0) => {
            Some(words::ERASE_NOTES.to_owned())
        }
        None => Some(contents(survey)),
    }
}
