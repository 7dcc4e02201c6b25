//! Reads `wegwijzer.config.json`: field by field, naming what is wrong and using the rest.

use super::accent::{Accent, TooFaint};
use super::check::{self, Check, FILE_MOST};
use super::colour::Colour;
use super::{Contact, Link, Problem, Reading, Role};
use crate::object::Object;
use crate::words::organisation as words;
use serde_json::value::RawValue;

/// The fields of the file.
pub const FIELDS: [&str; 7] =
    ["$schema", "organisatie", "logo", "accentkleur", "accentkleurDonker", "contacten", "links"];
/// The fields of a contact.
pub const CONTACT_FIELDS: [&str; 5] = ["naam", "telefoon", "email", "link", "toelichting"];
/// The fields of a link.
pub const LINK_FIELDS: [&str; 3] = ["titel", "adres", "toelichting"];

/// How many own links are used.
const LINKS_MOST: usize = 8;
/// How many problems are named.
const PROBLEMS_MOST: usize = 40;

/// Reads the text of the file. Total: whatever stands in it, what can be used is used.
pub fn read(text: &str) -> Reading {
    let mut reader = Reader::default();
    if text.len() > FILE_MOST {
        reader.name(&[], words::TOO_LARGE.to_owned());
        return reader.reading;
    }
    // Some editors write a mark at the start of a file that JSON does not know.
    match Object::read(text.trim_start_matches('\u{feff}')) {
        Ok(object) => reader.file(&object),
        Err(error) if error.is_data() => reader.name(&[], words::NO_OBJECT.to_owned()),
        Err(error) => reader.name(&[], words::no_json(error.line())),
    }
    reader.reading
}

#[derive(Default)]
struct Reader {
    reading: Reading,
}

type Value<'a> = Option<&'a RawValue>;

impl Reader {
    fn file(&mut self, file: &Object<'_>) {
        let mut values = [None; FIELDS.len()];
        self.fields(file, &[], &FIELDS, &mut values);
        let [_schema, name, logo, light, dark, contacts, links] = values;
        self.reading.organisation.name = self.checked(&["organisatie"], name, check::name);
        self.reading.organisation.logo =
            Some(self.checked(&["logo"], logo, check::logo)).filter(|logo| !logo.is_empty());
        let light = self.colour("accentkleur", light);
        let dark = self.colour("accentkleurDonker", dark);
        if let Some(contacts) = contacts {
            self.contacts(contacts);
        }
        if let Some(links) = links {
            self.links(links);
        }
        self.accent(light, dark);
    }

    fn accent(&mut self, light: Option<Colour>, dark: Option<Colour>) {
        let Some(light) = light else {
            if dark.is_some() {
                self.name(&["accentkleurDonker"], words::DARK_ALONE.to_owned());
            }
            return;
        };
        let (accent, faint) = Accent::new(light, dark);
        self.reading.organisation.accent = accent;
        for one in faint {
            match one {
                TooFaint::Light(contrast) => self.name(&["accentkleur"], words::faint_light(contrast)),
                TooFaint::Dark(contrast) => self.name(&["accentkleurDonker"], words::faint_dark(contrast)),
            }
        }
    }

    fn contacts(&mut self, value: &RawValue) {
        let mut values = [None; Role::ALL.len()];
        self.group(&["contacten"], value, &Role::ALL.map(Role::key), &mut values);
        for (role, value) in Role::ALL.into_iter().zip(values) {
            if let Some(value) = value {
                self.contact(role, value);
            }
        }
    }

    fn contact(&mut self, role: Role, value: &RawValue) {
        let checks: [Check; 5] = [check::name, check::phone, check::mail, check::link, check::note];
        let texts = self.texts(&["contacten", role.key()], value, &CONTACT_FIELDS, checks);
        if texts.iter().any(|text| !text.is_empty()) {
            let [name, phone, mail, link, note] = texts;
            self.reading.organisation.contacts.push(Contact { role, name, phone, mail, link, note });
        }
    }

    fn links(&mut self, value: &RawValue) {
        let Ok(values) = serde_json::from_str::<Vec<&RawValue>>(value.get()) else {
            self.name(&["links"], words::NO_LIST.to_owned());
            return;
        };
        if values.len() > LINKS_MOST {
            self.name(&["links"], words::too_many(LINKS_MOST));
        }
        for (index, value) in values.into_iter().take(LINKS_MOST).enumerate() {
            self.link(&(index + 1).to_string(), value);
        }
    }

    fn link(&mut self, number: &str, value: &RawValue) {
        let path = ["links", number];
        let before = self.reading.problems.len();
        let checks: [Check; 3] = [check::name, check::link, check::note];
        let [title, address, note] = self.texts(&path, value, &LINK_FIELDS, checks);
        if !title.is_empty() && !address.is_empty() {
            self.reading.organisation.links.push(Link { title, address, note });
        } else if self.reading.problems.len() == before {
            // Nothing was wrong with what is there: then something is not there.
            self.name(&path, words::LINK_PARTS.to_owned());
        }
    }

    /// The texts of a group, each by its own check; empty for what is not there or not right.
    fn texts<const N: usize>(
        &mut self,
        path: &[&str; 2],
        value: &RawValue,
        known: &[&str; N],
        checks: [Check; N],
    ) -> [String; N] {
        let mut values = [None; N];
        self.group(path, value, known, &mut values);
        let [group, which] = *path;
        let mut texts = [const { String::new() }; N];
        for (((text, value), name), check) in texts.iter_mut().zip(values).zip(known).zip(checks) {
            *text = self.checked(&[group, which, name], value, check);
        }
        texts
    }

    /// The values of a group of fields.
    fn group<'a>(&mut self, path: &[&str], value: &'a RawValue, known: &[&str], values: &mut [Value<'a>]) {
        match Object::read(value.get()) {
            Ok(object) => self.fields(&object, path, known, values),
            Err(_) => self.name(path, words::NO_GROUP.to_owned()),
        }
    }

    /// The values of the known fields of an object, in the order in which they are known; the first one of each counts.
    fn fields<'a>(&mut self, object: &Object<'a>, path: &[&str], known: &[&str], values: &mut [Value<'a>]) {
        for (name, value) in &object.0 {
            match known.iter().zip(values.iter_mut()).find(|(known, _)| *known == name) {
                None => self.name(&[path, &[&shown(name)]].concat(), words::unknown(known)),
                Some((_, Some(_))) => self.name(&[path, &[name]].concat(), words::TWICE.to_owned()),
                Some((_, place)) => *place = Some(value),
            }
        }
    }

    /// A text as it is used; empty when it is not there or not right.
    fn checked(&mut self, path: &[&str], value: Value<'_>, check: Check) -> String {
        let Some(value) = value else { return String::new() };
        let text = serde_json::from_str::<String>(value.get()).map_err(|_| words::NO_TEXT.to_owned());
        text.and_then(|text| check(&text)).unwrap_or_else(|what| {
            self.name(path, what);
            String::new()
        })
    }

    fn colour(&mut self, name: &str, value: Value<'_>) -> Option<Colour> {
        let text = self.checked(&[name], value, check::name);
        let colour = Colour::parse(&text);
        if colour.is_none() && !text.is_empty() {
            self.name(&[name], words::COLOUR.to_owned());
        }
        colour
    }

    /// Names a problem. A file that is wrong all over is told so once it is enough.
    fn name(&mut self, path: &[&str], what: String) {
        let problems = &mut self.reading.problems;
        if problems.len() < PROBLEMS_MOST {
            problems.push(Problem { field: path.join(" › "), what });
        } else if problems.len() == PROBLEMS_MOST {
            problems.push(Problem { field: String::new(), what: words::AND_MORE.to_owned() });
        }
    }
}

/// A name from the file, fit to be shown.
fn shown(name: &str) -> String {
    let mut shown: String =
        name.chars().take(40).map(|character| if check::is_unseen(character) { '?' } else { character }).collect();
    if name.chars().nth(40).is_some() {
        shown.push('…');
    }
    shown
}
