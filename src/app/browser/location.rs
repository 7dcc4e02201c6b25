//! The address bar and the history.

pub(crate) use super::visit::Visit;
use super::{host, window};
use guide::route::{Base, Route};
use wasm_bindgen::{JsCast, JsValue};

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
        .map_or_else(Visit::default, |text| Visit::read(&text))
}

/// Writes the visit of the current history entry, unless it is written there already.
pub(crate) fn keep_visit(visit: &Visit) {
    if *visit != self::visit() {
        write(visit, None, false);
    }
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
    let state = JsValue::from_str(&visit.to_text());
    // Some browsers refuse history writes in quick succession; the page is right all the same.
    let _ = if push {
        history.push_state_with_url(&state, "", address)
    } else {
        history.replace_state_with_url(&state, "", address)
    };
}
