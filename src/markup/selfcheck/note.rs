//! The gespreksbriefje: on one side what to choose and change, on the other the sheet as it leaves.

use super::control::{question, tick};
use crate::markup::block::fact;
use crate::markup::icon::{Icon, icon};
use crate::selfcheck::{Pick, Section, Selfcheck, Sheet, Tick};
use crate::words::selfcheck as words;
use maud::{Markup, html};

/// How many empty lines there are for what is agreed.
const AGREEMENTS: usize = 3;

/// The page. The app fills what depends on the version and on the points, and fills it again when those change.
pub(super) fn note(check: &Selfcheck) -> Markup {
    html! {
        div.note-choice {
            h2 { (words::CHOOSE) }
            (question(Pick::Version, words::RECEIVER))
            fieldset.group {
                legend { (words::POINTS) }
                div data-fill="points" {}
            }
            details.more.edit {
                summary { (words::EDIT) }
                div data-fill="fields" {}
            }
        }
        div.note-sheet {
            article.paper aria-label=(words::PAPER) data-fill="paper" {}
            p.too-long role="status" data-said="fit" {}
            div.copy {
                div.button-row {
                    button.button.full type="button" data-do="print" { (icon(Icon::Printer)) (words::PRINT) }
                    button.button type="button" data-do="copy-text" { (icon(Icon::Copy)) (words::COPY_TEXT) }
                    button.button type="button" data-do="copy-formatted" { (icon(Icon::Copy)) (words::COPY_FORMATTED) }
                }
                p role="status" data-said="left" {}
                pre.copy-text role="group" tabindex="0" aria-label=(words::PAPER) hidden {}
            }
            section.note-tips {
                h2 { (words::TIPS) }
                div data-fill="tips" { (tips(check)) }
            }
        }
    }
}

/// A box for each point that the answers offer to the version at hand.
pub fn points(check: &Selfcheck) -> Markup {
    let version = check.note.version();
    let points = check.note.points(&check.answers);
    html! {
        @if points.is_empty() { p.mini { (words::NO_POINTS_HERE) } }
        @else {
            ul.checklist {
                @for (point, _) in points {
                    li { (tick(Tick::Point(point), point.text(version), if point.is_private() { words::PRIVATE } else { "" })) }
                }
            }
        }
    }
}

/// A field for each line of the sheet.
pub fn fields(sheet: &Sheet) -> Markup {
    html! {
        (field(&sheet.opening.key, words::OPENING))
        @for section in &sheet.sections { (fields_of(section)) }
    }
}

fn fields_of(section: &Section) -> Markup {
    let last = section.lines.len();
    html! {
        @for (number, line) in (1..).zip(&section.lines) {
            (field(&line.key, &if number == last { words::own_line(section.title) } else { words::line(section.title, number) }))
        }
    }
}

/// A field with a way back to its first words.
fn field(key: &str, name: &str) -> Markup {
    html! {
        div.field {
            label for={ "line/" (key) } { (name) }
            textarea.input id={ "line/" (key) } rows="2" autocomplete="off" data-line=(key) {}
            button.button.quiet.take-back type="button" data-restore=(key) hidden {
                (words::RESTORE) span.hidden { ": " (name) }
            }
        }
    }
}

/// The sheet, with an empty place for each line: `data-own` says which.
pub fn paper(sheet: &Sheet) -> Markup {
    html! {
        h2 { (sheet.title) }
        p.paper-for { (sheet.heading) }
        @if !sheet.opening.is_blank() { p.pen dir="auto" data-own=(sheet.opening.key) {} }
        @for section in &sheet.sections {
            @if section.lines.iter().any(|line| !line.is_blank()) {
                h3 { (section.title) }
                ul.pen {
                    @for line in section.lines.iter().filter(|line| !line.is_blank()) { li dir="auto" data-own=(line.key) {} }
                }
            }
        }
        h3 { (sheet.agreements) }
        @for _ in 0..AGREEMENTS { div.paper-line {} }
        p.mini { (sheet.footer) }
    }
}

/// Tips for the talk; none of them is on the sheet.
pub fn tips(check: &Selfcheck) -> Markup {
    let version = check.note.version();
    html! {
        ul { @for tip in version.tips() { li { (tip) } } }
        @if let Some(one) = version.fact() { (fact(one)) }
    }
}
