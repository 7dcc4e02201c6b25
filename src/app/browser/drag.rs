//! The browser's own dragging of a row of a list: Escape ends it, and what is let go elsewhere stays where it was.

use super::page::{self, Element};
use wasm_bindgen::JsCast;
use web_sys::DragEvent;

/// The kind of what is dragged: no other page or field takes it.
const KIND: &str = "application/x-werkdruk-wegwijzer";

/// Which side of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Half {
    /// The upper half.
    Upper,
    /// The lower half.
    Lower,
}

/// Takes a row along with the pointer.
pub(crate) fn take(event: &DragEvent, row: &Element) {
    let Some(load) = event.data_transfer() else { return };
    load.set_effect_allowed("move");
    // Without something in it Firefox drags nothing.
    let _ = load.set_data(KIND, "");
    let place = row.get_bounding_client_rect();
    load.set_drag_image(row, pixels(f64::from(event.client_x()) - place.left()), pixels(height(event) - place.top()));
}

/// Says that what is dragged may be let go here.
pub(crate) fn accept(event: &DragEvent) {
    event.prevent_default();
    if let Some(load) = event.data_transfer() {
        load.set_drop_effect("move");
    }
}

/// The row of `selector` that is nearest to the pointer, and the half of it, where the pointer is in an element of `list`.
pub(crate) fn nearest(event: &DragEvent, list: &str, selector: &str) -> Option<(Element, Half)> {
    let list = super::events::closest(event, list)?;
    let pointer = height(event);
    let mut found: Option<(Element, f64, Half)> = None;
    for row in page::all_in(&list, selector) {
        let place = row.get_bounding_client_rect();
        let away = (place.top() - pointer).max(pointer - place.bottom()).max(0.0);
        if found.as_ref().is_none_or(|(_, least, _)| away < *least) {
            let half = if pointer < place.top() + place.height() / 2.0 { Half::Upper } else { Half::Lower };
            found = Some((row, away, half));
        }
    }
    found.map(|(row, _, half)| (row, half))
}

/// Whether the pointer leaves an element, and not only goes from one part of it to another.
pub(crate) fn is_out(event: &DragEvent, selector: &str) -> bool {
    let next = event.related_target().and_then(|next| next.dyn_into::<Element>().ok());
    next.is_none_or(|next| next.closest(selector).ok().flatten().is_none())
}

fn height(event: &DragEvent) -> f64 {
    f64::from(event.client_y())
}

#[allow(clippy::cast_possible_truncation, reason = "a distance inside a row is a small number of pixels")]
fn pixels(length: f64) -> i32 {
    length as i32
}
