//! The page of a route as a whole document.

use super::styles::ModuleStyles;
use guide::markup::{Page, description, page_without_script, popup_page, title};
use guide::route::{Base, Route};
use maud::{PreEscaped, html};

/// The template, filled for a route. `base` is how its links begin.
pub(crate) fn fill(template: &str, styles: &ModuleStyles, route: Route, base: &Base) -> String {
    let page = match route.popup() {
        Some(popup) => popup_page(popup, base),
        None => page_without_script(route, base),
    };
    let mut text = styles
        .only_for(&page.main, template)
        .replace("<!--main-->", &main_element(&page))
        .replace("<!--version-->", env!("CARGO_PKG_VERSION"));
    let head = [
        ("<title>Werkdruk Wegwijzer</title>", html! { title { (title(route)) } }),
        ("<meta name=\"description\" content=\"\">", html! { meta name="description" content=(description(route)); }),
        ("<meta property=\"og:title\" content=\"\">", html! { meta property="og:title" content=(title(route)); }),
        (
            "<meta property=\"og:description\" content=\"\">",
            html! { meta property="og:description" content=(description(route)); },
        ),
    ];
    for (place, filled) in head {
        assert!(text.contains(place), "the template has no {place}");
        text = text.replace(place, &filled.into_string());
    }
    if route.popup().is_some() {
        text = text.replacen("<html ", "<html data-popup ", 1);
    }
    let trail = route.screen().split('/').next().unwrap_or_default();
    text.replace(&format!("data-trail=\"{trail}\""), &format!("data-trail=\"{trail}\" aria-current=\"true\""))
        .replace("=\"./", &format!("=\"{}", base.link(Route::Home)))
}

fn main_element(page: &Page) -> String {
    html! {
        main #inhoud.wrap.(page.layout) data-screen=(page.screen) data-step=[page.step] tabindex="-1" { (PreEscaped(&page.main)) }
    }
    .into_string()
}
