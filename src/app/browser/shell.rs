//! What `boot.js`, `offline.js` and the planner tell the app, and what the app asks of them and of itself: by events of the window.

use super::{events, property, window};

/// The guide is ready for use without internet, for the first time.
pub(crate) const OFFLINE: &str = "wegwijzer:offline";
/// There is a newer version than the one in this page.
pub(crate) const UPDATE: &str = "wegwijzer:update";
/// The page may be loaded again: what can be kept is written now. From [`settle`].
pub(crate) const SETTLE: &str = "wegwijzer:settle";
/// Whether the guide can be installed changed.
pub(crate) const INSTALL: &str = "wegwijzer:install";

/// The place of the planner is there: `boot.js` loads it, and it takes its place.
pub(crate) const PLANNER: &str = "wegwijzer:planner";
/// The place of the planner goes.
pub(crate) const PLANNER_GOES: &str = "wegwijzer:planner-goes";
/// From the planner: how keeping the plans goes, in words.
pub(crate) const PLANNER_KEPT: &str = "wegwijzer:planner-kept";
/// From the planner: it left, with how its last write ended.
pub(crate) const PLANNER_LEFT: &str = "wegwijzer:planner-left";

/// What the organisation says of itself is in the page.
pub(crate) const ORGANISATION: &str = "wegwijzer:organisation";

/// Has everything that can be kept written, before this returns.
pub(crate) fn settle() {
    tell(SETTLE);
}

/// Loads the page again in the newest version.
pub(crate) fn renew() {
    tell("wegwijzer:renew");
}

/// Shows the browser's own question whether to install. Only from a click.
pub(crate) fn install() {
    tell("wegwijzer:accept-install");
}

/// Whether the browser offers to install the guide.
pub(crate) fn is_installable() -> bool {
    super::page::first("html[data-install]").is_some()
}

/// Calls `act` each time that the shell tells this.
pub(crate) fn on(name: &str, mut act: impl FnMut() + 'static) {
    events::listen(name, move |_| act());
}

/// Calls `act` with the words, each time that something is told with words.
pub(crate) fn on_words(name: &str, mut act: impl FnMut(String) + 'static) {
    events::listen(name, move |event| {
        if let Some(words) = property::<js_sys::JsString>(&event, "detail") {
            act(words.into());
        }
    });
}

/// Tells it with words. Everyone has heard it when this returns.
pub(crate) fn tell_words(name: &str, words: &str) {
    let with = web_sys::CustomEventInit::new();
    with.set_detail(&words.into());
    if let (Some(window), Ok(event)) = (window(), web_sys::CustomEvent::new_with_event_init_dict(name, &with)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Tells it. Everyone has heard it when this returns.
pub(crate) fn tell(name: &str) {
    if let (Some(window), Ok(event)) = (window(), web_sys::Event::new(name)) {
        let _ = window.dispatch_event(&event);
    }
}
