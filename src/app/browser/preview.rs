//! The example of the guide in a frame, on the page for the manager of an intranet.
//!
//! The policy of the guide allows no frames, so the example is no page that is loaded, but a document that the app writes.

use super::{document, location, page};
use guide::route::Route;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// What of this page the example needs: the addresses of the style sheets, and the header and the footer as they stand here.
pub(crate) struct Around {
    /// Absolute.
    pub(crate) styles: Vec<String>,
    /// The header.
    pub(crate) top: String,
    /// The footer.
    pub(crate) foot: String,
}

thread_local! {
    /// Dresses a frame that has loaded its document: one for all frames, so that none is held when its page goes.
    static DRESS: Closure<dyn FnMut(web_sys::Event)> = Closure::new(|event: web_sys::Event| {
        if let Some(frame) = event.target().and_then(|frame| frame.dyn_into().ok()) {
            dress(&frame);
        }
    });
}

/// Looks at this page.
pub(crate) fn around() -> Around {
    // As the page was loaded they were relative to another address than that of now.
    let home = location::base().link(Route::Home);
    let names =
        page::all("link[rel=stylesheet]:not([data-of])").into_iter().filter_map(|link| link.get_attribute("href"));
    let styles = names.filter_map(|href| Some([&*home, href.rsplit('/').next()?].concat()));
    let whole = |selector: &str| page::first(selector).map(|element| element.outer_html()).unwrap_or_default();
    Around { styles: styles.collect(), top: whole("header.top"), foot: whole("footer.foot") }
}

/// Shows a document in the frame, in the colours of this page.
pub(crate) fn show(selector: &str, document: &str) {
    let frame = page::first(selector).and_then(|frame| frame.dyn_into::<web_sys::HtmlIFrameElement>().ok());
    let Some(frame) = frame else { return };
    if !frame.has_attribute("data-live") {
        let _ = frame.set_attribute("data-live", "");
        DRESS.with(|dress| {
            let _ = frame.add_event_listener_with_callback("load", dress.as_ref().unchecked_ref());
        });
    }
    frame.set_srcdoc(document);
}

/// Gives the example the colour of the organisation. Its own document may hold no styles, by the same policy.
fn dress(frame: &web_sys::HtmlIFrameElement) {
    let root = |document: web_sys::Document| document.document_element()?.dyn_into::<web_sys::HtmlElement>().ok();
    let Some((here, there)) = document().and_then(root).zip(frame.content_document().and_then(root)) else { return };
    if here.has_attribute("data-accent") {
        let _ = there.set_attribute("data-accent", "");
        there.style().set_css_text(&here.style().css_text());
    }
}
