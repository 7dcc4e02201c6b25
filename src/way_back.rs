//! The way back: who goes to another trail by a link, gets one link there to the screen that they left.

use crate::content::Trail;
use crate::route::{Route, Tool};

/// What a reader walks on: a trail of the guide, or a tool that is a place of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ground {
    Trail(Trail),
    Tool(Tool),
}

/// Where a route stands. The first screens are where routes start, not where readers come back to; what is not there is nowhere.
fn ground(route: Route) -> Option<Ground> {
    match route.behind() {
        Route::Entry(id) => Some(id.entry().place.trail).filter(|trail| *trail != Trail::Start).map(Ground::Trail),
        Route::Tool(Tool::Planner) => Some(Ground::Trail(Trail::Session)),
        Route::Tool(tool) => Some(Ground::Tool(tool)),
        Route::Home | Route::Missing => None,
    }
}

/// Whether a link from one screen to another leads to another trail.
pub fn leaves_trail(from: Route, to: Route) -> bool {
    let (here, there) = (ground(from), ground(to));
    to.popup().is_none() && here.is_some() && there.is_some() && here != there
}

/// The screen that a way back leads to, from its path as it was written down.
pub fn screen(path: &str) -> Option<Route> {
    Some(Route::parse(path)).filter(|route| ground(*route).is_some())
}
