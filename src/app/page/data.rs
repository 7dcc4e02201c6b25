//! "Mijn gegevens": what is kept, a copy of it, putting one back, and erasing.

mod aside;
mod copy;
mod erase;
mod now;
mod piece;
mod restore;

use crate::browser::storage::Device;
use crate::browser::{clock, file, page, shell};
use crate::module::Module;
use crate::news::News;
use guide::markup;
use guide::saved::import::{Import, Refusal};
use guide::saved::{Change, KINDS, Survey, Written, apply, export};
use guide::words::kinds;
use leptos::prelude::*;

/// How keeping goes in the whole page, as the app tells it.
type Keeping = RwSignal<News>;

/// The page as a module. Call once.
pub(crate) fn module() -> Module {
    let keeping = Keeping::default();
    shell::on_words(shell::KEEPING, move |words| keeping.set(News::read(&words)));
    let view = Module::new(move |part| match part {
        "gegevens/aside" => aside::aside(keeping),
        "gegevens/now" => now::now(keeping),
        "gegevens/copy" => copy::copy(keeping),
        "gegevens/restore" => restore::restore(),
        "gegevens/erase" => erase::erase(),
        _ => ().into_any(),
    });
    Module { arrive: Box::new(arrive), ..view }
}

/// What reads without script is there already, unless the reader came by a link of the app.
fn arrive() {
    if let Some(place) = page::first("main [data-part=gegevens]") {
        page::replace(&place, &markup::data());
    }
    shell::settle();
    shell::tell(shell::ASK_KEEPING);
}

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
fn survey() -> Survey {
    shell::settle();
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
fn make_copy() -> Result<Copy, Refusal> {
    let survey = survey();
    let text = export::file(&survey, &clock::now());
    let contents = contents(&survey);
    let read = Import::read(&KINDS, &text)?;
    if kinds::contents(|kind| read.count(kind)) != contents {
        return Err(Refusal::Damaged);
    }
    file::download(&export::name(&clock::today_in_digits()), &text);
    shell::tell(shell::COPIED);
    Ok(Copy { text, contents })
}

/// Makes changes to what is kept; false when the storage does not take them, and then none is made.
fn change(changes: &[Change]) -> bool {
    let is_made = apply(&KINDS, changes, &Device) != Written::Full;
    // Of what this release can read the names are ours, and have no spaces in them.
    let keys: Vec<&str> = changes.iter().map(|change| change.key.as_str()).collect();
    shell::tell_words(shell::CHANGED, &keys.join(" "));
    is_made
}

/// Moves the reader to what just appeared.
fn go_to(selector: &'static str) {
    clock::after_this(move || page::go_to(selector));
}
