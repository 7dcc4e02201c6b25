//! The tables: how many, who sits where in each round, drawn and as a list.

use super::desk::Desk;
use guide::session::activity::Activity;
use guide::session::card::cards;
use guide::session::edit::Edit;
use guide::session::people::People;
use guide::session::seating::{self, Round, Seating, Table, TableGroup};
use guide::session::words as session_words;
use guide::words::planner as words;
use leptos::prelude::*;

/// The section of the tables.
pub(super) fn tables(desk: Desk) -> AnyView {
    // All that the tables follow from. A letter in another field does not draw them again.
    let seated = Memo::new(move |_| {
        desk.plan.with(|plan| {
            let setup = &plan.setup;
            let rounds = [Activity::Ideas, Activity::Bears, Activity::MiddleWay];
            Seated {
                has_rounds: rounds.iter().any(|round| setup.meetings.has(*round)),
                people: setup.group.people,
                tables: setup.tables,
                seating: setup.seating(),
            }
        })
    });
    view! {
        <section class="plan-section" aria-labelledby="plan-tafels">
            <h2 id="plan-tafels">{words::TABLES}</h2>
            {move || seated.with(|seated| body(desk, seated))}
        </section>
    }
    .into_any()
}

/// What the tables follow from.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seated {
    has_rounds: bool,
    people: People,
    tables: Option<u8>,
    seating: Seating,
}

fn body(desk: Desk, seated: &Seated) -> AnyView {
    if !seated.has_rounds {
        return view! { <p class="plan-quiet">{words::NO_ROUNDS}</p> }.into_any();
    }
    let seating = &seated.seating;
    if matches!(seating, Seating::OneTable(_)) {
        return view! { <p>{words::ONE_TABLE}</p> }.into_any();
    }
    let routes: Vec<_> = cards(seating)
        .iter()
        .map(|card| {
            let [first, second, _] = card.stops.map(|stop| stop.table.to_string());
            let group = words::group(card.group.number, card.group.people);
            view! { <li>{words::route(&group, &first, &second)}</li> }
        })
        .collect();
    let rounds: Vec<AnyView> = Round::ALL.iter().map(|round| drawn(seating, *round)).collect();
    view! {
        {count(desk, seated)}
        <div class="plan-rounds">{rounds}</div>
        <h3>{words::ROTATION}</h3>
        <ul class="plan-routes">{routes}</ul>
    }
    .into_any()
}

/// How many tables, with the groups that each number gives.
fn count(desk: Desk, seated: &Seated) -> AnyView {
    let people = seated.people;
    let chosen = seated.tables.map(|_| seated.seating.tables());
    let options = seating::choices(people).into_iter().flatten().map(|count| {
        let sizes = sizes(&Seating::new(people, Some(count)));
        view! { <option value=count.to_string() prop:selected=chosen == Some(count)>{words::tables(count, &sizes)}</option> }
    });
    let auto = sizes(&Seating::new(people, None));
    let usual = Seating::new(people, None).tables();
    view! {
        <div class="plan-field plan-count">
            <label for="plan-tafelaantal">{words::TABLE_COUNT}</label>
            <select id="plan-tafelaantal" autocomplete="off"
                on:change=move |event| desk.edit(&Edit::Tables(event_target_value(&event).parse().ok()))>
                <option value="" prop:selected=chosen.is_none()>{words::TABLES_AUTO} ": " {words::tables(usual, &auto)}</option>
                {options.collect::<Vec<_>>()}
            </select>
        </div>
    }
    .into_any()
}

/// `4, 4 en 3`.
fn sizes(seating: &Seating) -> String {
    let mut sizes: Vec<u8> = seating.groups().iter().map(|group| group.people).collect();
    sizes.dedup();
    sizes.iter().map(u8::to_string).collect::<Vec<_>>().join(", ")
}

/// Tables in a row of the drawing.
const ROW: usize = 5;
/// Room for a table in the drawing.
const STEP: usize = 120;
/// Where people sit around a table, from its middle.
const SEATS: [(i32, i32); 5] = [(-31, -25), (31, -25), (-31, 25), (31, 25), (0, -42)];

/// A round: every table with its people and the name of its group. The list below says the same.
fn drawn(seating: &Seating, round: Round) -> AnyView {
    let said = session_words::round(round);
    let groups = seating.groups();
    let colour = match round {
        Round::Ideas => "blue",
        Round::Bears => "red",
        Round::MiddleWay => "green",
    };
    let tables: Vec<AnyView> = (0..seating.tables())
        .map(|index| {
            let table = Table(index);
            let group = groups.iter().find(|group| seating.table(**group, round) == table);
            place(usize::from(index), table, group)
        })
        .collect();
    let columns = tables.len().min(ROW);
    let rows = tables.len().div_ceil(ROW);
    let frame = format!("0 0 {} {}", columns * STEP, rows * STEP);
    view! {
        <figure class="plan-round" data-marker=colour>
            <figcaption data-marker=colour>{words::round(round.number(), said.colour, said.word)}</figcaption>
            <svg viewBox=frame aria-hidden="true">{tables}</svg>
        </figure>
    }
    .into_any()
}

fn place(index: usize, table: Table, group: Option<&TableGroup>) -> AnyView {
    let at = format!("translate({} {})", index % ROW * STEP + STEP / 2, index / ROW * STEP + STEP / 2 - 6);
    let people = group.map_or(0, |group| usize::from(group.people));
    let seats: Vec<_> = SEATS
        .iter()
        .take(people)
        .map(|(x, y)| view! { <circle class="plan-seat" cx=x.to_string() cy=y.to_string() r="8" /> })
        .collect();
    view! {
        <g transform=at>
            {seats}
            <circle class="plan-top" r="27" />
            <text class="plan-letter" y="7" text-anchor="middle">{table.to_string()}</text>
            <text y="60" text-anchor="middle">{group.map(|group| words::short_group(group.number))}</text>
        </g>
    }
    .into_any()
}
