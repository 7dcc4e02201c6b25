//! The address bar and the history. What is kept with a visit: ids and numbers, never a word of the reader.

use super::{host, window};
use guide::route::{Base, Route};
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};

/// What a history entry remembers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Visit {
    /// How far the page was scrolled, in CSS pixels.
    pub(crate) scroll: i32,
    /// How far the open pop-up was scrolled.
    pub(crate) inner: i32,
    /// The address of the link that had the focus; empty for none.
    pub(crate) focus: String,
    /// Which of the links to that address it was, from 0.
    pub(crate) focus_number: usize,
    /// Behind a pop-up: the path of the screen there; empty for its default.
    pub(crate) behind: String,
    /// The number of the passage to show, for who comes from search; 0 for none.
    pub(crate) passage: usize,
    /// Whether the app came here by a link: Back then leads to where the reader was.
    pub(crate) by_link: bool,
    /// On another trail: the path of the screen that the reader left for it; empty for none.
    pub(crate) left: String,
    /// How far that screen was scrolled.
    pub(crate) left_scroll: i32,
    /// How many history entries ago that was.
    pub(crate) left_ago: i32,
    /// Which of the first folds of the page are open, a bit each.
    pub(crate) folds: u64,
    /// Which page of the self-check, from 1. It says nothing of what is answered there.
    pub(crate) step: u8,
    /// How many pages of the self-check stand right before this one in the history.
    pub(crate) steps_before: i32,
}

/// Where the app lives, as `boot.js` found it.
pub(crate) fn base() -> Base {
    let base = super::document().and_then(|document| document.document_element()?.get_attribute("data-base"));
    Base::new(base.as_deref().unwrap_or("/"))
}

/// What the address bar shows. An address that the host answered with something of ours, but that is none, is missing.
pub(crate) fn route(base: &Base) -> Route {
    let path = window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    base.parse(&path).unwrap_or(Route::Missing)
}

/// The route that a link of the page leads to, if the app can show it in place.
pub(crate) fn link_route(base: &Base, link: &web_sys::Element) -> Option<Route> {
    let link = link.dyn_ref::<web_sys::HtmlAnchorElement>()?;
    let here = window()?.location();
    let stays = link.origin() == here.origin().ok()?
        && matches!(link.target().as_str(), "" | "_self")
        && !link.has_attribute("download")
        && !link.get_attribute("href")?.starts_with('#');
    let route = stays.then(|| base.parse(&link.pathname()))??;
    (route != Route::Missing).then_some(route)
}

/// The visit of the current history entry.
pub(crate) fn visit() -> Visit {
    window()
        .and_then(|window| window.history().ok()?.state().ok()?.as_string())
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}

/// Writes the visit of the current history entry.
pub(crate) fn keep_visit(visit: &Visit) {
    write(visit, None, false);
}

/// Adds a history entry; in a frame, where the history is the host's, replaces the one there is.
pub(crate) fn push(base: &Base, route: Route, visit: &Visit) {
    write(visit, Some(&address(base, route)), !host::is_framed());
}

/// Replaces the current history entry.
pub(crate) fn replace(base: &Base, route: Route, visit: &Visit) {
    write(visit, Some(&address(base, route)), false);
}

/// Goes one entry back, as the reader's own button does.
pub(crate) fn back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// Goes some entries back, if they can be there. In a frame nobody knows whose entries they are.
pub(crate) fn go_back(entries: i32) -> bool {
    let Some(window) = window() else { return false };
    let is_alone = window.parent().ok().flatten().is_some_and(|parent| parent == window);
    let Some(history) = window.history().ok().filter(|_| is_alone && entries > 0) else { return false };
    let is_there = history.length().is_ok_and(|length| i64::from(length) > i64::from(entries));
    is_there && history.go_with_delta(-entries).is_ok()
}

/// Where the app lives, as a reader types it: with the name of the host.
pub(crate) fn outside(base: &Base) -> Base {
    let origin = window().and_then(|window| window.location().origin().ok()).unwrap_or_default();
    Base::new(&format!("{origin}{}", base.link(Route::Home)))
}

/// Whether the app puts the scroll back itself: while it runs, since only it knows when a screen is there. A page that is
/// loaded again is the static one, and the browser does it better.
pub(crate) fn own_scroll(own: bool) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let way = if own { web_sys::ScrollRestoration::Manual } else { web_sys::ScrollRestoration::Auto };
        let _ = history.set_scroll_restoration(way);
    }
}

/// What the address says under a name, behind its question mark.
pub(crate) fn query(name: &str) -> Option<String> {
    own_address()?.search_params().get(name)
}

/// Writes it there, or takes it away when it is empty. The history entry stays the same one.
pub(crate) fn set_query(name: &str, text: &str) {
    let Some(address) = own_address() else { return };
    if text.is_empty() {
        address.search_params().delete(name);
    } else {
        address.search_params().set(name, text);
    }
    write(&visit(), Some(&(address.pathname() + &address.search())), false);
}

fn own_address() -> Option<web_sys::Url> {
    web_sys::Url::new(&window()?.location().href().ok()?).ok()
}

/// The address of a route. How the page is shown stays as it was asked: a page loaded again must look the same.
fn address(base: &Base, route: Route) -> String {
    let search = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let asked = search
        .trim_start_matches('?')
        .split('&')
        .filter(|part| ["embed=", "thema=", "kop="].iter().any(|name| part.starts_with(name)));
    let asked = asked.collect::<Vec<_>>().join("&");
    if asked.is_empty() { base.link(route) } else { format!("{}?{asked}", base.link(route)) }
}

fn write(visit: &Visit, address: Option<&str>, push: bool) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let state = JsValue::from_str(&serde_json::to_string(visit).unwrap_or_default());
    // Some browsers refuse history writes in quick succession; the page is right all the same.
    let _ = if push {
        history.push_state_with_url(&state, "", address)
    } else {
        history.replace_state_with_url(&state, "", address)
    };
}
