//! What the organisation brings to a page: its name in the frame, its contacts and own pages below a text that names them.

use crate::organisation::{Contact, Link, Organisation};
use crate::route::{Base, Route};
use crate::words::organisation as words;
use maud::{Markup, html};

/// The contacts and pages that a text names, for the end of it; empty when it names none. On the page of the self-check, where
/// whom to ask is the point, everything there is: `text` is then `None`.
pub fn in_organisation(organisation: &Organisation, text: Option<&str>, base: &Base) -> String {
    let (contacts, links) = match text {
        Some(text) => organisation.named_in(text),
        None => (organisation.contacts.iter().collect(), organisation.links.iter().collect()),
    };
    if contacts.is_empty() && links.is_empty() {
        return String::new();
    }
    html! {
        section.own-organisation {
            h2 { (words::IN_YOUR_ORGANISATION) }
            ul {
                @for one in contacts { li { (contact(one, base)) } }
                @for one in links { li { (link(one, base)) } }
            }
        }
    }
    .into_string()
}

/// The logo, for the header, with the name for who does not see it; without a logo the name.
pub fn organisation_sign(organisation: &Organisation, base: &Base) -> String {
    let name = &organisation.name;
    html! {
        @if let Some(logo) = &organisation.logo {
            img src=(address(logo, base)) alt=(if name.is_empty() { words::LOGO_ALT } else { name });
        } @else if !name.is_empty() {
            span { (name) }
        }
    }
    .into_string()
}

fn contact(contact: &Contact, base: &Base) -> Markup {
    html! {
        p.own-role { b { (words::role(contact.role)) } @if !contact.name.is_empty() { span { (contact.name) } } }
        @if !contact.phone.is_empty() || !contact.mail.is_empty() || !contact.link.is_empty() {
            p.own-ways {
                @if !contact.phone.is_empty() { a href={ "tel:" (contact.dialled()) } { (contact.phone) } }
                @if !contact.mail.is_empty() { a href={ "mailto:" (contact.mail) } { (contact.mail) } }
                @if !contact.link.is_empty() {
                    (leading(&contact.link, base, &html! { (words::MORE) span.hidden { " " (words::about(contact.role)) } }))
                }
            }
        }
        @if !contact.note.is_empty() { p.own-note { (contact.note) } }
    }
}

fn link(link: &Link, base: &Base) -> Markup {
    html! {
        p.own-role { (leading(&link.address, base, &html! { (link.title) })) }
        @if !link.note.is_empty() { p.own-note { (link.note) } }
    }
}

/// A link of the organisation: one that leaves the host says so.
fn leading(to: &str, base: &Base, words: &Markup) -> Markup {
    let leaves = to.contains("://");
    html! { a.external[leaves] href=(address(to, base)) rel=[leaves.then_some("noopener noreferrer")] { (words) } }
}

/// An address of the file as the page needs it: below the base unless it says otherwise.
fn address(to: &str, base: &Base) -> String {
    if to.starts_with('/') || to.contains("://") { to.to_owned() } else { format!("{}{to}", base.link(Route::Home)) }
}
