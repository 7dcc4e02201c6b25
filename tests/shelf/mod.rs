//! A storage for tests: of one browser, shared by its tabs, that can be full, refused, or lie. Each tab has its own memory.
#![allow(dead_code, reason = "each test file uses its own part of it")]

use guide::saved::{PREFIX, Refused, Shelf, Written};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// What the browser has.
#[derive(Clone, Default)]
pub(crate) struct Disk {
    texts: Rc<RefCell<BTreeMap<String, String>>>,
    pub(crate) is_full: Rc<Cell<bool>>,
    pub(crate) is_refused: Rc<Cell<bool>>,
    pub(crate) lies: Rc<Cell<bool>>,
}

/// One tab's way to it.
#[derive(Clone, Default)]
pub(crate) struct Tab {
    pub(crate) disk: Disk,
    memory: Rc<RefCell<BTreeMap<String, String>>>,
}

impl Disk {
    pub(crate) fn of(texts: &[(&str, &str)]) -> Self {
        let disk = Self::default();
        for (name, text) in texts {
            disk.put(name, text);
        }
        disk
    }

    pub(crate) fn tab(&self) -> Tab {
        Tab { disk: self.clone(), ..Tab::default() }
    }

    /// Writes below the prefix, as somebody else may.
    pub(crate) fn put(&self, name: &str, text: &str) {
        self.texts.borrow_mut().insert(format!("{PREFIX}{name}"), text.to_owned());
    }

    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.texts.borrow().get(&format!("{PREFIX}{name}")).cloned()
    }

    pub(crate) fn take(&self, name: &str) {
        self.texts.borrow_mut().remove(&format!("{PREFIX}{name}"));
    }

    pub(crate) fn all(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }

    pub(crate) fn clear(&self) {
        self.texts.borrow_mut().clear();
    }
}

impl Shelf for Tab {
    fn read(&self, key: &str) -> Result<Option<String>, Refused> {
        if self.disk.is_refused.get() { Err(Refused) } else { Ok(self.disk.texts.borrow().get(key).cloned()) }
    }

    fn write(&self, key: &str, text: &str) -> Written {
        if self.disk.is_refused.get() {
            self.remember(key, text);
            return Written::InMemory;
        }
        if self.disk.is_full.get() || self.disk.lies.get() {
            self.remember(key, text);
            return Written::Full;
        }
        self.disk.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        self.forget(key);
        Written::Kept
    }

    fn remove(&self, key: &str) {
        self.forget(key);
        if !self.disk.is_refused.get() {
            self.disk.texts.borrow_mut().remove(key);
        }
    }

    fn keys(&self) -> BTreeSet<String> {
        let mut keys: BTreeSet<String> = self.memory.borrow().keys().cloned().collect();
        if !self.disk.is_refused.get() {
            keys.extend(self.disk.texts.borrow().keys().filter(|key| key.starts_with(PREFIX)).cloned());
        }
        keys
    }

    fn remember(&self, key: &str, text: &str) {
        self.memory.borrow_mut().insert(key.to_owned(), text.to_owned());
    }

    fn forget(&self, key: &str) {
        self.memory.borrow_mut().remove(key);
    }

    fn recall(&self, key: &str) -> Option<String> {
        self.memory.borrow().get(key).cloned()
    }
}
