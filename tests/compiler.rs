//! The content compiler: every kind of mistake, as a writer reads it, and what comes of every element of the dialect.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[allow(missing_docs, dead_code, unreachable_pub, reason = "the compiler belongs to the build script")]
#[path = "../src/content/compile/mod.rs"]
mod compile;
#[path = "compiler/mini_guide.rs"]
mod mini_guide;

use compile::block::Block;
use compile::{Entry, Guide};
use mini_guide::{CHOOSING, Files, HEAD, PARENT, POPUP, SCREEN, files, popup, screen};
use std::path::PathBuf;
use std::{env, fs};

/// The mini-guide with some of its files changed or added gives exactly these messages.
#[track_caller]
fn check(changes: &[(&str, &str)], expected: &[&str]) {
    let mut files = files();
    files.extend(changes.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())));
    assert_eq!(messages(&files), expected);
}

/// A screen with this body, which starts on line 6, gives these messages, each without `content/start/keuze.md:`.
#[track_caller]
fn body(text: &str, expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|what| format!("content/{SCREEN}:{what}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    check(&[(SCREEN, &format!("{HEAD}{text}"))], &expected);
}

/// A screen whose head has one line replaced gives these messages, each without `content/start/keuze.md:`.
#[track_caller]
fn head(from: &str, to: &str, expected: &[&str]) {
    changed(SCREEN, from, to, expected);
}

/// A file of the mini-guide in which `to` stands instead of `from` gives these messages, each without its file.
#[track_caller]
fn changed(file: &str, from: &str, to: &str, expected: &[&str]) {
    let text = files().remove(file).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from} stands once in {file}");
    let expected: Vec<String> = expected.iter().map(|what| format!("content/{file}:{what}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    check(&[(file, &text.replace(from, to))], &expected);
}

fn messages(files: &Files) -> Vec<String> {
    compile::compile(files).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

fn compiled(files: &Files) -> Guide {
    compile::compile(files).unwrap_or_else(|mistakes| panic!("{}", mistakes[0]))
}

fn entry<'a>(guide: &'a Guide, id: &str) -> &'a Entry {
    guide.entries.iter().find(|entry| entry.id == id).unwrap()
}

#[test]
fn the_mini_guide_has_no_mistakes() {
    check(&[], &[]);
}

#[test]
fn every_mistake_is_found_in_one_run_and_sorted() {
    check(
        &[
            (
                "links.toml",
                "[rie]\nlabel = \"RI&E\"\ntarget = \"rie.nl\"\nchecked = \"2026-11\"\nstatus = \"ok\"\nfallback = \"Zoek.\"\n",
            ),
            (SCREEN, &format!("{HEAD}# Te hoog\n\nZie <b>hier</b> en [daar](weg.md).\n")),
            (POPUP, &popup(&["uitgebreid/stap-1/besluit/hoe"], "Tekst.\n").replace("title", "titel")),
            ("werkdruk/los.md", &screen("werkdruk/los", "Tekst.\n")),
        ],
        &[
            "content/links.toml:3: rie.nl is not a web address",
            "content/start/keuze.md:6: the title is the only h1: headings in the text start at ##",
            "content/start/keuze.md:8: raw HTML is not part of the dialect",
            "content/start/keuze.md:8: weg.md leads nowhere: there is no entry start/weg",
            "content/uitgebreid/stap-1/besluit/hoe.md:6: there is no link kaart in links.toml",
            "content/uitgebreid/stap-1/besluit/hoe/tijd.md:1: title is missing",
            "content/uitgebreid/stap-1/besluit/hoe/tijd.md:2: there is no field titel; there are title, description, summary, parents, explains, figure, aliases",
            "content/werkdruk/los.md:1: this screen has no place in guide.toml",
        ],
    );
}

#[test]
fn heads() {
    let no_head = "content/start/keuze.md:1: an entry starts with a head between two lines of +++";
    check(&[(SCREEN, "Tekst zonder kop.\n")], &[no_head]);
    check(&[(SCREEN, "+++\ntitle = \"Kies\"\nTekst.\n")], &[no_head]);
    head(
        "title = \"Kies je route\"",
        "title = Kies",
        &["2: this is no TOML: string values must be quoted, expected literal string"],
    );
    head("title = \"Kies je route\"", "title = 3", &["2: title is a text between quotes"]);
    head("title = \"Kies je route\"", "title = \" \"", &["2: title is empty"]);
    head("title = \"Kies je route\"\n", "", &["1: title is missing"]);
    head("route\"", "route.\"", &["2: a title has no full stop"]);
    head("Kies je route", "KIES JE ROUTE", &["2: a title is not in capitals"]);
    head("Kies je route\"", "Kies je route\"\ntitle = \"Nog een\"", &["3: this is no TOML: duplicate key"]);
    head(
        "summary",
        "author = \"Jan\"\nsamenvatting",
        &[
            "1: a screen has a summary",
            "4: there is no field author; there are title, description, summary, parents, explains, figure, aliases",
            "5: there is no field samenvatting; there are title, description, summary, parents, explains, figure, aliases",
        ],
    );
    head(
        "summary =",
        "figure = \"taart\"\nsummary =",
        &["4: figure is one of \"fields\", \"steps\", \"wheel\", \"model\", \"decision\""],
    );
    head(
        "summary =",
        "explains = [\"draagvlak\",\n\"geluk\"]\nsummary =",
        &["5: there is no term geluk in terms.toml"],
    );
    head("summary =", "explains = \"draagvlak\"\nsummary =", &["4: explains is a list of texts between quotes"]);
}

#[test]
fn descriptions() {
    head(
        "Een omschrijving van het scherm dat in deze proeven telkens verandert.",
        "Te kort.",
        &["3: the description has 8 characters; it has 60 to 160"],
    );
    let long = "lang ".repeat(33);
    head(
        "Een omschrijving van het scherm dat in deze proeven telkens verandert.",
        long.trim(),
        &["3: the description has 164 characters; it has 60 to 160"],
    );
    head(
        "Een omschrijving van het scherm dat in deze proeven telkens verandert.",
        "Een omschrijving van kort/stap-1 die lang genoeg is voor zoekmachines.",
        &["3: kort/stap-1 has the same description"],
    );
}

#[test]
fn summaries() {
    head("summary = \"Wat je hier vindt.\"\n", "", &["1: a screen has a summary"]);
    head("Wat je hier vindt.", "", &["4: summary is empty"]);
    let long = "woord ".repeat(36);
    head("Wat je hier vindt.", long.trim(), &["4: the summary has 36 words; it has at most 35"]);
    head("Wat je hier vindt.", "Eén. Twee? Drie.", &["4: the summary has 3 sentences; it has one or two"]);
    changed(POPUP, "parents", "summary = \"Kort.\"\nparents", &["4: a pop-up has no summary"]);
}

#[test]
fn parents() {
    let hoe = "uitgebreid/stap-1/besluit/hoe";
    let tijd = "uitgebreid/stap-1/besluit/hoe/tijd";
    check(
        &[(POPUP, &popup(&[hoe, "uitgebreid/weg"], "Tekst.\n"))],
        &["content/uitgebreid/stap-1/besluit/hoe/tijd.md:4: there is no parent uitgebreid/weg"],
    );
    check(
        &[(POPUP, &popup(&[hoe, "kort/stap-1"], "Tekst.\n"))],
        &["content/uitgebreid/stap-1/besluit/hoe/tijd.md:4: its parent kort/stap-1 has no link to it"],
    );
    check(
        &[(POPUP, &popup(&[hoe, hoe], "Tekst.\n"))],
        &["content/uitgebreid/stap-1/besluit/hoe/tijd.md:4: the parent uitgebreid/stap-1/besluit/hoe stands twice"],
    );
    check(
        &[(POPUP, &popup(&[hoe, tijd], "Tekst.\n"))],
        &["content/uitgebreid/stap-1/besluit/hoe/tijd.md:4: an entry is not its own parent"],
    );
    check(
        &[(PARENT, &screen(hoe, "Zie het [steunpunt](link:rie) en <link:kaart>.\n\n<fact:klachten>\n"))],
        &[
            "content/uitgebreid/stap-1/besluit/hoe/tijd.md:4: its parent uitgebreid/stap-1/besluit/hoe has no link to it",
        ],
    );
    check(
        &[
            (POPUP, &popup(&["uitgebreid/rond"], "[Verder](../../../rond.md)\n")),
            (
                "uitgebreid/rond.md",
                &popup(&[tijd], "[Terug](stap-1/besluit/hoe/tijd.md)\n").replace("een venster", "een rondje"),
            ),
        ],
        &[
            "content/uitgebreid/rond.md:4: the first parents lead round in a circle: uitgebreid/rond → uitgebreid/stap-1/besluit/hoe/tijd → uitgebreid/rond",
            "content/uitgebreid/stap-1/besluit/hoe/tijd.md:4: the first parents lead round in a circle: uitgebreid/stap-1/besluit/hoe/tijd → uitgebreid/rond → uitgebreid/stap-1/besluit/hoe/tijd",
        ],
    );
}

#[test]
fn addresses() {
    check(
        &[("werkdruk/Stap 1.md", &popup(&["kort/stap-1"], "Tekst.\n").replace("een venster", "een los venster"))],
        &[
            "content/werkdruk/Stap 1.md:1: the name of a file or folder is an id: lower-case letters, digits and single hyphens",
            "content/werkdruk/Stap 1.md:4: its parent kort/stap-1 has no link to it",
        ],
    );
    head("summary =", "aliases = [\"oud\", \"kort/stap-1\"]\nsummary =", &["4: the alias kort/stap-1 is taken"]);
    head("summary =", "aliases = [\n  \"oud\",\n  \"oud\",\n]\nsummary =", &["6: the alias oud is taken"]);
    head(
        "summary =",
        "aliases = [\"/oud/\"]\nsummary =",
        &["4: /oud/ is not an address: ids with slashes between them"],
    );
}

#[test]
fn headings() {
    body("# Hoog\n", &["6: the title is the only h1: headings in the text start at ##"]);
    body("Hoog\n====\n", &["6: the title is the only h1: headings in the text start at ##"]);
    body("### Diep\n", &["6: a heading of level 3 below one of level 1 skips a level"]);
    body("## Een\n\nTekst.\n\n#### Diep\n", &["10: a heading of level 4 below one of level 2 skips a level"]);
    body("## \n\nTekst.\n", &["6: a heading has words"]);
    body("## Kop {#kop}\n\nTekst.\n", &["6: a heading has no id: only the mark .answer, .signs or .more"]);
    body("## Kop {.groot}\n\nTekst.\n", &["6: a heading has no mark .groot; there are .answer, .signs and .more"]);
    body("## Kop {.more .signs}\n\n- [Kort](../kort/stap-1.md)\n", &["6: a heading has one mark"]);
    body("> ## Kop\n>\n> — een lezer\n", &["6: a heading does not stand in a list or a quote"]);
    body("- ## Kop\n", &["6: a heading does not stand in a list or a quote"]);
}

#[test]
fn foreign_marks() {
    body("Tekst.\n\n<div>\nvak\n</div>\n", &["8: raw HTML is not part of the dialect"]);
    body("Een <br> woord.\n", &["6: raw HTML is not part of the dialect"]);
    body("<!-- later -->\n", &["6: raw HTML is not part of the dialect"]);
    body("![Een foto](foto.png)\n", &["6: images are not part of the dialect"]);
    body(
        "Tekst.\n\n    Vier spaties te veel.\n",
        &["8: code is not part of the dialect: begin the line without spaces"],
    );
    body(
        "Kijk op www.voorbeeld.nl.\n",
        &["6: an external address stands in links.toml and is linked by its id, link:id"],
    );
    body(
        "Zie https://voorbeeld.nl.\n",
        &["6: an external address stands in links.toml and is linked by its id, link:id"],
    );
    body(
        "Zie [stap 1](../kort/stap-1.md .\n",
        &["6: readers would see ]( as it is: what stands around it is not understood"],
    );
    body("- Is er tijd? {#tijd}\n", &["6: readers would see {# as it is: what stands around it is not understood"]);
    body("- [] Is er tijd?\n", &["6: readers would see [] as it is: what stands around it is not understood"]);
    body("[!TIP]\nNeem de tijd.\n", &["6: readers would see [! as it is: what stands around it is not understood"]);
    body("Tekst.\n\nMeer {.more}\n", &["8: readers would see {. as it is: what stands around it is not understood"]);
    body("", &["5: the entry has no text"]);
}

#[test]
fn links() {
    body("Zie [dit](weg.md).\n", &["6: weg.md leads nowhere: there is no entry start/weg"]);
    body("Zie\n[dit](../weg.md).\n", &["7: ../weg.md leads nowhere: there is no entry weg"]);
    body("Zie [dit](../../weg.md).\n", &["6: ../../weg.md is not a path to an entry's .md file"]);
    body("Zie [dit](../kort/stap-1/).\n", &["6: ../kort/stap-1/ is not a path to an entry's .md file"]);
    body("Zie [dit](../kort/stap-1.md#kop).\n", &["6: ../kort/stap-1.md#kop is not a path to an entry's .md file"]);
    body("Zie [dit](keuze.md).\n", &["6: keuze.md leads to this entry itself"]);
    body("Zie [](../kort/stap-1.md).\n", &["6: a link has words"]);
    body("Zie [ ](link:rie).\n", &["6: a link has words"]);
    body("Zie [het steunpunt](link:weg).\n", &["6: there is no link weg in links.toml"]);
    body("Zie <link:weg>.\n", &["6: there is no link weg in links.toml"]);
    body(
        "Doe de [zelftest](tool:zelftest).\n",
        &["6: there is no tool zelftest; there are zelfcheck, werksessie/planner, checks, zoeken, gegevens, inbedden"],
    );
    body("Doe de [](tool:zelfcheck).\n", &["6: a link has words"]);
    body(
        "Zie [het steunpunt](https://www.rie.nl).\n",
        &["6: https://www.rie.nl: an external address stands in links.toml and is linked by its id, link:id"],
    );
    body(
        "Mail [ons](mailto:ons@voorbeeld.nl).\n",
        &["6: mailto:ons@voorbeeld.nl: an external address stands in links.toml and is linked by its id, link:id"],
    );
    body(
        "| Wie | Waar |\n| --- | --- |\n| Jij | [hier](weg.md) |\n",
        &["8: weg.md leads nowhere: there is no entry start/weg"],
    );
}

/// The compiler cannot know the library's tools, so this holds the two lists together.
#[test]
fn texts_can_lead_to_every_tool() {
    assert_eq!(compile::inline::TOOLS, guide::route::Tool::ALL.map(guide::route::Tool::path));
}

#[test]
fn facts() {
    body("<fact:weg>\n", &["6: there is no fact weg in facts.toml"]);
    body("Lees dit: <fact:weg>\n", &["6: there is no fact weg in facts.toml"]);
    body("Lees dit: <fact:klachten>\n", &["6: a fact stands alone in its paragraph, as <fact:klachten>"]);
    body("[Klachten](fact:klachten)\n", &["6: a fact stands alone in its paragraph, as <fact:klachten>"]);
    body("- <fact:klachten>\n", &["6: a fact stands alone in its paragraph, as <fact:klachten>"]);
}

#[test]
fn checklists() {
    body("- [ ] Is er tijd?\n", &["6: a question to tick ends with its id: - [ ] Vraag? {#id}"]);
    body("- [ ] Is er tijd? {tijd}\n", &["6: a question to tick ends with its id: - [ ] Vraag? {#id}"]);
    body("- [ ] Is er tijd? {#Tijd}\n", &["6: Tijd is not an id: lower-case letters, digits and single hyphens"]);
    body("- [ ] Is er tijd? {#de tijd}\n", &["6: de tijd is not an id: lower-case letters, digits and single hyphens"]);
    body("- [ ] {#tijd}\n", &["6: a question to tick has words"]);
    body("- [x] Is er tijd? {#tijd}\n", &["6: a box starts empty: - [ ]"]);
    body(
        "- [ ] Is er tijd? {#tijd}\n- Is er geld?\n",
        &["7: a checklist has only items with a box: - [ ] Vraag? {#id}"],
    );
    body("- [ ] Tijd? {#tijd}\n\nTekst.\n\n- [ ] Nog tijd? {#tijd}\n", &["10: the item id tijd stands twice"]);
    body("- [ ] Tijd? {#tijd}\n  - genoeg\n", &["6: a question to tick has no list of its own"]);
    body(
        "> - [ ] Tijd? {#tijd}\n>\n> — een lezer\n",
        &[
            "6: a checklist does not stand in a list or a quote",
            "6: readers would see {# as it is: what stands around it is not understood",
        ],
    );
    body(
        "## Vraag\n\n### Ja {.answer}\n\nGoed.\n\n- [ ] Tijd? {#tijd}\n",
        &["12: a checklist does not stand in a folded answer"],
    );
}

#[test]
fn alerts_and_quotes() {
    body(
        "> [!PAS-OP]\n> Kijk uit.\n",
        &["6: [!PAS-OP] is no kind of alert; there are [!TIP], [!LET-OP] and [!WEETJE]"],
    );
    body("> [!TIP] Kijk uit.\n", &["6: [!TIP] stands alone on the first line of its quote"]);
    body("> [!TIP]\n", &["6: an alert has words"]);
    body("> Zo deden wij het.\n", &["6: the last line of a quote says who: > — eigenaar van een taxibedrijf"]);
    body(
        "> — een lezer\n> Zo deden wij het.\n",
        &["6: the last line of a quote says who: > — eigenaar van een taxibedrijf"],
    );
    body("> Zo deden wij het.\n> —\n", &["6: the last line of a quote says who: > — eigenaar van een taxibedrijf"]);
    body("> — een lezer\n", &["6: a quote has words above the line that says who"]);
}

#[test]
fn folds() {
    let no_list = "6: a heading marked .signs or .more is followed by a list of links";
    body("## Kies {.signs}\n\nTekst.\n", &[no_list]);
    body("## Meer {.more}\n", &[no_list]);
    let no_link = "each item below .signs or .more starts with a link to an entry";
    body("## Kies {.signs}\n\n- Ga naar [kort](../kort/stap-1.md) Voor jou.\n", &[&format!("8: {no_link}")]);
    body("## Meer {.more}\n\n- [Kort](../kort/stap-1.md)\n- Lang\n", &[&format!("9: {no_link}")]);
    body("## Meer {.more}\n\n- [Steunpunt](link:rie)\n", &["8: link:rie is not a path to an entry's .md file"]);
    body("## Meer {.more}\n\n- [Weg](weg.md)\n", &["8: weg.md leads nowhere: there is no entry start/weg"]);
    body("## Meer {.more}\n\n- [](../kort/stap-1.md)\n", &["8: a link has words"]);
    body(
        "## Meer {.more}\n\n- [Kort](../kort/stap-1.md) of lang\n",
        &["8: each item below .more is one link and nothing else"],
    );
    body(
        "## Kies {.signs}\n\n- [Kort](../kort/stap-1.md)\n",
        &["8: a signpost is a link, and then a sentence that says who it is for"],
    );
    body(
        "## Kies {.signs}\n\n- [Kort](../kort/stap-1.md) Voor [jou](../werknemer/in-gesprek.md).\n",
        &["8: here stand bare words: no links, no bold, no code"],
    );
    body(
        "## Meer **hier** {.more}\n\n- [Kort](../kort/stap-1.md)\n",
        &["6: here stand bare words: no links, no bold, no code"],
    );
    let starts_bare = "8: an answer starts with a paragraph, the line on its card";
    body("## Vraag\n\n### Ja {.answer}\n\n- eerst\n", &[starts_bare]);
    body("## Vraag\n\n### Ja {.answer}\n\n### Nee {.answer}\n\nGoed.\n", &[starts_bare]);
    body(
        "## Vraag\n\n### Ja {.answer}\n\nGoed.\n\n##### Diep\n",
        &["12: a heading of level 5 below one of level 3 skips a level"],
    );
}

#[test]
fn figures() {
    head(
        "summary = \"Wat je hier vindt.\"\n+++\nHier staat tekst.",
        "figure = \"wheel\"\nsummary = \"Wat je hier vindt.\"\n+++\n- Een lijst.",
        &["4: a figure stands after the first paragraph, and there is none"],
    );
}

/// The mini-guide without a file gives these messages.
#[track_caller]
fn without(file: &str, expected: &[&str]) {
    let mut files = files();
    files.remove(file).unwrap();
    assert_eq!(messages(&files), expected);
}

#[test]
fn places() {
    without(
        "kort/leeswijzer.md",
        &[
            "content/guide.toml:9: there is no entry kort/leeswijzer",
            "content/kort/leeswijzer.md:1: the app needs this entry",
        ],
    );
    without(
        "kort/stap-1.md",
        &[
            "content/guide.toml:9: there is no entry kort/stap-1",
            "content/guide.toml:37: this step has no screen kort/stap-1",
        ],
    );
    without("uitgebreid/stap-1.md", &["content/guide.toml:37: there is no entry uitgebreid/stap-1"]);
    without(
        "uitgebreid/stap-1/besluit/met-wie.md",
        &["content/guide.toml:42: there is no entry uitgebreid/stap-1/besluit/met-wie"],
    );
    changed(
        "guide.toml",
        "\"werksessie/zelf-organiseren\"]",
        "\"werksessie/zelf-organiseren\", \"werksessie/weg\"]",
        &["29: there is no entry werksessie/weg"],
    );
    changed(
        "guide.toml",
        "\"kort/stap-1\"]",
        "\n  \"kort/stap-1\",\n  \"kort/leeswijzer\",\n]",
        &["11: kort/leeswijzer has two places"],
    );
    changed(
        "guide.toml",
        "\"kort/stap-1\"]",
        "\"kort/stap-1\",\n \"uitgebreid/stap-1/besluit/hoe/tijd\"]",
        &["10: uitgebreid/stap-1/besluit/hoe/tijd is a pop-up and has no place among the screens"],
    );
    check(
        &[("guide.toml", &files()["guide.toml"].replace("\"kort/leeswijzer\", ", ""))],
        &["content/kort/leeswijzer.md:1: this screen has no place in guide.toml"],
    );
}

#[test]
fn order() {
    without("guide.toml", &["content/guide.toml:1: this register is missing"]);
    changed(
        "guide.toml",
        "title = \"Begin\"",
        "titel = \"Begin\"",
        &["1: title is missing", "3: there is no field titel; there are id, title, screens"],
    );
    changed(
        "guide.toml",
        "title = \"Begin\"",
        "title = Begin",
        &["3: this is no TOML: string values must be quoted, expected literal string"],
    );
    changed(
        "guide.toml",
        "{ id = \"besluit\", title = \"Besluit nemen\" }",
        "{ id = \"besluit\" }",
        &["42: title is missing"],
    );
    changed(
        "guide.toml",
        "id = \"verantwoording\"",
        "id = \"Over ons\"",
        &[
            "1: the app needs the route verantwoording",
            "32: Over ons is not an id: lower-case letters, digits and single hyphens",
            "32: the app does not know the route Over ons",
        ],
    );
    changed(
        "guide.toml",
        "id = \"verantwoording\"",
        "id = \"werksessie\"",
        &["1: the app needs the route verantwoording", "32: the route werksessie stands twice"],
    );
    changed(
        "guide.toml",
        "duration = \"enkele weken\"",
        "duur = \"kort\"\nweken = 2",
        &[
            "36: duration is missing",
            "39: there is no field duur; there are id, title, duration, short, substep",
            "40: there is no field weken; there are id, title, duration, short, substep",
        ],
    );
    changed("guide.toml", "[\"Kijk\", \"Besluit\"]", "\"Kijk\"", &["40: short is a list of texts between quotes"]);
}

#[test]
fn links_register() {
    without("links.toml", &["content/links.toml:1: this register is missing"]);
    changed(
        "links.toml",
        "http://www.voorbeeld.nl/kaart.pdf",
        "www.voorbeeld.nl",
        &["10: www.voorbeeld.nl is not a web address"],
    );
    changed("links.toml", "label = \"Koerskaart\"\n", "", &["8: label is missing"]);
    changed("links.toml", "\"gone\"", "\"dood\"", &["12: status is one of \"ok\", \"moved\", \"gone\", \"unsure\""]);
    changed("links.toml", "status = \"gone\"\n", "", &["8: status is missing"]);
    changed("links.toml", "Zoek op 'koerskaart'.", "", &["13: fallback is empty"]);
    changed(
        "links.toml",
        "[kaart]",
        "[kaart]\nchecked_by = \"ons\"",
        &["9: there is no field checked_by; there are target, checked, label, status, fallback"],
    );
    let text = &files()["links.toml"];
    for (month, line) in [("2026", 4), ("2026-13", 4), ("26-11", 4), ("november", 4)] {
        let changed = text.replacen("2026-11", month, 1);
        check(
            &[("links.toml", &changed)],
            &[&format!("content/links.toml:{line}: {month} is not a month like 2026-11")],
        );
    }
    let more = format!("{text}\n[Nieuw adres]\n").replace("[Nieuw adres]", "[\"Nieuw\"]");
    check(
        &[("links.toml", &more)],
        &[
            "content/links.toml:15: Nieuw is not an id: lower-case letters, digits and single hyphens",
            "content/links.toml:15: checked is missing",
            "content/links.toml:15: fallback is missing",
            "content/links.toml:15: label is missing",
            "content/links.toml:15: status is missing",
            "content/links.toml:15: target is missing",
            "content/links.toml:15: the link Nieuw is never used",
        ],
    );
    check(&[("links.toml", &format!("los = 1\n{text}"))], &["content/links.toml:1: los is a table: [los]"]);
}

#[test]
fn facts_register() {
    without("facts.toml", &["content/facts.toml:1: this register is missing"]);
    changed("facts.toml", "year = 2023", "year = \"2023\"", &["3: year is a year"]);
    changed("facts.toml", "year = 2023\n", "", &["1: year is missing"]);
    changed("facts.toml", "source = \"Een brief\"\n", "", &["1: source is missing"]);
    changed("facts.toml", "klachten.\"", "klachten\"", &["2: the text of a fact is one or more full sentences"]);
}

#[test]
fn terms_register() {
    without("terms.toml", &["content/terms.toml:1: this register is missing"]);
    changed("terms.toml", "forms = [\"draagvlak\"]\n", "", &["1: a term has forms: how it can stand in a sentence"]);
    changed("terms.toml", "gaat\"", "gaat.\"", &["3: an explanation completes \"dat is …\" and has no full stop"]);
}

#[test]
fn criteria_register() {
    without("criteria.toml", &["content/criteria.toml:1: this register is missing"]);
    changed("criteria.toml", "\"gate\"", "\"poort\"", &["3: kind is one of \"gate\", \"preference\", \"objection\""]);
    changed("criteria.toml", "Kan dit?", "Kan dit", &["4: the question of a criterion ends with a question mark"]);
    changed("criteria.toml", "meaning = \"Kijk naar geld & tijd.\"\n", "", &["1: meaning is missing"]);
    let twice = &files()["criteria.toml"].repeat(2);
    check(&[("criteria.toml", twice)], &["content/criteria.toml:7: the criterion kosten stands twice"]);
}

#[test]
fn criteria_in_a_text() {
    body("<criteria:weg>\n", &["6: there is no kind of criteria weg; there are gate, preference, objection"]);
    body("<criteria:objection>\n", &["6: there is no criterion of the kind objection in criteria.toml"]);
    body("Dit: <criteria:gate>\n", &["6: criteria stand alone in their paragraph, as <criteria:gate>"]);
    check(
        &[(CHOOSING, &screen("werksessie/zelf-organiseren", "Tekst.\n"))],
        &["content/criteria.toml:2: the criterion kosten is never shown"],
    );
    let html = "<ul><li><strong>Kan dit?</strong> Kijk naar geld &amp; tijd.</li></ul>";
    assert_eq!(entry(&compiled(&files()), "werksessie/zelf-organiseren").blocks, [Block::Markup(html.to_owned())]);
}

#[test]
fn links_and_facts_that_no_text_uses() {
    let parent = |body: &str| screen("uitgebreid/stap-1/besluit/hoe", body);
    check(
        &[(PARENT, &parent("[Tijd](hoe/tijd.md), [steunpunt](link:rie)\n"))],
        &[
            "content/facts.toml:1: the fact klachten is never used",
            "content/links.toml:8: the link kaart is never used",
        ],
    );
}

#[test]
fn model() {
    without("model.toml", &["content/model.toml:1: this register is missing"]);
    changed(
        "model.toml",
        "entry = \"werkdruk/oorzaken\"",
        "entry = \"werkdruk/weg\"",
        &["4: there is no entry werkdruk/weg"],
    );
    changed(
        "model.toml",
        "icon = \"buffer\"",
        "icon = \"schild\"",
        &["5: icon is one of \"content\", \"context\", \"control\", \"person\", \"buffer\""],
    );
    changed(
        "model.toml",
        "id = \"steun\"",
        "id = \"Steun\"",
        &["7: Steun is not an id: lower-case letters, digits and single hyphens"],
    );
    changed(
        "model.toml",
        "label = \"Steun\" },",
        "label = \"Steun\" },\n  { id = \"steun\", label = \"Hulp\" },",
        &["8: the factor steun stands twice"],
    );
    changed("model.toml", "{ id = \"steun\", label = \"Steun\" },", "\"steun\"", &["6: factor is a list of tables"]);
    let text = &files()["model.toml"];
    check(
        &[(
            "model.toml",
            &format!("{text}\n[[effect]]\nid = \"werkstress\"\ntitle = \"Stress\"\ntext = \"Spanning\"\n"),
        )],
        &["content/model.toml:16: the effect werkstress stands twice"],
    );
}

/// What cannot be read is reported once; what refers to it is not reported as well.
#[test]
fn one_mistake_gives_one_message() {
    changed(PARENT, "title =", "title", &["2: this is no TOML: key with no value, expected `=`"]);
    changed(POPUP, "+++\ntitle", "++\ntitle", &["1: an entry starts with a head between two lines of +++"]);
    changed(
        "guide.toml",
        "id = \"start\"",
        "id = start",
        &["2: this is no TOML: string values must be quoted, expected literal string"],
    );
    changed("links.toml", "[rie]", "[rie", &["1: this is no TOML: unclosed table, expected `]`"]);
    changed("facts.toml", "[klachten]", "[klachten", &["1: this is no TOML: unclosed table, expected `]`"]);
    let head = HEAD.replace("summary", "explains = [\"draagvlak\"]\nsummary");
    check(
        &[("terms.toml", "[draagvlak\n"), (SCREEN, &format!("{head}Tekst.\n"))],
        &["content/terms.toml:1: this is no TOML: unclosed table, expected `]`"],
    );
}

#[test]
fn screens_know_their_place() {
    let guide = compiled(&files());
    let place = |id: &str| {
        let place = &entry(&guide, id).place;
        let neighbours = (place.previous.as_deref(), place.next.as_deref());
        (place.route, place.step, place.substep, place.lens, neighbours)
    };
    assert_eq!(place("start/herken-je-dit"), (0, None, None, None, (None, Some("start/keuze"))));
    assert_eq!(place("kort/leeswijzer"), (1, None, None, None, (None, Some("kort/stap-1"))));
    assert_eq!(place("kort/stap-1"), (1, Some(0), None, None, (Some("kort/leeswijzer"), None)));
    let besluit = "uitgebreid/stap-1/besluit";
    assert_eq!(
        place("uitgebreid/stap-1"),
        (2, Some(0), None, None, (Some("uitgebreid/overzicht"), Some(&*format!("{besluit}/wat-en-waarom"))))
    );
    assert_eq!(
        place(&format!("{besluit}/hoe")),
        (
            2,
            Some(0),
            Some(0),
            Some(1),
            (Some(&*format!("{besluit}/wat-en-waarom")), Some(&*format!("{besluit}/met-wie")))
        )
    );
    assert_eq!(place(&format!("{besluit}/hoe/tijd")), (2, Some(0), Some(0), Some(1), (None, None)));
}

#[test]
fn a_term_is_explained_at_its_first_use_in_running_text() {
    let html = |head: &str, text: &str| {
        let mut files = files();
        files.insert(SCREEN.to_owned(), format!("{head}{text}"));
        let guide = compiled(&files);
        let blocks = &entry(&guide, "start/keuze").blocks;
        blocks.iter().filter(|block| format!("{block:?}").contains("term-note")).count()
    };
    assert_eq!(html(HEAD, "Zoek draagvlak.\n\nMeer draagvlak.\n"), 1);
    assert_eq!(html(HEAD, "## Draagvlak\n\nLees over [draagvlak](../kort/stap-1.md).\n"), 0);
    assert_eq!(html(HEAD, "## Kies {.signs}\n\n- [Kort](../kort/stap-1.md) Voor draagvlak.\n\nZoek draagvlak.\n"), 1);
    assert_eq!(html(HEAD, "## Zo\n\n### Ja {.answer}\n\nEr is draagvlak.\n"), 0);
    assert_eq!(html(HEAD, "- [ ] Is er draagvlak? {#draagvlak}\n"), 0);
    assert_eq!(html(HEAD, "Zoek draagvlakken.\n"), 0);
    let explains = HEAD.replace("summary", "explains = [\"draagvlak\"]\nsummary");
    assert_eq!(html(&explains, "Zoek draagvlak.\n"), 0);
}

/// The file of `tests/snapshots/` has this text. `SNAPSHOTS=overwrite` writes it.
#[track_caller]
fn snapshot(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(name);
    if env::var_os("SNAPSHOTS").is_some_and(|value| value == "overwrite") {
        fs::write(&path, text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, kept, "{name} differs: look at it, and run SNAPSHOTS=overwrite cargo test --test compiler");
}

/// The mini-guide with the kitchen sink as one of its screens.
fn kitchen_sink() -> Guide {
    let mut files = files();
    files.insert(SCREEN.to_owned(), include_str!("snapshots/kitchen-sink.md").to_owned());
    compiled(&files)
}

#[test]
fn the_kitchen_sink_shows_every_element() {
    let guide = kitchen_sink();
    let blocks = &entry(&guide, "start/keuze").blocks;
    snapshot("kitchen-sink.txt", &outline(blocks, 0));
}

#[test]
fn the_tables_are_rust() {
    snapshot("tables.txt", &compile::rust::tables(&kitchen_sink()));
}

/// The blocks as lines: the kind, and below it what it holds, with each element of HTML on its own line.
fn outline(blocks: &[Block], depth: usize) -> String {
    let indent = "    ".repeat(depth);
    let html = |html: &str| {
        let mut lines = html.to_owned();
        for tag in ["<h", "<p>", "<ul>", "<ol>", "<li>", "<table>", "<thead>", "<tbody>", "<tr>", "<hr", "<th ", "<td "]
        {
            lines = lines.replace(tag, &format!("\n{tag}"));
        }
        lines.trim().lines().map(|line| format!("{indent}    {line}\n")).collect::<Vec<_>>().concat()
    };
    let line = |what: String| format!("{indent}    {what}\n");
    let rows = |rows: Vec<String>| rows.into_iter().map(line).collect::<Vec<_>>().concat();
    let one = |block: &Block| match block {
        Block::Markup(markup) => format!("{indent}Markup\n{}", html(markup)),
        Block::Figure => format!("{indent}Figure\n"),
        Block::Alert(kind, markup) => format!("{indent}{kind:?}\n{}", html(markup)),
        Block::Quote(markup, speaker) => format!("{indent}Quote of {speaker}\n{}", html(markup)),
        Block::Fact(id) => format!("{indent}Fact {id}\n"),
        Block::Fallback(id) => format!("{indent}Fallback {id}\n"),
        Block::Checklist(checks) => {
            let checks = checks.iter().map(|check| format!("[{}] {}", check.id, check.markup)).collect();
            format!("{indent}Checklist\n{}", rows(checks))
        }
        Block::Signs(signs) => {
            let signs = signs.iter().map(|sign| format!("{} -> {}: {}", sign.label, sign.target, sign.line)).collect();
            format!("{indent}Signs\n{}", rows(signs))
        }
        Block::More(title, links) => {
            let links = links.iter().map(|(target, label)| format!("{label} -> {target}")).collect();
            format!("{indent}More: {title}\n{}", rows(links))
        }
        Block::Answers(answers) => answers
            .iter()
            .map(|answer| {
                let body = outline(&answer.body, depth + 1);
                format!("{indent}Answer: {}\n{}{body}", answer.title, line(answer.line.clone()))
            })
            .collect::<Vec<_>>()
            .concat(),
    };
    blocks.iter().map(one).collect::<Vec<_>>().concat()
}
