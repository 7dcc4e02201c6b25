//! The page around the guide, when it stands in a frame.

use super::window;

/// Whether the guide stands in a frame of another page. Its history is then that page's: the app adds nothing to it.
pub(crate) fn is_framed() -> bool {
    window().is_some_and(|window| {
        let top = window.top().ok().flatten();
        top.is_none_or(|top| top != window)
    })
}
