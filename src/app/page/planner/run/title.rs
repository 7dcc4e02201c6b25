//! The time that is left in the title of the document: it stands on the tab while the facilitator looks at another one.

use super::super::clockwork::Clockwork;
use crate::browser::page;
use guide::markup;
use guide::route::Tool;
use guide::session::face::Face;
use guide::words::run as words;
use leptos::prelude::*;

/// Writes it, in whole minutes, as long as the screen is shown. A title that somebody else set stays.
pub(super) fn keep(work: Clockwork) {
    let own = StoredValue::new(markup::tool_title(Tool::Planner));
    let written = StoredValue::new(String::new());
    let wanted = Memo::new(move |_| {
        let (left, is_paused) =
            work.tick.with(|tick| tick.and_then(|tick| Some((tick.left?, tick.rings.is_none()))))?;
        Some(own.with_value(|own| words::title(Face::of(left), is_paused, own)))
    });
    let write = move |title: &str| {
        if own.with_value(|own| page::is_titled(own)) || written.with_value(|written| page::is_titled(written)) {
            page::set_title(title);
            written.set_value(title.to_owned());
        }
    };
    Effect::new(move |_| {
        // At each reading of the clocks: after printing the page has its own title again.
        work.tick.track();
        wanted.with(|wanted| wanted.as_deref().map(write));
    });
    on_cleanup(move || write(&own.get_value()));
}
