//! Keys that the page answers itself.

use super::events;
use web_sys::KeyboardEvent;

/// What answers the space bar itself, or shows what the reader types.
const CONTROLS: &str =
    "a[href], button, input, select, textarea, summary, dialog, [contenteditable], [tabindex]:not([tabindex='-1'])";

/// A first press of the space bar alone that no control waits for and nobody else answered.
pub(crate) fn is_free_space(event: &KeyboardEvent) -> bool {
    let is_alone = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
    event.key() == " "
        && is_alone
        && !event.repeat()
        && !event.default_prevented()
        && events::closest(event, CONTROLS).is_none()
}
