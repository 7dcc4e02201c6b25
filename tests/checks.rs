//! The page of the checks and the parts that unfold: every question once, and no id twice on a page.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use guide::checks::{is_on_short_trail, other_screens, screen_of};
use guide::content::{Block, EntryId, Lens, SubstepId, Trail};
use guide::markup::{more, page};
use guide::progress::checks;
use guide::route::{Base, Route, Tool};
use std::collections::BTreeSet;

/// What stands between `start` and the next quote, everywhere in a text.
fn all<'a>(text: &'a str, start: &str) -> Vec<&'a str> {
    text.split(start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn checks_page() -> String {
    page(Route::Tool(Tool::Checks), &Base::new("/")).main
}

#[test]
fn every_question_of_the_guide_stands_on_the_page_once() {
    let text = checks_page();
    let found: BTreeSet<String> = all(&text, "data-check=\"").into_iter().map(str::to_owned).collect();
    let wanted: BTreeSet<String> = EntryId::all().flat_map(checks).collect();
    assert_eq!(found, wanted);
    assert_eq!(text.matches("data-check=\"").count(), 77);
}

#[test]
fn every_screen_of_every_sub_step_is_linked_with_its_summary() {
    let text = checks_page();
    for id in SubstepId::all() {
        for lens in Lens::ALL {
            let screen = screen_of(id, lens);
            assert!(text.contains(&format!("href=\"/{}/\"", screen.path())), "{}", screen.path());
            assert!(
                lens == Lens::Check || text.contains(&maud::html! { (screen.summary()) }.into_string()),
                "{}",
                screen.path()
            );
        }
    }
    assert_eq!(other_screens().map(EntryId::path).collect::<Vec<_>>(), ["werksessie/benodigdheden"]);
}

#[test]
fn the_short_route_has_the_checks_that_it_leads_to() {
    let short: Vec<&str> = SubstepId::all().filter(|id| is_on_short_trail(*id)).map(|id| id.substep().key).collect();
    assert_eq!(
        short,
        [
            "stap-1/signalen-opvangen",
            "stap-1/besluit-nemen",
            "stap-1/communiceren",
            "stap-2/oorzaken-zoeken",
            "stap-2/focus-aanbrengen",
            "stap-3/oplossingen-verzamelen",
            "stap-3/oplossingen-prioriteren",
            "stap-4/uitvoeren",
            "stap-4/successen-delen",
            "stap-5/aanpak-evalueren",
            "stap-5/borging-aanpak",
        ]
    );
}

#[test]
fn the_checks_of_a_screen_and_the_overview_lead_to_the_page() {
    let base = Base::new("/");
    let leads = |id: EntryId| page(Route::Entry(id), &base).main.contains("href=\"/checks/\"");
    for id in SubstepId::all() {
        assert!(leads(screen_of(id, Lens::Check)), "{}", id.substep().key);
        assert!(!leads(screen_of(id, Lens::How)), "{}", id.substep().key);
    }
    assert!(leads(EntryId::OVERVIEW));
}

#[test]
fn the_parts_that_unfold_on_a_page_double_no_id_and_stand_below_their_heading() {
    let base = Base::new("/");
    let mut parts = 0;
    for id in EntryId::all().filter(|id| id.entry().place.trail == Trail::Short) {
        let mut text = page(Route::Entry(id), &base).main;
        for block in id.body() {
            if let Block::More { links, .. } = block {
                for (target, _) in *links {
                    assert!(text.contains(&format!("data-more=\"{}\"", target.path())), "{}", target.path());
                    let part = more(*target, &base);
                    for level in ["<h1", "<h2", "<h3"] {
                        assert!(!part.contains(level), "{} has {level}", target.path());
                    }
                    text.push_str(&part);
                    parts += 1;
                }
            }
        }
        for start in [" id=\"", "data-check=\"", "data-more=\""] {
            let found = all(&text, start);
            assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len(), "{start} on {}", id.path());
        }
    }
    assert_eq!(parts, 55);
}
