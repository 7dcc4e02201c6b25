//! One tab at a time: the browser's locks, where they exist.

use super::{promise, property, window};
use gloo_timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// The lock that all tabs of the guide share.
const NAME: &str = "werkdruk-wegwijzer:write";
/// How long another tab may hold it before we go on without, in milliseconds.
const PATIENCE: u32 = 150;

/// Acts while no other tab does. Where there are no locks, or none comes in time, it acts all the same: `act` may be called
/// twice then, and should have nothing left to do the second time.
pub(crate) fn exclusively(act: impl Fn() + 'static) {
    let act = Rc::new(act);
    let late = Rc::clone(&act);
    if request(move || act()).is_none() {
        late();
    } else {
        Timeout::new(PATIENCE, move || late()).forget();
    }
}

/// `None` when there are no locks to ask for.
fn request(act: impl FnOnce() + 'static) -> Option<()> {
    let locks: js_sys::Object = property(&window()?.navigator().into(), "locks")?;
    let request: js_sys::Function = property(&locks.clone().into(), "request")?;
    let granted = Closure::once_into_js(act);
    let asked: js_sys::Promise = request.call2(&locks, &NAME.into(), &granted).ok()?.dyn_into().ok()?;
    // A frame without storage refuses its locks too.
    promise::may_fail(&asked);
    Some(())
}
