//! The smallest guide that the compiler takes: every register, every route, one step with one sub-step, one pop-up.

use std::collections::BTreeMap;

/// A path below `content/` → text.
pub(super) type Files = BTreeMap<String, String>;

/// The screen that most cases change. It has nothing that another file needs.
pub(super) const SCREEN: &str = "start/keuze.md";

/// The pop-up. Only its parent links to it.
pub(super) const POPUP: &str = "uitgebreid/stap-1/besluit/hoe/tijd.md";

/// The parent of the pop-up; it also uses every link and fact.
pub(super) const PARENT: &str = "uitgebreid/stap-1/besluit/hoe.md";

/// The screen that shows the criteria.
pub(super) const CHOOSING: &str = "werksessie/zelf-organiseren.md";

/// The head of [`SCREEN`]: five lines.
pub(super) const HEAD: &str = r#"+++
title = "Kies je route"
description = "Een omschrijving van het scherm dat in deze proeven telkens verandert."
summary = "Wat je hier vindt."
+++
"#;

const PLAIN: [&str; 14] = [
    "start/herken-je-dit",
    "kort/leeswijzer",
    "kort/stap-1",
    "uitgebreid/leeswijzer",
    "uitgebreid/overzicht",
    "uitgebreid/stap-1",
    "uitgebreid/stap-1/besluit/wat-en-waarom",
    "uitgebreid/stap-1/besluit/met-wie",
    "uitgebreid/stap-1/besluit/check",
    "uitgebreid/stap-1/besluit/verandering",
    "werknemer/in-gesprek",
    "werkdruk/wat-is-werkdruk",
    "werkdruk/oorzaken",
    "verantwoording",
];

const GUIDE: &str = r#"[[route]]
id = "start"
title = "Begin"
screens = ["start/herken-je-dit", "start/keuze"]

[[route]]
id = "kort"
title = "Korte route"
screens = ["kort/leeswijzer", "kort/stap-1"]

[[route]]
id = "uitgebreid"
title = "Uitgebreide route"
screens = ["uitgebreid/leeswijzer", "uitgebreid/overzicht"]

[[route]]
id = "werknemer"
title = "In gesprek"
screens = ["werknemer/in-gesprek"]

[[route]]
id = "werkdruk"
title = "Wat is werkdruk?"
screens = ["werkdruk/wat-is-werkdruk", "werkdruk/oorzaken"]

[[route]]
id = "werksessie"
title = "Werksessie"
screens = ["werksessie/zelf-organiseren"]

[[route]]
id = "verantwoording"
title = "Verantwoording"
screens = ["verantwoording"]

[[step]]
id = "stap-1"
title = "Is er werkdruk?"
duration = "enkele weken"
short = ["Kijk", "Besluit"]
substep = [
  { id = "besluit", title = "Besluit nemen" },
]
"#;

const LINKS: &str = r#"[rie]
label = "Steunpunt RI&E"
target = "https://www.rie.nl"
checked = "2026-11"
status = "ok"
fallback = "Zoek op 'steunpunt RI&E'."

[kaart]
label = "Koerskaart"
target = "http://www.voorbeeld.nl/kaart.pdf"
checked = "2026-11"
status = "gone"
fallback = "Zoek op 'koerskaart'."
"#;

const FACTS: &str = r#"[klachten]
text = "Eén op de vijf werknemers heeft klachten."
year = 2023
source = "Een brief"
"#;

const TERMS: &str = r#"[draagvlak]
forms = ["draagvlak"]
explanation = "steun van de mensen om wie het gaat"

[buffers]
forms = ["buffers", "buffer"]
explanation = "wat je helpt om druk op te vangen"
"#;

const MODEL: &str = r#"[[group]]
id = "buffers"
title = "Buffers"
entry = "werkdruk/oorzaken"
icon = "buffer"
factor = [
  { id = "steun", label = "Steun" },
]

[[effect]]
id = "werkstress"
title = "Werkstress"
text = "Klachten van lichaam, hoofd of gevoel"
"#;

const CRITERIA: &str = r#"[[criterion]]
id = "kosten"
kind = "gate"
question = "Kan dit?"
meaning = "Kijk naar geld & tijd."
"#;

const PARENT_BODY: &str =
    "[Lees over tijd](hoe/tijd.md), bij het [steunpunt](link:rie) of op de <link:kaart>.\n\n<fact:klachten>\n";

/// The files of the guide.
pub(super) fn files() -> Files {
    let mut files: Files = PLAIN.map(|id| (format!("{id}.md"), screen(id, "Hier staat tekst.\n"))).into();
    let rest = [
        ("guide.toml", GUIDE.to_owned()),
        ("links.toml", LINKS.to_owned()),
        ("facts.toml", FACTS.to_owned()),
        ("terms.toml", TERMS.to_owned()),
        ("model.toml", MODEL.to_owned()),
        ("criteria.toml", CRITERIA.to_owned()),
        (CHOOSING, screen("werksessie/zelf-organiseren", "<criteria:gate>\n")),
        (SCREEN, format!("{HEAD}Hier staat tekst.\n")),
        (PARENT, screen("uitgebreid/stap-1/besluit/hoe", PARENT_BODY)),
        (POPUP, popup(&["uitgebreid/stap-1/besluit/hoe"], "Hier staat tekst.\n")),
    ];
    files.extend(rest.map(|(file, text)| (file.to_owned(), text)));
    files
}

/// A screen: its body starts on line 6.
pub(super) fn screen(id: &str, body: &str) -> String {
    format!(
        "+++\ntitle = \"Titel van {id}\"\ndescription = \"Een omschrijving van {id} die lang genoeg is voor zoekmachines.\"\n\
         summary = \"Wat je hier vindt.\"\n+++\n{body}"
    )
}

/// A pop-up: its parents stand on line 4, its body starts on line 6.
pub(super) fn popup(parents: &[&str], body: &str) -> String {
    format!(
        "+++\ntitle = \"Tijd\"\ndescription = \"Een omschrijving van een venster dat over een scherm opengaat.\"\n\
         parents = {parents:?}\n+++\n{body}"
    )
}
