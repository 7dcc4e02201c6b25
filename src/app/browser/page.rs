//! The document around the app: `main`, the title, scroll and focus, and the controls in the text.

use super::{document, window};
use guide::markup::Page;
use wasm_bindgen::JsCast;
pub(crate) use web_sys::{Element, HtmlElement};

/// How the app says that it is there: the value of `html[data-app]`. It does not undo that the page failed.
pub(crate) fn set_ready() {
    if let Some(root) = first("html[data-app=starting]") {
        let _ = root.set_attribute("data-app", "ready");
    }
}

/// Whether the reader looks at something else now.
pub(crate) fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Sets the title of the document.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = document().filter(|document| document.title() != title) {
        document.set_title(title);
    }
}

/// Whether the app has not taken over yet: then the reader came here by loading the page.
pub(crate) fn is_starting() -> bool {
    first("html[data-app=starting]").is_some()
}

/// Whether this is the title of the document.
pub(crate) fn is_titled(title: &str) -> bool {
    document().is_some_and(|document| document.title() == title)
}

/// The one `main`.
pub(crate) fn main() -> Option<Element> {
    document()?.get_element_by_id("inhoud")
}

/// The id of the screen that `main` holds.
pub(crate) fn screen() -> String {
    main().and_then(|main| main.get_attribute("data-screen")).unwrap_or_default()
}

/// Shows a page in `main`. The markup is ours alone: no word of the reader is in it.
pub(crate) fn show(page: &Page) {
    if let Some(main) = main() {
        put(&main, page);
    }
}

/// Puts a page in the place of what is there.
pub(super) fn put(place: &Element, page: &Page) {
    // When what has the focus goes away the browser settles all styles first: of nothing that goes, if nothing else changed.
    place.set_text_content(None);
    describe(place, page);
    place.set_inner_html(&page.main);
}

/// Puts a page behind the pop-up that already stands in `main`, without moving the pop-up.
pub(crate) fn show_behind(page: &Page) {
    let Some(main) = main() else { return };
    describe(&main, page);
    let _ = main.insert_adjacent_html("afterbegin", &page.main);
}

fn describe(place: &Element, page: &Page) {
    let _ = place.set_attribute("data-screen", page.screen);
    place.set_class_name(&["wrap ", page.layout].concat());
    set(place, "data-step", page.step.map(|step| step.to_string()).as_deref());
}

/// Makes the addresses of the static page absolute: they were relative to the address that it was loaded from. Style sheets
/// and what was loaded ahead are there already, and another address would have the browser load them again.
pub(crate) fn fix_links() {
    for link in all("a[href], link:is([rel=manifest], [rel~=icon], [rel=apple-touch-icon])") {
        let is_own = link.get_attribute("href").is_some_and(|address| address.starts_with('.'));
        let Some(address) = is_own.then(|| absolute(&link)).flatten() else { continue };
        let _ = link.set_attribute("href", &address);
    }
}

fn absolute(link: &Element) -> Option<String> {
    let base = link.base_uri().ok()??;
    let address = web_sys::Url::new_with_base(&link.get_attribute("href")?, &base).ok()?;
    Some(address.pathname())
}

/// Marks the trail in the main menu.
pub(crate) fn mark_menu(trail: &str) {
    for (name, link) in marked("data-trail") {
        set(&link, "aria-current", (name == trail).then_some("true"));
    }
}

/// Closes the menus that a link was chosen from.
pub(crate) fn close_menus() {
    for menu in all("nav[popover]:popover-open") {
        let _ = menu.dyn_ref::<HtmlElement>().map(HtmlElement::hide_popover);
    }
}

/// How far the page is scrolled.
#[allow(clippy::cast_possible_truncation, reason = "a scroll position is a small whole number of pixels")]
pub(crate) fn scroll() -> i32 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default() as i32
}

/// Scrolls the page at once.
pub(crate) fn scroll_to(top: i32) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, f64::from(top));
    }
}

/// The address of the link in `main` that has the focus, and which of the links to that address it is.
pub(crate) fn focused_link() -> Option<(String, usize)> {
    let focused = document()?.active_element()?;
    let address = focused.get_attribute("href")?;
    let number = links_to(&address).iter().position(|link| *link == focused)?;
    Some((address, number))
}

/// Focuses the first element of `selector` without scrolling to it.
pub(crate) fn focus(selector: &str) {
    if let Some(element) = first(selector) {
        focus_element(&element);
    }
}

/// Focuses the first element of `selector`, and scrolls to it if it is out of sight.
pub(crate) fn go_to(selector: &str) {
    if let Some(element) = first(selector).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Focuses the link in `main` with this address and number; false if it is not there.
pub(crate) fn focus_link(address: &str, number: usize) -> bool {
    let link = links_to(address).into_iter().nth(number);
    link.is_some_and(|link| {
        focus_element(&link);
        true
    })
}

fn links_to(address: &str) -> Vec<Element> {
    all("main a[href]").into_iter().filter(|link| link.get_attribute("href").as_deref() == Some(address)).collect()
}

pub(super) fn focus_element(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// The first element of `selector`.
pub(crate) fn first(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// The element with this id, to put a view in.
pub(crate) fn place(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The first element of `selector` inside another.
pub(crate) fn first_in(element: &Element, selector: &str) -> Option<Element> {
    element.query_selector(selector).ok()?
}

/// Every element of `selector`.
pub(crate) fn all(selector: &str) -> Vec<Element> {
    elements(document().and_then(|document| document.query_selector_all(selector).ok()))
}

/// Every element of `selector` inside another.
pub(crate) fn all_in(element: &Element, selector: &str) -> Vec<Element> {
    elements(element.query_selector_all(selector).ok())
}

fn elements(list: Option<web_sys::NodeList>) -> Vec<Element> {
    let list = list.into_iter().flat_map(|list| (0..list.length()).filter_map(move |index| list.get(index)));
    list.filter_map(|node| node.dyn_into().ok()).collect()
}

/// Every element with this attribute, and what the attribute says.
pub(crate) fn marked(attribute: &str) -> Vec<(String, Element)> {
    all(&["[", attribute, "]"].concat())
        .into_iter()
        .filter_map(|element| Some((element.get_attribute(attribute)?, element)))
        .collect()
}

/// Whether a checkbox or radio is checked.
pub(crate) fn is_checked(element: &Element) -> bool {
    input(element).is_some_and(web_sys::HtmlInputElement::checked)
}

/// A checkbox or radio.
pub(crate) fn input(element: &Element) -> Option<&web_sys::HtmlInputElement> {
    element.dyn_ref()
}

/// The value of the radio that is chosen in a group.
pub(crate) fn chosen(group: &Element) -> Option<String> {
    let radio = group.query_selector("input:checked").ok()??;
    input(&radio).map(web_sys::HtmlInputElement::value)
}

/// Chooses the radio with this value in a group.
pub(crate) fn choose(group: &Element, value: &str) {
    if let Ok(Some(radio)) = group.query_selector(&format!("input[value={value}]"))
        && let Some(radio) = input(&radio)
    {
        radio.set_checked(true);
    }
}

/// Sets an attribute, or takes it away. One that is so already is left alone: a browser would style it again.
pub(crate) fn set(element: &Element, name: &str, value: Option<&str>) {
    if element.get_attribute(name).as_deref() != value {
        let _ = match value {
            Some(value) => element.set_attribute(name, value),
            None => element.remove_attribute(name),
        };
    }
}

/// Sets the words of the first element of `selector` inside another. Words that stand there already are left alone.
pub(crate) fn say(element: &Element, selector: &str, words: &str) {
    if let Ok(Some(place)) = element.query_selector(selector)
        && self::words(&place) != words
    {
        place.set_text_content(Some(words));
    }
}

/// Sets the words of the place inside another that is read out when its words change: also the same ones, once more.
pub(crate) fn announce(element: &Element, words: &str) {
    if let Ok(Some(place)) = element.query_selector("[role=status]") {
        place.set_text_content(Some(words));
    }
}

/// Fills the first element of `selector` inside another. The markup is ours alone: no word of the reader is in it.
pub(crate) fn fill(element: &Element, selector: &str, markup: &str) {
    if let Ok(Some(place)) = element.query_selector(selector) {
        place.set_inner_html(markup);
    }
}

/// All the words inside an element.
pub(crate) fn words(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}

/// Adds markup at the end of an element, or right after it. Everything in it is ours or was escaped.
pub(crate) fn add(element: &Element, after: bool, markup: &str) {
    let _ = element.insert_adjacent_html(if after { "afterend" } else { "beforeend" }, markup);
}

/// Adds markup right before an element. All of it is ours.
pub(crate) fn add_before(element: &Element, markup: &str) {
    let _ = element.insert_adjacent_html("beforebegin", markup);
}

/// Puts markup in the place of an element. All of it is ours.
pub(crate) fn replace(element: &Element, markup: &str) {
    let _ = element.insert_adjacent_html("beforebegin", markup);
    element.remove();
}

/// Sets a custom property on the root of the page.
pub(crate) fn set_property(name: &str, value: &str) {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.style().set_property(name, value);
    }
}

/// Sets an attribute on the root of the page, or takes it away.
pub(crate) fn mark_root(name: &str, is_so: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        set(&root, name, is_so.then_some(""));
    }
}
