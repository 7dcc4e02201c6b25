//! The self-check: answers, the order of its pages, what is recognised, and the advice.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

use guide::content::EntryId;
use guide::content::selfcheck::{Complaint, Signal, Statement, wording};
use guide::selfcheck::{
    Advice, Answers, Findings, MOST_IMPORTANT, NotMarked, Pattern, Recognised, Selfcheck, Step, Who,
};
use proptest::prelude::*;

fn signal(id: &str) -> &'static Signal {
    wording().signal(id).unwrap()
}

fn complaint(id: &str) -> &'static Complaint {
    wording().complaint(id).unwrap()
}

fn factor(id: &str) -> &'static Statement {
    wording().statement(id).unwrap()
}

fn ids(statements: &[&Statement]) -> Vec<&'static str> {
    statements.iter().map(|statement| statement.factor.id).collect()
}

fn answers(signals: &[(&str, Recognised)], complaints: &[&str], factors: &[&str]) -> Answers {
    let mut answers = Answers::default();
    for (id, answer) in signals {
        answers.set_signal(signal(id), Some(*answer));
    }
    for id in complaints {
        answers.set_complaint(complaint(id), true);
    }
    for id in factors {
        answers.set_factor(factor(id), true);
    }
    answers
}

/// What is recognised, on lines: `> ` a heading, `* ` most important, `? ` not known, `= ` the address of the next step.
fn lines(answers: &Answers) -> Vec<String> {
    let found = Findings::of(answers);
    let mut lines: Vec<String> = found.myself.iter().map(|text| format!("ik: {text}")).collect();
    lines.extend(found.colleagues.iter().map(|text| format!("zij: {text}")));
    for group in &found.complaints {
        lines.push(format!("> {}{}", if group.unsure { "? " } else { "" }, group.group.title));
        lines.extend(group.complaints.iter().map(|&text| text.to_owned()));
    }
    for group in &found.groups {
        lines.push(format!("> {}{}", if group.unsure { "? " } else { "" }, group.group.title));
        for found in &group.statements {
            lines.push(format!("{}{}", if found.important { "* " } else { "" }, found.statement.text));
        }
        lines.push(format!("= {}", group.group.next.entry.path()));
    }
    assert_eq!(lines.is_empty(), found.is_empty());
    lines
}

#[track_caller]
fn check_pattern(answers: &Answers, expected: Pattern, title: &str) {
    assert!(Pattern::of(answers) == expected);
    let advice = Advice::of(answers);
    assert!(advice.pattern == expected);
    assert_eq!(advice.words.title, title);
    assert!(!advice.words.leads.is_empty());
}

#[test]
fn each_pattern_of_the_answers_has_its_advice() {
    use Recognised::{Both, Colleagues, Myself, Neither, Unsure};
    let none = "Dit heb je opengelaten, en dat mag";
    let (own, theirs) = ("Je herkent dit bij jezelf", "Je herkent dit bij collega’s");
    let (both, neither) = ("Je herkent dit bij jezelf en bij collega’s", "Je herkent deze signalen niet");
    let of = |signals: &[(&str, Recognised)]| answers(signals, &[], &[]);
    check_pattern(&of(&[]), Pattern::Unanswered, none);
    check_pattern(&of(&[("sfeer", Unsure)]), Pattern::Unanswered, none);
    check_pattern(&of(&[("sfeer", Neither)]), Pattern::Neither, neither);
    check_pattern(&of(&[("sfeer", Neither), ("fouten", Unsure)]), Pattern::Neither, neither);
    check_pattern(&of(&[("sfeer", Myself)]), Pattern::Myself, own);
    check_pattern(&of(&[("sfeer", Myself), ("fouten", Neither), ("klanten", Unsure)]), Pattern::Myself, own);
    check_pattern(&of(&[("sfeer", Colleagues), ("fouten", Neither)]), Pattern::Colleagues, theirs);
    check_pattern(&of(&[("sfeer", Both)]), Pattern::Both, both);
    check_pattern(&of(&[("sfeer", Myself), ("fouten", Colleagues)]), Pattern::Both, both);
}

#[test]
fn a_complaint_counts_as_a_signal_in_oneself_and_a_factor_does_not() {
    let own = "Je herkent dit bij jezelf";
    check_pattern(&answers(&[], &["moe"], &[]), Pattern::Myself, own);
    check_pattern(&answers(&[("sfeer", Recognised::Neither)], &["moe"], &[]), Pattern::Myself, own);
    let both = "Je herkent dit bij jezelf en bij collega’s";
    check_pattern(&answers(&[("sfeer", Recognised::Colleagues)], &["moe"], &[]), Pattern::Both, both);
    let none = "Dit heb je opengelaten, en dat mag";
    check_pattern(&answers(&[], &[], &["tijdsdruk"]), Pattern::Unanswered, none);
    check_pattern(&answers(&[], &[], &["waardering"]), Pattern::Unanswered, none);
}

#[test]
fn all_patterns_are_listed_and_say_different_things() {
    let titles: std::collections::BTreeSet<&str> =
        Pattern::ALL.into_iter().map(|pattern| pattern.words().title).collect();
    assert_eq!(titles.len(), Pattern::ALL.len());
}

#[track_caller]
fn check_care(complaints: &[&str], worried: bool, expected: bool) {
    let mut answers = answers(&[], complaints, &[]);
    answers.set_worried(worried);
    assert_eq!(Advice::of(&answers).care.is_some(), expected);
}

#[test]
fn who_is_worried_or_has_many_complaints_is_pointed_to_help() {
    check_care(&[], false, false);
    check_care(&[], true, true);
    check_care(&["moe"], false, false);
    check_care(&["moe"], true, true);
    // Two of the four groups, and three.
    check_care(&["moe", "gespannen"], false, false);
    check_care(&["moe", "hoofdpijn", "gespannen", "angstig"], false, false);
    check_care(&["moe", "gespannen", "plannen"], false, true);
    check_care(&["moe", "gespannen", "overwerken", "plannen"], false, true);
    // Less than half of a group, and half: of eight, and of seven.
    check_care(&["moe", "hoofdpijn", "rugpijn"], false, false);
    check_care(&["moe", "hoofdpijn", "rugpijn", "slecht-slapen"], false, true);
    check_care(&["geheugen", "plannen", "multitasken"], false, false);
    check_care(&["geheugen", "plannen", "multitasken", "besluiten"], false, true);
}

#[test]
fn causes_alone_do_not_point_to_a_doctor() {
    let all: Vec<&str> = wording().statements().map(|statement| statement.factor.id).collect();
    let signals: Vec<_> = wording().signals.iter().map(|signal| (signal.id, Recognised::Both)).collect();
    assert!(Advice::of(&answers(&signals, &[], &all)).care.is_none());
}

#[test]
fn help_is_named_with_its_right() {
    let mut answers = Answers::default();
    answers.set_worried(true);
    let care = Advice::of(&answers).care.unwrap();
    assert!(care.text.contains("huisarts") && care.text.contains("bedrijfsarts"), "{}", care.text);
    assert!(care.fact.text.contains("zonder het aan je werkgever te vragen"), "{}", care.fact.text);
}

#[track_caller]
fn check_findings(answers: &Answers, expected: &[&str]) {
    assert_eq!(lines(answers), expected);
}

#[test]
fn findings_are_in_words_and_grouped_by_the_model() {
    use Recognised::{Both, Colleagues, Myself, Neither, Unsure};
    check_findings(&Answers::default(), &[]);
    check_findings(&answers(&[("sfeer", Neither), ("fouten", Unsure)], &[], &[]), &[]);
    let mut some = answers(
        &[("moe-thuis", Myself), ("fouten", Both), ("sfeer", Colleagues), ("klanten", Neither)],
        &["plannen", "moe", "hoofdpijn"],
        &["waardering", "autonomie", "taakonderbrekingen", "tijdsdruk", "onzekerheid"],
    );
    some.mark(factor("taakonderbrekingen")).unwrap();
    some.set_unsure("individueel", true);
    some.set_unsure("gevoel", true);
    check_findings(
        &some,
        &[
            "ik: Er glipt bij mij vaker iets tussendoor.",
            "ik: Ik kom moe thuis en wil dan eerst rust.",
            "zij: Bij collega’s glipt er vaker iets tussendoor.",
            "zij: Bij collega’s is de sfeer minder goed dan anders.",
            "> Je lichaam",
            "Ik ben moe.",
            "Ik heb hoofdpijn.",
            "> ? Je gevoel",
            "> Je hoofd",
            "Plannen kost me moeite.",
            "> Het werk zelf",
            "Ik heb te weinig tijd voor wat er af moet.",
            "= werknemer/in-gesprek",
            "> Alles om het werk heen",
            "* Iets of iemand haalt me vaak uit mijn werk terwijl ik bezig ben.",
            "Ik ben onzeker over mijn baan of over wat er in de organisatie verandert.",
            "= werkdruk/oorzaken",
            "> Wat je zelf kunt regelen",
            "Hoe ik mijn werk doe, ligt te veel vast.",
            "= werkdruk/oorzaken/regelmogelijkheden",
            "> ? Jijzelf en je leven thuis",
            "= werkdruk/oorzaken/individuele-factoren",
            "> Wat je helpt",
            "Ik krijg waardering, met een beloning of met een goed woord.",
            "= werkdruk/oorzaken/buffers",
        ],
    );
}

#[test]
fn only_buffers_is_a_finding_without_a_point() {
    let answers = answers(&[], &[], &["sociale-steun-collegas"]);
    check_findings(
        &answers,
        &["> Wat je helpt", "Collega’s luisteren en leven met me mee.", "= werkdruk/oorzaken/buffers"],
    );
    assert_eq!(ids(&answers.points()), [""; 0]);
}

#[test]
fn everything_ticked_gives_every_sentence_once_and_no_number() {
    let signals: Vec<_> = wording().signals.iter().map(|signal| (signal.id, Recognised::Both)).collect();
    let complaints: Vec<&str> =
        wording().complaints.iter().flat_map(|group| group.complaints).map(|one| one.id).collect();
    let factors: Vec<&str> = wording().statements().map(|statement| statement.factor.id).collect();
    let lines = lines(&answers(&signals, &complaints, &factors));
    assert_eq!(lines.len(), 9 * 2 + 31 + 4 + 26 + 5 * 2);
    assert!(!lines.iter().any(|line| line.contains(|character: char| character.is_ascii_digit())));
}

#[test]
fn at_most_three_causes_are_most_important() {
    let mut answers = Answers::default();
    for id in ["werk-en-prive", "autonomie", "tijdsdruk"] {
        assert_eq!(answers.mark(factor(id)), Ok(()));
    }
    assert_eq!(ids(&answers.important()), ["tijdsdruk", "autonomie", "werk-en-prive"]);
    assert!(answers.has_factor(factor("autonomie")), "a mark ticks too");
    assert_eq!(answers.mark(factor("variatie")), Err(NotMarked::Full));
    assert!(!answers.has_factor(factor("variatie")), "nothing changed");
    assert_eq!(answers.mark(factor("tijdsdruk")), Ok(()), "marked already");
    answers.unmark(factor("autonomie"));
    assert_eq!(answers.mark(factor("variatie")), Ok(()));
    assert_eq!(ids(&answers.important()), ["tijdsdruk", "variatie", "werk-en-prive"]);
    assert!(answers.has_factor(factor("autonomie")), "taking the mark away keeps the tick");
}

#[test]
fn what_helps_cannot_be_marked() {
    let mut answers = answers(&[], &[], &["waardering"]);
    assert_eq!(answers.mark(factor("waardering")), Err(NotMarked::Helps));
    assert_eq!(ids(&answers.important()), [""; 0]);
}

#[test]
fn a_tick_that_comes_back_brings_its_mark_words_and_choice() {
    let mut answers = Answers::default();
    let tijdsdruk = factor("tijdsdruk");
    answers.mark(tijdsdruk).unwrap();
    answers.set_who(tijdsdruk, Some(Who::Manager));
    answers.set_words(tijdsdruk, "op maandag");
    let before = answers.clone();
    answers.set_factor(tijdsdruk, false);
    assert_eq!(ids(&answers.points()), [""; 0]);
    answers.set_factor(tijdsdruk, true);
    assert!(answers == before);
}

#[test]
fn marking_again_and_again_keeps_one_mark() {
    let mut answers = Answers::default();
    for _ in 0..3 {
        answers.mark(factor("tijdsdruk")).unwrap();
        answers.set_factor(factor("tijdsdruk"), false);
    }
    assert!(serde_json::to_string(&answers).unwrap().contains(r#""important":["tijdsdruk"],"#));
}

#[test]
fn a_mark_that_comes_back_gives_way_to_three_others() {
    let mut answers = Answers::default();
    for id in ["tijdsdruk", "variatie", "autonomie"] {
        answers.mark(factor(id)).unwrap();
    }
    answers.set_factor(factor("tijdsdruk"), false);
    assert_eq!(answers.mark(factor("onzekerheid")), Ok(()), "a mark without a tick leaves room");
    answers.set_factor(factor("tijdsdruk"), true);
    assert_eq!(ids(&answers.important()), ["variatie", "onzekerheid", "autonomie"]);
    answers.unmark(factor("variatie"));
    assert_eq!(ids(&answers.important()), ["onzekerheid", "autonomie"]);
}

#[test]
fn the_points_are_the_most_important_or_else_all_causes() {
    let mut answers = answers(&[], &[], &["waardering", "autonomie", "tijdsdruk", "belastbaarheid"]);
    assert_eq!(ids(&answers.points()), ["tijdsdruk", "autonomie", "belastbaarheid"]);
    answers.mark(factor("autonomie")).unwrap();
    assert_eq!(ids(&answers.points()), ["autonomie"]);
}

#[test]
fn changing_one_answer_leaves_the_others() {
    let mut answers = answers(&[("sfeer", Recognised::Myself)], &["moe"], &["tijdsdruk"]);
    answers.set_signal(signal("sfeer"), Some(Recognised::Neither));
    answers.set_signal(signal("fouten"), Some(Recognised::Unsure));
    answers.set_unsure("lichaam", true);
    assert!(answers.signal(signal("sfeer")) == Some(Recognised::Neither));
    assert!(answers.has_complaint(complaint("moe")), "weet ik niet takes no tick away");
    assert!(answers.is_unsure("lichaam") && !answers.is_unsure("gevoel"));
    assert!(answers.has_factor(factor("tijdsdruk")));
    answers.set_complaint(complaint("moe"), false);
    answers.set_signal(signal("sfeer"), None);
    assert!(answers.signal(signal("sfeer")).is_none());
    assert!(answers.signal(signal("fouten")) == Some(Recognised::Unsure));
    assert!(answers.has_factor(factor("tijdsdruk")));
}

#[test]
fn taking_every_answer_back_leaves_nothing() {
    let mut answers = answers(&[("sfeer", Recognised::Both)], &["moe"], &["waardering"]);
    answers.mark(factor("tijdsdruk")).unwrap();
    answers.set_who(factor("tijdsdruk"), Some(Who::Unsure));
    answers.set_words(factor("tijdsdruk"), "x");
    answers.set_worried(true);
    answers.set_unsure("denken", true);
    assert!(answers != Answers::default());
    answers.set_signal(signal("sfeer"), None);
    answers.set_complaint(complaint("moe"), false);
    answers.set_factor(factor("waardering"), false);
    answers.set_factor(factor("tijdsdruk"), false);
    answers.unmark(factor("tijdsdruk"));
    answers.set_who(factor("tijdsdruk"), None);
    answers.set_words(factor("tijdsdruk"), "");
    answers.set_worried(false);
    answers.set_unsure("denken", false);
    assert!(answers == Answers::default());
}

#[test]
fn the_pages_follow_each_other_and_skip_what_has_nothing_to_ask() {
    let walk = |answers: &Answers| {
        let there: Vec<Step> = std::iter::successors(Some(Step::Begin), |step| step.next(answers)).collect();
        let mut back: Vec<Step> = std::iter::successors(Some(Step::Note), |step| step.previous(answers)).collect();
        back.reverse();
        assert_eq!(there, back);
        there
    };
    let short = [Step::Begin, Step::Signals, Step::Complaints, Step::Causes, Step::Findings, Step::Note];
    assert_eq!(walk(&Answers::default()), short);
    assert_eq!(walk(&answers(&[("sfeer", Recognised::Both)], &["moe"], &["waardering"])), short);
    assert_eq!(walk(&answers(&[], &[], &["tijdsdruk"])), Step::ALL);
}

#[test]
fn pages_have_a_number_and_words_without_an_answer() {
    let numbers: Vec<u8> = Step::ALL.into_iter().map(Step::number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
    for step in Step::ALL {
        assert_eq!(Step::find(step.number()), Some(step));
    }
    assert_eq!((Step::find(0), Step::find(8)), (None, None));
    let titles: Vec<&str> = Step::ALL.into_iter().map(|step| step.words().title).collect();
    let expected = [
        "Zelfcheck",
        "Wat herken je?",
        "Wat merk je aan jezelf?",
        "Waar komt het door?",
        "Wat kun je zelf?",
        "Dit herken je",
        "Gespreksbriefje",
    ];
    assert_eq!(titles, expected);
}

#[test]
fn each_choice_has_its_label() {
    let recognised: Vec<&str> = Recognised::ALL.into_iter().map(Recognised::label).collect();
    assert_eq!(recognised, ["bij mezelf", "bij collega’s", "bij mezelf en bij collega’s", "niet", "weet ik niet"]);
    let who: Vec<&str> = Who::ALL.into_iter().map(Who::label).collect();
    assert_eq!(
        who,
        ["Dit kan ik zelf", "Samen met collega’s", "Hier heb ik mijn leidinggevende bij nodig", "Weet ik niet"]
    );
}

#[test]
fn a_record_reads_as_it_was_written() {
    let mut check = Selfcheck::default();
    assert!(check.is_empty());
    check.answers = answers(&[("sfeer", Recognised::Both)], &["moe"], &["waardering"]);
    check.answers.mark(factor("tijdsdruk")).unwrap();
    check.answers.set_who(factor("tijdsdruk"), Some(Who::Together));
    check.answers.set_words(factor("tijdsdruk"), "regel één\nregel \"twee\"");
    check.answers.set_worried(true);
    check.answers.set_unsure("denken", true);
    let json = serde_json::to_string(&check.answers).unwrap();
    let expected = concat!(
        r#"{"signals":{"sfeer":"both"},"complaints":["moe"],"worried":true,"factors":["tijdsdruk","waardering"],"#,
        r#""important":["tijdsdruk"],"unsure":["denken"],"who":{"tijdsdruk":"together"},"#,
        r#""words":{"tijdsdruk":"regel één\nregel \"twee\""}}"#
    );
    assert_eq!(json, expected);
    let json = serde_json::to_string(&check).unwrap();
    assert!(serde_json::from_str::<Selfcheck>(&json).unwrap() == check);
    assert!(!check.is_empty());
}

#[test]
fn older_records_load_and_ids_of_another_release_are_kept_without_counting() {
    assert!(serde_json::from_str::<Selfcheck>("{}").unwrap().is_empty());
    assert!(serde_json::from_str::<Selfcheck>(r#"{"answers":{},"note":{}}"#).unwrap().is_empty());
    let json = concat!(
        r#"{"signals":{"nieuw":"myself"},"complaints":["nieuw"],"worried":false,"factors":["nieuw","onbekend"],"#,
        r#""important":["nieuw"],"unsure":["nieuw"],"who":{"nieuw":"manager"},"words":{"nieuw":"woorden"}}"#
    );
    let mut answers: Answers = serde_json::from_str(json).unwrap();
    check_findings(&answers, &[]);
    assert!(Pattern::of(&answers) == Pattern::Unanswered);
    for id in ["tijdsdruk", "variatie", "autonomie"] {
        assert_eq!(answers.mark(factor(id)), Ok(()), "an unknown mark takes no room");
        answers.set_factor(factor(id), false);
        answers.unmark(factor(id));
    }
    assert_eq!(serde_json::to_string(&answers).unwrap(), json);
}

#[test]
fn a_record_with_too_many_marks_counts_three() {
    let json = r#"{"factors":["tijdsdruk","variatie","autonomie","onzekerheid","waardering"],
        "important":["waardering","onzekerheid","onzekerheid","autonomie","variatie","tijdsdruk"]}"#;
    let answers: Answers = serde_json::from_str(json).unwrap();
    assert!(answers.important().len() <= MOST_IMPORTANT);
    assert_eq!(ids(&answers.important()), ["variatie", "onzekerheid", "autonomie"]);
}

/// Does not compile when the type implements the trait: both impls then fit.
macro_rules! implements_no {
    ($trait:path: $($type:ty),+) => {$(
        const _: fn() = || {
            trait Fits<Marker> {
                fn here() {}
            }
            impl<T: ?Sized> Fits<()> for T {}
            struct Other;
            impl<T: ?Sized + $trait> Fits<Other> for T {}
            let _ = <$type as Fits<_>>::here;
        };
    )+};
}

implements_no!(std::fmt::Debug: Selfcheck, Answers, Findings, Advice, Pattern, Recognised, Who);
implements_no!(std::fmt::Debug: guide::selfcheck::Note, guide::selfcheck::Version, guide::selfcheck::Point);
implements_no!(std::fmt::Debug: guide::selfcheck::Sheet, guide::selfcheck::Section, guide::selfcheck::Line);
implements_no!(std::fmt::Display: Selfcheck, Answers, Findings, Advice, Pattern, Recognised, Who);
implements_no!(std::fmt::Display: guide::selfcheck::Note, guide::selfcheck::Version, guide::selfcheck::Point);
implements_no!(std::fmt::Display: guide::selfcheck::Sheet, guide::selfcheck::Section, guide::selfcheck::Line);

/// One thing that a reader does.
#[derive(Debug, Clone)]
enum Act {
    Signal(usize, Option<usize>),
    Complaint(usize, bool),
    Factor(usize, bool),
    Mark(usize, bool),
    Who(usize, Option<usize>),
    Words(usize, String),
    Worried(bool),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        (any::<usize>(), proptest::option::of(any::<usize>())).prop_map(|(at, answer)| Act::Signal(at, answer)),
        (any::<usize>(), any::<bool>()).prop_map(|(at, on)| Act::Complaint(at, on)),
        (any::<usize>(), any::<bool>()).prop_map(|(at, on)| Act::Factor(at, on)),
        (any::<usize>(), any::<bool>()).prop_map(|(at, on)| Act::Mark(at, on)),
        (any::<usize>(), proptest::option::of(any::<usize>())).prop_map(|(at, who)| Act::Who(at, who)),
        (any::<usize>(), any::<String>()).prop_map(|(at, words)| Act::Words(at, words)),
        any::<bool>().prop_map(Act::Worried),
    ]
}

fn pick<T: Copy>(items: &[T], at: usize) -> T {
    items[at % items.len()]
}

fn play(acts: &[Act]) -> Answers {
    let signals: Vec<&Signal> = wording().signals.iter().collect();
    let complaints: Vec<&Complaint> = wording().complaints.iter().flat_map(|group| group.complaints).collect();
    let factors: Vec<&Statement> = wording().statements().collect();
    let mut answers = Answers::default();
    for act in acts {
        match act {
            Act::Signal(at, answer) => {
                answers.set_signal(pick(&signals, *at), answer.map(|at| pick(&Recognised::ALL, at)));
            }
            Act::Complaint(at, on) => answers.set_complaint(pick(&complaints, *at), *on),
            Act::Factor(at, on) => answers.set_factor(pick(&factors, *at), *on),
            Act::Mark(at, true) => {
                let _ = answers.mark(pick(&factors, *at));
            }
            Act::Mark(at, false) => answers.unmark(pick(&factors, *at)),
            Act::Who(at, who) => answers.set_who(pick(&factors, *at), who.map(|at| pick(&Who::ALL, at))),
            Act::Words(at, words) => answers.set_words(pick(&factors, *at), words),
            Act::Worried(on) => answers.set_worried(*on),
        }
    }
    answers
}

proptest! {
    #[test]
    fn whatever_a_reader_does_the_rules_hold(acts in proptest::collection::vec(act(), 0..60)) {
        let answers = play(&acts);
        let important = answers.important();
        prop_assert!(important.len() <= MOST_IMPORTANT);
        prop_assert!(important.iter().all(|statement| answers.has_factor(statement) && statement.topic().is_some()));
        prop_assert!(answers.points().iter().all(|statement| answers.has_factor(statement)));
        let json = serde_json::to_string(&answers).unwrap();
        prop_assert!(serde_json::from_str::<Answers>(&json).unwrap() == answers);
        lines(&answers);
        for lead in Advice::of(&answers).words.leads {
            prop_assert_eq!(EntryId::find(lead.entry.path()), Some(lead.entry));
        }
    }

    #[test]
    fn a_question_left_alone_keeps_its_answer(acts in proptest::collection::vec(act(), 0..60), words in any::<String>()) {
        let mut answers = play(&acts);
        let (kept, own) = (answers.signal(signal("sfeer")), answers.has_complaint(complaint("moe")));
        let tijdsdruk = factor("tijdsdruk");
        answers.set_factor(tijdsdruk, true);
        answers.set_words(tijdsdruk, &words);
        let _ = answers.mark(tijdsdruk);
        answers.set_factor(tijdsdruk, false);
        prop_assert!(answers.signal(signal("sfeer")) == kept);
        prop_assert_eq!(answers.has_complaint(complaint("moe")), own);
        prop_assert_eq!(answers.words(tijdsdruk), words);
    }
}
