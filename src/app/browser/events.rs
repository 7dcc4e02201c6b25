//! Listeners that live as long as the page.

use super::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Calls `act` for each event of this name in the page, after the page's own listeners.
pub(crate) fn listen(name: &str, act: impl FnMut(web_sys::Event) + 'static) {
    attach(name, false, act);
}

/// The same for events that do not bubble: sees them on their way down.
pub(crate) fn listen_early(name: &str, act: impl FnMut(web_sys::Event) + 'static) {
    attach(name, true, act);
}

fn attach(name: &str, capture: bool, act: impl FnMut(web_sys::Event) + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(act);
    let function = closure.as_ref().unchecked_ref();
    // A browser that refuses a listener refuses every one; the page then works without that one.
    if window.add_event_listener_with_callback_and_bool(name, function, capture).is_ok() {
        closure.forget();
    }
}

/// A click that the browser itself would follow in this tab: main button, no modifier key, nobody else answered it.
pub(crate) fn is_plain_click(event: &web_sys::Event) -> bool {
    event.dyn_ref::<web_sys::MouseEvent>().is_some_and(|click| {
        click.button() == 0
            && !(click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key())
            && !click.default_prevented()
    })
}

/// The element at or around the target of an event that `selector` names.
pub(crate) fn closest(event: &web_sys::Event, selector: &str) -> Option<web_sys::Element> {
    event.target()?.dyn_into::<web_sys::Element>().ok()?.closest(selector).ok()?
}

/// Whether an event came from a dialog itself: its closing, or a click beside it, since it has no padding and only its
/// backdrop is the dialog.
pub(crate) fn is_dialog(event: &web_sys::Event) -> bool {
    event.target().is_some_and(|target| target.has_type::<web_sys::HtmlDialogElement>())
}

/// What another tab wrote: its key, `None` when everything was taken away, and the text, `None` when it was taken away.
pub(crate) fn storage_change(event: &web_sys::Event) -> (Option<String>, Option<String>) {
    event.dyn_ref::<web_sys::StorageEvent>().map_or((None, None), |event| (event.key(), event.new_value()))
}

/// Whether the page comes back as it was left, and is not loaded.
pub(crate) fn is_return(event: &web_sys::Event) -> bool {
    event.dyn_ref::<web_sys::PageTransitionEvent>().is_some_and(web_sys::PageTransitionEvent::persisted)
}

/// The element with this attribute at or around the target of an event, and what the attribute says.
pub(crate) fn marked(event: &web_sys::Event, attribute: &str) -> Option<(String, web_sys::Element)> {
    let element = closest(event, &["[", attribute, "]"].concat())?;
    Some((element.get_attribute(attribute)?, element))
}
