//! "Mijn gegevens": what is kept, a copy of it, putting one back, and erasing.

use crate::browser::storage::Device;
use crate::browser::{clock, file, page};
use crate::keeping;
use crate::reminder;
use crate::state::State;
use guide::saved::import::{Import, Refusal};
use guide::saved::{Change, KINDS, Survey, Written, apply, export};
use guide::words::kinds;
use leptos::prelude::*;

pub(crate) mod aside;
pub(super) mod copy;
pub(super) mod erase;
pub(super) mod now;
pub(super) mod restore;

/// How long a click must wait after another one, in milliseconds: the second click of a double one does nothing more.
const STEADY: f64 = 500.0;

/// Lets a click through when the one before it is long enough ago.
#[derive(Clone, Copy)]
struct Steady(StoredValue<f64>);

impl Steady {
    fn new() -> Self {
        Self(StoredValue::new(f64::NEG_INFINITY))
    }

    fn pass(self) -> bool {
        let now = clock::milliseconds();
        let is_steady = (now - self.0.get_value()).abs() >= STEADY;
        if is_steady {
            self.0.set_value(now);
        }
        is_steady
    }
}

/// All that is kept now, with what was changed a moment ago.
fn survey(state: State) -> Survey {
    keeping::flush(state);
    Survey::of(&KINDS, &Device)
}

/// What is kept, in words.
fn contents(survey: &Survey) -> String {
    kinds::contents(|kind| survey.count(kind))
}

/// A copy that was made: its text and what is in it, as reading it back tells.
#[derive(Clone)]
struct Copy {
    text: String,
    contents: String,
}

/// Makes a copy, reads it back, and gives it to the reader.
fn make_copy(state: State) -> Result<Copy, Refusal> {
    let survey = survey(state);
    let text = export::file(&survey, &clock::now());
    let contents = contents(&survey);
    let read = Import::read(&KINDS, &text)?;
    if kinds::contents(|kind| read.count(kind)) != contents {
        return Err(Refusal::Damaged);
    }
    file::download(&export::name(&clock::today_in_digits()), &text);
    reminder::note_copy(state);
    Ok(Copy { text, contents })
}

/// Makes changes to what is kept; false when the storage does not take them, and then none is made.
fn change(state: State, changes: &[Change]) -> bool {
    let is_made = apply(&KINDS, changes, &Device) != Written::Full;
    keeping::take_over(state, changes);
    is_made
}

/// Moves the reader to what just appeared.
fn go_to(selector: &'static str) {
    clock::after_this(move || page::go_to(selector));
}
