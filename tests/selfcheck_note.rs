//! The gespreksbriefje: what goes in, for whom, in whose words, and how it leaves.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

use guide::content::selfcheck::{Statement, wording};
use guide::selfcheck::{Line, Note, Point, Recognised, SectionKind, Selfcheck, Sheet, Version, Who};
use proptest::prelude::*;

fn factor(id: &str) -> &'static Statement {
    wording().statement(id).unwrap()
}

fn version(id: &str) -> Version {
    Version::all().find(|version| version.id() == id).unwrap()
}

/// Something of everything: signals, complaints, causes with each choice, a personal factor, and what helps.
fn full() -> Selfcheck {
    let mut check = Selfcheck::default();
    let answers = &mut check.answers;
    answers.set_signal(wording().signal("fouten").unwrap(), Some(Recognised::Both));
    answers.set_signal(wording().signal("moe-thuis").unwrap(), Some(Recognised::Myself));
    answers.set_signal(wording().signal("klanten").unwrap(), Some(Recognised::Neither));
    answers.set_complaint(wording().complaint("slecht-slapen").unwrap(), true);
    let choices = [
        ("tijdsdruk", Some(Who::Manager), "Vooral op maandag."),
        ("taakonderbrekingen", Some(Who::Together), ""),
        ("autonomie", Some(Who::Myself), "Ik begin met de planning."),
        ("onzekerheid", Some(Who::Unsure), ""),
        ("variatie", None, "Elke dag hetzelfde."),
        ("werk-en-prive", Some(Who::Myself), "Mijn vader is ziek."),
    ];
    for (id, who, words) in choices {
        answers.set_factor(factor(id), true);
        answers.set_who(factor(id), who);
        answers.set_words(factor(id), words);
    }
    answers.set_factor(factor("sociale-steun-collegas"), true);
    check
}

/// The point with this key.
fn point(check: &Selfcheck, key: &str) -> Point {
    check.note.points(&check.answers).into_iter().find(|(point, _)| point.key() == key).unwrap().0
}

fn choose(check: &mut Selfcheck, key: &str, on: bool) {
    let point = point(check, key);
    check.note.choose(point, on);
}

fn keys(check: &Selfcheck, chosen: bool) -> Vec<String> {
    let points = check.note.points(&check.answers).into_iter();
    points.filter(|(_, on)| *on == chosen).map(|(point, _)| point.key()).collect()
}

fn lines(sheet: &Sheet) -> impl Iterator<Item = &Line> {
    sheet.sections.iter().flat_map(|section| &section.lines).chain([&sheet.opening])
}

fn line<'a>(sheet: &'a Sheet, key: &str) -> &'a Line {
    lines(sheet).find(|line| line.key == key).unwrap()
}

#[test]
fn without_a_typed_word_there_is_a_note_for_the_leidinggevende() {
    let text = full().sheet().text();
    let expected = "\
Waar ik het over wil hebben
Voor het gesprek met mijn leidinggevende

Ik wil graag bespreken hoe het gaat met mijn werk, en wat er beter kan. Daarom heb ik een paar dingen opgeschreven.

Wat ik merk
- Er glipt bij mij vaker iets tussendoor.
- Ik kom moe thuis en wil dan eerst rust.
- Bij collega’s glipt er vaker iets tussendoor.

Waar het volgens mij door komt
- Ik heb te weinig tijd voor wat er af moet.
- Mijn werk heeft te weinig afwisseling, of juist te veel. Elke dag hetzelfde.
- Iets of iemand haalt me vaak uit mijn werk terwijl ik bezig ben.
- Ik ben onzeker over mijn baan of over wat er in de organisatie verandert.
- Hoe ik mijn werk doe, ligt te veel vast.

Wat me al helpt
- Collega’s luisteren en leven met me mee.

Wat ik kan doen
- Aan de onderbrekingen in mijn werk kan ik samen met collega’s iets doen.
- Aan de vrijheid in mijn werk kan ik zelf iets doen. Ik begin met de planning.

Wat ik nodig heb
- Om iets te doen aan de tijdsdruk, heb ik jouw hulp nodig. Vooral op maandag.

Wat ik wil vragen
- Wat is er mogelijk als het gaat om de onzekerheid over mijn baan of de organisatie?
- Wil je met me meedenken over wat we kunnen veranderen, en waarmee we beginnen?

Wat spreken we af?


Gemaakt met de Werkdruk Wegwijzer. Niet op een server bewaard.
";
    assert_eq!(text, expected);
}

#[test]
fn the_note_on_behalf_of_colleagues_holds_nothing_of_the_reader() {
    let mut check = full();
    check.note.turn_to(Version::Team);
    let expected = "\
Werkdruk op de agenda
Namens collega’s, voor het gesprek met de werkgever

Collega’s laten signalen van werkdruk zien. Ik geef die hier door, zonder namen. Werkdruk aanpakken is goed voor ieders gezondheid en voor het werk zelf.

Wat collega’s laten zien
- Bij collega’s glipt er vaker iets tussendoor.

Wat er lijkt mee te spelen
- Er is te weinig tijd voor wat er af moet.
- Het werk heeft te weinig afwisseling, of juist te veel.
- Iets of iemand haalt mensen vaak uit hun werk terwijl ze bezig zijn.
- Er is onzekerheid over banen of over wat er in de organisatie verandert.
- Hoe het werk wordt gedaan, ligt te veel vast.

Wat al helpt
- Collega’s luisteren en leven met elkaar mee.

Voorstel voor de agenda
- We bespreken of er bij ons sprake is van werkdruk, en of we er iets aan doen.
- We spreken af hoe we samen met werknemers uitzoeken waar de druk door komt.
- We spreken af wie wat doet, en wanneer we terugkijken.

Wat spreken we af?


Gemaakt met de Werkdruk Wegwijzer. Niet op een server bewaard.
";
    assert_eq!(check.sheet().text(), expected);
    assert_eq!(keys(&check, false), [""; 0]);
}

#[test]
fn no_answer_at_all_still_gives_a_note_to_write_on() {
    use SectionKind::{Agenda, Ask, Can, Causes, Helps, Need, Notice};
    let expected = "\
Waar ik het over wil hebben
Voor het gesprek met een collega

Ik merk dingen in mijn werk en ben benieuwd of jij die ook herkent.

Wat ik wil vragen
- Herken jij dit, en wat helpt jou?

Wat spreken we af?


Gemaakt met de Werkdruk Wegwijzer. Niet op een server bewaard.
";
    let mut check = Selfcheck::default();
    check.note.turn_to(version("collega"));
    assert_eq!(check.sheet().text(), expected);
    let kinds: Vec<SectionKind> = check.sheet().sections.iter().map(|section| section.kind).collect();
    assert_eq!(kinds, [Notice, Causes, Helps, Can, Need, Ask]);
    check.note.turn_to(Version::Team);
    let kinds: Vec<SectionKind> = check.sheet().sections.iter().map(|section| section.kind).collect();
    assert_eq!(kinds, [Notice, Causes, Helps, Agenda]);
}

#[test]
fn private_points_go_in_by_themselves_for_the_bedrijfsarts_only() {
    for version in Version::all() {
        let mut check = full();
        check.note.turn_to(version);
        let text = check.sheet().text();
        let private = ["Ik slaap slecht.", "thuis gaan niet goed samen", "werk en privé", "Mijn vader is ziek."];
        for words in private {
            assert_eq!(text.contains(words), version.id() == "bedrijfsarts", "{words} for {}", version.id());
        }
    }
}

#[test]
fn what_is_put_in_for_one_receiver_does_not_turn_up_at_another() {
    let mut check = full();
    check.note.turn_to(version("vertrouwenspersoon"));
    choose(&mut check, "complaint/slecht-slapen", true);
    choose(&mut check, "factor/tijdsdruk", false);
    check.note.rewrite("opening", "Dit blijft tussen ons.");
    check.note.rewrite("factor/variatie", "Ik verveel me.");
    check.note.rewrite("own/notice", "Ik durf niets te zeggen.");
    let confided = check.sheet().text();
    for words in ["Ik slaap slecht.", "Dit blijft tussen ons.", "Ik verveel me.", "Ik durf niets te zeggen."] {
        assert!(confided.contains(words), "{words}");
    }
    for other in Version::all().filter(|other| other.id() != "vertrouwenspersoon") {
        check.note.turn_to(other);
        let mut fresh = full();
        fresh.note.turn_to(other);
        assert_eq!(check.sheet().text(), fresh.sheet().text(), "{}", other.id());
    }
    check.note.turn_to(version("vertrouwenspersoon"));
    assert_eq!(check.sheet().text(), confided, "nothing is lost on the way");
}

#[test]
fn a_point_that_is_left_out_leaves_no_word_behind() {
    let mut check = full();
    check.note.rewrite("factor/tijdsdruk", "Er is haast.");
    check.note.rewrite("action/manager/tijdsdruk", "Help me kiezen.");
    choose(&mut check, "factor/tijdsdruk", false);
    let sheet = check.sheet();
    for words in ["Er is haast.", "Help me kiezen.", "tijdsdruk", "maandag"] {
        assert!(!sheet.text().contains(words) && !sheet.html().contains(words), "{words}");
    }
    assert!(!lines(&sheet).any(|line| line.key.contains("tijdsdruk")));
    choose(&mut check, "factor/tijdsdruk", true);
    assert!(check.sheet().text().contains("Help me kiezen."), "and comes back as it was");
}

#[test]
fn only_the_most_important_causes_go_in_by_themselves() {
    let mut check = full();
    let all = ["myself/fouten", "myself/moe-thuis", "colleagues/fouten"];
    let causes =
        ["factor/tijdsdruk", "factor/variatie", "factor/taakonderbrekingen", "factor/onzekerheid", "factor/autonomie"];
    let help = "factor/sociale-steun-collegas";
    assert_eq!(keys(&check, true), [&all[..], &causes[..], &[help]].concat());
    assert_eq!(keys(&check, false), ["complaint/slecht-slapen", "factor/werk-en-prive"]);
    check.answers.mark(factor("autonomie")).unwrap();
    assert_eq!(keys(&check, true), [&all[..], &["factor/autonomie", help]].concat());
    choose(&mut check, "factor/variatie", true);
    assert_eq!(keys(&check, true), [&all[..], &["factor/variatie", "factor/autonomie", help]].concat());
}

#[test]
fn a_personal_factor_stays_out_even_when_it_is_most_important() {
    let mut check = full();
    check.answers.mark(factor("werk-en-prive")).unwrap();
    assert!(!check.sheet().text().contains("thuis gaan niet goed samen"));
    check.note.turn_to(Version::Team);
    let causes = check.sheet().sections.into_iter().find(|section| section.kind == SectionKind::Causes).unwrap();
    assert_eq!(causes.lines.len(), 5 + 1, "the causes of the team do not depend on it");
}

#[test]
fn changed_answers_change_the_note() {
    let mut check = full();
    check.answers.set_factor(factor("variatie"), false);
    check.answers.set_factor(factor("kwaliteitseisen"), true);
    check.answers.set_who(factor("tijdsdruk"), Some(Who::Myself));
    check.answers.set_signal(wording().signal("fouten").unwrap(), Some(Recognised::Neither));
    let text = check.sheet().text();
    assert!(!text.contains("afwisseling") && !text.contains("Elke dag hetzelfde."));
    assert!(text.contains("- De eisen aan mijn werk zijn hoger dan haalbaar is.\n"));
    assert!(text.contains("- Aan de tijdsdruk kan ik zelf iets doen. Vooral op maandag.\n"));
    assert!(!text.contains("Om iets te doen aan de tijdsdruk"));
    assert!(!text.contains("tussendoor"));
}

#[test]
fn a_rewritten_line_stays_with_its_choice() {
    let mut check = full();
    check.note.rewrite("action/manager/tijdsdruk", "Mag ik op dinsdag thuiswerken?");
    check.answers.set_who(factor("tijdsdruk"), Some(Who::Unsure));
    assert!(!check.sheet().text().contains("dinsdag"));
    check.answers.set_who(factor("tijdsdruk"), Some(Who::Manager));
    assert!(check.sheet().text().contains("Wat ik nodig heb\n- Mag ik op dinsdag thuiswerken?\n"));
}

#[test]
fn every_line_can_be_rewritten_emptied_and_restored() {
    for version in Version::all() {
        let mut check = full();
        check.note.turn_to(version);
        let made = check.sheet().text();
        let keys: Vec<String> = lines(&check.sheet()).map(|line| line.key.clone()).collect();
        assert_eq!(keys.iter().collect::<std::collections::BTreeSet<_>>().len(), keys.len(), "keys stand once");
        for key in keys {
            assert!(!line(&check.sheet(), &key).rewritten);
            check.note.rewrite(&key, "Mijn eigen zin");
            assert!(line(&check.sheet(), &key).rewritten);
            assert_eq!(check.sheet().text().matches("Mijn eigen zin").count(), 1, "{key}");
            assert_eq!(check.sheet().html().matches("Mijn eigen zin").count(), 1, "{key}");
            check.note.rewrite(&key, " \n ");
            let blank = check.sheet();
            assert!(line(&blank, &key).is_blank());
            assert!(!blank.text().contains("- \n") && !blank.html().contains("<li></li>"), "{key}");
            check.note.restore(&key);
            assert_eq!(check.sheet().text(), made, "{key}");
        }
    }
}

#[test]
fn the_manager_is_spoken_to_and_others_hear_of_them() {
    let need = |id: &str| {
        let mut check = full();
        check.note.turn_to(version(id));
        line(&check.sheet(), "action/manager/tijdsdruk").text.clone()
    };
    assert_eq!(need("leidinggevende"), "Om iets te doen aan de tijdsdruk, heb ik jouw hulp nodig. Vooral op maandag.");
    for id in ["collega", "or", "bedrijfsarts", "vertrouwenspersoon"] {
        let expected =
            "Om iets te doen aan de tijdsdruk, heb ik hulp nodig van mijn leidinggevende. Vooral op maandag.";
        assert_eq!(need(id), expected, "{id}");
    }
}

#[test]
fn every_receiver_has_an_opening_a_question_and_tips() {
    let ids: Vec<&str> = Version::all().map(Version::id).collect();
    assert_eq!(ids, ["leidinggevende", "collega", "or", "bedrijfsarts", "vertrouwenspersoon", "namens-collegas"]);
    let openings: std::collections::BTreeSet<String> = Version::all()
        .map(|version| {
            assert!((3..=5).contains(&version.tips().len()), "{}", version.id());
            let mut note = Note::default();
            note.turn_to(version);
            note.sheet(&full().answers).opening.text
        })
        .collect();
    assert_eq!(openings.len(), ids.len());
    assert!(version("bedrijfsarts").fact().unwrap().text.contains("vertrouwelijk"));
    assert!(version("namens-collegas").fact().unwrap().text.contains("ondernemingsraad"));
    let labels: Vec<&str> = Version::all().map(Version::label).collect();
    let expected = [
        "Mijn leidinggevende",
        "Een collega",
        "OR, PVT of MZ-raad",
        "De bedrijfsarts",
        "De vertrouwenspersoon",
        "Namens collega’s",
    ];
    assert_eq!(labels, expected);
}

#[test]
fn the_html_is_plain_and_complete() {
    let mut check = Selfcheck::default();
    check.answers.set_factor(factor("tijdsdruk"), true);
    check.answers.set_words(factor("tijdsdruk"), "<b>\"Ja\" & nee</b>\nregel 2\r\n\nregel 4");
    check.note.turn_to(version("collega"));
    let expected = concat!(
        "<h1>Waar ik het over wil hebben</h1><p>Voor het gesprek met een collega</p>",
        "<p>Ik merk dingen in mijn werk en ben benieuwd of jij die ook herkent.</p>",
        "<h2>Waar het volgens mij door komt</h2><ul><li>Ik heb te weinig tijd voor wat er af moet. ",
        "&lt;b&gt;&quot;Ja&quot; &amp; nee&lt;/b&gt;<br>regel 2<br><br>regel 4</li></ul>",
        "<h2>Wat ik wil vragen</h2><ul><li>Herken jij dit, en wat helpt jou?</li></ul>",
        "<h2>Wat spreken we af?</h2><p><br></p>",
        "<p>Gemaakt met de Werkdruk Wegwijzer. Niet op een server bewaard.</p>"
    );
    assert_eq!(check.sheet().html(), expected);
}

/// Text as HTML gives it back: without tags, with its entities read and its breaks kept.
fn read(html: &str) -> String {
    let mut text = String::new();
    for (index, piece) in html.replace("<br>", "\n").split('<').enumerate() {
        text.push_str(if index == 0 { piece } else { piece.split_once('>').unwrap().1 });
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[track_caller]
fn check_literal(words: &str) {
    let mut check = full();
    check.answers.set_words(factor("tijdsdruk"), words);
    check.note.rewrite("opening", words);
    check.note.rewrite("own/ask", words);
    let sheet = check.sheet();
    assert_eq!(check.answers.words(factor("tijdsdruk")), words);
    assert_eq!(sheet.text().matches(words).count(), 3);
    assert_eq!(read(&sheet.html()).matches(&words.replace("\r\n", "\n")).count(), 3);
    let plain = full().sheet().html();
    let tags = |html: &str| html.matches('<').count() - html.matches("<br>").count();
    assert_eq!(tags(&sheet.html()), tags(&plain) + 2, "no tag but the one of the new line");
    let json = serde_json::to_string(&check).unwrap();
    assert!(serde_json::from_str::<Selfcheck>(&json).unwrap() == check);
}

#[test]
fn unusual_words_come_out_literally() {
    check_literal(&"tien letters ".repeat(385)[..5000]);
    check_literal("👩🏽‍⚕️ moe 😴 🇳🇱 é́ ﷽");
    check_literal("אני עייף (عمل كثير) en Nederlands");
    check_literal("\u{202e}omgekeerd\u{202c} \u{200b}onzichtbaar\u{feff}");
    check_literal("<script>alert('x')</script><img src=x onerror=alert(1)>");
    check_literal("&lt;b&gt; &amp; &#39; &nbsp; \" ' ` ]]> --> </li></ul>");
    check_literal("eerste regel\ntweede regel\r\n\nvierde regel");
    check_literal("{topic} {{}} {0} %s ${x} \\n \\u{41}");
    check_literal("# kop\n- lijst\n**vet** [link](https://example.org) | a | b |");
    check_literal("=SOM(A1) \u{0} \t \u{7} einde");
}

#[test]
fn only_what_helps_gives_a_note_without_a_cause() {
    let mut check = Selfcheck::default();
    check.answers.set_factor(factor("waardering"), true);
    // Words and a choice of an earlier release are not shown at what helps.
    check.answers.set_words(factor("waardering"), "taart");
    check.answers.set_who(factor("waardering"), Some(Who::Myself));
    let titles: Vec<&str> = check.sheet().filled().map(|(title, _)| title).collect();
    assert_eq!(titles, ["Wat me al helpt", "Wat ik wil vragen"]);
    assert!(!check.sheet().text().contains("taart"));
}

#[test]
fn a_note_of_another_release_is_kept() {
    let json = concat!(
        r#"{"version":"hr-adviseur","put_on":["hr-adviseur/nieuw/x"],"left_out":["hr-adviseur/nieuw/y"],"#,
        r#""texts":{"hr-adviseur/opening":"Beste adviseur"}}"#
    );
    let mut note: Note = serde_json::from_str(json).unwrap();
    assert_eq!(note.version().id(), "leidinggevende");
    assert!(!note.sheet(&full().answers).text().contains("Beste adviseur"));
    assert_eq!(serde_json::to_string(&note).unwrap(), json);
    note.rewrite("opening", "Dag");
    assert!(serde_json::to_string(&note).unwrap().contains("Beste adviseur"));
    let old: Note = serde_json::from_str(r#"{"texts":{}}"#).unwrap();
    assert_eq!(old.sheet(&full().answers).text(), full().sheet().text());
}

proptest! {
    #[test]
    fn no_words_become_markup_or_get_lost(words in "\\PC{0,40}", more in any::<String>()) {
        let mut check = full();
        check.answers.set_words(factor("tijdsdruk"), &words);
        check.note.rewrite("own/ask", &more);
        let sheet = check.sheet();
        prop_assert!(words.trim().is_empty() || sheet.text().contains(&words));
        prop_assert!(words.trim().is_empty() || read(&sheet.html()).contains(&words));
        prop_assert!(more.trim().is_empty() || sheet.text().contains(&more));
        let tags = sheet.html().matches('<').count() - sheet.html().matches("<br>").count();
        let lines = usize::from(!more.trim().is_empty());
        let plain = full().sheet().html();
        prop_assert_eq!(tags, plain.matches('<').count() - plain.matches("<br>").count() + 2 * lines);
    }

    #[test]
    fn what_is_left_out_is_not_on_the_sheet(chosen in proptest::collection::vec(any::<bool>(), 12)) {
        for version in Version::all() {
            let mut check = full();
            check.note.turn_to(version);
            let points = check.note.points(&check.answers);
            for ((point, _), on) in points.iter().zip(&chosen) {
                check.note.choose(*point, *on);
            }
            let text = check.sheet().text();
            for ((point, _), on) in points.iter().zip(&chosen) {
                prop_assert_eq!(text.contains(&format!("- {}", point.text(version))), *on, "{}", point.key());
            }
        }
    }
}
