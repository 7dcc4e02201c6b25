//! What goes on paper: the agenda, a card for each group, and the heads of the five sheets.

use super::desk::{Desk, Paper};
use super::document::document;
use crate::browser::{clock, output};
use guide::export::document::Document;
use guide::session::card::cards;
use guide::session::plan::Plan;
use guide::session::problem::Sheet;
use guide::session::report::report;
use guide::session::seating::Seating;
use guide::session::{handout, words as session_words};
use guide::words::planner as words;
use leptos::prelude::*;

/// The buttons.
pub(super) fn buttons(desk: Desk) -> AnyView {
    let has_cards = Memo::new(move |_| desk.plan.with(|plan| matches!(plan.setup.seating(), Seating::Cafe(_))));
    let print = move |paper| {
        desk.paper.set(paper);
        clock::after_this(output::print);
    };
    view! {
        <section class="plan-section" aria-labelledby="plan-papier">
            <h2 id="plan-papier">{words::PRINT}</h2>
            <p>{words::PRINT_NOTE}</p>
            <p class="plan-row">
                <button type="button" class="button" on:click=move |_| print(Paper::Agenda)>{words::PRINT_AGENDA}</button>
                {move || has_cards.get().then(|| view! {
                    <button type="button" class="button" on:click=move |_| print(Paper::Cards)>{words::PRINT_CARDS}</button>
                })}
                <button type="button" class="button" on:click=move |_| print(Paper::Sheets)>{words::PRINT_SHEETS}</button>
            </p>
        </section>
    }
    .into_any()
}

/// What the printer gets; nobody sees it on the screen.
pub(super) fn paper(desk: Desk) -> AnyView {
    let made = Memo::new(move |_| desk.plan.with(handout::agenda));
    let shown = move || match desk.paper.get() {
        Paper::Agenda => made.with(agenda),
        Paper::Cards => desk.plan.with(group_cards),
        Paper::Sheets => sheets(),
        Paper::Report => {
            let shows = desk.capturing().shows.get();
            let made = desk.plan.with(|plan| report(plan, shows, clock::instant()));
            view! { <div class="plan-print-agenda">{document(&made, 1)}</div> }.into_any()
        }
    };
    view! { <div class="plan-paper">{shown}</div> }.into_any()
}

fn agenda(made: &Document) -> AnyView {
    view! { <div class="plan-print-agenda">{document(made, 2)}</div> }.into_any()
}

fn group_cards(plan: &Plan) -> AnyView {
    let card = |card: &guide::session::card::Card| {
        let stops = card.stops.map(|stop| {
            let said = session_words::round(stop.round);
            view! {
                <li>
                    <b>{words::round(stop.round.number(), said.colour, said.word)}</b>
                    <span class="plan-print-table">{words::table(&stop.table.to_string())}</span>
                    <span>{said.task}</span>
                </li>
            }
        });
        view! {
            <div class="plan-print-card">
                <p class="plan-print-title">{words::group(card.group.number, card.group.people)}</p>
                <ol>{stops.into_iter().collect::<Vec<_>>()}</ol>
            </div>
        }
    };
    let cards: Vec<_> = cards(&plan.setup.seating()).iter().map(card).collect();
    view! { <div>{cards}</div> }.into_any()
}

fn sheets() -> AnyView {
    let sheets: Vec<_> = Sheet::all()
        .map(|sheet| {
            let factors = sheet.group().map_or(&[][..], |group| group.factors);
            let labels: Vec<&str> = factors.iter().map(|factor| factor.label).collect();
            view! {
                <div class="plan-print-sheet">
                    <p class="plan-print-head">{session_words::sheet(&sheet)}</p>
                    <p>{labels.join(", ")}</p>
                </div>
            }
        })
        .collect();
    view! { <div>{sheets}</div> }.into_any()
}
