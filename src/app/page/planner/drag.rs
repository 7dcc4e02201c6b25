//! Dragging a block to another place, for who has a mouse. The buttons 'Eerder' and 'Later' do the same.

use super::block;
use super::desk::Desk;
use crate::browser::drag::{self, Half};
use crate::browser::{events, page};
use guide::session::agenda::{AgendaEdit, Side};
use guide::session::block::Block;
use guide::session::id::Id;
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
        if let Some((row, half)) = drag::nearest(&event, LIST, ROWS) {
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
        let place = drag::nearest(&event, LIST, ROWS);
        let (Some(id), Some((row, half))) = (end(), place) else { return };
        event.prevent_default();
        let side = if half == Half::Upper { Side::Before } else { Side::After };
        let other = Id::from_text(&row.get_attribute(ROW).unwrap_or_default());
        if id != other {
            block::put(desk, AgendaEdit::Beside(id.clone(), side, other), &id);
        }
    };
    view! {
        <div class="plan-meetings" on:dragstart=start on:dragenter=over on:dragover=over on:dragleave=out on:drop=put on:dragend=move |_| drop(end())>
            {agendas}
        </div>
    }
    .into_any()
}

fn clear(mark: &str) {
    for row in page::all(&["[", mark, "]"].concat()) {
        page::set(&row, mark, None);
    }
}
