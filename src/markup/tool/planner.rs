//! The page of the planner without script: what it makes, and where the same stands to read.

use super::super::document::Page;
use super::head;
use crate::content::EntryId;
use crate::route::{Base, Tool};
use crate::words::planner;
use maud::html;

/// The page of the planner. The app takes the place of what stands below the heading.
pub(super) fn planner(base: &Base) -> Page {
    let runbook = EntryId::find("werksessie/draaiboek").unwrap_or(EntryId::START);
    let main = html! {
        article.text.planner-page {
            (head(Tool::Planner))
            div data-module="planner" data-part=(Tool::Planner.path()) {
                p { (planner::MAKES) }
                p { (planner::ALSO_TO_READ) " " a href=(base.entry(runbook)) { (planner::READ_RUNBOOK) } }
                noscript { p { (planner::NEEDS_SCRIPT) } }
            }
        }
    };
    Page { screen: Tool::Planner.path(), layout: "broad", step: None, main: main.into_string() }
}
