//! `wegwijzer.config.json`: each field, each wrong value by name, hostile files, and the contrast of the accent.

use guide::markup::{in_organisation, organisation_sign};
use guide::organisation::{
    Accent, CONTACT_FIELDS, Colour, DARK_GROUNDS, EXAMPLE, FIELDS, FILE_MOST, LIGHT_GROUNDS, LINK_FIELDS, Organisation,
    Reading, Role, contrast, read,
};
use guide::route::Base;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

/// The problems, a line each.
fn problems(reading: &Reading) -> Vec<String> {
    reading.problems.iter().map(|problem| format!("{}: {}", problem.field, problem.what)).collect()
}

#[track_caller]
fn right(file: &Value) -> Organisation {
    let reading = read(&file.to_string());
    assert_eq!(problems(&reading), [""; 0], "{file}");
    reading.organisation
}

/// The one problem of a file, of which nothing else is used.
#[track_caller]
fn wrong(file: &Value, field: &str, starts: &str) {
    let reading = read(&file.to_string());
    let found = problems(&reading);
    let start = format!("{field}: {starts}");
    assert!(matches!(found.as_slice(), [problem] if problem.starts_with(&start)), "{file}: {found:?}");
    assert_eq!(reading.organisation, Organisation::default(), "{file}");
}

#[test]
fn the_example_and_the_file_of_the_release_are_right() {
    let example = read(EXAMPLE);
    assert_eq!(problems(&example), [""; 0]);
    let organisation = example.organisation;
    assert_eq!(organisation.name, "Gemeente Voorbeeld");
    assert_eq!(organisation.logo.as_deref(), Some("logo.svg"));
    assert_eq!(organisation.accent.map(|accent| accent.light.accent), Some(Colour(0x7a, 0x1f, 0x5c)));
    assert_eq!(organisation.contacts.iter().map(|one| one.role.key()).collect::<Vec<_>>(), ["bedrijfsarts", "or"]);
    let doctor = organisation.contact(Role::Physician).unwrap();
    assert_eq!(
        [&*doctor.name, &doctor.phone, &doctor.mail, &doctor.link],
        ["Arbodienst Voorbeeld", "088 000 00 00", "spreekuur@voorbeeld.nl", "https://voorbeeld.nl/spreekuur"]
    );
    assert_eq!(doctor.note, "Je kunt zelf een afspraak maken. Je leidinggevende hoeft dat niet te weten.");
    assert_eq!(
        [&*organisation.links[0].title, &organisation.links[0].address],
        ["Onze RI&E", "https://intranet.voorbeeld.nl/rie"]
    );

    let shipped = read(include_str!("../src/shell/wegwijzer.config.json"));
    assert_eq!(shipped, Reading::default());
    assert!(shipped.organisation.is_empty());
    assert_eq!(read("\u{feff}{}\r\n"), Reading::default(), "a mark at the start, as Windows writes it");
}

#[test]
fn each_right_value_is_used() {
    for logo in ["logo.svg", "./logo.svg", "../huis/logo%20groot.png", "/huisstijl/logo.svg?v=2"] {
        assert_eq!(right(&json!({ "logo": logo })).logo.as_deref(), Some(logo));
    }
    for phone in ["112", "088 123 45 67", "+31 (0)88-123.45.67"] {
        assert_eq!(right(&json!({ "contacten": { "hr": { "telefoon": phone } } })).contacts[0].phone, phone);
    }
    for mail in ["or@voorbeeld.nl", "hr.team+werk_druk@mail.voorbeeld.nl"] {
        assert_eq!(right(&json!({ "contacten": { "hr": { "email": mail } } })).contacts[0].mail, mail);
    }
    for link in ["https://voorbeeld.nl", "HTTPS://intranet/arbo?x=1&y=2#z", "/arbo/", "rie.pdf", "../x/#deel"] {
        assert_eq!(right(&json!({ "contacten": { "hr": { "link": link } } })).contacts[0].link, link);
        let links = right(&json!({ "links": [{ "titel": "X", "adres": link }] })).links;
        assert_eq!(links[0].address, link);
    }
    assert_eq!(
        right(&json!({ "organisatie": "  Zorggroep ’t Voorbeeld & Co <b>  " })).name,
        "Zorggroep ’t Voorbeeld & Co <b>"
    );
    let dialled = |phone: &str| right(&json!({ "contacten": { "hr": { "telefoon": phone } } })).contacts[0].dialled();
    assert_eq!([dialled("+31 88 - 12"), dialled("(088) 1.2")], ["+318812", "08812"]);
}

#[test]
fn what_is_empty_says_nothing() {
    let empty = json!({
        "organisatie": "", "logo": " ", "accentkleur": "", "accentkleurDonker": "",
        "contacten": { "or": {}, "hr": { "naam": "", "telefoon": "", "email": "", "link": "", "toelichting": "" } }, "links": [],
    });
    assert!(right(&empty).is_empty());
}

#[test]
fn each_wrong_value_is_named() {
    let long = |most: usize| "x".repeat(most + 1);
    for not_text in [json!(1), json!(true), json!(null), json!([]), json!({})] {
        for field in ["organisatie", "logo", "accentkleur"] {
            wrong(&json!({ field: not_text }), field, "Hier hoort tekst");
        }
    }
    wrong(&json!({ "organisatie": long(80) }), "organisatie", "Dit is te lang: er passen 80 tekens in.");
    wrong(&json!({ "organisatie": "a\nb" }), "organisatie", "Er staan tekens in die je niet ziet");
    wrong(&json!({ "organisatie": "a\u{202e}b" }), "organisatie", "Er staan tekens in die je niet ziet");
    wrong(&json!({ "organisatie": "a\u{0}b" }), "organisatie", "Er staan tekens in die je niet ziet");
    wrong(&json!({ "contacten": [] }), "contacten", "Hier hoort een groep velden");
    wrong(&json!({ "contacten": { "or": "x" } }), "contacten › or", "Hier hoort een groep velden");
    wrong(
        &json!({ "contacten": { "arts": {} } }),
        "contacten › arts",
        "Dit veld kennen we niet. Hier kunnen staan: bedrijfsarts, vertrouwenspersoon, preventiemedewerker, or, hr, arbocatalogus.",
    );
    wrong(
        &json!({ "contacten": { "or": { "e-mail": "x" } } }),
        "contacten › or › e-mail",
        "Dit veld kennen we niet. Hier kunnen staan: naam, telefoon, email, link, toelichting.",
    );
    wrong(
        &json!({ "contacten": { "or": { "toelichting": long(240) } } }),
        "contacten › or › toelichting",
        "Dit is te lang",
    );
    wrong(&json!({ "links": {} }), "links", "Hier hoort een lijst");
    wrong(&json!({ "links": ["x"] }), "links › 1", "Hier hoort een groep velden");
    wrong(&json!({ "links": [{ "titel": "x" }] }), "links › 1", "Een link heeft een titel en een adres nodig.");
    wrong(&json!({ "links": [{ "titel": "x", "adres": "//x.nl" }] }), "links › 1 › adres", "Dit adres kan niet.");
    wrong(
        &json!({ "Organisatie": "x" }),
        "Organisatie",
        "Dit veld kennen we niet. Hier kunnen staan: organisatie, logo,",
    );
}

#[test]
fn each_wrong_address_is_named() {
    for logo in [
        "https://x.nl/a.svg",
        "//x.nl/a.svg",
        "data:image/svg+xml,<svg>",
        "javascript:1",
        "\\\\x\\a.svg",
        "/\\x.nl/a",
        "a b.svg",
        "a\".svg",
        "logo.svg#x",
    ] {
        wrong(&json!({ "logo": logo }), "logo", "Het logo moet op dezelfde site staan");
    }
    for link in [
        "http://x.nl",
        "ftp://x",
        "javascript:alert(1)",
        "JavaScript:1",
        "java\u{a0}script:1",
        "data:text/html,x",
        "mailto:a@b.nl",
        "//x.nl",
        "\\\\x",
        "https://",
        "https://a@x.nl/",
        "https:///x",
        "https://x.nl/\"onmouseover=1",
        "https://x.nl/<b>",
        "https://x.nl\\@y.nl",
        "a b",
        "vbscript:x",
        "x:y",
    ] {
        wrong(&json!({ "contacten": { "or": { "link": link } } }), "contacten › or › link", "Dit adres kan niet.");
    }
}

#[test]
fn each_wrong_number_mail_and_colour_is_named() {
    for phone in ["12", "bel me", "088-1234567;ext=1", "0880+1234", "1234567890123456", "tel:112", "*21#"] {
        wrong(
            &json!({ "contacten": { "or": { "telefoon": phone } } }),
            "contacten › or › telefoon",
            "Dit is geen telefoonnummer.",
        );
    }
    for mail in [
        "or",
        "or@",
        "@x.nl",
        "or@x",
        "a b@x.nl",
        "a@b@x.nl",
        "or@x..nl",
        ".or@x.nl",
        "or@x.nl?bcc=y",
        "mailto:or@x.nl",
        "or@x.nl,b@x.nl",
        "<or@x.nl>",
        "o%72@x.nl",
    ] {
        wrong(
            &json!({ "contacten": { "or": { "email": mail } } }),
            "contacten › or › email",
            "Dit is geen e-mailadres.",
        );
    }
    for colour in ["#fff", "green", "#12345g", "#1234567", "0f5b4c", "rgb(0,0,0)", "#0f5b4c;}", "url(x)", "#éa0b"] {
        wrong(&json!({ "accentkleur": colour }), "accentkleur", "Dit is geen kleur.");
    }
    wrong(&json!({ "accentkleurDonker": "#ffffff" }), "accentkleurDonker", "Deze kleur hoort bij accentkleur");
    wrong(
        &json!({ "accentkleur": "#ffd34e" }),
        "accentkleur",
        "Deze kleur is te licht voor links en knoppen in het lichte thema: het contrast is 1,2 en 4,5 is nodig.",
    );
}

#[test]
fn the_rest_is_used() {
    let reading = read(
        r#"{"organisatie": 5, "logo": "logo.svg", "contacten": {"or": {"naam": "OR", "telefoon": "x"}, "x": 1}, "links": [{"titel": "A", "adres": "/a"}, {"titel": "B"}], "logo": "b.svg"}"#,
    );
    assert_eq!(
        reading.problems.iter().map(|problem| &*problem.field).collect::<Vec<_>>(),
        ["logo", "organisatie", "contacten › x", "contacten › or › telefoon", "links › 2"]
    );
    assert_eq!(reading.organisation.logo.as_deref(), Some("logo.svg"));
    assert_eq!(reading.organisation.contacts[0].name, "OR");
    assert_eq!(reading.organisation.links.len(), 1);
}

#[test]
fn a_hostile_file_is_refused_whole_or_bounded() {
    #[track_caller]
    fn whole(text: &str, starts: &str) {
        let reading = read(text);
        let found = problems(&reading);
        assert!(found.len() == 1 && found[0].starts_with(&format!(": {starts}")), "{found:?}");
        assert!(reading.organisation.is_empty());
    }
    whole("", "Het bestand is geen geldige JSON.");
    whole("{\n  \"organisatie\": \"x\"\n  \"logo\": \"y\"\n}", "Het bestand is geen geldige JSON. Kijk bij regel 3:");
    whole("<!doctype html><html>", "Het bestand is geen geldige JSON.");
    whole("{\"organisatie\": NaN}", "Het bestand is geen geldige JSON.");
    whole("[]", "Het bestand is wel JSON");
    whole("null", "Het bestand is wel JSON");
    whole("\"x\"", "Het bestand is wel JSON");
    whole(&format!("{{\"organisatie\": \"{}\"}}", "x".repeat(FILE_MOST)), "Het bestand is te groot");
    let deep = 20_000;
    assert_eq!(
        read(&format!("{{\"links\": {}{}}}", "[".repeat(deep), "]".repeat(deep))).organisation,
        Organisation::default()
    );
    let unknown: Vec<String> = (0..4000).map(|number| format!("\"{number}\": 1")).collect();
    let reading = read(&format!("{{{}}}", unknown.join(",")));
    assert_eq!(reading.problems.len(), 41);
    assert_eq!(reading.problems[40].what, "Er is nog meer. Los dit eerst op.");
    let reading =
        read(&json!({ "\u{202e}x\n".repeat(50): 1, "__proto__": { "naam": "x" }, "constructor": 1 }).to_string());
    assert_eq!(reading.problems.len(), 3);
    assert!(
        reading
            .problems
            .iter()
            .all(|problem| problem.field.chars().count() <= 41 && !problem.field.contains(['\u{202e}', '\n']))
    );
    let many: Vec<Value> = (0..20).map(|number| json!({ "titel": number.to_string(), "adres": "/" })).collect();
    let reading = read(&json!({ "links": many }).to_string());
    assert_eq!(reading.organisation.links.len(), 8);
    assert_eq!(problems(&reading), ["links: Er passen 8 links in. De rest wordt niet gebruikt."]);
}

#[test]
fn the_schema_and_the_reader_know_the_same_fields() {
    let schema: Value = serde_json::from_str(include_str!("../src/shell/wegwijzer.config.schema.json")).unwrap();
    let names = |of: &Value| of["properties"].as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(names(&schema), set(&FIELDS));
    assert_eq!(names(&schema["properties"]["contacten"]), set(&Role::ALL.map(Role::key)));
    assert_eq!(names(&schema["$defs"]["contact"]), set(&CONTACT_FIELDS));
    assert_eq!(names(&schema["$defs"]["link"]), set(&LINK_FIELDS));
    assert_eq!(schema["properties"]["links"]["maxItems"], 8);
    for object in [&schema, &schema["properties"]["contacten"], &schema["$defs"]["contact"], &schema["$defs"]["link"]] {
        assert_eq!(object["additionalProperties"], false);
    }
    // What the schema bounds, the reader takes, and not one more.
    for (most, file) in [
        (&schema["properties"]["organisatie"], "{\"organisatie\": \"_\"}"),
        (&schema["$defs"]["contact"]["properties"]["naam"], "{\"contacten\": {\"hr\": {\"naam\": \"_\"}}}"),
        (
            &schema["$defs"]["contact"]["properties"]["toelichting"],
            "{\"contacten\": {\"hr\": {\"toelichting\": \"_\"}}}",
        ),
        (&schema["$defs"]["contact"]["properties"]["link"], "{\"contacten\": {\"hr\": {\"link\": \"_\"}}}"),
        (&schema["properties"]["logo"], "{\"logo\": \"_\"}"),
    ] {
        let most = usize::try_from(most["maxLength"].as_u64().unwrap()).unwrap();
        assert_eq!(problems(&read(&file.replace('_', &"x".repeat(most)))), [""; 0], "{file}");
        assert_eq!(read(&file.replace('_', &"x".repeat(most + 1))).problems.len(), 1, "{file}");
    }
}

#[test]
fn contrasts_are_those_of_the_formula() {
    let parse = |text: &str| Colour::parse(text).unwrap();
    for (one, other, expected) in [
        ("#ffffff", "#000000", 2100),
        ("#ffffff", "#ffffff", 100),
        ("#777777", "#ffffff", 447),
        ("#767676", "#ffffff", 454),
        ("#0f5b4c", "#ffffff", 801),
        ("#0000ff", "#ffffff", 859),
        ("#ff0000", "#ffffff", 399),
        ("#7fd1bc", "#182b27", 831),
    ] {
        let found = contrast(parse(one), parse(other));
        assert!(found.abs_diff(expected) <= 1, "{one} on {other}: {found}, expected {expected}");
        assert_eq!(found, contrast(parse(other), parse(one)));
    }
    // Every step of the curve, against the formula itself.
    for value in 0..=255_u8 {
        let part = f64::from(value) / 255.0;
        let linear = if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        let expected = 105.0 / (linear + 0.05);
        let found = f64::from(contrast(Colour(value, value, value), Colour::WHITE));
        assert!((found - expected).abs() <= 1.5, "{value}: {found}, expected {expected}");
    }
    assert_eq!(Colour::parse("#0F5b4C").unwrap().to_string(), "#0f5b4c");
}

#[test]
fn the_grounds_are_those_of_the_tokens() {
    let css = fs::read_to_string("style/tokens.css").unwrap();
    let (light, dark) = css.split_once("@media screen and (prefers-color-scheme: dark)").unwrap();
    for (theme, grounds) in [(light, LIGHT_GROUNDS), (dark, DARK_GROUNDS)] {
        for (name, ground) in ["--paper", "--surface", "--sunken", "--note", "--error", "--ok"].iter().zip(grounds) {
            let (_, value) = theme.split_once(&format!("{name}:")).unwrap();
            assert_eq!(Colour::parse(value.trim_start().get(..7).unwrap()), Some(ground), "{name}");
        }
    }
}

#[test]
fn an_accent_can_be_read_everywhere_or_is_refused() {
    let mut taken = 0;
    for red in (0..=255).step_by(17) {
        for green in (0..=255).step_by(17) {
            for blue in (0..=255).step_by(17) {
                let (accent, faint) = Accent::new(Colour(red, green, blue), None);
                assert_ne!(accent.is_some(), !faint.is_empty());
                let Some(accent) = accent else { continue };
                taken += 1;
                for (shades, grounds) in [(accent.light, LIGHT_GROUNDS), (accent.dark, DARK_GROUNDS)] {
                    for ground in grounds.iter().chain([&shades.on_accent, &shades.wash]) {
                        assert!(contrast(shades.accent, *ground) >= 450, "{} on {ground}", shades.accent);
                    }
                }
            }
        }
    }
    assert!((500..2500).contains(&taken), "{taken}");
    let reading = read(r##"{"accentkleur": "#7a1f5c", "accentkleurDonker": "#7a1f5c"}"##);
    assert_eq!(reading.problems[0].field, "accentkleurDonker");
    assert!(
        reading.problems[0]
            .what
            .starts_with("Deze kleur is te donker voor links en knoppen in het donkere thema: het contrast is 1,")
    );
    let accent = reading.organisation.accent.unwrap();
    assert_eq!(accent.light.accent.to_string(), "#7a1f5c");
    assert!(contrast(accent.dark.accent, DARK_GROUNDS[1]) >= 450, "a lighter one of its own");
    let own = read(r##"{"accentkleur": "#7a1f5c", "accentkleurDonker": "#ffb3e6"}"##).organisation.accent.unwrap();
    assert_eq!(own.dark.accent.to_string(), "#ffb3e6");
}

#[test]
fn a_text_names_a_role_by_whole_words() {
    for (role, text, expected) in [
        (Role::Physician, "Ga naar de bedrijfsarts.", true),
        (Role::Physician, "Bedrijfsartsen helpen", true),
        (Role::Physician, "het bedrijfsartsenspreekuur", false),
        (Role::Confidant, "een vertrouwenspersoon?", true),
        (Role::WorksCouncil, "de OR denkt mee", true),
        (Role::WorksCouncil, "een OR-lid", true),
        (Role::WorksCouncil, "voor, of ORde", false),
        (Role::WorksCouncil, "or", false),
        (Role::WorksCouncil, "De ondernemingsraad", true),
        (Role::HumanResources, "je HR-adviseur", true),
        (Role::HumanResources, "hr THR HRM", false),
        (Role::Catalogue, "arbocatalogi", true),
        (Role::PreventionOfficer, "éénpreventiemedewerker", false),
        (Role::PreventionOfficer, "", false),
    ] {
        assert_eq!(role.is_named_in(text), expected, "{role:?}: {text}");
    }
}

#[test]
fn what_is_named_is_shown_below_and_nothing_else() {
    let organisation = read(EXAMPLE).organisation;
    let base = Base::new("/gids/");
    assert_eq!(in_organisation(&organisation, Some("niets"), &base), "");
    let council = in_organisation(&organisation, Some("Vraag de OR."), &base);
    assert_eq!(
        council,
        "<section class=\"own-organisation\"><h2>In jouw organisatie</h2><ul><li><p class=\"own-role\"><b>Ondernemingsraad (OR)</b></p>\
         <p class=\"own-ways\"><a href=\"mailto:or@voorbeeld.nl\">or@voorbeeld.nl</a></p></li>\
         <li><p class=\"own-role\"><a class=\"external\" href=\"https://intranet.voorbeeld.nl/rie\" rel=\"noopener noreferrer\">Onze RI&amp;E</a></p>\
         <p class=\"own-note\">Met het plan van aanpak.</p></li></ul></section>"
    );
    let by_title = in_organisation(&organisation, Some("zie onze RI&E."), &base);
    assert!(by_title.contains("intranet.voorbeeld.nl") && !by_title.contains("or@"));
    let all = in_organisation(&organisation, None, &base);
    assert!(all.contains("tel:0880000000") && all.contains("or@voorbeeld.nl") && all.contains("/rie"));
    let near = right(
        &json!({ "logo": "logo.svg", "links": [{ "titel": "X", "adres": "arbo/" }, { "titel": "Y", "adres": "/y" }] }),
    );
    let shown = in_organisation(&near, None, &base);
    assert!(shown.contains("href=\"/gids/arbo/\"") && shown.contains("href=\"/y\"") && !shown.contains("external"));
    assert_eq!(organisation_sign(&near, &base), "<img src=\"/gids/logo.svg\" alt=\"Logo van de organisatie\">");
}

#[test]
fn no_text_of_the_file_becomes_markup() {
    let evil = "<img src=x onerror=1>\"'&";
    let organisation = right(&json!({
        "organisatie": evil,
        "contacten": { "or": { "naam": evil, "toelichting": evil } },
        "links": [{ "titel": evil, "adres": "/", "toelichting": evil }],
    }));
    let shown =
        in_organisation(&organisation, None, &Base::new("/")) + &organisation_sign(&organisation, &Base::new("/"));
    assert!(!shown.contains("<img") && !shown.contains("\"'&\""), "{shown}");
    assert_eq!(shown.matches("&lt;img src=x onerror=1&gt;&quot;'&amp;").count(), 5, "{shown}");
}
