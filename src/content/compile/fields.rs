//! A table of TOML, read field by field, so that every mistake in it is found at its own line.

use super::mistake::{Mistake, line_of};
use super::paths::is_id;
use super::typography::smart;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Something with the line of its file on which it stands, from 1.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Located<T> {
    /// What stands there.
    pub value: T,
    /// Its line.
    pub line: usize,
}

/// The TOML in a file.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The file below `content/`.
    pub file: &'a str,
    /// The TOML.
    pub text: &'a str,
    /// Lines of the file above it.
    pub lines_above: usize,
}

impl<'a> Source<'a> {
    /// The register `file` out of `files` (path below `content/` → text). That it is missing is reported.
    pub fn register(files: &'a BTreeMap<String, String>, file: &'a str, mistakes: &mut Vec<Mistake>) -> Option<Self> {
        let text = files.get(file);
        if text.is_none() {
            mistakes.push(Mistake::new(file, 1, "this register is missing"));
        }
        text.map(|text| Self { file, text, lines_above: 0 })
    }

    /// What `read` makes of the whole; `None` when it is no TOML. Mistakes go to `mistakes`.
    pub fn read<T>(self, mistakes: &mut Vec<Mistake>, read: impl FnOnce(&mut Fields<'_, '_>) -> T) -> Option<T> {
        self.open(mistakes, |fields| fields.all(read))
    }

    /// What `read` makes of each table in it, by its id; `None` when it is no TOML. Mistakes go to `mistakes`.
    pub fn read_by_id<T>(
        self,
        mistakes: &mut Vec<Mistake>,
        read: impl Fn(&mut Fields<'_, '_>) -> T,
    ) -> Option<BTreeMap<String, Located<T>>> {
        self.open(mistakes, |fields| fields.by_id(read))
    }

    fn open<T>(self, mistakes: &mut Vec<Mistake>, read: impl FnOnce(Fields<'_, '_>) -> T) -> Option<T> {
        match DeTable::parse(self.text) {
            Ok(table) => {
                let line = self.lines_above.max(1);
                Some(read(Fields { source: self, table: table.get_ref(), line, asked: Vec::new(), mistakes }))
            }
            Err(error) => {
                let line = self.line(error.span().map_or(0, |span| span.start));
                mistakes.push(Mistake::new(self.file, line, format!("this is no TOML: {}", error.message())));
                None
            }
        }
    }

    fn line(&self, offset: usize) -> usize {
        self.lines_above + line_of(self.text, offset)
    }
}

/// A table that is asked for its fields one by one. What was not asked for is a mistake.
pub struct Fields<'a, 'm> {
    source: Source<'a>,
    table: &'a DeTable<'a>,
    line: usize,
    asked: Vec<&'static str>,
    mistakes: &'m mut Vec<Mistake>,
}

impl<'a> Fields<'a, '_> {
    /// The line on which the table starts.
    pub fn line(&self) -> usize {
        self.line
    }

    /// Reports a mistake at a line of the file.
    pub fn mistake(&mut self, line: usize, what: impl Into<String>) {
        self.mistakes.push(Mistake::new(self.source.file, line, what));
    }

    /// A text that has to be there. It is empty when it is not, which is reported.
    pub fn text(&mut self, key: &'static str) -> Located<String> {
        let text = self.required(key, "a text between quotes", |_, value| value.as_str().map(str::to_owned));
        let text = text.unwrap_or(Located { value: String::new(), line: self.line });
        if text.value.trim().is_empty() && self.table.get(key).is_some_and(|value| value.get_ref().is_str()) {
            self.mistake(text.line, format!("{key} is empty"));
        }
        text
    }

    /// A text for readers, with typographic quotes.
    pub fn prose(&mut self, key: &'static str) -> Located<String> {
        let text = self.text(key);
        Located { value: smart(&text.value), line: text.line }
    }

    /// A text for readers that may be left out.
    pub fn optional_prose(&mut self, key: &'static str) -> Option<Located<String>> {
        if self.table.contains_key(key) {
            return Some(self.prose(key));
        }
        self.asked.push(key);
        None
    }

    /// A list of texts, each with its line; none when it is left out.
    pub fn texts(&mut self, key: &'static str) -> Vec<Located<String>> {
        let list = self.field(key, "a list of texts between quotes", |source, value| {
            let items = value.as_array()?.iter();
            items
                .map(|item| {
                    let line = source.line(item.span().start);
                    item.get_ref().as_str().map(|text| Located { value: text.to_owned(), line })
                })
                .collect::<Option<Vec<_>>>()
        });
        list.map(|list| list.value).unwrap_or_default()
    }

    /// A year.
    pub fn year(&mut self, key: &'static str) -> u16 {
        let year = self.required(key, "a year", |_, value| value.as_integer()?.as_str().parse().ok());
        year.map(|year| year.value).unwrap_or_default()
    }

    /// One of a few names, as what it stands for.
    pub fn choice<T: Copy>(&mut self, key: &'static str, names: &[(&str, T)]) -> Option<T> {
        self.required(key, &one_of(names), |_, value| chosen(value, names)).map(|choice| choice.value)
    }

    /// One of a few names, as what it stands for; it may be left out.
    pub fn optional_choice<T: Copy>(&mut self, key: &'static str, names: &[(&str, T)]) -> Option<Located<T>> {
        self.field(key, &one_of(names), |_, value| chosen(value, names))
    }

    /// What `read` makes of each table in a list of tables; none when it is left out.
    pub fn rows<T>(&mut self, key: &'static str, read: impl Fn(&mut Fields<'_, '_>) -> T) -> Vec<T> {
        let list = self.field(key, "a list of tables", |_, value| {
            value.as_array()?.iter().map(|item| Some((item.get_ref().as_table()?, item.span().start))).collect()
        });
        let rows: Vec<(&DeTable<'_>, usize)> = list.map(|list| list.value).unwrap_or_default();
        rows.into_iter().map(|(table, offset)| self.inner(table, offset).all(&read)).collect()
    }

    /// An id: a text of lower-case letters, digits and single hyphens.
    pub fn id(&mut self, key: &'static str) -> Located<String> {
        let id = self.text(key);
        if !id.value.is_empty() && !is_id(&id.value) {
            self.mistake(id.line, not_an_id(&id.value));
        }
        id
    }

    /// A field as `read` understands it; what it does not understand is reported as not being `kind`.
    fn field<T>(
        &mut self,
        key: &'static str,
        kind: &str,
        read: impl FnOnce(Source<'a>, &'a DeValue<'a>) -> Option<T>,
    ) -> Option<Located<T>> {
        self.asked.push(key);
        let table = self.table;
        let (name, value): (_, &'a Spanned<DeValue<'a>>) = table.get_key_value(key)?;
        let line = self.source.line(name.span().start);
        let found = read(self.source, value.get_ref());
        if found.is_none() {
            self.mistake(line, format!("{key} is {kind}"));
        }
        found.map(|value| Located { value, line })
    }

    /// A field that has to be there; that it is missing is reported.
    fn required<T>(
        &mut self,
        key: &'static str,
        kind: &str,
        read: impl FnOnce(Source<'a>, &'a DeValue<'a>) -> Option<T>,
    ) -> Option<Located<T>> {
        if !self.table.contains_key(key) {
            self.mistake(self.line, format!("{key} is missing"));
        }
        self.field(key, kind, read)
    }

    fn inner<'b>(&'b mut self, table: &'b DeTable<'b>, offset: usize) -> Fields<'b, 'b> {
        let line = self.source.line(offset);
        Fields { source: self.source, table, line, asked: Vec::new(), mistakes: self.mistakes }
    }
    fn by_id<T>(mut self, read: impl Fn(&mut Fields<'_, '_>) -> T) -> BTreeMap<String, Located<T>> {
        let mut rows = BTreeMap::new();
        for (id, row) in self.table {
            let (name, offset) = (id.get_ref(), id.span().start);
            let line = self.source.line(offset);
            if !is_id(name) {
                self.mistake(line, not_an_id(name));
            }
            match row.get_ref().as_table() {
                Some(table) => {
                    let value = self.inner(table, offset).all(&read);
                    rows.insert(name.to_string(), Located { value, line });
                }
                None => self.mistake(line, format!("{name} is a table: [{name}]")),
            }
        }
        rows
    }

    /// What `read` makes of the table. Every field that it did not ask for is reported.
    fn all<T>(mut self, read: impl FnOnce(&mut Fields<'_, '_>) -> T) -> T {
        let value = read(&mut self);
        for name in self.table.keys().filter(|name| !self.asked.iter().any(|asked| asked == name.get_ref())) {
            let line = self.source.line(name.span().start);
            let what = format!("there is no field {}; there are {}", name.get_ref(), self.asked.join(", "));
            self.mistakes.push(Mistake::new(self.source.file, line, what));
        }
        value
    }
}

fn one_of<T>(names: &[(&str, T)]) -> String {
    let names: Vec<String> = names.iter().map(|(name, _)| format!("{name:?}")).collect();
    format!("one of {}", names.join(", "))
}

fn chosen<T: Copy>(value: &DeValue<'_>, names: &[(&str, T)]) -> Option<T> {
    names.iter().find(|(name, _)| value.as_str() == Some(name)).map(|(_, choice)| *choice)
}

/// What is wrong with a text that should be an id.
pub fn not_an_id(text: &str) -> String {
    format!("{text} is not an id: lower-case letters, digits and single hyphens")
}
