//! The way back: which links lead to another trail, and what the link back says.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use guide::content::EntryId;
use guide::markup;
use guide::route::{Base, Route};
use guide::way_back::{leaves_trail, screen};

#[track_caller]
fn check(from: &str, to: &str, leaves: bool) {
    assert_eq!(leaves_trail(Route::parse(from), Route::parse(to)), leaves, "{from} → {to}");
}

#[test]
fn a_link_to_another_trail_or_tool_leaves_the_trail() {
    let how = "uitgebreid/stap-2/oorzaken-zoeken/hoe";
    check(how, "werkdruk/werkdrukmodel", true);
    check(how, "werksessie/draaiboek", true);
    check(how, "kort/stap-1", true);
    check(how, "checks", true);
    check(how, "zoeken", true);
    check(how, "gegevens", true);
    check(how, "verantwoording", true);
    check("checks", how, true);
    check("zoeken", "werksessie/draaiboek", true);
    check("zoeken", "checks", true);
    check("werksessie/draaiboek", "werkdruk/werkdrukmodel", true);
    check("kort/stap-2", "uitgebreid/stap-2", true);
}

#[test]
fn walking_on_a_pop_up_and_the_first_screens_do_not() {
    let how = "uitgebreid/stap-2/oorzaken-zoeken/hoe";
    check(how, "uitgebreid/stap-3/plan-maken/hoe", false);
    check(how, "uitgebreid/overzicht", false);
    check(how, "uitgebreid/stap-2/oorzaken-zoeken/hoe/beslisboom", false);
    check(how, "werksessie/organiseer-zelf-een-werksessie", false);
    check("werksessie/draaiboek", "werksessie/planner", false);
    check("checks", "checks", false);
    check(how, "", false);
    check(how, "start/keuze", false);
    check("start/keuze", "kort/leeswijzer", false);
    check("", "werknemer/in-gesprek", false);
    check("bestaat/niet", how, false);
    check(how, "bestaat/niet", false);
}

#[track_caller]
fn says(path: &str, words: &str) {
    let base = Base::new("/gids/");
    let link = markup::way_back(screen(path).unwrap(), &base);
    assert!(link.contains(&format!("<span>{words}</span>")), "{path}: {link}");
    assert!(link.contains(&format!("href=\"/gids/{path}/\"")), "{path}: {link}");
}

#[test]
fn the_link_names_the_place() {
    says("uitgebreid/stap-2/oorzaken-zoeken/hoe", "Terug naar stap 2, oorzaken zoeken, hoe");
    says("uitgebreid/stap-2", "Terug naar stap 2, uitgebreide route");
    says("kort/stap-5", "Terug naar stap 5, korte route");
    says("checks", "Terug naar alle checks");
    says("zoeken", "Terug naar zoeken");
    says("werkdruk/werkdrukmodel", &format!("Terug naar {}", title("werkdruk/werkdrukmodel")));
}

fn title(path: &str) -> &'static str {
    EntryId::find(path).unwrap().entry().title
}

#[test]
fn what_was_written_down_and_is_no_place_to_come_back_to_gives_no_link() {
    for path in ["", "bestaat/niet", "start/keuze", "404.html"] {
        assert_eq!(screen(path), None, "{path}");
    }
}

#[test]
fn every_screen_keeps_room_for_the_link() {
    let base = Base::new("/");
    for route in Route::all() {
        let has_room = markup::page(route, &base).main.contains("<p class=\"way-back\"></p>");
        let is_target = Route::all().any(|from| leaves_trail(from, route));
        assert!(has_room || !is_target, "{route}");
    }
}
