//! The guide's own words: every entry is there, and every text keeps the rules of docs/WRITING.md.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "content/dutch.rs"]
mod dutch;
#[path = "content/exemptions.rs"]
mod exemptions;
#[path = "content/readability.rs"]
mod readability;
#[path = "content/rules.rs"]
mod rules;
#[path = "content/text.rs"]
mod text;

use dutch::syllables;
use exemptions::exemptions;
use guide::content::{EntryId, Trail};
use guide::markup::{description, title};
use guide::progress::checks;
use guide::route::Route;
use readability::Readability;
use rules::findings;
use std::collections::BTreeMap;
use text::{Form, Page, Passage, Term, Text, entries, registers, sentences};

/// `id kind checks` of each entry that the guide has to have.
fn inventory() -> Vec<&'static str> {
    include_str!("inventory.txt").lines().filter(|line| !line.starts_with('#')).collect()
}

#[test]
fn every_entry_of_the_inventory_is_there_with_its_kind_and_its_checks() {
    for line in inventory() {
        let id = line.split(' ').next().unwrap();
        let entry = EntryId::find(id).unwrap_or_else(|| panic!("there is no entry {id}"));
        let kind = if entry.is_popup() { "popup" } else { "screen" };
        assert_eq!(format!("{id} {kind} {}", checks(entry).count()), line);
    }
    assert_eq!(inventory().len(), 153);
}

#[test]
fn no_two_addresses_have_the_same_title() {
    assert_eq!(twice(Route::all().map(|route| (title(route), route.to_string()))), Vec::<String>::new());
}

#[test]
fn no_two_pages_have_the_same_description() {
    // The base shows the first screen, so it has its description.
    let routes = Route::all().filter(|route| *route != Route::Home);
    assert_eq!(twice(routes.map(|route| (description(route).to_owned(), route.to_string()))), Vec::<String>::new());
}

/// What stands at more than one address.
fn twice(of_addresses: impl Iterator<Item = (String, String)>) -> Vec<String> {
    let mut addresses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (words, address) in of_addresses {
        addresses.entry(words).or_default().push(address);
    }
    let many = addresses.into_iter().filter(|(_, addresses)| addresses.len() > 1);
    many.map(|(words, addresses)| format!("{words}: {}", addresses.join(", "))).collect()
}

/// How many exemptions there are. It only goes down.
const EXEMPTIONS: usize = 101;

#[test]
fn texts_keep_the_rules_of_writing() {
    let texts: Vec<Text> = entries().into_iter().chain(registers()).collect();
    let findings = findings(&texts);
    let exemptions = exemptions();
    let mut wrong: Vec<String> = findings
        .iter()
        .filter(|finding| !exemptions.iter().any(|exemption| exemption.covers(finding)))
        .map(ToString::to_string)
        .collect();
    let unneeded = exemptions.iter().filter(|exemption| !findings.iter().any(|finding| exemption.covers(finding)));
    wrong.extend(unneeded.map(|exemption| format!("tests/exemptions.txt: no longer needed: {}", exemption.line())));
    assert!(wrong.is_empty(), "\n{}\n{} in all", wrong.join("\n"), wrong.len());
    assert_eq!(exemptions.len(), EXEMPTIONS, "the number of exemptions only goes down");
}

/// The routes with the Flesch-Douma that each needs at least, and the words that a sentence has at most on average.
const AIMS: [(Trail, f64, f64); 7] = [
    (Trail::Start, 65.0, 12.0),
    (Trail::Short, 65.0, 12.0),
    (Trail::Employee, 65.0, 12.0),
    (Trail::Model, 65.0, 12.0),
    (Trail::Extended, 60.0, 25.0),
    (Trail::Session, 60.0, 25.0),
    (Trail::Account, 60.0, 25.0),
];

#[test]
fn each_route_reads_as_easily_as_its_readers_need() {
    let texts: BTreeMap<String, Text> = entries().into_iter().map(|text| (text.file.clone(), text)).collect();
    let mut wrong = Vec::new();
    println!("{:<20} {:>6} {:>14} {:>13}", "route", "words", "mean sentence", "Flesch-Douma");
    for (trail, ease, longest) in AIMS {
        let mut readability = Readability::default();
        for entry in EntryId::all().map(EntryId::entry).filter(|entry| entry.place.trail == trail) {
            readability.add(&texts[&format!("{}.md", entry.path)]);
        }
        println!("{:<20} {readability}", trail.title());
        if readability.flesch_douma() < ease || readability.mean_sentence() > longest {
            wrong.push(format!("{} needs {ease} or more, with {longest} words or fewer", trail.title()));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// A text of one sentence breaks exactly this rule.
#[track_caller]
fn breaks(sentence: &str, rule: &str) {
    let passages = vec![Passage { form: Form::Running, text: sentence.to_owned() }];
    let terms = vec![Term { id: "draagvlak".into(), forms: vec!["draagvlak".into()] }];
    let page = Some(Page { links: vec![], terms, explained: vec![] });
    let found = findings(&[Text { file: "proef.md".into(), passages, page }]);
    assert_eq!(found.iter().map(|finding| finding.rule).collect::<Vec<_>>(), [rule], "{sentence}");
}

#[test]
fn each_rule_finds_its_mistake() {
    breaks(&format!("{} einde", "dit woord ".repeat(13).trim()), "over 25 words");
    breaks("De aanpak wordt door de directie goedgekeurd.", "passive");
    breaks("Er moet nog met hen worden besproken wie.", "passive");
    breaks("Doe mee!", "exclamation mark");
    breaks("Kijk naar de de cijfers.", "doubled word");
    breaks("Vraag wat hij wil.", "\"hij\" for a person");
    breaks("Vraag het de manager.", "a word that the guide does not use");
    breaks("Het is gewoon lastig.", "a word that the guide does not use");
    breaks("Moet dat? Dat moet. Ze moeten wel.", "\"moet\" more than twice");
    breaks("Maak een plan.", "\"plan\" without \"werkplan\" or \"plan van aanpak\"");
    breaks("Kijk naar het verzuim.", "\"verzuim\" before \"ziekteverzuim\"");
    breaks("Vraag het de OR.", "abbreviation that is not spelled out");
    breaks("Zorg voor draagvlak.", "jargon that is not explained on its page");
    breaks("Vraag het de ondernemingsraad.", "over four syllables");
}

#[test]
fn words_that_link_say_where_they_lead() {
    let page =
        Some(Page { links: vec!["Klik hier".into(), "Lees over tijd".into()], terms: vec![], explained: vec![] });
    let found = findings(&[Text { file: "proef.md".into(), passages: vec![], page }]);
    assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), ["content/proef.md: empty link: Klik hier"]);
}

#[test]
fn syllables_are_those_that_a_reader_hears() {
    for (word, expected) in [
        ("werk", 1),
        ("druk", 1),
        ("nieuw", 1),
        ("team", 1),
        ("knelpunt", 2),
        ("ideeën", 3),
        ("collega's", 3),
        ("sociaal", 3),
        ("situatie", 4),
        ("bedrijfsarts", 3),
        ("draaiboek", 2),
        ("reactie", 3),
        ("organisatie", 5),
        ("financieel", 4),
        ("leidinggevende", 5),
        ("personeelsvertegenwoordiging", 9),
        ("RI&E", 2),
        ("niveau", 2),
        ("beïnvloeden", 4),
    ] {
        assert_eq!(syllables(word), expected, "{word}");
    }
}

#[test]
fn sentences_end_at_their_marks() {
    let check = |text: &str, expected: &[&str]| assert_eq!(sentences(text), expected);
    check("Eén. Twee? Drie", &["Eén.", "Twee?", "Drie"]);
    check("Hij zei: ‘Goed.’ En ging.", &["Hij zei: ‘Goed.’", "En ging."]);
    check("Dit is bijv. 13,8 miljoen dagen.", &["Dit is bijv. 13,8 miljoen dagen."]);
    check("", &[]);
    check("–", &[]);
}
