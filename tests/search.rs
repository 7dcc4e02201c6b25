//! Search: what is found, in which order, and what is offered instead.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use guide::content::synonyms::{likely, synonyms};
use guide::content::{EntryId, Kind, Trail};
use guide::markup::hits;
use guide::route::{Base, Route, Tool};
use guide::search::{Hit, Index, Piece, Query, Scope, is_passage, pieces};

fn find(typed: &str) -> Vec<Hit> {
    find_in(typed, Scope::default())
}

fn find_in(typed: &str, scope: Scope) -> Vec<Hit> {
    let index = Index::shared();
    index.find(&index.query(typed), scope)
}

fn routes(typed: &str) -> Vec<String> {
    find(typed).iter().map(|hit| hit.route.to_string()).collect()
}

fn entry(path: &str) -> Route {
    Route::Entry(EntryId::find(path).unwrap())
}

/// The line of each hit.
fn lines(typed: &str) -> Vec<String> {
    let index = Index::shared();
    let query = index.query(typed);
    index.find(&query, Scope::default()).into_iter().map(|hit| index.line(hit, &query)).collect()
}

/// The found words of a text, between brackets.
fn marked(text: &str, typed: &str) -> String {
    let query = Index::shared().query(typed);
    let show = |piece: Piece<'_>| if piece.is_found { format!("[{}]", piece.text) } else { piece.text.to_owned() };
    pieces(text, &query).into_iter().map(show).collect()
}

#[test]
fn case_accents_and_hyphens_do_not_matter() {
    for (one, others) in [
        ("burn-out", ["burnout", "BURN-OUT", "Burn\u{2011}out"]),
        ("privé", ["prive", "PRIVÉ", "prive\u{301}"]),
        ("RI&E", ["rie", "RI&E", "ri&e"]),
        ("collega's", ["collega’s", "collegas", "COLLEGA'S"]),
        ("mz-raad", ["mzraad", "MZ-raad", "mz raad"]),
    ] {
        assert!(!find(one).is_empty(), "{one} is found");
        for other in others {
            assert_eq!(routes(one), routes(other), "{one} and {other}");
        }
    }
}

#[test]
fn a_part_of_a_compound_is_found_and_the_parts_of_a_joined_word() {
    for (typed, word) in [
        ("verzuim", "ziekteverzuim"),
        ("arts", "bedrijfsarts"),
        ("signalen", "werkdruksignalen"),
        ("adviseur", "HR-adviseur"),
        ("HR", "HR-adviseur"),
        ("raad", "MZ-raad"),
        ("out", "burn-out"),
    ] {
        assert_eq!(marked(word, typed), format!("[{word}]"));
    }
}

#[test]
fn short_words_are_not_found_inside_others() {
    for (typed, word, shown) in [
        ("or", "Voor de OR zorgen", "Voor de [OR] zorgen"),
        ("rie", "drie, RI&E, periode", "drie, [RI&E], periode"),
        ("tip", "tips, multiple", "[tips], multiple"),
        ("5", "stap 5, in 2015", "stap [5], in 2015"),
        ("2023", "2023 en 12023", "[2023] en 12023"),
    ] {
        assert_eq!(marked(word, typed), shown, "{typed}");
    }
}

#[test]
fn the_words_people_use_lead_to_the_words_of_the_guide() {
    for (typed, word) in [
        ("baas", "leidinggevende"),
        ("chef", "leidinggevende"),
        ("manager", "leidinggevende"),
        ("managers", "leidinggevende"),
        ("teamleider", "leidinggevende"),
        ("afdelingschef", "leidinggevende"),
        ("P&O", "HR-adviseur"),
        ("personeelszaken", "HR"),
        ("OR", "ondernemingsraad"),
        ("ondernemingsraad", "PVT"),
        ("PVT", "MZ-raad"),
        ("MZ-raad", "OR"),
        ("burnout", "burn-out"),
        ("overspannen", "burn-out"),
        ("ziek", "ziekteverzuim"),
        ("ziekteverzuim", "ziekteverzuim"),
        ("workshop", "werksessie"),
        ("Inspectie SZW", "Arbeidsinspectie"),
        ("te druk", "werkdruk"),
        ("hoge werkdruk", "werkdruk"),
        ("stress", "stressklachten"),
        ("medewerker", "werknemer"),
    ] {
        assert_eq!(marked(word, typed), format!("[{word}]"), "{typed}");
        assert!(lines(typed).iter().any(|line| line.to_lowercase().contains(&word.to_lowercase())), "{typed}");
    }
}

#[test]
fn every_word_of_the_list_leads_somewhere() {
    for row in synonyms() {
        for word in row.people().chain(row.guide()) {
            assert!(!find(word).is_empty(), "{word} finds nothing");
        }
    }
}

#[test]
fn a_phrase_is_marked_as_a_whole_and_not_in_its_words() {
    assert_eq!(marked("Het is te druk, te druk om te eten", "te druk"), "Het is [te] [druk], [te] [druk] om te eten");
}

#[test]
fn every_word_has_to_be_on_the_page_and_fillers_do_not_count() {
    let (session, expensive) = (routes("werksessie"), routes("kosten"));
    let both = routes("werksessie kosten");
    assert!(!both.is_empty());
    assert!(both.iter().all(|route| session.contains(route) && expensive.contains(route)));
    assert_eq!(routes("wat is een burn-out"), routes("burn-out"));
    assert!(!routes("met wie").is_empty(), "words that say nothing are looked for when there are no others");
    for nothing in ["", " ", "-", "e", "?!", "…"] {
        assert!(Index::shared().query(nothing).is_empty(), "{nothing:?}");
        assert!(find(nothing).is_empty(), "{nothing:?}");
    }
    assert!(find("стресс").is_empty() && !Index::shared().query("стресс").is_empty());
}

#[test]
fn step_sub_step_and_lens_are_found_too() {
    let found = find("stap 3 plan maken check");
    assert_eq!(found[0].route, entry("uitgebreid/stap-3/plan-maken/check"));
}

#[test]
fn a_title_comes_before_a_heading_before_a_text_and_a_whole_word_before_a_part() {
    let index = Index::shared();
    let query = index.query("werksessie");
    // 2: in the title, 1: in a heading, 0: in the text alone.
    let field = |hit: &Hit| {
        let title = index.passage(hit.route, Index::TITLE).unwrap();
        let body = match hit.route.entry() {
            Some(id) => {
                guide::markup::page(Route::Entry(id), &Base::new("/")).main + &guide::markup::popup(id, &Base::new("/"))
            }
            None => String::new(),
        };
        let in_heading = body.split("<h").skip(1).any(|from| {
            let heading = from.split("</h").next().unwrap();
            from.starts_with(['2', '3']) && heading.to_lowercase().contains("werksessie")
        });
        if title.to_lowercase().contains("werksessie") { 2 } else { i32::from(in_heading) }
    };
    let fields: Vec<i32> = index.find(&query, Scope::default()).iter().map(field).collect();
    assert!(fields.contains(&2) && fields.contains(&1) && fields.contains(&0), "{fields:?}");
    assert!(fields.is_sorted_by(|one, other| one >= other), "{fields:?}");
    let pause = lines("ziek");
    let first_part = pause.iter().skip(1).position(|line| !marked(line, "ziek").contains("[ziek]")).unwrap();
    assert!(pause[1..=first_part].iter().all(|line| marked(line, "ziek").contains("[ziek]")));
}

#[test]
fn the_own_trail_comes_first_among_equals_and_alone_when_asked() {
    let own = Some(Trail::Session);
    let trail = |hit: &Hit| hit.route.entry().map(|id| id.entry().place.trail);
    let everywhere = find("draagvlak");
    let first = find_in("draagvlak", Scope { own, only_own: false });
    assert_eq!(first.len(), everywhere.len());
    assert_ne!(first, everywhere);
    let only = find_in("draagvlak", Scope { own, only_own: true });
    assert!(!only.is_empty() && only.len() < everywhere.len());
    assert!(only.iter().all(|hit| trail(hit) == own), "{only:?}");
    let in_first: Vec<&Hit> = first.iter().filter(|hit| only.contains(hit)).collect();
    assert_eq!(in_first, only.iter().collect::<Vec<_>>(), "the same order");
}

#[test]
fn a_shared_pop_up_is_on_every_trail_that_it_opens_from_and_a_tool_is_everyones() {
    let session = entry("werksessie/organiseer-zelf-een-werksessie");
    for own in [Trail::Short, Trail::Extended, Trail::Session] {
        let only = find_in("organiseer werksessie", Scope { own: Some(own), only_own: true });
        assert!(only.iter().any(|hit| hit.route == session), "{own:?}");
    }
    let only = find_in("zelfcheck", Scope { own: Some(Trail::Employee), only_own: true });
    assert!(only.iter().any(|hit| hit.route == Route::Tool(Tool::SelfCheck)));
}

#[test]
fn every_page_can_be_found_by_its_title() {
    for id in EntryId::all() {
        let title = id.entry().title;
        assert!(find(title).iter().any(|hit| hit.route == Route::Entry(id)), "{title}");
    }
    assert!(!find("gegevens").is_empty());
    assert!(find("Zoeken").iter().all(|hit| hit.route != Route::Tool(Tool::Search)), "search does not find itself");
}

#[test]
fn what_stands_in_checks_facts_answers_signs_and_the_model_is_found() {
    for (typed, path) in [
        ("gepeild werkdruk verstaan", "uitgebreid/stap-1/signalen-opvangen/check"),
        ("13,8 miljoen", "uitgebreid/stap-1/besluit-nemen/hoe/waarom-werkdruk-aanpakken"),
        ("namens mijn collega's", "start/keuze"),
        ("zoek op arboportaal", "start/herken-je-dit"),
        ("kwaliteitseisen", "werkdruk/werkdrukmodel"),
    ] {
        assert!(find(typed).iter().any(|hit| hit.route == entry(path)), "{typed}: {:?}", routes(typed));
    }
}

#[test]
fn an_explanation_that_shows_on_request_is_no_text_of_the_page() {
    assert!(find("steun van de mensen om wie het gaat").iter().all(|hit| {
        Index::shared()
            .passage(hit.route, hit.passage)
            .is_some_and(|text| !text.contains("steun van de mensen om wie het gaat"))
    }));
}

#[test]
fn no_passage_has_html_in_it() {
    let index = Index::shared();
    for id in EntryId::all() {
        for number in 1.. {
            let Some(passage) = index.passage(Route::Entry(id), number) else { break };
            assert!(
                !passage.is_empty() && !passage.contains(['<', '>']) && !passage.contains("&amp;"),
                "{}: {passage}",
                id.path()
            );
        }
    }
}

#[test]
fn a_line_is_short_shows_the_words_and_is_cut_between_words() {
    let index = Index::shared();
    for typed in ["werkdruk", "kosten", "signalen", "ondernemingsraad", "draagvlak", "bedrijfsarts werkgever"] {
        let query = index.query(typed);
        for hit in index.find(&query, Scope::default()) {
            let line = index.line(hit, &query);
            assert!(!line.is_empty() && line.len() < 175, "{typed}: {line}");
            let passage = index.passage(hit.route, hit.passage).unwrap();
            if hit.passage > Index::TITLE {
                assert!(pieces(&line, &query).iter().any(|piece| piece.is_found), "{typed}: {line}");
                let inner = line.trim_start_matches("… ").trim_end_matches(" …");
                assert!(inner.starts_with(passage) || passage.contains(inner), "{typed}: {line} | {passage}");
            }
        }
    }
}

#[test]
fn a_text_is_the_same_after_it_is_cut_in_pieces() {
    for text in ["", "werkdruk", "De werkdruk, 4½ uur: ‘werkdrukken’ – é", " druk  druk "] {
        let whole: String = pieces(text, &Index::shared().query("druk")).iter().map(|piece| piece.text).collect();
        assert_eq!(whole, text);
    }
    assert_eq!(pieces("een tekst", &Query::default()), [Piece { text: "een tekst", is_found: false }]);
}

#[test]
fn a_passage_is_recognised_by_its_words() {
    assert!(is_passage("Korte routeVoor leidinggevenden.", "Korte route: Voor leidinggevenden."));
    assert!(!is_passage("Korte route", "Korte routes"));
}

#[test]
fn what_is_not_found_gets_three_words_that_are() {
    for (typed, offers) in [
        ("xyz", vec!["oorzaken", "gesprek", "signalen"]),
        ("leidingevende", vec!["leidinggevende", "oorzaken", "gesprek"]),
        ("arbeidsinspektie", vec!["Arbeidsinspectie", "oorzaken", "gesprek"]),
        ("pauze kantine", vec!["pauze", "oorzaken", "gesprek"]),
        ("?", vec!["oorzaken", "gesprek", "signalen"]),
    ] {
        assert!(find(typed).is_empty(), "{typed}");
        assert_eq!(Index::shared().offers(typed), offers, "{typed}");
        assert!(offers.iter().all(|offer| !find(offer).is_empty()));
    }
    assert_eq!(likely().count(), 3);
}

#[test]
fn anything_can_be_typed() {
    for typed in [
        "\u{0}",
        "<b>&amp;</b>",
        "a".repeat(5000).as_str(),
        "é".repeat(90).as_str(),
        "de ".repeat(500).as_str(),
        "\u{301}\u{ad}",
        "👍 druk",
        "‘’'",
    ] {
        find(typed);
        Index::shared().offers(typed);
    }
}

#[test]
fn the_results_say_where_each_page_stands() {
    let index = Index::shared();
    let query = index.query("kijk naar specifieke risicogroepen");
    let found = index.find(&query, Scope::default());
    let html = hits(&found[..1], false, &query, &Base::new("/gids/")).into_string();
    let path = "uitgebreid/stap-2/focus-aanbrengen/hoe/kijk-naar-specifieke-risicogroepen";
    assert!(matches!(EntryId::find(path).unwrap().entry().kind, Kind::Popup { .. }));
    assert!(html.contains("Uitgebreide route, stap 2, focus aanbrengen, hoe</p>"), "{html}");
    assert!(html.contains(&format!("href=\"/gids/{path}/\" data-passage=\"")), "{html}");
    assert!(html.contains("aria-haspopup=\"dialog\""), "{html}");
    assert!(html.contains("<mark>Kijk</mark>"), "{html}");
}
