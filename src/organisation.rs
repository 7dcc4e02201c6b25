//! The organisation that uses the guide: what `wegwijzer.config.json` says of it, and every mistake in that file by name.
//!
//! The file comes from whoever puts the guide on an intranet. Whatever stands in it, the guide works: what is wrong is named
//! and left out, the rest is used. Everything that comes out of here is bounded in length and safe to show; it still has to
//! be escaped like any text.

mod accent;
mod check;
mod colour;
mod mention;
mod read;
mod role;

pub use accent::{Accent, DARK_GROUNDS, LIGHT_GROUNDS, Shades};
pub use check::FILE_MOST;
pub use colour::{Colour, contrast};
pub use read::{CONTACT_FIELDS, FIELDS, LINK_FIELDS, read};
pub use role::Role;

use crate::route::{Base, Route};

/// What the file says, as far as it can be used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Organisation {
    /// Its name; empty for none.
    pub name: String,
    /// The address of its logo, on the same origin as the guide: below the base, or from the root of the host.
    pub logo: Option<String>,
    /// Its colour, for links and buttons.
    pub accent: Option<Accent>,
    /// Who can be asked, in the order of [`Role::ALL`].
    pub contacts: Vec<Contact>,
    /// Its own pages.
    pub links: Vec<Link>,
}

/// Who can be asked. Each text may be empty, but not all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// As whom.
    pub role: Role,
    /// The name of a person or a desk.
    pub name: String,
    /// The telephone number as people write it.
    pub phone: String,
    /// The address for mail.
    pub mail: String,
    /// The address of a page: `https://…`, below the base, or from the root of the host.
    pub link: String,
    /// A line more.
    pub note: String,
}

impl Contact {
    /// The number as a telephone takes it: digits, and a plus at the start.
    pub fn dialled(&self) -> String {
        let country = if self.phone.trim_start().starts_with('+') { "+" } else { "" };
        let digits: String = self.phone.chars().filter(char::is_ascii_digit).collect();
        format!("{country}{digits}")
    }
}

/// A page of the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it is called.
    pub title: String,
    /// Where it is: `https://…`, below the base, or from the root of the host.
    pub address: String,
    /// A line more; may be empty.
    pub note: String,
}

/// Something in the file that is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where: `contacten › bedrijfsarts › telefoon`; empty for the whole file.
    pub field: String,
    /// What is wrong with it, in a sentence.
    pub what: String,
}

/// What reading the file came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// What is used.
    pub organisation: Organisation,
    /// What is not.
    pub problems: Vec<Problem>,
}

impl Organisation {
    /// Whether the file says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The contact in a role.
    pub fn contact(&self, role: Role) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.role == role)
    }
}

/// Where the file is.
pub fn address(base: &Base) -> String {
    format!("{}wegwijzer.config.json", base.link(Route::Home))
}

/// A file in which everything is right, to start from.
pub const EXAMPLE: &str = include_str!("organisation/example.json");
