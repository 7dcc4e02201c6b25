//! Going from page to page: which click the app answers, what Back brings back, and where scroll and focus go.

mod leave;
pub(crate) mod rehearsal;

use crate::browser::location::{self, Visit};
use crate::browser::{clock, dialog, drawing, events, folds, fresh, host, page, shell};
use crate::part::{self, more, way_back};
use crate::state::State;
use crate::{found, here, searching};
use guide::content::{EntryId, Trail};
use guide::markup;
use guide::route::Route;
use guide::way_back::screen as left_screen;
use leptos::prelude::*;

/// How the reader came to a route.
#[derive(Clone, PartialEq)]
pub(crate) enum Arrival {
    /// The page was loaded here.
    Load,
    /// By a link in the app.
    Link,
    /// By Back or Forward, to an entry that remembers this.
    Return(Visit),
}

/// Takes over the page that is there and answers links from now on.
pub(crate) fn start(state: State) {
    let arrival = state.arrival;
    location::own_scroll(true);
    take_over(state);
    Effect::new(move |before: Option<Route>| {
        let route = state.route.get();
        if before.is_some() {
            show(state, route, &arrival.get_value());
        }
        route
    });
    events::listen("click", move |event| {
        if !events::is_plain_click(&event) {
            return;
        }
        if events::closest(&event, "dialog [data-do=close]").is_some() || events::is_dialog(&event) {
            event.prevent_default();
            close_popup(state, arrival);
        } else if events::closest(&event, "[data-do=return]").is_some() {
            event.prevent_default();
            go_back(state, arrival);
        } else if let Some(link) = events::closest(&event, "a[href]")
            && let Some(route) = state.base.with_value(|base| location::link_route(base, &link))
        {
            event.prevent_default();
            page::close_menus();
            arrival.set_value(Arrival::Link);
            let passage = link.get_attribute("data-passage").and_then(|number| number.parse().ok());
            go(state, route, passage.unwrap_or_default());
        }
    });
    events::listen("popstate", move |_| {
        if leave::is_done(state) {
            return;
        }
        arrival.set_value(Arrival::Return(location::visit()));
        let route = state.base.with_value(location::route);
        if state.route.get_untracked() != route {
            state.route.set(route);
        }
    });
    // The Esc key and the browser's own ways of closing end here too.
    events::listen_early("close", move |event| {
        if events::is_dialog(&event) && state.route.get_untracked().popup().is_some() {
            close_popup(state, arrival);
        }
    });
    events::listen("pagehide", move |_| {
        here::remember();
        location::own_scroll(false);
    });
    events::listen("pageshow", move |_| location::own_scroll(true));
    shell::on(shell::ERASED, move || {
        state.is_erased.set_value(true);
        leave::leave(state);
    });
    // What a module fills was empty when the reader came back to it.
    shell::on(shell::MODULE_IS_THERE, move || {
        if let Arrival::Return(visit) = arrival.get_value()
            && page::scroll() == 0
        {
            page::scroll_to(visit.scroll);
        }
    });
}

/// Keeps the static page and makes it live.
fn take_over(state: State) {
    page::fix_links();
    let route = state.route.get_untracked();
    let visit = location::visit();
    if route.popup().is_some() {
        let behind = behind(route, &visit.behind);
        state.base.with_value(|base| page::show_behind(&markup::page(behind, base)));
        dialog::adopt();
    } else if page::screen() != route.screen() {
        // The host answered an address of ours with another page, such as its 404.
        state.base.with_value(|base| page::show(&markup::page(route, base)));
    }
    describe(state, route);
    way_back::show(state);
    part::mount(state);
    searching::arrive(state, true);
    state.mark_shown();
}

/// Goes to a route as a link does; from search to a passage of it, else 0.
fn go(state: State, route: Route, passage: usize) {
    if state.route.get_untracked() == route {
        page::scroll_to(0);
        return;
    }
    here::remember();
    let behind = route.popup().map_or_else(String::new, |_| page::screen());
    let carried = way_back::carry(&location::visit(), route);
    let visit = Visit { behind, passage, by_link: !host::is_framed(), ..carried };
    state.base.with_value(|base| location::push(base, route, &visit));
    state.route.set(route);
}

/// Goes back to the trail that the reader left: as Back does, or to the same place in a new visit where the history is not ours.
fn go_back(state: State, arrival: StoredValue<Arrival>) {
    let visit = location::visit();
    let Some(route) = left_screen(&visit.left) else { return };
    here::remember();
    if location::go_back(visit.left_ago) {
        return;
    }
    let visit = Visit { scroll: visit.left_scroll, ..Visit::default() };
    state.base.with_value(|base| location::push(base, route, &visit));
    arrival.set_value(Arrival::Return(visit));
    state.route.set(route);
}

/// Leaves the pop-up: back to where it was opened, or to its parent when its address was opened by itself.
fn close_popup(state: State, arrival: StoredValue<Arrival>) {
    let Some(popup) = state.route.get_untracked().popup() else { return };
    if location::visit().by_link {
        location::back();
        return;
    }
    // From a pop-up over a pop-up to the one below; else to the screen that stands there.
    let parent = if popup.parent().is_popup() { Route::Entry(popup.parent()) } else { Route::parse(&page::screen()) };
    let visit = Visit {
        scroll: page::scroll(),
        inner: 0,
        focus: String::new(),
        behind: page::screen(),
        folds: folds::open(),
        ..location::visit()
    };
    state.base.with_value(|base| location::replace(base, parent, &visit));
    arrival.set_value(Arrival::Return(visit));
    state.route.set(parent);
}

/// Shows a route: its screen, unless that is what stands there, and its pop-up.
fn show(state: State, route: Route, arrival: &Arrival) {
    let visit = match arrival {
        Arrival::Return(visit) => visit.clone(),
        Arrival::Load | Arrival::Link => location::visit(),
    };
    let behind = behind(route, &visit.behind);
    let is_new = page::screen() != behind.screen();
    if is_new {
        drawing::forget();
        part::unmount();
        state.base.with_value(|base| page::show(&markup::page(behind, base)));
        if *arrival == Arrival::Link && visit.passage == 0 {
            fresh::from_the_top();
        } else {
            fresh::whole();
        }
        part::mount(state);
    }
    searching::arrive(state, is_new);
    describe(state, route);
    way_back::show(state);
    match route.popup() {
        Some(popup) => {
            let inside = state.base.with_value(|base| markup::popup(popup, base));
            dialog::open(&dialog::Popup { id: popup.path(), wide: markup::is_wide(popup), markup: &inside });
            dialog::scroll_to(visit.inner);
            part::mount_in_dialog(state);
        }
        None => dialog::close(),
    }
    state.mark_shown();
    match arrival {
        Arrival::Return(_) if is_new => return_to(state, &visit),
        Arrival::Load | Arrival::Link if is_new || visit.passage > 0 => {
            drawing::before(move || begin(state, is_new, visit.passage));
        }
        // The page that stands there stays where it is.
        Arrival::Return(_) | Arrival::Load | Arrival::Link => {}
    }
}

/// Scroll and focus where the reader left them.
fn return_to(state: State, visit: &Visit) {
    let scroll = visit.scroll;
    folds::reopen(visit.folds);
    more::fill_open(state);
    page::scroll_to(scroll);
    if visit.focus.is_empty() || !page::focus_link(&visit.focus, visit.focus_number) {
        page::focus("main h1");
    }
    // The browser may still move the page for the entry that it went back to: ours is the last word.
    clock::after_this(move || page::scroll_to(scroll));
}

/// Scroll and focus at the top of a new screen, or at the passage of it that the reader searched for.
fn begin(state: State, is_new: bool, passage: usize) {
    if is_new {
        page::scroll_to(0);
        page::focus("main h1");
        fresh::rest_soon();
    }
    if passage > 0 {
        found::land(state, passage);
    }
}

/// What stands behind a pop-up: the screen that it was opened from, or else its own.
fn behind(route: Route, remembered: &str) -> Route {
    let is_there = |id: &EntryId| !id.is_popup();
    match route.popup() {
        Some(_) => match remembered {
            "" => route.behind(),
            path => EntryId::find(path).filter(is_there).map_or_else(|| tool_or(path, route), Route::Entry),
        },
        None => route,
    }
}

fn tool_or(path: &str, route: Route) -> Route {
    match Route::parse(path) {
        tool @ Route::Tool(_) => tool,
        _ => route.behind(),
    }
}

/// The title, the main menu, and where the reader is now.
fn describe(state: State, route: Route) {
    page::set_title(&markup::title(route));
    page::mark_menu(route.screen().split('/').next().unwrap_or_default());
    let screen =
        route.entry().filter(|id| !id.is_popup() && !matches!(id.entry().place.trail, Trail::Start | Trail::Account));
    if let Some(id) = screen.filter(|id| state.place.with_untracked(|place| place.last != id.path())) {
        state.place.update(|place| id.path().clone_into(&mut place.last));
    }
}
