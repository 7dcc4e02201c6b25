//! The honest time: whether it fits, the ways out with their effect, and what a colleague would say.

use super::desk::{Desk, focus};
use super::field::{CLOCK, icon};
use guide::session::doubt::{Doubt, doubts};
use guide::session::edit::Edit;
use guide::session::fit::{Fit, HALF_DAY};
use guide::session::meeting::{Meeting, Meetings};
use guide::session::plan::Plan;
use guide::session::ways_out::{self, Offer};
use guide::session::{sentences, spoken, words as session_words};
use guide::words::planner as words;
use leptos::prelude::*;

/// The notice above the agenda.
pub(super) fn notice(desk: Desk) -> AnyView {
    let timed = Memo::new(move |_| {
        desk.plan.with(|plan| Timed {
            fits: ways_out::fits(&plan.setup),
            too_long: too_long(&plan.setup.meetings),
            offers: ways_out::offers(&plan.setup),
        })
    });
    let doubted = Memo::new(move |_| desk.plan.with(|plan| said(desk, plan)));
    view! {
        <div class="plan-time">{move || timed.with(|timed| time(desk, timed))}</div>
        {move || doubted.with(|said| considered(said))}
    }
    .into_any()
}

/// What the honest time follows from.
#[derive(Debug, Clone, PartialEq)]
struct Timed {
    fits: Vec<Fit>,
    too_long: Vec<(String, Option<String>)>,
    offers: Vec<Offer>,
}

fn time(desk: Desk, timed: &Timed) -> AnyView {
    let fits = timed.fits.clone();
    if fits.iter().all(|fit| fit.fits()) {
        let said: Vec<String> = fits.iter().map(|fit| sentences::fit(*fit)).collect();
        return view! { <p class="plan-fits">{icon(CLOCK)} <span role="status">{said.join(" ")}</span></p> }.into_any();
    }
    if desk.let_be.with(|let_be| *let_be == fits) {
        let lengths: Vec<String> = fits.iter().map(|fit| spoken::length(fit.total())).collect();
        let show = move |_| {
            desk.let_be.set(Vec::new());
            focus(".plan-ways .button");
        };
        return view! {
            <p class="plan-note">
                <span>{words::left_as_is(&lengths.join(", "))}</span>
                <button type="button" class="button" on:click=show>{words::SHOW_WAYS}</button>
            </p>
        }
        .into_any();
    }
    let too_long = timed.too_long.iter().cloned();
    let too_long: Vec<_> = too_long.map(|(said, past)| view! { <p><b>{said}</b> " " {past}</p> }).collect();
    let let_be = move |_| {
        desk.let_be.set(fits.clone());
        focus(".plan-time .button");
    };
    let offers: Vec<AnyView> = timed.offers.iter().map(|offer| way_out(desk, offer)).collect();
    view! {
        <div class="plan-notice">
            {icon(CLOCK)}
            <div>
                <div role="status">{too_long}</div>
                <p>{words::WHAT_FITS}</p>
                <ul class="plan-ways">{offers}</ul>
                <p><button type="button" class="button" on:click=let_be>{words::LET_BE}</button></p>
            </div>
        </div>
    }
    .into_any()
}

fn way_out(desk: Desk, offer: &Offer) -> AnyView {
    let way = offer.way;
    view! {
        <li>
            <button type="button" class="button" on:click=move |_| {
                desk.edit(&Edit::Take(way));
                focus("#plan-ongedaan");
            }>{session_words::way_out(way)}</button>
            <span>{sentences::offer(offer)}</span>
        </li>
    }
    .into_any()
}

/// What is too long, and what comes after a dagdeel.
fn too_long(meetings: &Meetings) -> Vec<(String, Option<String>)> {
    let is_split = meetings.second.is_some();
    let long = meetings.iter().filter_map(|(number, meeting)| {
        let fit = Fit::of(meeting);
        let said = || sentences::doubt(&Doubt::TooLong(number, fit), is_split);
        (!fit.fits()).then(|| (said(), past_limit(meeting)))
    });
    long.collect()
}

/// The blocks that begin after a dagdeel, by name.
fn past_limit(meeting: &Meeting) -> Option<String> {
    let limit = meeting.starts().plus(HALF_DAY);
    let titles: Vec<&str> =
        meeting.schedule().filter(|scheduled| scheduled.end > limit).map(|scheduled| scheduled.block.title()).collect();
    (!titles.is_empty()).then(|| words::past_limit(&spoken::time(limit.local().time), &titles.join(", ")))
}

/// What a colleague would say.
fn said(desk: Desk, plan: &Plan) -> Vec<String> {
    let split = plan.setup.meetings.second.is_some();
    let doubts = doubts(&plan.setup, desk.today);
    let other = doubts.iter().filter(|doubt| !matches!(doubt, Doubt::TooLong(..)));
    other.map(|doubt| sentences::doubt(doubt, split)).collect()
}

fn considered(said: &[String]) -> Option<AnyView> {
    (!said.is_empty()).then(|| {
        let said: Vec<_> = said.iter().map(|sentence| view! { <li>{sentence.clone()}</li> }).collect();
        view! {
            <div class="plan-doubts"><p><b>{words::DOUBTS}</b></p><ul>{said}</ul></div>
        }
        .into_any()
    })
}
