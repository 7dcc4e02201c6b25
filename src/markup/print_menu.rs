//! The quiet print menu of a page. It shows once the app is there: the app gathers what is printed.

use super::icon::{Icon, icon};
use crate::book::Portion;
use crate::route::{Base, Route};
use crate::words::reading;
use maud::{Markup, html};

/// The menu of a route: one button, or a list that unfolds. Below it is said what the browser refuses.
pub(super) fn print_menu(route: Route) -> Markup {
    let portions = Portion::of(route);
    let trail = route.entry().map(|id| id.entry().place.trail);
    html! {
        div.print-menu.live {
            @if let [only] = portions {
                (button(*only, &html! { (icon(Icon::Printer)) (reading::PRINT) }))
            } @else if !portions.is_empty() {
                details {
                    summary { (icon(Icon::Printer)) (reading::PRINT) }
                    ul { @for portion in portions { li { (button(*portion, &html! { (reading::portion(*portion, trail)) })) } } }
                }
            }
            div role="status" {}
        }
    }
}

fn button(portion: Portion, inside: &Markup) -> Markup {
    html! { button.button.quiet type="button" data-print=(portion.id()) { (inside) } }
}

/// That the browser does not print here, and a way out: the page in its own tab. `base` is that of the app as seen from outside.
pub fn refused(route: Route, base: &Base) -> String {
    let address = base.link(route);
    html! {
        p.print-refused { (reading::PRINT_REFUSED) " " a href=(address) target="_blank" rel="noopener" { (address) } }
    }
    .into_string()
}
