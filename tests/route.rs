//! Addresses: what they mean, what they are called, and how pages lead to each other.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use guide::content::EntryId;
use guide::route::{Base, Route, Tool};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn entry(path: &str) -> Route {
    Route::Entry(EntryId::find(path).unwrap_or_else(|| panic!("there is no entry {path}")))
}

#[test]
fn an_address_says_what_is_shown() {
    #[track_caller]
    fn check(address: &str, expected: Route) {
        assert_eq!(Route::parse(address), expected, "{address:?}");
    }
    let hoe = entry("uitgebreid/stap-1/signalen-opvangen/hoe");
    check("", Route::Home);
    check("uitgebreid/stap-1/signalen-opvangen/hoe/", hoe);
    check(
        "uitgebreid/stap-1/signalen-opvangen/hoe/gebruik-de-beschikbare-informatie/",
        entry("uitgebreid/stap-1/signalen-opvangen/hoe/gebruik-de-beschikbare-informatie"),
    );
    check("start/herken-je-dit/", Route::Entry(EntryId::START));
    check("verantwoording/", Route::Entry(EntryId::ACCOUNT));
    check("zelfcheck/", Route::Tool(Tool::SelfCheck));
    check("werksessie/planner/", Route::Tool(Tool::Planner));
    check("checks/", Route::Tool(Tool::Checks));
    check("zoeken/?q=stress", Route::Tool(Tool::Search));
    check("gegevens/", Route::Tool(Tool::Data));
    check("inbedden/", Route::Tool(Tool::Embedding));

    // Forgiving.
    check("/", Route::Home);
    check("index.html", Route::Home);
    check("?embed=1", Route::Home);
    check("#inhoud", Route::Home);
    check("uitgebreid/stap-1/signalen-opvangen/hoe", hoe);
    check("/uitgebreid//stap-1/signalen-opvangen/hoe//", hoe);
    check("Uitgebreid/Stap-1/Signalen-Opvangen/HOE/", hoe);
    check("uitgebreid/stap-1/signalen-opvangen/hoe/index.html", hoe);
    check("uitgebreid/stap-1/signalen-opvangen/hoe/INDEX.HTML", hoe);
    check("uitgebreid/stap-1/signalen-opvangen/hoe/?kop=0&embed=1#boven", hoe);
    check("ZELFCHECK", Route::Tool(Tool::SelfCheck));

    // Unknown.
    check("404.html", Route::Missing);
    check("uitgebreid/stap-6/", Route::Missing);
    check("uitgebreid/index.html/stap-1", Route::Missing);
    check("uitgebreid/../kort/stap-1", Route::Missing);
    check("kort/stap-1/zoeken", Route::Missing);
    check("kort%2Fstap-1", Route::Missing);
    check("kort/stap\u{2011}1", Route::Missing);
    check(" kort/stap-1", Route::Missing);
}

#[test]
fn every_address_is_canonical_and_stands_once() {
    let mut seen = BTreeSet::new();
    for route in Route::all() {
        let address = route.to_string();
        assert_eq!(Route::parse(&address), route, "{address}");
        assert!(address.is_empty() || address.ends_with('/') || address == "404.html", "{address}");
        assert_eq!(address, address.to_ascii_lowercase());
        assert!(seen.insert(address.clone()), "{address} stands twice");
    }
    assert_eq!(seen.len(), 2 + EntryId::all().count() + Tool::ALL.len());
}

/// No entry has moved yet, so this waits for the first one that does.
#[test]
fn a_former_address_leads_to_its_entry() {
    for id in EntryId::all() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("content/{}.md", id.path()));
        let text = fs::read_to_string(file).unwrap();
        let head: toml::Table = text.split("+++\n").nth(1).unwrap().parse().unwrap();
        for alias in head.get("aliases").and_then(toml::Value::as_array).into_iter().flatten() {
            assert_eq!(Route::parse(alias.as_str().unwrap()), Route::Entry(id));
        }
    }
}

#[test]
fn a_route_knows_its_screen_its_entry_and_what_is_behind_it() {
    let planner = Route::Tool(Tool::Planner);
    let popup = entry("werksessie/draaiboek/knelpunten/stel-prioriteiten");
    let screen = entry("werksessie/draaiboek/knelpunten");
    let names = |route: Route| (route.screen(), route.entry().map(EntryId::path), route.popup().map(EntryId::path));
    assert_eq!(names(Route::Home), ("start/herken-je-dit", Some("start/herken-je-dit"), None));
    assert_eq!(names(screen), ("werksessie/draaiboek/knelpunten", Some("werksessie/draaiboek/knelpunten"), None));
    let path = "werksessie/draaiboek/knelpunten/stel-prioriteiten";
    assert_eq!(names(popup), (path, Some(path), Some(path)));
    assert_eq!(names(planner), ("werksessie/planner", None, None));
    assert_eq!(names(Route::Missing), ("404", None, None));
    assert_eq!(popup.behind(), screen);
    for route in [Route::Home, screen, planner, Route::Missing] {
        assert_eq!(route.behind(), route);
    }
    assert!(Route::all().all(|route| route.behind().popup().is_none()));
}

/// The address that a browser makes of `href` in the page at `address`.
fn follow(address: &str, href: &str) -> String {
    let mut parts: Vec<&str> = address.split('/').collect();
    parts.pop();
    let mut rest = href.strip_prefix("./").unwrap_or(href);
    while let Some(above) = rest.strip_prefix("../") {
        assert!(parts.pop().is_some(), "{href} leaves the guide from {address}");
        rest = above;
    }
    parts.push(rest);
    parts.join("/")
}

#[test]
fn every_static_page_leads_to_every_other_from_wherever_it_lives() {
    for page in Route::all() {
        let base = Base::from_page(page);
        for target in Route::all() {
            assert_eq!(follow(&page.to_string(), &base.link(target)), target.to_string());
        }
    }
    assert_eq!(Base::from_page(Route::Home).link(Route::Home), "./");
    assert_eq!(Base::from_page(entry("kort/stap-1")).entry(EntryId::CHOICE), "../../start/keuze/");
    assert_eq!(Base::from_page(Route::Tool(Tool::Data)).link(Route::Tool(Tool::Planner)), "../werksessie/planner/");
    assert_eq!(Base::from_page(Route::Missing), Base::new("./"));
}

#[test]
fn a_base_knows_what_lies_below_it() {
    #[track_caller]
    fn check(base: &str, path: &str, expected: Option<Route>) {
        assert_eq!(Base::new(base).parse(path), expected, "{path:?} below {base:?}");
    }
    check("/", "/", Some(Route::Home));
    check("/", "/kort/stap-1/", Some(entry("kort/stap-1")));
    check("/gids/", "/gids/", Some(Route::Home));
    check("/gids", "/gids/", Some(Route::Home));
    check("/gids/", "/gids", Some(Route::Home));
    check("/gids/", "/gids?embed=1", Some(Route::Home));
    check("/gids/", "/gids/kort/stap-1?embed=1#x", Some(entry("kort/stap-1")));
    check("/gids/", "/gids/weg/", Some(Route::Missing));
    check("/gids/", "/gidsen/", None);
    check("/gids/", "/", None);
    check("/gids/", "/Gids/", None);
    check("/a/b/gids/", "/a/b/gids/zoeken/", Some(Route::Tool(Tool::Search)));
    check("/a/b/gids/", "/a/b/", None);
}

#[test]
fn a_base_makes_the_links_of_the_compiler_real() {
    let markup =
        "<a href=\"~/kort/stap-1/\">~/</a> <a class=\"opens\" href=\"~/x/\">x</a> <a href=\"https://x.nl/~/\">y</a>";
    assert_eq!(
        Base::new("/gids/").resolve(markup),
        "<a href=\"/gids/kort/stap-1/\">~/</a> <a class=\"opens\" href=\"/gids/x/\">x</a> <a href=\"https://x.nl/~/\">y</a>"
    );
    assert_eq!(
        Base::from_page(entry("kort/stap-1")).resolve("<a href=\"~/kort/stap-2/\">"),
        "<a href=\"../../kort/stap-2/\">"
    );
}

/// Anything at all, and what almost is an address.
fn address() -> impl Strategy<Value = String> {
    let known: Vec<String> = Route::all().map(|route| route.to_string()).collect();
    let piece = prop_oneof![
        prop::sample::select(known),
        prop::sample::select(vec![
            "/",
            "//",
            "index.html",
            "404.html",
            "?",
            "#",
            "..",
            "%2F",
            "É",
            "\u{17f}",
            "\u{212a}"
        ])
        .prop_map(str::to_owned),
        ".{0,3}",
    ];
    prop_oneof![any::<String>(), prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat())]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn whatever_stands_in_an_address_means_one_route(address in address()) {
        let route = Route::parse(&address);
        prop_assert_eq!(Route::parse(&route.to_string()), route);
        prop_assert_eq!(Route::parse(&format!("/{address}")), route);
        prop_assert_eq!(Route::parse(&format!("{address}?a=b#c")), route);
        prop_assert_eq!(Route::parse(&address.to_ascii_uppercase()), route);
        let base = Base::new("/gids/");
        prop_assert_eq!(base.parse(&format!("/gids/{address}")), Some(route));
        prop_assert_eq!(base.parse(&base.link(route)), Some(route));
    }
}
