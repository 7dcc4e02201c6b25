//! Dragging a block to another place, for who has a mouse. The buttons 'Eerder' and 'Later' do the same.

use super::block;
use super::desk::Desk;
use crate::browser::drag::{self, Half};
use crate::browser::{events, page};
use guide::session::agenda::{AgendaEdit, Side};
use guide::session::block::Block;
use guide::session::id::Id;
use guide::session::meeting::MeetingNumber;
use guide::words::planner as words;
use leptos::ev::DragEvent;
use leptos::prelude::*;

/// Where a block can be taken up.
const GRIP: &str = ".plan-grip";
/// The agenda of a meeting: everywhere in it a block can be let go.
const LIST: &str = ".plan-agenda";
/// The row of a block bears its name.
const ROW: &str = "data-block";
const ROWS: &str = "[data-block]";
/// The foot of an agenda bears the number of its meeting. Without rows it is where a block comes before.
const MEETING: &str = "data-meeting";
const FEET: &str = "[data-meeting]";
/// Marks the row that is dragged.
const HELD: &str = "data-held";
/// Marks the side of the row where the block would come.
const DROP: &str = "data-drop";

/// What a block is taken up by.
pub(super) fn grip() -> AnyView {
    view! {
        <span class="plan-grip" draggable="true" aria-hidden="true" title=words::DRAG>
            <svg viewBox="0 0 24 24" width="20" height="20"><path d="M9 5v2M15 5v2M9 11v2M15 11v2M9 17v2M15 17v2" /></svg>
        </span>
    }
    .into_any()
}

/// The agendas, with rows that can be dragged.
pub(super) fn among(desk: Desk, agendas: impl IntoView + 'static) -> AnyView {
    let held = StoredValue::new(None::<Id<Block>>);
    let start = move |event: DragEvent| {
        let row = events::closest(&event, GRIP).and_then(|_| events::marked(&event, ROW));
        held.set_value(row.map(|(id, row)| {
            drag::take(&event, &row);
            page::set(&row, HELD, Some(""));
            Id::from_text(&id)
        }));
    };
    let over = move |event: DragEvent| {
        if held.with_value(Option::is_none) {
            return;
        }
        clear(DROP);
        if let Some((row, half)) = nearest(&event) {
            drag::accept(&event);
            let side = if half == Half::Upper { "before" } else { "after" };
            page::set(&row, DROP, (!row.has_attribute(HELD)).then_some(side));
        }
    };
    let out = move |event: DragEvent| {
        if drag::is_out(&event, LIST) {
            clear(DROP);
        }
    };
    let end = move || {
        clear(DROP);
        clear(HELD);
        held.try_update_value(Option::take).flatten()
    };
    let put = move |event: DragEvent| {
        let place = nearest(&event);
        let (Some(id), Some((row, half))) = (end(), place) else { return };
        event.prevent_default();
        let side = if half == Half::Upper { Side::Before } else { Side::After };
        let edit = match row.get_attribute(ROW).map(|other| Id::from_text(&other)) {
            Some(other) if other == id => return,
            Some(other) => AgendaEdit::Beside(id.clone(), side, other),
            None => AgendaEdit::Into(id.clone(), meeting(&row)),
        };
        block::put(desk, edit, &id);
    };
    view! {
        <div class="plan-meetings" on:dragstart=start on:dragenter=over on:dragover=over on:dragleave=out on:drop=put on:dragend=move |_| drop(end())>
            {agendas}
        </div>
    }
    .into_any()
}

/// The row that is nearest to the pointer, and the half of it; in an agenda without rows its foot.
fn nearest(event: &DragEvent) -> Option<(page::Element, Half)> {
    let foot = || drag::nearest(event, LIST, FEET).map(|(foot, _)| (foot, Half::Upper));
    drag::nearest(event, LIST, ROWS).or_else(foot)
}

fn meeting(foot: &page::Element) -> MeetingNumber {
    let is_second =
        foot.get_attribute(MEETING).is_some_and(|number| number == MeetingNumber::Second.number().to_string());
    if is_second { MeetingNumber::Second } else { MeetingNumber::First }
}

fn clear(mark: &str) {
    for row in page::all(&["[", mark, "]"].concat()) {
        page::set(&row, mark, None);
    }
}
