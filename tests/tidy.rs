//! The rules of the architecture that the compiler and the lints do not keep: where things live, and how files look.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "tidy/css.rs"]
mod css;
#[path = "tidy/rust.rs"]
mod rust;
#[path = "tidy/tree.rs"]
mod tree;

use css::declarations;
use rust::{code, literals};
use tree::{File, files};

/// The findings of `rule` in the files that `of` picks, one a line: `path:line: what`.
#[track_caller]
fn keep(of: impl Fn(&File) -> bool, rule: impl Fn(&File) -> Vec<(usize, String)>) {
    let files = files();
    let found: Vec<String> = files
        .iter()
        .filter(|file| of(file))
        .flat_map(|file| rule(file).into_iter().map(|(line, what)| format!("{}:{line}: {what}", file.path)))
        .collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

/// The lines of Rust code, without comments and literals, in which one of these names stands. `gloo_` is the start of one.
fn code_with(text: &str, words: &[&str]) -> Vec<(usize, String)> {
    let is_name = |character: char| character.is_alphanumeric() || character == '_';
    let names = |line: &str| line.split(|character| !is_name(character)).map(str::to_owned).collect::<Vec<_>>();
    let code = code(text);
    let lines = code.lines().enumerate();
    lines
        .flat_map(|(index, line)| names(line).into_iter().map(move |name| (index + 1, name)))
        .filter(|(_, name)| words.iter().any(|word| name == word || word.ends_with('_') && name.starts_with(word)))
        .collect()
}

fn is_rust(file: &File) -> bool {
    file.ending() == "rs"
}

#[test]
fn leptos_stays_in_the_app() {
    keep(|file| is_rust(file) && !file.path.starts_with("src/app/"), |file| code_with(&file.text, &["leptos"]));
}

#[test]
fn the_browser_stays_in_its_folder() {
    let is_browser = |path: &str| path == "src/app/browser.rs" || path.starts_with("src/app/browser/");
    keep(
        |file| is_rust(file) && !is_browser(&file.path),
        |file| code_with(&file.text, &["web_sys", "js_sys", "gloo", "gloo_"]),
    );
}

#[test]
fn every_file_says_first_what_it_is() {
    let rule = |file: &File| {
        let says = file.text.starts_with("//! ");
        if says { vec![] } else { vec![(1, "starts with one sentence: //! What it is.".to_owned())] }
    };
    keep(is_rust, rule);
}

#[test]
fn no_file_is_over_300_lines() {
    let counts = |file: &File| ["rs", "css", "js", "mjs", "sh", "html"].contains(&file.ending());
    let rule = |file: &File| match file.text.lines().count() {
        lines @ 301.. => vec![(lines, "is over 300 lines: split it by concept".to_owned())],
        _ => vec![],
    };
    keep(|file| counts(file) && !file.path.starts_with("tests/"), rule);
}

#[test]
fn names_say_what_things_are() {
    const VAGUE: [&str; 10] =
        ["utils", "util", "helpers", "helper", "common", "misc", "types", "traits", "constants", "prelude"];
    let rule = |file: &File| {
        let vague = |name: &str| VAGUE.contains(&name);
        let mut found: Vec<(usize, String)> = file
            .path
            .split(['/', '.'])
            .filter(|part| vague(part))
            .map(|part| (1, format!("{part} says nothing")))
            .collect();
        for (index, line) in file.text.lines().enumerate().filter(|_| is_rust(file)) {
            let module = line.trim_start().trim_start_matches("pub ").strip_prefix("mod ");
            let name = module.map(|rest| rest.trim_end_matches([';', '{', ' ']));
            found.extend(name.filter(|name| vague(name)).map(|name| (index + 1, format!("{name} says nothing"))));
        }
        found
    };
    keep(|_| true, rule);
}

#[test]
fn nothing_interrupts_the_reader() {
    keep(
        |file| is_rust(file) && file.path.starts_with("src/"),
        |file| code_with(&file.text, &["alert_with_message", "confirm_with_message", "prompt_with_message"]),
    );
    let is_script = |file: &File| ["js", "html"].contains(&file.ending());
    keep(
        |file| is_script(file) && !file.path.starts_with("tests/"),
        |file| lines_with(&file.text, &["alert(", "confirm(", "prompt("]),
    );
}

/// The lines in which one of these stands, in any case.
fn lines_with(text: &str, marks: &[&str]) -> Vec<(usize, String)> {
    let lines = text.lines().enumerate();
    lines
        .flat_map(|(index, line)| {
            let line = line.to_lowercase();
            marks.iter().filter(move |mark| line.contains(*mark)).map(move |mark| (index + 1, (*mark).to_owned()))
        })
        .collect()
}

#[test]
fn there_is_no_inline_style_or_script() {
    keep(
        |file| file.path.starts_with("src/") || file.path == "index.html",
        |file| {
            lines_with(
                &file.text,
                &[
                    "style=\"",
                    "style=\\\"",
                    "style='",
                    "style=(",
                    " onclick=",
                    " onload=",
                    "javascript:",
                    "inner_html=",
                ],
            )
        },
    );
    keep(
        |file| file.path == "index.html",
        |file| {
            let mut found = lines_with(&file.text, &["<style"]);
            let scripts =
                file.text.lines().enumerate().filter(|(_, line)| line.contains("<script") && !line.contains(" src="));
            found.extend(scripts.map(|(index, _)| (index + 1, "<script> without src".to_owned())));
            found
        },
    );
}

#[test]
fn colours_and_lengths_in_pixels_live_in_the_tokens() {
    keep(
        |file| file.ending() == "css" && file.path != "style/tokens.css",
        |file| {
            declarations(&file.text)
                .iter()
                .flat_map(|one| one.literals().into_iter().map(|what| (one.line, what)))
                .collect()
        },
    );
}

#[test]
fn lines_end_cleanly() {
    let rule = |file: &File| {
        let trailing = file.text.lines().enumerate().filter(|(_, line)| line.ends_with([' ', '\t', '\r']));
        let mut found: Vec<(usize, String)> =
            trailing.map(|(index, _)| (index + 1, "ends with a space".to_owned())).collect();
        if !file.text.ends_with('\n') || file.text.ends_with("\n\n") {
            found.push((file.text.lines().count(), "the file ends with one line end".to_owned()));
        }
        found
    };
    keep(|_| true, rule);
}

/// Words that a Dutch sentence can hardly do without.
const DUTCH: [&str; 12] = ["de", "het", "een", "niet", "je", "wordt", "zijn", "naar", "voor", "hebt", "geen", "deze"];

/// The files of the werksessie that hold its words: what is said, and how dates and mistakes are told.
const SESSION_WORDS: [&str; 7] = [
    "src/session/advice.rs",
    "src/session/invitation.rs",
    "src/session/prompts.rs",
    "src/session/read_time.rs",
    "src/session/report_words.rs",
    "src/session/sentences.rs",
    "src/session/spoken.rs",
];

#[test]
fn dutch_sentences_live_with_the_words() {
    let has_words = |path: &str| {
        path == "src/words.rs"
            || path.ends_with("/words.rs")
            || path.starts_with("src/words/")
            || SESSION_WORDS.contains(&path)
    };
    keep(
        |file| is_rust(file) && file.path.starts_with("src/") && !has_words(&file.path),
        |file| {
            let dutch =
                |text: &str| text.split(' ').filter(|word| DUTCH.contains(word)).count() > 0 && text.contains(' ');
            // The compiler shows a writer how a quote ends.
            let is_example = |text: &str| text.contains("> — eigenaar van een taxibedrijf");
            literals(&file.text).into_iter().filter(|(_, text)| dutch(text) && !is_example(text)).collect()
        },
    );
}

#[test]
fn code_is_told_apart_from_comments_and_literals() {
    let text = "//! leptos\nuse leptos::view; // leptos\nlet a = \"leptos \\\" x\"; let b = 'l';\n/* leptos\n */ let c = r#\"leptos\"#;\n";
    assert_eq!(code_with(text, &["leptos"]), [(2, "leptos".to_owned())]);
    assert_eq!(literals(text), [(3, "leptos \\\" x".to_owned()), (5, "leptos".to_owned())]);
    assert_eq!(code_with("use gloo_timers::x;\n", &["gloo_"]), [(1, "gloo_timers".to_owned())]);
}

#[test]
fn colours_and_pixels_are_found() {
    #[track_caller]
    fn check(css: &str, expected: &[&str]) {
        let found: Vec<String> = declarations(css).iter().flat_map(css::Declaration::literals).collect();
        assert_eq!(found, expected, "{css}");
    }
    check("a { color: #fff; }", &["#fff"]);
    check("a { background: rgb(0 0 0 / .5); }", &["rgb("]);
    check("a { border: 1.5px solid hsl(1 2% 3%) }", &["1.5px", "hsl("]);
    check("a { color: white; fill: Navy; }", &["white", "Navy"]);
    check("a { color: currentColor; border-color: transparent; white-space: pre; }", &[]);
    check("a { color: CanvasText; }", &["CanvasText"]);
    check("@media (forced-colors: active) { a { color: CanvasText; } }", &[]);
    check("@media (forced-colors: active) { a { color: red; } }", &["red"]);
    check("a { color: var(--red); margin: 0; inset: 0px -1px; }", &["-1px"]);
    check("/* #fff */ a::after { content: \"#fff 3px\"; background: url(\"#red\"); }", &[]);
    check("#fff { inline-size: calc(100% + 10px) }", &["10px"]);
    check("@media (width < 30rem) { a { color: color-mix(in oklab, var(--a) 50%, var(--b)); } }", &[]);
}
