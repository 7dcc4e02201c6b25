//! Starts the app: state first, then what is kept, then the page.

use crate::browser::{location, page, places};
use crate::state::State;
use crate::{controls, keeping, navigation, part, reminder, report, searching};
use guide::progress::{Circles, Place, Statuses, Ticks};
use guide::saved::{Copies, Entity};
use guide::settings::Settings;
use leptos::mount::mount_to_body;

/// Takes over the page. Everything it makes lives as long as the page does.
pub(crate) fn start() {
    // The root view is empty: the page is there already. It owns every signal and effect below.
    mount_to_body(|| {
        let base = location::base();
        let route = location::route(&base);
        let state = State::new(base, route);
        keep(state);
        report::start(state);
        searching::start(state);
        navigation::start(state);
        controls::start(state);
        reminder::start(state);
        part::keep_line::start(state);
        part::notices::start(state);
        part::more::start(state);
        part::decision::start(state);
        part::print::start(state);
        // A module beside the app says so itself, once it is there.
        if places::modules().is_empty() {
            page::set_ready();
        }
        navigation::rehearsal::start(state);
    });
}

/// Loads everything that the app itself keeps, before the page shows any of it.
fn keep(state: State) {
    keeping::keep(state, Ticks::KEY, state.ticks);
    keeping::keep(state, Statuses::KEY, state.statuses);
    keeping::keep(state, Circles::KEY, state.circles);
    keeping::keep(state, Place::KEY, state.place);
    keeping::keep(state, Copies::KEY, state.copies);
    keeping::keep(state, Settings::KEY, state.settings);
    keeping::start(state, || ());
}
