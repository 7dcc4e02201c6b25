//! Who writes in which colour, and who wrote the next post-its.

use super::board::Board;
use super::entry::{bare, button, field};
use super::unfinished::{self, Add};
use crate::browser::output;
use guide::session::id::Id;
use guide::session::named::{Kept, Named};
use guide::session::problem::{PostIt, Writer};
use guide::session::words as session_words;
use guide::words::capture as words;
use leptos::prelude::*;
use std::sync::Arc;

/// The field for the name of a group.
const NAME: &str = "groep-naam";

/// Name and colour in words: `balie, roze`.
pub(super) fn name(writer: &Writer) -> String {
    let colour = writer.colour.known().map_or("", session_words::post_it);
    let parts = [writer.name.as_str(), colour];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The writers to choose from, and nobody in particular.
pub(super) fn options(writers: &[Writer], chosen: &str) -> Vec<AnyView> {
    let nobody = view! { <option value="" selected=chosen.is_empty()>{words::NOBODY}</option> }.into_any();
    let one = |writer: &Writer| {
        let id = writer.id.as_str().to_owned();
        view! { <option value=id.clone() selected=id == chosen>{name(writer)}</option> }.into_any()
    };
    std::iter::once(nobody).chain(writers.iter().map(one)).collect()
}

/// A group, and taking it away: its post-its stay.
fn known(board: Board, writer: &Writer) -> AnyView {
    let (id, name) = (writer.id.clone(), name(writer));
    let label = words::remove(&name);
    let remove = move || {
        board.remove(&|capture| capture.writers.retain(|writer| writer.id != id));
        board.draw_all();
    };
    view! { <li>{name} " " {button("button quiet", words::REMOVE.to_owned(), Some(label), remove)}</li> }.into_any()
}

/// The groups with a colour, and the one that wrote the next post-its.
pub(super) fn writers(board: Board) -> AnyView {
    let next = move || {
        let writers = board.with(|capture| capture.writers.clone());
        let chosen =
            board.writer.with_untracked(|id| id.as_ref().map_or_else(String::new, |id| id.as_str().to_owned()));
        (!writers.is_empty()).then(|| {
            view! {
                <div class="plan-field">
                    <label for="schrijver">{words::NEXT_WRITER}</label>
                    <select id="schrijver" autocomplete="off" on:change=move |event| {
                        let value = event_target_value(&event);
                        board.writer.set((!value.is_empty()).then(|| Id::from_text(&value)));
                    }>{options(&writers, &chosen)}</select>
                </div>
            }
        })
    };
    let colours: Vec<_> = PostIt::ALL
        .iter()
        .map(|colour| view! { <option value=colour.id()>{session_words::post_it(*colour)}</option> })
        .collect();
    let add: Add = Arc::new(move |name: &str| {
        let count = output::take_line("#groep-aantal");
        let colour: Kept<PostIt> = Kept::from_id(&output::value("#groep-kleur"));
        let people = count.trim().parse().ok();
        board.change(&|capture| {
            capture.add_writer(Writer { colour: colour.clone(), name: name.to_owned(), people, ..Writer::default() });
        });
        board.said.set(words::WRITER_ADDED.to_owned());
    });
    let name = bare(NAME, words::WRITER_NAME, &add);
    // A colour alone is a group too.
    let press = move || if unfinished::text(NAME).trim().is_empty() { add("") } else { unfinished::add(NAME) };
    let known = move || {
        let writers = board.with(|capture| capture.writers.clone());
        writers.iter().map(|writer| known(board, writer)).collect::<Vec<_>>()
    };
    view! {
        <div class="note-writers">{next}</div>
        <details class="more">
            <summary>{words::WRITERS}</summary>
            <div class="note-writers">
                <p class="plan-quiet">{words::WRITERS_NOTE}</p>
                <ul>{known}</ul>
                <div class="plan-field">
                    <label for="groep-kleur">{words::COLOUR}</label>
                    <select id="groep-kleur" autocomplete="off">{colours}</select>
                </div>
                {name}
                {field("groep-aantal".to_owned(), words::WRITER_COUNT, String::new(), |_| {})}
                {button("button", words::ADD_WRITER.to_owned(), None, press)}
            </div>
        </details>
    }
    .into_any()
}
