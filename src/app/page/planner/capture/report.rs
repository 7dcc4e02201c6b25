//! The report at any moment: to read, to print, and to take along as text or Markdown.

use super::super::desk::Paper;
use super::super::document::document;
use super::board::Board;
use super::entry::button;
use crate::browser::{clock, output};
use guide::export::text;
use guide::session::report::report as made;
use guide::words::capture as words;
use leptos::prelude::*;

/// The report.
pub(super) fn report(board: Board) -> AnyView {
    let desk = board.desk();
    let show = desk.capturing().shows;
    let said = RwSignal::new("");
    let document_now = Memo::new(move |_| {
        let show = show.get();
        desk.plan.with(|plan| made(plan, show, clock::instant()))
    });
    let markdown = move || document_now.with(text::markdown);
    let copied = move |is_copied: bool| said.set(if is_copied { words::COPIED } else { words::NOT_COPIED });
    let print = move || {
        desk.paper.set(Paper::Report);
        clock::after_this(output::print);
    };
    view! {
        <h2 tabindex="-1">{words::REPORT}</h2>
        <p class="plan-quiet">{words::REPORT_NOTE}</p>
        <div class="note-show">
            <label class="run-cut"><input type="checkbox" autocomplete="off" prop:checked=move || show.get().names
                on:change=move |_| show.update(|show| show.names = !show.names) /> <span>{words::SHOW_NAMES}</span></label>
            <label class="run-cut"><input type="checkbox" autocomplete="off" prop:checked=move || show.get().writers
                on:change=move |_| show.update(|show| show.writers = !show.writers) /> <span>{words::SHOW_WRITERS}</span></label>
        </div>
        <p class="plan-row">
            {button("button full", words::PRINT.to_owned(), None, print)}
            {button("button", words::COPY.to_owned(), None, move || copied(output::copy_content("#verslag")))}
            {button("button", words::COPY_MARKDOWN.to_owned(), None, move || {
                output::open_fold("#verslag-markdown");
                copied(output::copy_field("#verslag-tekst"));
            })}
        </p>
        <p role="status">{move || said.get()}</p>
        <details class="more" id="verslag-markdown">
            <summary>{words::MARKDOWN}</summary>
            <div class="plan-field plan-wide">
                <label for="verslag-tekst">{words::MARKDOWN_TEXT}</label>
                <textarea id="verslag-tekst" rows="10" readonly prop:value=markdown></textarea>
            </div>
        </details>
        <article class="note-report" id="verslag">{move || document_now.with(|made| document(made, 3))}</article>
    }
    .into_any()
}
