//! Tables, rotation, cards, materials, checklist and invitation, for any number of people.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use guide::session::card::cards;
use guide::session::checklist::{Task, checklist};
use guide::session::date::Date;
use guide::session::edit::Edit;
use guide::session::goal::Goal;
use guide::session::invitation;
use guide::session::lines::LineEdit;
use guide::session::materials::{Material, materials};
use guide::session::named::Named;
use guide::session::people::{Invited, Manager, People};
use guide::session::plan::{Plan, PlanId};
use guide::session::seating::{Round, Seating, Table, choices};
use guide::session::setup::Setup;
use guide::session::time::TimeOfDay;
use guide::session::ways_out::WayOut;
use guide::session::words;
use std::collections::BTreeSet;

fn people(count: u32) -> People {
    People::new(count).unwrap()
}

fn date(text: &str) -> Date {
    Date::try_from(text.to_owned()).unwrap()
}

fn setup(goal: Goal, count: u32) -> Setup {
    Setup::ready(goal, people(count), date("2026-03-03"), TimeOfDay::from_minutes(13 * 60))
}

fn plan(count: u32) -> Plan {
    Plan::ready(PlanId::from_random(1), people(count), date("2026-03-03"), TimeOfDay::from_minutes(13 * 60))
}

fn sizes(count: u32, wish: Option<u8>) -> Vec<u8> {
    Seating::new(people(count), wish).groups().iter().map(|group| group.people).collect()
}

#[test]
fn people_are_counted_from_one_to_sixty() {
    assert_eq!(People::new(0), None);
    assert_eq!(People::new(61), None);
    assert_eq!(People::new(u32::MAX), None);
    assert_eq!(People::all().map(People::count).collect::<Vec<_>>(), (1..=60).collect::<Vec<_>>());
    assert_eq!((People::from(0).count(), People::from(999).count()), (1, 60), "a record from elsewhere");
}

#[test]
fn groups_of_four_come_first() {
    for (count, expected) in [
        (1, vec![1]),
        (2, vec![2]),
        (5, vec![5]),
        (6, vec![3, 3]),
        (7, vec![4, 3]),
        (8, vec![4, 4]),
        (9, vec![5, 4]),
        (10, vec![5, 5]),
        (11, vec![4, 4, 3]),
        (12, vec![4, 4, 4]),
        (13, vec![5, 4, 4]),
        (14, vec![5, 5, 4]),
        (15, vec![4, 4, 4, 3]),
        (16, vec![4, 4, 4, 4]),
        (60, vec![4; 15]),
    ] {
        assert_eq!(sizes(count, None), expected);
    }
}

#[test]
fn a_wish_for_tables_is_followed_as_far_as_groups_allow() {
    assert_eq!(sizes(12, Some(4)), [3, 3, 3, 3]);
    assert_eq!(sizes(12, Some(2)), [4, 4, 4], "groups of six are too large");
    assert_eq!(sizes(12, Some(9)), [3, 3, 3, 3], "groups of one are too small");
    assert_eq!(sizes(10, Some(3)), [4, 3, 3]);
    assert_eq!(sizes(4, Some(2)), [4]);
    assert_eq!(choices(people(12)), Some(3..=4));
    assert_eq!(choices(people(6)), Some(2..=2));
    assert_eq!(choices(people(60)), Some(12..=20));
    assert_eq!(choices(people(5)), None);
}

#[test]
fn the_rotation_works_for_every_number_of_people_and_tables() {
    for count in People::all() {
        let wishes = choices(count).map_or_else(|| vec![None], |choices| choices.map(Some).collect());
        for wish in wishes {
            let seating = Seating::new(count, wish);
            let groups = seating.groups();
            let tables: BTreeSet<Table> = groups.iter().map(|group| group.home).collect();
            assert_eq!(groups.iter().map(|group| u32::from(group.people)).sum::<u32>(), count.count());
            assert_eq!(tables.len(), usize::from(seating.tables()), "every group has a table of its own");
            let in_round = |round| -> Vec<Table> { groups.iter().map(|group| seating.table(*group, round)).collect() };
            for round in Round::ALL {
                assert_eq!(in_round(round).into_iter().collect::<BTreeSet<_>>(), tables, "no table is left or shared");
            }
            assert_eq!(in_round(Round::MiddleWay), in_round(Round::Ideas), "round 3 is at home");
            match &seating {
                Seating::OneTable(_) => {
                    assert!(count.count() < 6);
                    assert_eq!(in_round(Round::Bears), [Table(0)]);
                }
                Seating::Cafe(_) => {
                    assert!(count.count() >= 6 && groups.len() >= 2);
                    assert_eq!(wish, Some(seating.tables()));
                    assert!(groups.iter().all(|group| (3..=5).contains(&group.people)), "nobody sits alone");
                    let visits = groups.iter().zip(in_round(Round::Bears));
                    assert!(visits.into_iter().all(|(group, table)| group.home != table), "each group visits another");
                }
            }
        }
    }
}

#[test]
fn neighbouring_tables_have_different_knelpunten_where_there_are_enough() {
    for count in 6..=60 {
        let seating = Seating::new(people(count), None);
        let tables = seating.tables();
        for problems in 0..=8 {
            let topics: Vec<Option<usize>> = (0..tables).map(|table| seating.topic(Table(table), problems)).collect();
            assert!(topics.iter().all(|topic| topic.map_or(problems == 0, |topic| topic < problems)));
            let used: BTreeSet<usize> = topics.iter().flatten().copied().collect();
            assert_eq!(used.len(), problems.min(usize::from(tables)), "as many as there is room for");
            // Two knelpunten cannot alternate round an odd number of tables.
            if problems >= 3 || (problems == 2 && tables.is_multiple_of(2)) {
                for group in seating.groups() {
                    let other = seating.table(group, Round::Bears);
                    assert_ne!(topics[usize::from(group.home.0)], topics[usize::from(other.0)], "{count} {problems}");
                }
            }
        }
    }
}

#[test]
fn each_group_gets_a_card_with_table_colour_and_word() {
    let lines = |count| -> Vec<String> {
        cards(&Seating::new(people(count), None))
            .iter()
            .map(|card| {
                let stops: Vec<String> = card
                    .stops
                    .iter()
                    .map(|stop| {
                        let words = words::round(stop.round);
                        format!("{} {} {} {}", stop.round.number(), stop.table, words.colour, words.word)
                    })
                    .collect();
                format!("groep {}: {}", card.group.number, stops.join(" | "))
            })
            .collect()
    };
    assert_eq!(
        lines(9),
        [
            "groep 1: 1 A blauw ideeën | 2 B rood beren op de weg | 3 A groen voorwaarden",
            "groep 2: 1 B blauw ideeën | 2 A rood beren op de weg | 3 B groen voorwaarden",
        ]
    );
    assert_eq!(lines(3), ["groep 1: 1 A blauw ideeën | 2 A rood beren op de weg | 3 A groen voorwaarden"]);
    assert_eq!(lines(60).len(), 15);
}

#[test]
fn materials_have_amounts_from_people_and_tables() {
    #[track_caller]
    fn check(goal: Goal, count: u32, expected: &[&str]) {
        let said: Vec<String> = materials(&setup(goal, count)).into_iter().map(words::material).collect();
        assert_eq!(said, expected);
    }
    check(
        Goal::Both,
        12,
        &[
            "De gegevens over werkdruk die je in stap 1 hebt verzameld",
            "12 blokjes post-its, voor iedereen één",
            "12 pennen",
            "18 stiften: 6 blauw, 6 rood en 6 groen",
            "8 grote vellen papier: 5 voor de muur en 3 voor de tafels",
            "Een kookwekker",
            "3 kaarten met de route van elke groep",
        ],
    );
    check(
        Goal::Problems,
        10,
        &[
            "De gegevens over werkdruk die je in stap 1 hebt verzameld",
            "10 blokjes post-its, voor iedereen één",
            "10 pennen",
            "12 stiften: 4 blauw, 4 rood en 4 groen",
            "5 grote vellen papier voor de muur",
            "Een kookwekker",
        ],
    );
    check(
        Goal::Solutions,
        4,
        &[
            "De gegevens over werkdruk die je in stap 1 hebt verzameld",
            "4 pennen",
            "6 stiften: 2 blauw, 2 rood en 2 groen",
            "1 groot vel papier, één per tafel",
            "Een kookwekker",
        ],
    );
}

#[test]
fn there_is_a_marker_for_everybody_and_two_of_each_colour_at_each_table() {
    for count in 1..=60 {
        let setup = setup(Goal::Both, count);
        let markers = materials(&setup).into_iter().find_map(|material| match material {
            Material::Markers(each) => Some(each),
            _ => None,
        });
        let each = markers.unwrap();
        assert!(each * 3 >= count && each >= u32::from(setup.seating().tables()) * 2, "{count}");
    }
}

#[test]
fn materials_keep_the_ids_of_the_guides_own_list() {
    let entry = guide::content::EntryId::find("werksessie/benodigdheden").unwrap();
    let own: Vec<String> = guide::progress::checks(entry).collect();
    let ids: Vec<&str> = materials(&setup(Goal::Both, 12)).iter().map(|material| material.id()).collect();
    for id in own {
        assert!(ids.iter().any(|known| id == format!("werksessie/benodigdheden/{known}")), "{id}");
    }
}

#[test]
fn the_checklist_runs_from_weeks_before_to_a_week_after() {
    let said = |plan: &Plan| -> Vec<String> {
        checklist(plan).iter().map(|todo| format!("{} {}", todo.due, todo.id)).collect()
    };
    let mut one = plan(12);
    assert_eq!(
        said(&one),
        [
            "2026-02-10 guests",
            "2026-02-10 room",
            "2026-02-17 invite",
            "2026-02-24 data",
            "2026-03-01 pack",
            "2026-03-02 print",
            "2026-03-03 set-up",
            "2026-03-03 agree",
            "2026-03-03 photograph",
            "2026-03-04 write-up",
            "2026-03-05 report",
            "2026-03-10 plan-actions",
        ]
    );
    Edit::Invited(Invited::Selection).apply(&mut one.setup);
    Edit::Split.apply(&mut one.setup);
    one.earlier.push(guide::session::action::Action::default());
    assert_eq!(
        said(&one),
        [
            "2026-02-10 guests",
            "2026-02-10 room",
            "2026-02-17 explain-choice",
            "2026-02-17 invite",
            "2026-02-24 data",
            "2026-02-24 open-actions",
            "2026-03-01 pack",
            "2026-03-02 print",
            "2026-03-03 set-up",
            "2026-03-03 agree",
            "2026-03-03 photograph",
            "2026-03-10 set-up-2",
            "2026-03-10 agree-2",
            "2026-03-10 photograph-2",
            "2026-03-11 write-up",
            "2026-03-12 report",
            "2026-03-17 tell-others",
            "2026-03-17 plan-actions",
        ]
    );
    assert!(Task::ALL.iter().all(|task| words::task(*task).ends_with(['.', '?'])));
}

#[test]
fn what_is_ticked_stays_ticked_and_unknown_ids_survive() {
    let mut plan = plan(12);
    plan.tick("post-its", true);
    plan.tick("of-another-release", true);
    plan.tick("post-its", false);
    plan.tick("pennen", true);
    assert_eq!(plan.ticked.iter().map(String::as_str).collect::<Vec<_>>(), ["of-another-release", "pennen"]);
}

#[test]
fn the_invitation_follows_the_plan_until_it_has_words_of_its_own() {
    let mut plan = plan(12);
    for edit in [
        Edit::Place("Vergaderzaal 2".to_owned()),
        Edit::Facilitator("Sam".to_owned()),
        Edit::Manager(Manager::Present),
        Edit::Take(WayOut::ReadBefore),
    ] {
        edit.apply(&mut plan.setup);
    }
    assert_eq!(invitation::subject(&plan.setup), "Werksessie werkdruk op dinsdag 3 maart 2026");
    assert_eq!(
        invitation::text(&plan),
        "\
Beste collega,

Je bent uitgenodigd voor een werksessie over werkdruk. We zoeken samen waar het werk knelt, bedenken oplossingen en spreken af wat we gaan doen.

Wanneer: dinsdag 3 maart 2026, 13.00 tot 17.50 uur.
Waar: Vergaderzaal 2.
Tussendoor is er pauze.

Iedereen is uitgenodigd. De leidinggevende doet mee.

Lees van tevoren in de Werkdruk Wegwijzer wat werkdruk is. Dan houden we meer tijd over voor het gesprek.

Dit spreken we met elkaar af:
- Wat iemand over eigen ervaringen vertelt, blijft binnen deze groep.
- In de brainstorm is elk idee welkom. Zinnen als ‘dat kan niet’ laten we achterwege.
- Eerst luchten we ons hart, daarna kijken we vooruit.

Kun je er niet bij zijn, of wil je vooraf iets kwijt? Laat het me weten.

Groet,
Sam"
    );
    Edit::Invitation(Some("Kom je ook?".to_owned())).apply(&mut plan.setup);
    assert_eq!(invitation::text(&plan), "Kom je ook?");
    Edit::Invitation(None).apply(&mut plan.setup);
    Edit::Split.apply(&mut plan.setup);
    for line in plan.setup.rules.clone() {
        Edit::Rules(LineEdit::Remove(line.id)).apply(&mut plan.setup);
    }
    let text = invitation::text(&plan);
    assert!(text.contains("De eerste bijeenkomst: dinsdag 3 maart 2026, 13.00 tot 15.10 uur.\n"), "{text}");
    assert!(text.contains("De tweede bijeenkomst: dinsdag 10 maart 2026, 13.00 tot 15.55 uur.\n"), "{text}");
    assert!(!text.contains("Dit spreken we"), "{text}");
}

#[test]
fn rules_and_conditions_can_be_changed() {
    let mut setup = setup(Goal::Both, 12);
    let texts = |setup: &Setup| -> Vec<String> { setup.rules.iter().map(|line| line.text.clone()).collect() };
    let ids: Vec<_> = setup.rules.iter().map(|line| line.id.clone()).collect();
    let start = texts(&setup);
    Edit::Rules(LineEdit::Add("Telefoons gaan uit.".to_owned())).apply(&mut setup);
    assert_eq!(texts(&setup)[3], "Telefoons gaan uit.");
    Edit::Rules(LineEdit::Up(ids[0].clone())).apply(&mut setup);
    assert_eq!(texts(&setup)[..3], start[..], "the first line cannot go up");
    Edit::Rules(LineEdit::Down(ids[0].clone())).apply(&mut setup);
    Edit::Rules(LineEdit::Text(ids[1].clone(), "Alles mag.".to_owned())).apply(&mut setup);
    assert_eq!(texts(&setup)[..2], ["Alles mag.".to_owned(), start[0].clone()]);
    Edit::Rules(LineEdit::Remove(ids[1].clone())).apply(&mut setup);
    assert_eq!(texts(&setup)[0], start[0]);
    assert_eq!(setup.conditions.len(), words::CONDITIONS.len(), "the other list is left alone");
}
