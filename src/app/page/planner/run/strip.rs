//! The facilitator's strip below the screen for the room: the buttons, the exact time, and what is for them alone.

use super::super::clockwork::Clockwork;
use super::super::desk::{Desk, focus};
use super::super::field::icon;
use super::catch_up;
use crate::browser::screen;
use guide::session::minutes::Minutes;
use guide::session::view::View;
use guide::session::{prompts, sentences, spoken};
use guide::words::run as words;
use leptos::prelude::*;

/// How much time one press adds.
const MORE: Minutes = Minutes::new(5);

const PAUSE: &str = "M9 5v14M15 5v14";
const RESUME: &str = "M8 5l10 7-10 7Z";
const PLUS: &str = "M12 5v14M5 12h14";
const NEXT: &str = "M6 5l9 7-9 7ZM18.500 5v14";
const BACK: &str = "M18 5l-9 7 9 7ZM5.500 5v14";
const SOUND: &str =
    "M4 9.500v5h3.500L12 18.500v-13L7.500 9.500ZM16 9a4.500 4.500 0 0 1 0 6M18.500 6.500a8 8 0 0 1 0 11";
const FILL: &str = "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5";

/// The strip.
pub(super) fn strip(desk: Desk, work: Clockwork) -> AnyView {
    let is_paused = Memo::new(move |_| work.is_paused());
    let is_last = Memo::new(move |_| work.run.with(|run| run.as_ref().is_some_and(|run| run.ahead.is_empty())));
    let is_first = Memo::new(move |_| work.run.with(|run| run.as_ref().is_none_or(|run| run.past.is_empty())));
    let is_behind = Memo::new(move |_| {
        work.tick.with(|tick| {
            tick.and_then(|tick| tick.behind).is_some_and(|behind| Minutes::nearest(behind) > Minutes::new(1))
        })
    });
    let panel = RwSignal::new(None);
    let next = move |_| {
        let is_over = is_last.get_untracked();
        panel.set(None);
        work.go(&|live, now| live.next(now));
        if is_over {
            focus("#loop-na");
        }
    };
    let stop = move |_| {
        work.stop();
        focus("#loop-klaar");
    };
    let fill = screen::can_fill().then(|| {
        view! { <button type="button" class="button" on:click=|_| screen::fill()>{icon(FILL)} {words::FULL_SCREEN}</button> }
    });
    view! {
        <div class="run-strip">
            <div class="run-controls" role="group" aria-label=words::CONTROLS>
                <button type="button" class="button full" id="loop-pauze" aria-keyshortcuts="Space" aria-describedby="loop-toets" on:click=move |_| { work.toggle(); }>
                    {move || if is_paused.get() { icon(RESUME) } else { icon(PAUSE) }}
                    {move || if is_paused.get() { words::RESUME } else { words::PAUSE }}
                </button>
                <button type="button" class="button" on:click=move |_| work.act(&|live, now| live.extend(now, MORE))>{icon(PLUS)} {words::MORE}</button>
                <button type="button" class="button" id="loop-volgende" on:click=next>
                    {icon(NEXT)} {move || if is_last.get() { words::FINISH } else { words::NEXT }}
                </button>
                {move || (!is_first.get()).then(|| view! {
                    <button type="button" class="button" on:click=move |_| { panel.set(None); work.go(&|live, now| live.back(now)); focus("#loop-volgende"); }>{icon(BACK)} {words::BACK}</button>
                })}
                <button type="button" class="button" on:click=move |_| work.toggle_sound()>
                    {icon(SOUND)} {move || if work.sounds.get() { words::SOUND_OFF } else { words::SOUND_ON }}
                </button>
                {fill}
            </div>
            <p class="run-exact">
                <span>{move || exact(work)}</span> " "
                <span>{move || work.tick.with(|tick| tick.and_then(|tick| tick.behind).map(sentences::pace))}"."</span>
            </p>
            {move || (is_behind.get() && panel.with(Option::is_none)).then(|| view! {
                <p class="run-late"><button type="button" class="button" id="loop-inhalen" on:click=move |_| catch_up::open(desk, work, panel)>{words::CATCH_UP}</button></p>
            })}
            <div>{move || panel.get().map(|open| catch_up::panel(desk, work, panel, open))}</div>
            <p class="run-key" id="loop-toets">{words::SPACE_BAR}</p>
            <div class="run-private">{move || private(desk, work)}</div>
            <p class="run-leave">
                <button type="button" class="button quiet" on:click=move |_| desk.go(View::Prepare)>{words::TO_PLAN}</button>
                <button type="button" class="button quiet" on:click=move |_| desk.go(View::Capture)>{words::TO_CAPTURE}</button>
                <button type="button" class="button quiet" on:click=stop>{words::STOP}</button>
            </p>
            <p class="run-note" role="status">{move || work.sound_note.get()}</p>
        </div>
    }
    .into_any()
}

/// To the second, for who leads.
fn exact(work: Clockwork) -> Option<String> {
    let left = work.tick.with(|tick| tick.and_then(|tick| tick.left))?;
    Some(words::exact(&spoken::countdown(left), left < 0))
}

/// What to do, and the facilitator's own notes.
fn private(desk: Desk, work: Clockwork) -> Option<AnyView> {
    let block = work.step()?.block;
    let prompt = desk.plan.with_untracked(|plan| prompts::prompt(block.activity(), &plan.setup.seating()));
    let act = (!prompt.act.is_empty()).then(|| view! { <p><b>{words::FOR_YOU}</b> " " {prompt.act}</p> });
    let note = (!block.note.is_empty())
        .then(|| view! { <p><b>{words::NOTES}</b> " " <span class="run-pen">{block.note}</span></p> });
    Some(view! { {act} {note} }.into_any())
}
