//! Putting a copy back: choose or paste, look, merge or replace, undo.

use super::{Steady, change, contents, go_to, piece, survey};
use crate::browser::storage::Device;
use crate::browser::{clock, file};
use guide::saved::import::{How, Import, Refusal, decode};
use guide::saved::{Change, KINDS, undoing};
use guide::words::{data as words, full_date, kinds};
use leptos::prelude::*;

const OUTCOME: &str = "[data-outcome=restore]";

/// How far putting back is.
#[derive(Clone)]
enum Stage {
    Choosing,
    Refused(Refusal),
    Looking(Import),
    /// Put back with these changes; whether undoing them failed.
    Done(Vec<Change>, bool),
    Undone,
}

/// Putting back: how far it is, and whether a click may pass.
#[derive(Clone, Copy)]
struct Restoring {
    stage: RwSignal<Stage>,
    steady: Steady,
}

/// The ways in, and what comes of it.
pub(super) fn restore() -> AnyView {
    let restoring = Restoring { stage: RwSignal::new(Stage::Choosing), steady: Steady::new() };
    let choose = move |event| {
        file::read_chosen(&event, move |bytes| {
            restoring.take(bytes.as_deref().map_err(|refusal| *refusal).and_then(decode));
        });
    };
    let paste = move || {
        if restoring.steady.pass() {
            let text = file::read_pasted("[data-field=paste]");
            restoring.take(text.as_deref().map_err(|refusal| *refusal));
        }
    };
    let chooser = view! {
        <label class="field">
            <span>{words::RESTORE_FILE}</span>
            <input class="input" type="file" accept=".json,.txt,application/json,text/plain" data-do="import" on:change=choose />
        </label>
    };
    let field = piece::field("paste", words::RESTORE_TEXT, String::new(), false);
    let look = piece::row(vec![piece::button("look", words::RESTORE_LOOK, paste)]);
    piece::all(vec![
        chooser.into_any(),
        piece::more(words::RESTORE_PASTE, false, vec![field, look]),
        piece::live(move || restoring.outcome()),
    ])
}

impl Restoring {
    fn to(self, stage: Stage) {
        self.stage.set(stage);
        go_to(OUTCOME);
    }

    fn take(self, text: Result<&str, Refusal>) {
        self.to(match text.and_then(|text| Import::read(&KINDS, text)) {
            Ok(import) => Stage::Looking(import),
            Err(refusal) => Stage::Refused(refusal),
        });
    }

    fn outcome(self) -> AnyView {
        match self.stage.get() {
            Stage::Choosing => piece::nothing(),
            Stage::Refused(refusal) => said("error", words::refusal(refusal)),
            Stage::Looking(import) => self.preview(import),
            Stage::Done(changes, _) if changes.is_empty() => said("", words::RESTORED_SAME.to_owned()),
            Stage::Done(changes, has_failed) => self.done(changes, has_failed),
            Stage::Undone => said("", words::UNDONE.to_owned()),
        }
    }

    /// What is in the copy, what is here, and the choice.
    fn preview(self, import: Import) -> AnyView {
        let date = clock::moment(&import.made).map(|moment| full_date(moment.day, moment.month, moment.year));
        let in_copy = words::in_copy(&kinds::contents(|kind| import.count(kind)), date.as_deref());
        let mut lines = vec![piece::outcome("restore", in_copy)];
        if import.left_out > 0 {
            lines.push(piece::line(words::left_out(import.left_out)));
        }
        lines.push(piece::line(Self::here_now()));
        lines.push(piece::list(vec![words::MERGE_WHAT.to_owned(), words::REPLACE_WHAT.to_owned()]));
        let import = StoredValue::new(import);
        lines.push(piece::row(vec![
            piece::button("merge", words::MERGE, move || self.put_back(import, How::Merge)),
            piece::button("replace", words::REPLACE, move || self.put_back(import, How::Replace)),
            piece::button("leave", words::LEAVE, move || {
                self.stage.set(Stage::Choosing);
                go_to("[data-do=import]");
            }),
        ]));
        piece::notice("yours", lines)
    }

    fn put_back(self, import: StoredValue<Import>, how: How) {
        if !self.steady.pass() {
            return;
        }
        let survey = survey();
        let changes = import.with_value(|import| import.changes(how, &survey, &clock::now(), &Device));
        self.to(match changes {
            Ok(changes) if change(&changes) => Stage::Done(changes, false),
            Ok(_) => Stage::Refused(Refusal::NoRoom),
            Err(refusal) => Stage::Refused(refusal),
        });
    }

    /// What was done, and a way to undo it.
    fn done(self, changes: Vec<Change>, has_failed: bool) -> AnyView {
        let said = if has_failed { words::NOT_UNDONE } else { words::RESTORED };
        let said = piece::outcome("restore", format!("{said} {}", Self::here_now()));
        let undo = piece::button("undo-import", words::UNDO, move || {
            if self.steady.pass() {
                survey();
                let is_undone = change(&undoing(&KINDS, &changes, &clock::now(), &Device));
                self.to(if is_undone { Stage::Undone } else { Stage::Done(changes.clone(), true) });
            }
        });
        piece::notice("saved", vec![said, piece::row(vec![undo])])
    }

    fn here_now() -> String {
        words::here_now(&contents(&untrack(survey)))
    }
}

fn said(kind: &'static str, text: String) -> AnyView {
    piece::notice(kind, vec![piece::outcome("restore", text)])
}
