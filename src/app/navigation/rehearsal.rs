//! Going through the motions of following a link before the reader does: a browser makes code ready the first time that it
//! runs, and words the first time that it sets them, and the reader would wait for that.

use crate::browser::{clock, events, location, page, shell, stage};
use crate::here;
use crate::state::State;
use guide::markup;
use guide::route::Route;
use leptos::prelude::*;
use std::cell::RefCell;

/// How long a link has the pointer or the focus before its page is rehearsed, in milliseconds: less than a press takes, and
/// more than who passes over it.
const PAUSE: u32 = 50;

thread_local! {
    /// The link that has the pointer or the focus, waiting. Dropping it takes it away.
    static WAITING: RefCell<Option<clock::Later>> = const { RefCell::new(None) };
}

/// Rehearses the link to the next page, or else the first link, once the page is at rest; from then on each link that the
/// reader is about to follow.
pub(crate) fn start(state: State) {
    let last = StoredValue::new(None);
    clock::at_rest(move || {
        // A click on nothing: who listens is ready for one on something.
        shell::tell("click");
        if let Some(link) = page::first("main [rel=next]").or_else(|| page::first("main a[href]:not([aria-current])")) {
            rehearse(state, last, &link);
        }
    });
    for name in ["pointerover", "focusin"] {
        events::listen(name, move |event| {
            let link = events::closest(&event, "a[href]");
            WAITING.set(link.map(|link| clock::later(PAUSE, move || rehearse(state, last, &link))));
        });
    }
}

/// Writes down where the reader is, so that the click has that behind it, and goes through the motions of the page: not twice in
/// a row, since it is ready then.
fn rehearse(state: State, last: StoredValue<Option<Route>>, link: &page::Element) {
    here::remember();
    state.base.with_value(|base| {
        let route = location::link_route(base, link);
        if let Some(route) = route.filter(|_| route != last.get_value() && route != Some(state.route.get_untracked())) {
            last.set_value(Some(route));
            if let Some(popup) = route.popup() {
                stage::rehearse_popup(&markup::popup(popup, base));
            } else {
                stage::rehearse(&markup::page(route, base));
            }
        }
    });
}
