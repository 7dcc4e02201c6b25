//! The running text of a page: cut in passages, brought into view, and marked.

use super::{document, page, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// What bounds a passage: the same elements as for `guide::search`.
const BLOCKS: &str = "p, li, h1, h2, h3, h4, td, th, summary, figcaption";
/// What is no text of the page itself, or not ours to change.
const OTHERS: &str = "nav, .way-back, .print-menu, .term-note, [data-part], [data-answer], .status, .popup-foot";
/// The mask of a tree walk over text alone.
const TEXT_NODES: u32 = 4;

/// Text nodes that stand together in one passage.
pub(crate) struct Run {
    block: Option<Element>,
    /// Never empty.
    pub(crate) nodes: Vec<Node>,
}

impl Run {
    /// Its words.
    pub(crate) fn text(&self) -> String {
        self.nodes.iter().map(of).collect()
    }
}

/// The text of a node.
pub(crate) fn of(node: &Node) -> String {
    node.text_content().unwrap_or_default()
}

/// The passages inside an element, in reading order.
pub(crate) fn runs(place: &Element) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let walker = document().and_then(|document| document.create_tree_walker_with_what_to_show(place, TEXT_NODES).ok());
    while let Some(node) = walker.as_ref().and_then(|walker| walker.next_node().ok()?) {
        let Some(parent) = node.parent_element().filter(|parent| !is_in(parent, OTHERS)) else { continue };
        let block = parent.closest(BLOCKS).ok().flatten();
        match runs.last_mut() {
            Some(run) if run.block == block => run.nodes.push(node),
            _ => runs.push(Run { block, nodes: vec![node] }),
        }
    }
    runs
}

fn is_in(element: &Element, selector: &str) -> bool {
    element.closest(selector).is_ok_and(|found| found.is_some())
}

/// Unfolds and scrolls to a passage that is not in view: a quarter of the height is left above it, for what leads to it.
pub(crate) fn reveal(run: &Run) {
    let Some(block) = &run.block else { return };
    let mut folded = block.closest("details").ok().flatten();
    while let Some(details) = folded {
        let _ = details.set_attribute("open", "");
        folded = details.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
    }
    let scroller = block.closest(".popup-body").ok().flatten();
    let (edge, height) = match &scroller {
        Some(scroller) => (top(scroller), scroller.client_height()),
        None => (0, page_height()),
    };
    let from_edge = top(block) - edge;
    if from_edge >= 0 && from_edge + block.client_height() <= height {
        return;
    }
    let by = from_edge - height / 4;
    match scroller {
        Some(scroller) => scroller.set_scroll_top(scroller.scroll_top() + by),
        None => page::scroll_to(page::scroll() + by),
    }
}

/// Focuses a passage, so that who reads on by keyboard or by ear goes on from there and not from the top.
pub(crate) fn focus(run: &Run) {
    let Some(block) = &run.block else { return };
    // What folds and unfolds has its place among the controls already.
    if block.tag_name() != "SUMMARY" {
        page::set(block, "tabindex", Some("-1"));
    }
    page::focus_element(block);
}

/// Where an element starts, from the top of the window.
#[allow(clippy::cast_possible_truncation, reason = "a place on the screen is a small whole number of pixels")]
fn top(element: &Element) -> i32 {
    element.get_bounding_client_rect().top() as i32
}

fn page_height() -> i32 {
    window().and_then(|window| window.document()?.document_element()).map_or(0, |root| root.client_height())
}

/// Puts marked and plain pieces in the place of a text node.
pub(crate) fn mark<'a>(node: &Node, pieces: impl Iterator<Item = (&'a str, bool)>) {
    let (Some(document), Some(parent)) = (document(), node.parent_node()) else { return };
    for (text, is_marked) in pieces {
        let piece: Option<Node> = if is_marked {
            document.create_element("mark").ok().map(|mark| {
                mark.set_text_content(Some(text));
                mark.unchecked_into()
            })
        } else {
            Some(document.create_text_node(text).unchecked_into())
        };
        if let Some(piece) = piece {
            let _ = parent.insert_before(&piece, Some(node));
        }
    }
    let _ = parent.remove_child(node);
}
