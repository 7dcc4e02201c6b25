//! What a session brings: post-its, exclamation marks, ideas, actions, and the report of it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use guide::content::groups;
use guide::export::document::{Document, Piece};
use guide::export::text;
use guide::session::capture::Capture;
use guide::session::date::Date;
use guide::session::edit::Edit;
use guide::session::history::History;
use guide::session::id::Id;
use guide::session::people::People;
use guide::session::plan::{Plan, PlanId};
use guide::session::problem::{Note, PostIt, Problem, Sheet, Writer};
use guide::session::report::{Show, is_recognisable, poster, report};
use guide::session::tally::{Tie, Total, outcome};
use guide::session::time::TimeOfDay;
use guide::session::zone::Instant;
use guide::session::{sentences, words};
use proptest::prelude::*;

fn people(count: u32) -> People {
    People::new(count).unwrap()
}

fn sheet(index: usize) -> Sheet {
    Sheet::all().nth(index).unwrap()
}

fn date(text: &str) -> Date {
    Date::try_from(text.to_owned()).unwrap()
}

/// 3 March 2026, 18:00 in the Netherlands.
const EVENING: Instant = Instant(1_772_557_200_000);

fn plan(count: u32) -> Plan {
    Plan::ready(PlanId::from_random(1), people(count), date("2026-03-03"), TimeOfDay::from_minutes(13 * 60))
}

/// Knelpunten with so many exclamation marks each, named a, b, c …
fn wall(marks: &[u32]) -> Capture {
    let mut capture = Capture::default();
    for (index, votes) in marks.iter().enumerate() {
        let name = char::from(b'a' + u8::try_from(index).unwrap()).to_string();
        let id = capture.add_problem(sheet(index % 5), &name);
        capture.problem_mut(&id).unwrap().votes = *votes;
    }
    capture
}

fn texts(capture: &Capture) -> Vec<&str> {
    capture.problems.iter().map(|problem| problem.note.text.as_str()).collect()
}

#[test]
fn the_five_sheets_are_the_groups_of_the_model() {
    let ids: Vec<String> = Sheet::all().map(|sheet| sheet.as_str().to_owned()).collect();
    assert_eq!(ids, ["werkinhoud", "werkcontext", "regelmogelijkheden", "individueel", "buffers"]);
    let titles: Vec<String> = Sheet::all().map(|sheet| words::sheet(&sheet)).collect();
    assert_eq!(
        titles,
        ["Taakeisen: werkinhoud", "Taakeisen: werkcontext", "Regelmogelijkheden", "Individuele factoren", "Buffers"]
    );
    let Document { title, pieces } = poster(&sheet(4));
    let [Piece::List(factors)] = pieces.as_slice() else { panic!("one list") };
    assert_eq!((title.as_str(), factors.len()), ("Buffers", groups()[4].factors.len()));
}

#[test]
fn post_its_hang_where_they_are_put() {
    let mut capture = wall(&[0, 0, 0]);
    let id = capture.problems[1].id.clone();
    capture.problem_mut(&id).unwrap().sheet = sheet(0);
    let on_first: Vec<&str> = capture.on_sheet(&sheet(0)).map(|problem| problem.note.text.as_str()).collect();
    assert_eq!(on_first, ["a", "b"]);
    assert_eq!(capture.on_sheet(&sheet(1)).count(), 0);
    let other: Sheet = serde_json::from_str("\"een-later-vel\"").unwrap();
    capture.problem_mut(&id).unwrap().sheet = other;
    assert_eq!(capture.elsewhere().count(), 1, "a sheet of another release is still there");
    capture.remove_problem(&id);
    assert_eq!(texts(&capture), ["a", "c"]);
}

#[test]
fn look_alikes_keep_both_texts_and_come_apart_again() {
    let mut capture = wall(&[2, 3, 1]);
    let ids: Vec<Id<Problem>> = capture.problems.iter().map(|problem| problem.id.clone()).collect();
    capture.problem_mut(&ids[1]).unwrap().note.cause = "te weinig mensen".to_owned();
    capture.add_idea(&ids[1], "hulp vragen");
    capture.choose(&ids[1]);
    capture.choose(&ids[2]);
    let before = capture.clone();
    capture.merge(&ids[0], &ids[0]);
    capture.merge(&ids[0], &Id::from_text("99"));
    capture.merge(&Id::from_text("99"), &ids[0]);
    assert_eq!(capture, before, "nothing to merge with");
    capture.merge(&ids[0], &ids[1]);
    capture.merge(&ids[2], &ids[0]);
    assert_eq!(texts(&capture), ["c"]);
    let merged = &capture.problems[0];
    let also: Vec<(&str, &str)> = merged.also.iter().map(|note| (note.text.as_str(), note.cause.as_str())).collect();
    assert_eq!(also, [("a", ""), ("b", "te weinig mensen")]);
    assert_eq!((merged.votes, merged.ideas.len()), (6, 1));
    assert_eq!(capture.chosen, [ids[2].clone()], "once on the tables");
    let apart = capture.take_apart(&ids[2], 1).unwrap();
    assert_eq!(texts(&capture), ["c", "b"]);
    let problem = capture.problem(&apart).unwrap();
    assert_eq!((problem.note.cause.as_str(), problem.sheet == sheet(2), problem.votes), ("te weinig mensen", true, 0));
    assert_eq!(capture.take_apart(&ids[2], 1), None);
    assert!(!ids.contains(&apart), "with a name of its own");
}

#[test]
fn tables_take_knelpunten_and_give_ideas_bears_and_conditions() {
    let mut capture = wall(&[5, 0]);
    let (problem, gone) = (capture.problems[0].id.clone(), Id::from_text("99"));
    capture.choose(&problem);
    capture.choose(&problem);
    capture.choose(&gone);
    assert_eq!(capture.chosen.len(), 2, "one knelpunt may lie on two tables");
    let idea = capture.add_idea(&problem, "vaste belmomenten").unwrap();
    let bear = capture.add_bear(&idea, "klanten bellen toch").unwrap();
    capture.add_condition(&idea, Some(&bear), "meld het op de site").unwrap();
    capture.add_condition(&idea, None, "iedereen doet mee").unwrap();
    assert_eq!(capture.add_condition(&idea, Some(&Id::from_text("99")), "?"), None);
    assert_eq!(capture.add_bear(&Id::from_text("99"), "?"), None);
    assert_eq!(capture.add_idea(&Id::from_text("99"), "?"), None);
    let kept = capture.idea(&idea).unwrap();
    assert_eq!(kept.bears[0].conditions[0].text, "meld het op de site");
    assert_eq!(kept.conditions[0].text, "iedereen doet mee");
    capture.unchoose(&problem);
    assert!(capture.chosen.is_empty());
    assert_eq!(capture.problem(&problem).unwrap().ideas.len(), 1, "ideas stay");
    let action = capture.add_action(Some(&idea));
    let action = capture.action_mut(&action).unwrap();
    assert_eq!((action.what.as_str(), action.about.as_str()), ("vaste belmomenten", "a"));
    action.set_when("vrijdag", date("2026-03-03"));
    assert_eq!((action.when.as_str(), action.due), ("vrijdag", Some(date("2026-03-06"))));
    action.set_when("na de zomer", date("2026-03-03"));
    assert_eq!((action.when.as_str(), action.due), ("na de zomer", None));
    capture.remove_idea(&idea);
    assert_eq!(capture.idea(&idea), None);
    assert_eq!(capture.actions.len(), 1, "what was agreed stays agreed");
}

#[test]
fn a_total_fits_between_one_and_two_for_each_person() {
    #[track_caller]
    fn check(marks: u32, count: u32, expected: Total, said: &str) {
        assert_eq!(Total::of(marks, people(count)), expected);
        assert_eq!(sentences::total(expected, people(count)), said);
    }
    check(0, 12, Total::None, "");
    check(9, 12, Total::Missing(3), "Er missen 3 uitroeptekens. Met 12 deelnemers verwacht je er 12 tot 24.");
    check(11, 12, Total::Missing(1), "Er mist 1 uitroepteken. Met 12 deelnemers verwacht je er 12 tot 24.");
    check(12, 12, Total::Fits, "Het aantal uitroeptekens klopt.");
    check(24, 12, Total::Fits, "Het aantal uitroeptekens klopt.");
    check(25, 12, Total::TooMany(1), "1 uitroepteken te veel. Met 12 deelnemers verwacht je er 12 tot 24.");
    check(5, 1, Total::TooMany(3), "3 uitroeptekens te veel. Met 1 deelnemer verwacht je er 1 tot 2.");
}

/// The top as `1a7` for place 1, knelpunt a, 7 marks; an `=` when the place is shared.
fn top(marks: &[u32], size: usize) -> (String, String, String, Option<Tie>) {
    let capture = wall(marks);
    let outcome = outcome(capture.problems.iter().map(|problem| (problem, problem.votes)), size);
    let places = |places: &[guide::session::tally::Place<'_, Problem>]| {
        let place = |place: &guide::session::tally::Place<'_, Problem>| {
            format!("{}{}{}{}", place.rank, if place.shared { "=" } else { "" }, place.of.note.text, place.votes)
        };
        places.iter().map(place).collect::<Vec<_>>().join(" ")
    };
    let also = outcome.also.iter().map(|problem| problem.note.text.clone()).collect();
    (places(&outcome.top), places(&outcome.below), also, outcome.tie)
}

#[test]
fn the_top_says_its_ties_and_drops_nothing() {
    #[track_caller]
    fn check(marks: &[u32], expected: (&str, &str, &str, Option<Tie>)) {
        let (places, below, also, tie) = top(marks, 5);
        assert_eq!((places.as_str(), below.as_str(), also.as_str(), tie), expected);
    }
    check(&[], ("", "", "", None));
    check(&[0, 0], ("", "", "ab", None));
    check(&[1, 7, 0, 3], ("1b7 2d3 3a1", "", "c", None));
    check(&[4, 4, 2, 4], ("1=a4 1=b4 1=d4 4c2", "", "", None));
    check(&[9, 8, 7, 6, 5, 4, 0], ("1a9 2b8 3c7 4d6 5e5", "6f4", "g", None));
    let tie = Tie { rank: 5, candidates: 3, room: 1 };
    check(&[9, 8, 7, 6, 2, 2, 2, 1], ("1a9 2b8 3c7 4d6 5=e2 5=f2 5=g2", "8h1", "", Some(tie)));
    let all = Tie { rank: 1, candidates: 6, room: 5 };
    check(&[3; 6], ("1=a3 1=b3 1=c3 1=d3 1=e3 1=f3", "", "", Some(all)));
    check(&[9, 8, 7, 2, 2], ("1a9 2b8 3c7 4=d2 4=e2", "", "", None));
    assert_eq!(
        sentences::tie(tie),
        "Plaats 5 is gedeeld: 3 kandidaten met evenveel uitroeptekens, en plek voor 1. Kies samen."
    );
}

proptest! {
    /// Every knelpunt is in exactly one list, marks and all; the order is that of the marks.
    #[test]
    fn a_vote_adds_up(marks in proptest::collection::vec(0..6_u32, 0..26), size in 1..8_usize) {
        let capture = wall(&marks);
        let outcome = outcome(capture.problems.iter().map(|problem| (problem, problem.votes)), size);
        let ranked: Vec<_> = outcome.top.iter().chain(&outcome.below).collect();
        prop_assert_eq!(ranked.len() + outcome.also.len(), marks.len());
        prop_assert_eq!(ranked.iter().map(|place| place.votes).sum::<u32>(), marks.iter().sum::<u32>());
        prop_assert!(ranked.windows(2).all(|pair| pair[0].votes >= pair[1].votes));
        for place in &ranked {
            prop_assert_eq!(place.rank, marks.iter().filter(|votes| **votes > place.votes).count() + 1);
            prop_assert_eq!(place.shared, marks.iter().filter(|votes| **votes == place.votes).count() > 1);
        }
        prop_assert_eq!(outcome.tie.is_some(), outcome.top.len() > size);
        if let Some(tie) = outcome.tie {
            prop_assert!(tie.room >= 1 && tie.room < tie.candidates);
            prop_assert_eq!(outcome.top.len() - tie.candidates + tie.room, size);
        }
    }

    /// Any change of the wall can be undone, and names are never given twice.
    #[test]
    fn captured_changes_can_be_undone(steps in proptest::collection::vec((0..8_u8, 0..20_usize, 0..20_usize), 0..80)) {
        let mut capture = wall(&[1, 2, 3]);
        let start = capture.clone();
        let mut history = History::default();
        for (kind, one, other) in steps {
            let pick = |capture: &Capture, index: usize| {
                let count = capture.problems.len().max(1);
                capture.problems.get(index % count).map(|problem| problem.id.clone()).unwrap_or_default()
            };
            let (first, second) = (pick(&capture, one), pick(&capture, other));
            let text_before = all_texts(&capture);
            let changed = history.change(&mut capture, None, |capture| match kind {
                0 | 1 => drop(capture.add_problem(sheet(one % 5), "nieuw")),
                2 => capture.merge(&first, &second),
                3 => drop(capture.take_apart(&first, other % 3)),
                4 => capture.choose(&first),
                5 => drop(capture.add_idea(&first, "idee")),
                6 => if let Some(problem) = capture.problem_mut(&first) { problem.votes += 1 },
                _ => capture.remove_problem(&first),
            });
            if kind == 2 || kind == 3 {
                prop_assert_eq!(all_texts(&capture), text_before, "merging loses no text");
            }
            let mut ids: Vec<&str> = capture.problems.iter().map(|problem| problem.id.as_str()).collect();
            ids.sort_unstable();
            ids.dedup();
            prop_assert_eq!(ids.len(), capture.problems.len());
            prop_assert!(capture.chosen.iter().all(|id| capture.problem(id).is_some()));
            prop_assert!(changed || !history.can_redo());
        }
        while history.undo(&mut capture) {}
        prop_assert_eq!(capture, start);
    }
}

fn all_texts(capture: &Capture) -> Vec<String> {
    let notes = capture.problems.iter().flat_map(|problem| std::iter::once(&problem.note).chain(&problem.also));
    let mut texts: Vec<String> = notes.map(|note| note.text.clone()).collect();
    texts.sort();
    texts
}

/// A session with something of everything.
fn captured() -> Plan {
    let mut plan = plan(12);
    Edit::Facilitator("Sam de Wit".to_owned()).apply(&mut plan.setup);
    Edit::Place("Zaal 2".to_owned()).apply(&mut plan.setup);
    let capture = &mut plan.capture;
    let team = capture.add_writer(Writer {
        colour: PostIt::Yellow.into(),
        name: "balie".to_owned(),
        people: Some(8),
        ..Writer::default()
    });
    let phone = capture.add_problem(sheet(1), "De telefoon gaat de hele dag");
    let note = &mut capture.problem_mut(&phone).unwrap().note;
    *note = Note {
        cause: "er is geen vast belmoment".to_owned(),
        when: "vooral ’s ochtends".to_owned(),
        who: "Robin en Kim".to_owned(),
        writer: Some(team),
        ..note.clone()
    };
    let alike = capture.add_problem(sheet(0), "Steeds onderbroken");
    capture.merge(&phone, &alike);
    let rota = capture.add_problem(sheet(2), "Het rooster ligt vast");
    capture.add_problem(sheet(4), "Geen plek om te pauzeren");
    capture.problem_mut(&phone).unwrap().votes = 8;
    capture.problem_mut(&rota).unwrap().votes = 1;
    capture.choose(&phone);
    let hours = capture.add_idea(&phone, "Vaste belmomenten").unwrap();
    let bear = capture.add_bear(&hours, "Klanten bellen toch").unwrap();
    capture.add_condition(&hours, Some(&bear), "Zet het op de site").unwrap();
    capture.add_condition(&hours, None, "Iedereen doet mee").unwrap();
    let machine = capture.add_idea(&phone, "Een keuzemenu").unwrap();
    capture.idea_mut(&machine).unwrap().votes = 12;
    let id = capture.add_action(Some(&hours));
    let action = capture.action_mut(&id).unwrap();
    "twee weken proberen".clone_into(&mut action.how);
    "Noor".clone_into(&mut action.who);
    action.set_when("1 april 2026", date("2026-03-03"));
    plan
}

#[test]
fn the_report_tells_what_was_said_chosen_and_agreed() {
    let shown = text::markdown(&report(&captured(), Show::default(), EVENING));
    let expected = "\
# Verslag: Werksessie werkdruk

- dinsdag 3 maart 2026, 13.00 tot 18.05 uur
- Zaal 2
- 12 deelnemers

## Knelpunten

### De meeste uitroeptekens

- Plaats 1, 8 uitroeptekens: De telefoon gaat de hele dag (Taakeisen: werkcontext)
  - Waardoor: er is geen vast belmoment
  - Wanneer: vooral ’s ochtends
  - Ook zo gezegd: Steeds onderbroken
- Plaats 2, 1 uitroepteken: Het rooster ligt vast (Regelmogelijkheden)

Er missen 3 uitroeptekens. Met 12 deelnemers verwacht je er 12 tot 24.

### Ook genoemd

- Geen plek om te pauzeren (Buffers)

## Oplossingen

### De telefoon gaat de hele dag

- Idee (blauw): Een keuzemenu (12 uitroeptekens)
- Idee (blauw): Vaste belmomenten
  - Beer op de weg (rood): Klanten bellen toch
    - Voorwaarde (groen): Zet het op de site
  - Voorwaarde (groen): Iedereen doet mee

## Wie doet wat, en wanneer

| Wat | Hoe | Wie | Wanneer | Stand |
| --- | --- | --- | --- | --- |
| Vaste belmomenten (bij: De telefoon gaat de hele dag) | twee weken proberen | Noor | 1 april 2026 | open |

Gemaakt op 3 maart 2026 met de Werkdruk Wegwijzer, versie 0.1.0. Dit staat niet op een server.
";
    assert_eq!(shown, expected);
}

#[test]
fn names_and_colours_are_shown_only_when_asked_for() {
    let plan = captured();
    let shown = |show| text::plain(&report(&plan, show, EVENING));
    let usual = shown(Show::default());
    for name in ["Sam", "Robin", "balie"] {
        assert!(!usual.contains(name), "{name}");
    }
    assert!(usual.contains("Noor"), "the owner of an action");
    let all = shown(Show { names: true, writers: true });
    for line in ["Voorzitter: Sam de Wit", "Wie: Robin en Kim", "Geschreven door: balie, geel"] {
        assert!(all.contains(line), "{line}");
    }
}

#[test]
fn results_of_fewer_than_five_people_carry_a_warning() {
    #[track_caller]
    fn check(count: u32, present: Option<u32>, writer: Option<u32>, show: Show, expected: bool) {
        let mut plan = captured();
        plan.setup.group.people = people(count);
        plan.capture.present = present.map(people);
        plan.capture.writers[0].people = writer;
        let document = report(&plan, show, EVENING);
        let warned = document.pieces.contains(&Piece::Warning(sentences::RECOGNISABLE.to_owned()));
        assert_eq!(warned, expected);
        assert_eq!(is_recognisable(&plan, show), expected);
    }
    let usual = Show::default();
    let writers = Show { writers: true, ..usual };
    check(4, None, Some(8), usual, true);
    check(5, None, Some(8), usual, false);
    check(12, Some(4), Some(8), usual, true);
    check(4, Some(5), Some(8), usual, false);
    check(12, None, Some(3), usual, false);
    check(12, None, Some(3), writers, true);
    check(12, None, Some(5), writers, false);
    check(12, None, None, writers, true);
}

#[test]
fn a_report_can_be_made_of_nothing() {
    let shown = text::plain(&report(&plan(8), Show::default(), EVENING));
    assert_eq!(shown.matches("Nog niet ingevuld.").count(), 3);
    let mut half = plan(8);
    half.capture.add_problem(sheet(0), "Te veel");
    let shown = text::plain(&report(&half, Show::default(), EVENING));
    assert!(shown.contains("Genoemd\n\n- Te veel (Taakeisen: werkinhoud)"), "{shown}");
}

#[test]
fn everything_that_was_typed_is_in_the_report() {
    let mut plan = plan(12);
    let mut typed = Vec::new();
    for index in 0..500_usize {
        let text = format!("knelpunt-{index}");
        let id = plan.capture.add_problem(sheet(index % 5), &text);
        plan.capture.problem_mut(&id).unwrap().votes = u32::try_from(index % 7).unwrap();
        typed.push(text);
    }
    let ids: Vec<Id<Problem>> = plan.capture.problems.iter().map(|problem| problem.id.clone()).collect();
    for pair in ids.chunks(10) {
        plan.capture.merge(&pair[0], &pair[1]);
    }
    for show in [Show::default(), Show { names: true, writers: true }] {
        let document = report(&plan, show, EVENING);
        for shown in [text::markdown(&document), text::plain(&document)] {
            let words: std::collections::BTreeSet<&str> = shown.split([' ', '\n']).collect();
            assert!(typed.iter().all(|text| words.contains(text.as_str())));
        }
    }
}

#[test]
fn the_next_session_starts_with_the_actions_that_are_open() {
    let mut plan = captured();
    let done = plan.capture.add_action(None);
    let action = plan.capture.action_mut(&done).unwrap();
    action.what = "Bel de installateur".to_owned();
    action.done = true;
    let next = plan.follow_up(PlanId::from_random(2), date("2026-09-01"), TimeOfDay::NINE);
    let open: Vec<(&str, &str)> =
        next.earlier.iter().map(|action| (action.what.as_str(), action.about.as_str())).collect();
    assert_eq!(open, [("Vaste belmomenten", "De telefoon gaat de hele dag")]);
    assert_eq!(next.follows.as_ref(), Some(&plan.id));
    assert_eq!((next.setup.name.as_str(), next.setup.place.as_str()), ("Nieuwe top 5", "Zaal 2"));
    assert_eq!(next.setup.group, plan.setup.group);
    assert_eq!(next.capture, Capture::default());
    let rules = |plan: &Plan| plan.setup.rules.iter().map(|line| line.text.clone()).collect::<Vec<_>>();
    assert_eq!(rules(&next), rules(&plan));
    let shown = text::plain(&report(&next, Show::default(), EVENING));
    assert!(shown.contains("Afspraken van de vorige keer"), "{shown}");
    let third = next.follow_up(PlanId::from_random(3), date("2027-03-01"), TimeOfDay::NINE);
    assert_eq!(third.earlier, next.earlier, "what stays open is not forgotten");
}

#[test]
fn a_copy_is_prepared_and_empty() {
    let mut plan = captured();
    plan.tick("pennen", true);
    plan.archived = true;
    let copy = plan.copy(PlanId::from_random(2));
    assert_eq!(copy.setup.name, "Werksessie werkdruk (kopie)");
    assert_eq!((copy.setup.meetings, copy.setup.place), (plan.setup.meetings, plan.setup.place));
    assert_eq!((copy.capture, copy.ticked.len(), copy.archived, copy.run), (Capture::default(), 0, false, None));
}
