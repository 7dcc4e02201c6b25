//! Goal, group and meetings: choices with what speaks for them and what to look out for.

use super::desk::Desk;
use guide::session::advice::{self, Advice};
use guide::session::edit::Edit;
use guide::session::goal::Goal;
use guide::session::named::Named;
use guide::session::people::{Invited, Manager};
use guide::session::plan::Plan;
use guide::session::{split, words as session_words};
use guide::words::planner as words;
use leptos::prelude::*;

/// One of the options of a choice.
struct Choice {
    value: &'static str,
    label: &'static str,
    more: AnyView,
    is_chosen: fn(&Plan) -> &'static str,
    edit: Edit,
}

/// Goal and group.
pub(super) fn choices(desk: Desk) -> AnyView {
    let goals = Goal::ALL.iter().map(|goal| {
        let (label, what) = session_words::goal(*goal);
        let more = view! { <span>{what}</span> }.into_any();
        option(
            desk,
            "doel",
            Choice { value: goal.id(), label, more, is_chosen: |plan| plan.setup.goal().id(), edit: Edit::Goal(*goal) },
        )
    });
    let guests = Invited::ALL.iter().map(|invited| {
        let more = weighed(advice::invited(*invited));
        let label = session_words::invited(*invited);
        option(
            desk,
            "gasten",
            Choice {
                value: invited.id(),
                label,
                more,
                is_chosen: |plan| plan.setup.invited().id(),
                edit: Edit::Invited(*invited),
            },
        )
    });
    let managers = Manager::ALL.iter().map(|manager| {
        let more = weighed(advice::manager(*manager));
        let label = session_words::manager(*manager);
        option(
            desk,
            "leiding",
            Choice {
                value: manager.id(),
                label,
                more,
                is_chosen: |plan| plan.setup.manager().id(),
                edit: Edit::Manager(*manager),
            },
        )
    });
    view! {
        <section class="plan-section" aria-labelledby="plan-doel">
            <h2 id="plan-doel">{words::GOAL_AND_GROUP}</h2>
            <fieldset class="plan-choice"><legend>{words::GOAL}</legend>{goals.collect::<Vec<_>>()}</fieldset>
            <fieldset class="plan-choice"><legend>{words::INVITED}</legend>{guests.collect::<Vec<_>>()}</fieldset>
            <fieldset class="plan-choice"><legend>{words::MANAGER}</legend>{managers.collect::<Vec<_>>()}</fieldset>
            {meetings(desk)}
        </section>
    }
    .into_any()
}

/// One or two meetings, where there is something to divide.
fn meetings(desk: Desk) -> impl IntoView {
    let can = Memo::new(move |_| {
        desk.plan.with(|plan| plan.setup.meetings.second.is_some() || split::can_split(&plan.setup.meetings))
    });
    let count: fn(&Plan) -> &'static str = |plan| if plan.setup.meetings.second.is_some() { "two" } else { "one" };
    move || {
        if !can.get() {
            return view! { <p class="plan-quiet">{words::NO_SPLIT}</p> }.into_any();
        }
        let one = Choice {
            value: "one",
            label: words::ONE,
            more: weighed(advice::ONE_MEETING),
            is_chosen: count,
            edit: Edit::Join,
        };
        let two = Choice {
            value: "two",
            label: words::TWO,
            more: weighed(advice::TWO_MEETINGS),
            is_chosen: count,
            edit: Edit::Split,
        };
        view! {
            <fieldset class="plan-choice">
                <legend>{words::MEETINGS}</legend>
                {option(desk, "bijeenkomsten", one)}
                {option(desk, "bijeenkomsten", two)}
            </fieldset>
        }
        .into_any()
    }
}

fn weighed(advice: Advice) -> AnyView {
    view! {
        <span><b>{words::GAIN}</b> " " {advice.gain}</span>
        <span><b>{words::RISK}</b> " " {advice.risk}</span>
    }
    .into_any()
}

fn option(desk: Desk, name: &'static str, choice: Choice) -> AnyView {
    let Choice { value, label, more, is_chosen, edit } = choice;
    let id = format!("{name}-{value}");
    let described = format!("{id}-meer");
    let is_on = Memo::new(move |_| desk.plan.with(is_chosen) == value);
    view! {
        <div class="plan-option">
            <label>
                <input type="radio" name=name value=value id=id autocomplete="off" aria-describedby=described.clone()
                    prop:checked=move || is_on.get()
                    on:change=move |_| desk.edit(&edit) />
                {label}
            </label>
            <p id=described>{more}</p>
        </div>
    }
    .into_any()
}
