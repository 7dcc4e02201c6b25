//! The three sides of a plan, and the way between them.

use super::clockwork::Clockwork;
use super::desk::Desk;
use guide::session::face::Face;
use guide::session::view::View;
use guide::words::run as words;
use leptos::prelude::*;

/// The way between the sides.
pub(super) fn sides(desk: Desk) -> AnyView {
    let side = |view: View, name: &'static str| {
        let is_here = move || (desk.view.get() == view).then_some("page");
        view! {
            <li><button type="button" class="button" aria-current=is_here on:click=move |_| desk.go(view)>{name}</button></li>
        }
    };
    view! {
        <nav class="plan-sides" aria-label=words::VIEWS>
            <ul>{side(View::Prepare, words::PREPARE)} {side(View::Run, words::RUN)} {side(View::Capture, words::CAPTURE)}</ul>
        </nav>
    }
    .into_any()
}

/// On the other sides: the meeting that is going on, and the way back to its screen.
pub(super) fn busy(desk: Desk, work: Clockwork) -> AnyView {
    let is_away = Memo::new(move |_| {
        desk.view.get() != View::Run && work.run.with(|run| run.as_ref().is_some_and(|run| run.now.is_some()))
    });
    let face = Memo::new(move |_| work.tick.with(|tick| tick.and_then(|tick| tick.left).map(Face::of)));
    let said = move || {
        let left = words::left(face.get()?);
        work.step().map(|step| words::busy(step.block.title(), &left))
    };
    let line = move || {
        is_away.get().then(|| {
            view! {
                <p class="plan-note">
                    <span>{said}</span>
                    <button type="button" class="button" on:click=move |_| desk.go(View::Run)>{words::TO_RUN}</button>
                </p>
            }
        })
    };
    view! { <div>{line}</div> }.into_any()
}
