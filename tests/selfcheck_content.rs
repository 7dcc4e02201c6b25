//! `selfcheck.toml`: what the content compiler refuses, and what the file has to hold.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on fails")]

#[allow(dead_code, unreachable_pub, reason = "the compiler is part of the build script")]
#[path = "../src/content/compile/mod.rs"]
mod compile;

use guide::content::selfcheck::{Role, wording};
use guide::content::{Block, EntryId, groups};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every file of the content by its path below `content/`.
fn content() -> BTreeMap<String, String> {
    fn walk(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
        for item in fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                walk(root, &path, files);
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut files = BTreeMap::new();
    walk(&root, &root, &mut files);
    files
}

/// The line, from 1, of the only place where `words` stands in `selfcheck.toml`.
fn line_of(words: &str) -> usize {
    let text = &content()["selfcheck.toml"];
    let places: Vec<usize> =
        text.lines().enumerate().filter(|(_, line)| line.contains(words)).map(|(at, _)| at + 1).collect();
    assert_eq!(places.len(), 1, "{words}");
    places[0]
}

/// Puts `new` for the only `old` in `selfcheck.toml`, and expects these mistakes: where (words of a line, or none for the
/// first line) and what.
#[track_caller]
fn check(old: &str, new: &str, expected: &[(&str, &str)]) {
    let mut files = content();
    let text = files.get_mut("selfcheck.toml").unwrap();
    assert_eq!(text.matches(old).count(), 1, "{old}");
    *text = text.replace(old, new);
    let mistakes: Vec<String> = match compile::compile(&files) {
        Ok(_) => Vec::new(),
        Err(mistakes) => mistakes.iter().map(ToString::to_string).collect(),
    };
    let mut expected: Vec<(usize, &str)> =
        expected.iter().map(|(words, what)| (if words.is_empty() { 1 } else { line_of(words) }, *what)).collect();
    expected.sort_unstable();
    let expected: Vec<String> =
        expected.iter().map(|(line, what)| format!("content/selfcheck.toml:{line}: {what}")).collect();
    assert_eq!(mistakes, expected);
}

#[test]
fn ids_are_ids_and_stand_once() {
    let moe = "{ id = \"moe\", text";
    check(moe, "{ id = \"Moe!\", text", &[(moe, "Moe! is not an id: lower case and hyphens")]);
    check(moe, "{ id = \"angstig\", text", &[("{ id = \"angstig\"", "the complaint angstig stands twice")]);
    let sfeer = "id = \"sfeer\"";
    check(sfeer, "id = \"klanten\"", &[(sfeer, "the signal klanten stands twice")]);
    let list = "id = \"lichaam\"";
    check(list, "id = \"werkinhoud\"", &[("id = \"werkinhoud\"", "the list werkinhoud stands twice")]);
    let receiver = "id = \"collega\"";
    check(
        receiver,
        "id = \"namens-collegas\"",
        &[("id = \"namens-collegas\"", "the receiver namens-collegas stands twice")],
    );
    let agenda = "id = \"besluiten\"";
    // The complaint "besluiten" has its own braces around it.
    check(
        &format!("{agenda}\n"),
        "id = \"afspreken\"\n",
        &[("id = \"afspreken\"", "the agenda line afspreken stands twice")],
    );
}

#[test]
fn every_factor_of_the_model_stands_once_in_its_group() {
    let tijdsdruk = "{ id = \"tijdsdruk\"";
    check(
        tijdsdruk,
        "{ id = \"haast\"",
        &[
            (tijdsdruk, "werkinhoud has no factor haast in the model"),
            ("id = \"werkinhoud\"", "the factor tijdsdruk of the model is missing in werkinhoud"),
        ],
    );
    check(
        tijdsdruk,
        "{ id = \"variatie\"",
        &[
            ("{ id = \"variatie\"", "the factor variatie stands twice"),
            ("id = \"werkinhoud\"", "the factor tijdsdruk of the model is missing in werkinhoud"),
        ],
    );
    check(
        tijdsdruk,
        "{ id = \"autonomie\"",
        &[
            ("{ id = \"autonomie\"", "the factor autonomie stands twice"),
            (tijdsdruk, "werkinhoud has no factor autonomie in the model"),
            ("id = \"werkinhoud\"", "the factor tijdsdruk of the model is missing in werkinhoud"),
        ],
    );
    check(
        "id = \"buffers\"",
        "id = \"hulp\"",
        &[("id = \"buffers\"", "the model has no group hulp"), ("", "the group buffers of the model is missing")],
    );
}

#[test]
fn a_factor_has_the_words_that_its_kind_needs() {
    check(", topic = \"de tijdsdruk\"", "", &[("{ id = \"tijdsdruk\"", "tijdsdruk needs a topic")]);
    check(
        ", team = \"Er is te weinig tijd",
        ", topik = \"Er is te weinig tijd",
        &[("{ id = \"tijdsdruk\"", "unknown field `topik`, expected one of `id`, `text`, `topic`, `team`")],
    );
    let personal = "topic = \"mijn kennis en vaardigheden\"";
    check(personal, &format!("{personal}, team = \"x\""), &[(personal, "competenties cannot have a team")]);
    let help = ", team = \"Leidinggevenden luisteren en leven mee.\"";
    check(
        help,
        ", topic = \"x\"",
        &[
            (help, "sociale-steun-leidinggevende cannot have a topic"),
            (help, "sociale-steun-leidinggevende needs a team"),
        ],
    );
}

#[test]
fn entries_and_facts_are_there() {
    let next = "entry = \"werkdruk/oorzaken/buffers\"";
    check(next, "entry = \"werkdruk/buffers\"", &[(next, "there is no entry werkdruk/buffers")]);
    let lead = "entry = \"werknemer/in-gesprek\", label = \"Lees hoe je in gesprek";
    check(lead, &lead.replace("in-gesprek", "gesprek"), &[(lead, "there is no entry werknemer/gesprek")]);
    let team = "fact = \"or-rechten\"";
    check(team, "fact = \"or\"", &[(team, "or is not in facts.toml")]);
}

#[test]
fn every_text_says_something_and_templates_name_their_topic() {
    let title = "title = \"Dit herken je\"";
    check(title, "title = \"  \"", &[(title, "a text is empty")]);
    let action = "myself = \"Aan {topic} kan ik zelf iets doen.\"";
    check(action, "myself = \"Ik kan zelf iets doen.\"", &[(action, "{topic} stands once in this sentence")]);
    check(action, "myself = \"{topic} en {topic}\"", &[(action, "{topic} stands once in this sentence")]);
    let neither = "[advice.neither]";
    check(
        neither,
        "[advice.nobody]",
        &[(neither, "unknown field `nobody`, expected one of `myself`, `colleagues`, `both`, `neither`, `unanswered`")],
    );
}

#[test]
fn all_mistakes_come_at_once() {
    let mut files = content();
    let text = files.get_mut("selfcheck.toml").unwrap();
    *text = text.replace("id = \"sfeer\"", "id = \"S\"").replace("fact = \"or-rechten\"", "fact = \"or\"");
    *text = text.replace("werkdruk/oorzaken/buffers", "x").replace("{ id = \"moe\",", "{ id = \"\",");
    let mistakes = compile::compile(&files).err().unwrap();
    assert_eq!(mistakes.len(), 4);
}

#[test]
fn the_guide_compiles_without_the_file_but_the_app_does_not() {
    let mut files = content();
    files.remove("selfcheck.toml");
    let guide = compile::compile(&files).unwrap();
    let mistakes = compile::rust::write(&guide).err().unwrap();
    let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    assert_eq!(mistakes, ["content/selfcheck.toml:1: the app needs this register"]);
}

#[test]
fn a_fact_that_only_the_self_check_quotes_is_used() {
    let mut files = content();
    for text in files.values_mut() {
        *text = text.replace("<fact:bedrijfsarts>\n", "");
    }
    assert_eq!(compile::compile(&files).err(), None);
}

#[test]
fn the_complaints_are_those_of_the_guide() {
    let text = &content()["uitgebreid/stap-1/signalen-opvangen/wat-en-waarom/signalen-van-stress.md"];
    let guide: Vec<usize> =
        text.split("\n## ").skip(1).map(|part| part.lines().filter(|line| line.starts_with("- ")).count()).collect();
    let own: Vec<usize> = wording().complaints.iter().map(|group| group.complaints.len()).collect();
    assert_eq!(own, guide);
    assert_eq!(own.iter().sum::<usize>(), 31);
}

#[test]
fn the_statements_are_the_model_in_its_order() {
    let own: Vec<(&str, Vec<&str>)> = wording()
        .groups
        .iter()
        .map(|group| (group.group.id, group.statements.iter().map(|statement| statement.factor.id).collect()))
        .collect();
    let model: Vec<(&str, Vec<&str>)> =
        groups().iter().map(|group| (group.id, group.factors.iter().map(|factor| factor.id).collect())).collect();
    assert_eq!(own, model);
    for group in wording().groups {
        for statement in group.statements {
            let expected = match group.group.id {
                "buffers" => matches!(statement.role, Role::Help { .. }),
                "individueel" => matches!(statement.role, Role::Personal { .. }),
                _ => matches!(statement.role, Role::Cause { .. }),
            };
            assert!(expected, "{}", statement.factor.id);
        }
    }
}

#[test]
fn the_answers_of_the_start_screen_lead_on_as_the_advice_does() {
    let answers = EntryId::START.body().iter().find_map(|block| match block {
        Block::Answers(answers) => Some(answers.len()),
        _ => None,
    });
    assert_eq!(answers, Some(3));
    let paths =
        |index: usize| -> Vec<&str> { wording().advice[index].leads.iter().map(|lead| lead.entry.path()).collect() };
    assert_eq!(paths(0), ["werknemer/in-gesprek"]);
    assert_eq!(paths(1), ["werknemer/in-gesprek", "start/keuze"]);
    assert_eq!(paths(2), ["werknemer/in-gesprek", "start/keuze"]);
    assert_eq!(paths(3), ["werkdruk/wat-is-werkdruk"]);
    assert_eq!(paths(4), ["werkdruk/wat-is-werkdruk"]);
}

/// Every text of the file, with its quotes printed.
fn texts() -> Vec<String> {
    fn walk(value: &toml::Value, texts: &mut Vec<String>) {
        match value {
            toml::Value::String(text) if text.contains(' ') => texts.push(text.clone()),
            toml::Value::Array(items) => items.iter().for_each(|item| walk(item, texts)),
            toml::Value::Table(table) => table.iter().for_each(|(_, item)| walk(item, texts)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(&toml::from_str(&content()["selfcheck.toml"]).unwrap(), &mut found);
    found
}

#[test]
fn sentences_are_short_and_in_the_voice_of_the_guide() {
    let texts = texts();
    assert!(texts.len() > 150, "{}", texts.len());
    let avoided = [
        "hij",
        "zijn baas",
        "manager",
        "chef",
        "medewerker",
        "medewerkers",
        "simpelweg",
        "gewoon",
        "even",
        "uiteraard",
        "helaas",
        "resultaat",
        "burnout",
    ];
    for text in &texts {
        assert!(!text.contains('!'), "{text}");
        for sentence in text.split_inclusive(['.', '?', ':']) {
            let words: Vec<&str> = sentence.split_whitespace().collect();
            assert!(words.len() <= 25, "{sentence}");
        }
        let lower = text.to_lowercase();
        for word in lower.split(|character: char| !character.is_alphanumeric() && character != '-') {
            assert!(!avoided.contains(&word), "{word} in: {text}");
        }
    }
}
