//! What goes on paper: which screens and pop-ups a portion has, and how they read there.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use guide::book::{Portion, chapters, links};
use guide::content::{EntryId, Trail};
use guide::markup::{Marks, book};
use guide::progress::{Circles, Ticks, checks};
use guide::route::{Base, Route};
use std::collections::BTreeSet;

const HOW: &str = "uitgebreid/stap-2/oorzaken-zoeken/hoe";

fn id(path: &str) -> EntryId {
    EntryId::find(path).unwrap()
}

fn print(portion: Portion, path: &str, ticks: &Ticks, circles: &Circles) -> String {
    let base = Base::new("https://voorbeeld.nl/gids/");
    book(portion, Route::parse(path), Marks { ticks, circles }, &base, "Afgedrukt op 23 november 2026, van").markup
}

fn plain(portion: Portion, path: &str) -> String {
    print(portion, path, &Ticks::default(), &Circles::default())
}

#[test]
fn each_page_offers_the_portions_that_it_is_part_of() {
    let table: [(&str, &[Portion]); 10] = [
        (HOW, &[Portion::Page, Portion::Substep, Portion::Step, Portion::Trail]),
        ("uitgebreid/stap-2", &[Portion::Page, Portion::Step, Portion::Trail]),
        ("uitgebreid/overzicht", &[Portion::Page, Portion::Trail]),
        ("kort/stap-2", &[Portion::Page, Portion::Trail]),
        ("werksessie/draaiboek", &[Portion::Page, Portion::Trail]),
        ("werkdruk/werkdrukmodel", &[Portion::Page, Portion::Trail]),
        ("werknemer/in-gesprek", &[Portion::Page]),
        ("uitgebreid/stap-2/oorzaken-zoeken/hoe/beslisboom", &[Portion::Page]),
        ("checks", &[Portion::Checks]),
        ("zelfcheck", &[]),
    ];
    for (path, portions) in table {
        assert_eq!(Portion::of(Route::parse(path)), portions, "{path}");
    }
    assert_eq!(Portion::of(Route::Home), [Portion::Page]);
}

#[test]
fn a_portion_has_its_screens_in_order() {
    let paths = |portion: Portion, path| portion.screens(id(path)).into_iter().map(EntryId::path).collect::<Vec<_>>();
    let lenses = ["wat-en-waarom", "hoe", "met-wie", "check", "verandering"];
    let substep = lenses.map(|lens| format!("uitgebreid/stap-2/oorzaken-zoeken/{lens}"));
    assert_eq!(paths(Portion::Page, HOW), [HOW]);
    assert_eq!(paths(Portion::Substep, HOW), substep);
    let step = paths(Portion::Step, HOW);
    assert_eq!((step[0], step.len()), ("uitgebreid/stap-2", 11));
    let route = paths(Portion::Trail, HOW);
    assert_eq!((route[0], route[1], route.len()), ("uitgebreid/leeswijzer", "uitgebreid/overzicht", 82));
    assert_eq!(paths(Portion::Trail, "kort/stap-3").len(), 6);
    assert_eq!(paths(Portion::Trail, "werksessie/draaiboek").len(), 9);
    assert_eq!(paths(Portion::Trail, "werkdruk/werkdrukmodel").len(), 2);
}

#[test]
fn a_pop_up_comes_once_behind_the_screen_that_first_links_to_it() {
    for (path, expected) in [(HOW, 82), ("kort/stap-1", 6), ("werksessie/draaiboek", 9)] {
        let chapters = chapters(&Portion::Trail.screens(id(path)));
        assert_eq!(chapters.len(), expected);
        let popups: Vec<EntryId> = chapters.iter().flat_map(|chapter| chapter.popups.iter().map(|one| one.0)).collect();
        assert_eq!(popups.iter().collect::<BTreeSet<_>>().len(), popups.len(), "{path}");
        for (popup, from) in chapters.iter().flat_map(|chapter| &chapter.popups) {
            assert!(popup.is_popup() && links(*from).contains(popup), "{} from {}", popup.path(), from.path());
        }
    }
    let behind = |path| chapters(&[id(path)])[0].popups.iter().map(|one| one.0.path()).collect::<Vec<_>>();
    assert_eq!(
        behind(HOW),
        [
            "uitgebreid/stap-2/oorzaken-zoeken/hoe/ga-in-gesprek-met-werknemers",
            "werksessie/organiseer-zelf-een-werksessie",
            "uitgebreid/stap-2/oorzaken-zoeken/hoe/verzoek-werknemers-een-vragenlijst-in-te-vullen",
            "uitgebreid/stap-2/oorzaken-zoeken/hoe/beslisboom",
            "uitgebreid/stap-2/oorzaken-zoeken/hoe/kies-een-van-deze-vragenlijsten",
        ]
    );
}

#[test]
fn every_entry_of_the_guide_is_in_the_book_of_a_route_or_of_its_own_page() {
    let mut printed = BTreeSet::new();
    for screen in EntryId::all().filter(|id| !id.is_popup()) {
        for chapter in chapters(&Portion::Page.screens(screen)) {
            printed.insert(chapter.screen);
            printed.extend(chapter.popups.into_iter().map(|(popup, _)| popup));
        }
    }
    assert_eq!(EntryId::all().filter(|id| !printed.contains(id)).map(EntryId::path).collect::<Vec<_>>(), [""; 0]);
}

/// Every book there is.
fn books() -> Vec<(String, String)> {
    Route::all()
        .flat_map(|route| {
            Portion::of(route)
                .iter()
                .map(move |portion| (format!("{} {route}", portion.id()), plain(*portion, &route.to_string())))
        })
        .collect()
}

#[test]
fn a_book_has_one_first_heading_skips_no_level_and_has_nothing_to_press() {
    for (name, text) in books() {
        let levels: Vec<u32> = text.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10)).collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}");
        assert_eq!(levels[0], 1, "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
        for unwanted in ["<input", "<details", "<summary", " id=\"", "popover", "data-print", "data-part", "~/"] {
            assert!(!text.contains(unwanted), "{name} has {unwanted}");
        }
    }
}

#[test]
fn boxes_print_with_their_state() {
    let mut ticks = Ticks::default();
    let asked: Vec<String> = checks(id("uitgebreid/stap-2/oorzaken-zoeken/check")).collect();
    ticks.set(&asked[1], true);
    let text = print(Portion::Substep, HOW, &ticks, &Circles::default());
    let states: Vec<&str> = text
        .split("aria-label=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|word| word.ends_with("vinkt"))
        .collect();
    assert_eq!(states, ["niet afgevinkt", "afgevinkt", "niet afgevinkt"]);
    let all = print(Portion::Checks, "checks", &ticks, &Circles::default());
    assert_eq!(all.matches("\"niet afgevinkt\"").count(), 76);
    assert_eq!(all.matches("\"afgevinkt\"").count(), 1);
}

#[test]
fn circles_print_in_the_model_and_in_words() {
    let mut circles = Circles::default();
    circles.toggle("tijdsdruk");
    let text = print(Portion::Page, "werkdruk/werkdrukmodel", &Ticks::default(), &circles);
    assert_eq!(text.matches("aria-pressed=\"true\"").count(), 1);
    assert!(text.contains("<p class=\"circled-words\">Tijdsdruk</p>"));
}

#[test]
fn a_link_out_of_the_book_has_its_address_and_a_link_inside_has_none() {
    let text = plain(Portion::Page, HOW);
    let popup = "https://voorbeeld.nl/gids/uitgebreid/stap-2/oorzaken-zoeken/hoe/beslisboom/";
    let model = "https://voorbeeld.nl/gids/werkdruk/werkdrukmodel/";
    assert!(text.contains(&format!("<a class=\"inside\" href=\"{popup}\">")));
    assert!(text.contains(&format!("<a class=\"outside\" href=\"{model}\">")));
    assert!(text.contains("<a class=\"external\""));
    assert!(text.ends_with(&format!("van https://voorbeeld.nl/gids/{HOW}/</p>")));
}

#[test]
fn a_term_is_explained_once_in_a_book() {
    let text = plain(Portion::Trail, "uitgebreid/stap-1");
    assert_eq!(text.matches("(steun van de mensen om wie het gaat)").count(), 1);
    assert!(!text.contains("term-note"));
}

#[test]
fn the_title_says_what_was_printed() {
    let base = Base::new("/");
    let (ticks, circles) = (Ticks::default(), Circles::default());
    let title =
        |portion, path| book(portion, Route::parse(path), Marks { ticks: &ticks, circles: &circles }, &base, "").title;
    assert_eq!(title(Portion::Page, HOW), "Onderzoek de oorzaken van werkdruk | Werkdruk Wegwijzer");
    assert_eq!(title(Portion::Substep, HOW), "Oorzaken zoeken, stap 2 van 5 | Werkdruk Wegwijzer");
    assert_eq!(title(Portion::Step, HOW), "Stap 2 van 5, uitgebreide route | Werkdruk Wegwijzer");
    assert_eq!(title(Portion::Trail, HOW), "Uitgebreide route | Werkdruk Wegwijzer");
    assert_eq!(
        title(Portion::Trail, "werksessie/draaiboek"),
        format!("{} | Werkdruk Wegwijzer", Trail::Session.title())
    );
    assert_eq!(title(Portion::Checks, "checks"), "Alle checks | Werkdruk Wegwijzer");
}
