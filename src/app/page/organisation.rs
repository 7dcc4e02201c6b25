//! What the organisation adds to the guide: its name in the frame, its colour, and whom to ask below a text that names them.

use crate::browser::{config, events, location, page, shell};
use guide::markup;
use guide::organisation::{Accent, Organisation, Reading, read};
use guide::route::{Route, Tool};
use guide::words::organisation as words;
use std::rc::Rc;

/// Shows what the file says, from now on. `boot.js` fetched it, after all that the reader waits for.
pub(crate) fn start() {
    let own = Rc::new(taken(&config::given()));
    if !own.is_empty() {
        frame(&own);
        contacts(&own);
        let shown = Rc::clone(&own);
        shell::on(shell::SHOWN, move || contacts(&shown));
        // A logo that is not there leaves no torn picture behind, but the name.
        events::listen_early("error", move |event| {
            if events::closest(&event, ".top .host img").is_some()
                && let Some(top) = page::first(".top")
            {
                page::say(&top, ".host", &own.name);
            }
        });
    }
    shell::tell(shell::ORGANISATION);
}

/// What can be used of the file. The console says what is wrong with it.
fn taken(text: &str) -> Organisation {
    let Reading { organisation, problems } = read(text);
    if !problems.is_empty() {
        let mut lines = vec![words::CONSOLE.to_owned()];
        lines.extend(problems.iter().map(|problem| [&*problem.field, ": ", &problem.what].concat()));
        config::warn(&lines.join("\n"));
    }
    organisation
}

/// The name and the logo in the header, the name in the footer, and the colour.
fn frame(organisation: &Organisation) {
    let sign = markup::organisation_sign(organisation, &location::base());
    if let Some(top) = page::first(".top") {
        page::fill(&top, ".host", &sign);
    }
    if let Some(foot) = page::first(".foot").filter(|_| !organisation.name.is_empty()) {
        page::say(&foot, ".host", &[words::USED_BY, " ", &organisation.name].concat());
    }
    if let Some(accent) = organisation.accent {
        colour(accent);
    }
}

/// The style sheet takes the colours of its own theme from these.
fn colour(accent: Accent) {
    for (theme, shades) in [("light", accent.light), ("dark", accent.dark)] {
        for (name, colour) in [("accent", shades.accent), ("on", shades.on_accent), ("wash", shades.wash)] {
            page::set_property(&["--host-", name, "-", theme].concat(), &colour.to_string());
        }
    }
    page::mark_root("data-accent", true);
}

/// Shows below each text what it names. A part that the app fills keeps its place as the last one, so there it stands beside it.
fn contacts(organisation: &Organisation) {
    for old in page::all(".own-organisation") {
        old.remove();
    }
    let route = Route::parse(&page::screen());
    let is_tool = matches!(route, Route::Tool(_));
    let all = route == Route::Tool(Tool::SelfCheck);
    if !matches!(route, Route::Tool(Tool::Embedding | Tool::Data)) {
        for text in page::all("main > .text") {
            add(organisation, &text, all, is_tool);
        }
    }
    for text in page::all("main > dialog .text:not(.text *)") {
        add(organisation, &text, false, false);
    }
}

fn add(organisation: &Organisation, text: &page::Element, all: bool, after: bool) {
    let words = (!all).then(|| page::words(text));
    let named = markup::in_organisation(organisation, words.as_deref(), &location::base());
    if !named.is_empty() {
        page::add(text, after, &named);
    }
}
