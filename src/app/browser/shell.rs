//! What `boot.js`, `offline.js`, the app and the modules beside it tell and ask each other: by events of the window.

use super::{events, property, window};

/// The guide is ready for use without internet, for the first time.
pub(crate) const OFFLINE: &str = "wegwijzer:offline";
/// There is a newer version than the one in this page.
pub(crate) const UPDATE: &str = "wegwijzer:update";
/// The page may be loaded again: what can be kept is written now. From [`settle`].
pub(crate) const SETTLE: &str = "wegwijzer:settle";
/// Whether the guide can be installed changed.
pub(crate) const INSTALL: &str = "wegwijzer:install";

/// The places of the module with this name are there: `boot.js` loads it, and it takes them.
pub(crate) const MODULE: &str = "wegwijzer:module";
/// The places of the module with this name go.
pub(crate) const MODULE_GOES: &str = "wegwijzer:module-goes";
/// From a module: it took its places.
pub(crate) const MODULE_IS_THERE: &str = "wegwijzer:module-is-there";
/// From a module: its name, and how keeping goes there, in words.
pub(crate) const KEPT: &str = "wegwijzer:kept";
/// From the self-check: [`YES`] when what the reader does there is in this window alone.
pub(crate) const PRIVATE: &str = "wegwijzer:private";
/// A word for what is so.
pub(crate) const YES: &str = "yes";
/// From the app: how keeping goes in the whole page, in words.
pub(crate) const KEEPING: &str = "wegwijzer:keeping";
/// Asks the app for [`KEEPING`].
pub(crate) const ASK_KEEPING: &str = "wegwijzer:ask-keeping";
/// Records were changed, with their keys: who keeps one of them takes it over.
pub(crate) const CHANGED: &str = "wegwijzer:changed";
/// What went away from the storage is wanted there again.
pub(crate) const KEEP_AGAIN: &str = "wegwijzer:keep-again";
/// A copy of everything was made.
pub(crate) const COPIED: &str = "wegwijzer:copied";
/// The reader erased the self-check and goes to the first screen.
pub(crate) const ERASED: &str = "wegwijzer:erased";
/// From the app: other markup stands in the page.
pub(crate) const SHOWN: &str = "wegwijzer:shown";

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
