//! A keeper between the page and a storage that may be full, refused, cleared, shared with other tabs, or written by another
//! release: no record that it cannot read is touched, and no change of the reader gets lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod shelf;

use guide::saved::{Entity, Keeper, Kind, Outcome, Record, Shelf, Survey, Why, Written, member, members, merge};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use shelf::{Disk, Tab};
use std::collections::BTreeSet;

const NOW: &str = "2026-11-23T14:02:00.000Z";

/// Something of the first schema: a set of names.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct List {
    names: BTreeSet<String>,
}

impl Entity for List {
    const KEY: &'static str = "list";

    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self { names: merge::set(&base.names, &mine.names, &theirs.names) }
    }

    fn count(&self) -> usize {
        self.names.len()
    }
}

/// The same in the second schema: a text, a name a line.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Letter {
    text: String,
}

impl Entity for Letter {
    const KEY: &'static str = "list";
    const SCHEMA: u32 = 2;

    fn read(schema: u32, data: &str) -> Option<Self> {
        match schema {
            1 => {
                let old: List = serde_json::from_str(data).ok()?;
                Some(Self { text: old.names.into_iter().collect::<Vec<_>>().join("\n") })
            }
            _ => serde_json::from_str(data).ok(),
        }
    }

    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self { text: merge::text(&base.text, &mine.text, &theirs.text) }
    }
}

static LIST: Kind = Kind::of::<List>();
static LETTER: Kind = Kind::of::<Letter>();
static FAMILY: [Kind; 1] = [Kind::of::<List>().family()];

fn list(names: &[&str]) -> String {
    serde_json::to_string(&List { names: names.iter().map(|name| (*name).to_owned()).collect() }).unwrap()
}

fn record(schema: u32, rev: u64, data: &str) -> String {
    Record { schema, rev, saved: NOW.to_owned(), data: data.to_owned() }.to_text().unwrap()
}

fn data(text: Option<String>) -> String {
    Record::parse(&text.unwrap()).unwrap().data
}

/// A tab with a page in it.
struct Page {
    tab: Tab,
    keeper: Keeper,
    value: String,
}

impl Page {
    fn open(kind: &'static Kind, disk: &Disk) -> Self {
        let tab = disk.tab();
        let (keeper, value) = Keeper::load(kind, "list", &tab);
        Self { tab, keeper, value }
    }

    fn set(&mut self, value: &str) {
        value.clone_into(&mut self.value);
    }

    fn add(&mut self, name: &str) {
        let mut list: List = serde_json::from_str(&self.value).unwrap();
        list.names.insert(name.to_owned());
        self.value = serde_json::to_string(&list).unwrap();
    }

    fn drop(&mut self, name: &str) {
        let mut list: List = serde_json::from_str(&self.value).unwrap();
        list.names.remove(name);
        self.value = serde_json::to_string(&list).unwrap();
    }

    fn write(&mut self) -> Option<Written> {
        let Outcome { value, written } = self.keeper.write(&self.value, NOW, &self.tab);
        self.value = value;
        written
    }

    fn look(&mut self) {
        if let Ok(value) = self.keeper.look(&self.value, None, &self.tab) {
            self.value = value;
        }
    }
}

#[test]
fn a_first_change_is_written_as_the_contract_says() {
    let disk = Disk::default();
    let mut page = Page::open(&LIST, &disk);
    assert_eq!(page.write(), None);
    page.add("a");
    assert_eq!(page.write(), Some(Written::Kept));
    assert_eq!(
        disk.get("list").unwrap(),
        r#"{"v":1,"rev":1,"saved":"2026-11-23T14:02:00.000Z","data":{"names":["a"]}}"#
    );
    assert_eq!(page.write(), None);
    page.add("b");
    page.write();
    assert_eq!(
        disk.get("list").unwrap(),
        r#"{"v":1,"rev":2,"saved":"2026-11-23T14:02:00.000Z","data":{"names":["a","b"]}}"#
    );
    assert_eq!(Page::open(&LIST, &disk).value, list(&["a", "b"]));
}

#[test]
fn two_tabs_add_to_each_other_and_take_away_from_each_other() {
    let disk = Disk::default();
    let (mut one, mut other) = (Page::open(&LIST, &disk), Page::open(&LIST, &disk));
    one.add("a");
    other.add("b");
    one.write();
    other.write();
    assert_eq!(data(disk.get("list")), list(&["a", "b"]));
    one.look();
    assert_eq!(one.value, list(&["a", "b"]));
    one.drop("b");
    other.add("c");
    one.write();
    other.write();
    one.look();
    assert_eq!((one.value, other.value), (list(&["a", "c"]), list(&["a", "c"])));
}

#[test]
fn a_text_that_both_tabs_changed_keeps_both() {
    let disk = Disk::default();
    let (mut one, mut other) = (Page::open(&LETTER, &disk), Page::open(&LETTER, &disk));
    one.set(r#"{"text":"rust"}"#);
    other.set(r#"{"text":"reinheid"}"#);
    one.write();
    other.write();
    one.look();
    assert_eq!(one.value, r#"{"text":"reinheid\nAndere versie:\nrust"}"#);
    assert_eq!(other.value, one.value);
    one.write();
    other.look();
    assert_eq!(other.value, one.value);
}

#[test]
fn a_full_storage_keeps_the_old_text_and_the_change_waits() {
    let old = record(1, 4, &list(&["a"]));
    let disk = Disk::of(&[("list", &old)]);
    let mut page = Page::open(&LIST, &disk);
    disk.is_full.set(true);
    page.add("b");
    assert_eq!(page.write(), Some(Written::Full));
    assert_eq!(disk.get("list").unwrap(), old);
    let key = format!("{}list", guide::saved::PREFIX);
    assert_eq!(data(page.tab.recall(&key)), list(&["a", "b"]));
    page.look();
    assert_eq!(page.value, list(&["a", "b"]));
    disk.is_full.set(false);
    assert_eq!(page.write(), Some(Written::Kept));
    assert_eq!(data(disk.get("list")), list(&["a", "b"]));
    assert_eq!(page.tab.recall(&key), None);
}

#[test]
fn a_refused_storage_is_never_written_unread_and_is_caught_up_with_later() {
    let old = record(1, 4, &list(&["a"]));
    let disk = Disk::of(&[("list", &old)]);
    disk.is_refused.set(true);
    let mut page = Page::open(&LIST, &disk);
    assert_eq!(page.value, list(&[]));
    page.add("b");
    assert_eq!(page.write(), Some(Written::InMemory));
    page.add("c");
    page.drop("b");
    assert_eq!(page.write(), Some(Written::InMemory));
    let key = format!("{}list", guide::saved::PREFIX);
    assert_eq!(data(page.tab.text(&key)), list(&["c"]));
    page.drop("c");
    page.write();
    assert_eq!(data(page.tab.text(&key)), list(&[]), "the memory follows back to nothing");
    page.add("c");
    disk.is_refused.set(false);
    assert_eq!(page.write(), Some(Written::Kept));
    assert_eq!(data(disk.get("list")), list(&["a", "c"]));
}

#[test]
fn a_storage_that_is_refused_halfway_keeps_what_was_loaded_in_memory() {
    let disk = Disk::of(&[("list", &record(1, 4, &list(&["a"])))]);
    let mut page = Page::open(&LIST, &disk);
    disk.is_refused.set(true);
    page.look();
    assert_eq!(page.value, list(&["a"]));
    assert_eq!(Survey::of(&LISTS, &page.tab).count(&LIST), 1, "a copy made now has it");
    page.add("b");
    assert_eq!(page.write(), Some(Written::InMemory));
    disk.is_refused.set(false);
    page.look();
    assert_eq!(page.write(), Some(Written::Kept));
    assert_eq!(data(disk.get("list")), list(&["a", "b"]));
}

static LISTS: [Kind; 1] = [Kind::of::<List>()];

#[test]
fn what_vanishes_is_offered_not_brought_back_by_itself() {
    let disk = Disk::of(&[("list", &record(1, 4, &list(&["a"])))]);
    let mut page = Page::open(&LIST, &disk);
    disk.clear();
    page.look();
    assert!(page.keeper.is_lost());
    assert_eq!(page.value, list(&["a"]));
    assert_eq!(page.write(), None);
    assert_eq!(disk.get("list"), None);
    assert_eq!(Survey::of(&LISTS, &page.tab).count(&LIST), 1, "a copy made now has it");
    page.keeper.insist();
    assert_eq!(page.write(), Some(Written::Kept));
    assert_eq!(data(disk.get("list")), list(&["a"]));
    assert!(!page.keeper.is_lost());
}

#[test]
fn a_change_after_it_vanished_keeps_everything_again() {
    let disk = Disk::of(&[("list", &record(1, 4, &list(&["a"])))]);
    let mut page = Page::open(&LIST, &disk);
    disk.clear();
    page.add("b");
    assert_eq!(page.write(), Some(Written::Kept));
    assert_eq!(data(disk.get("list")), list(&["a", "b"]));
    assert!(!page.keeper.is_lost());
}

#[test]
fn what_another_tab_erased_goes_here_too_and_stays_away() {
    let key = format!("{}list", guide::saved::PREFIX);
    let empty = record(1, 0, &list(&[]));
    for is_quick in [true, false] {
        let disk = Disk::of(&[("list", &record(1, 4, &list(&["a", "b"])))]);
        let mut page = Page::open(&LIST, &disk);
        page.add("new");
        // The other tab writes that nothing is left, and takes that away; the event may come before or after the latter.
        disk.put("list", &empty);
        if is_quick {
            page.look();
        }
        disk.clear();
        page.value = page.keeper.look(&page.value, Some((&key, &empty)), &page.tab).unwrap();
        page.look();
        assert!(!page.keeper.is_lost());
        assert_eq!(page.value, list(&["new"]), "only what is newer than the erasure");
        page.drop("new");
        assert_eq!(page.write(), None);
        assert_eq!(disk.get("list"), None);
    }
}

#[test]
fn what_looked_lost_and_turns_out_to_be_erased_goes_too() {
    let key = format!("{}list", guide::saved::PREFIX);
    let empty = record(1, 0, &list(&[]));
    let disk = Disk::of(&[("list", &record(1, 4, &list(&["a", "b"])))]);
    let mut page = Page::open(&LIST, &disk);
    disk.clear();
    page.look();
    assert!(page.keeper.is_lost());
    page.value = page.keeper.look(&page.value, Some((&key, &empty)), &page.tab).unwrap();
    assert!(!page.keeper.is_lost());
    assert_eq!(page.value, list(&[]));
    assert_eq!(page.tab.recall(&key), None);
    assert_eq!(page.write(), None);
}

#[test]
fn a_page_that_comes_back_shows_what_a_fresh_one_would() {
    let disk = Disk::of(&[("list", &record(1, 4, &list(&["a"])))]);
    let mut page = Page::open(&LIST, &disk);
    disk.put("list", &record(1, 5, &list(&["a", "b"])));
    page.value = page.keeper.wake(&page.value, &page.tab);
    assert_eq!(page.value, list(&["a", "b"]));
    disk.clear();
    page.value = page.keeper.wake(&page.value, &page.tab);
    assert_eq!(page.value, list(&[]));
    assert_eq!(page.write(), None);
    assert_eq!(disk.get("list"), None);
}

#[test]
fn a_page_that_comes_back_with_unsaved_work_keeps_it() {
    let disk = Disk::of(&[("list", &record(1, 4, &list(&["a"])))]);
    let mut page = Page::open(&LIST, &disk);
    disk.is_full.set(true);
    page.add("b");
    page.write();
    disk.clear();
    disk.is_full.set(false);
    page.value = page.keeper.wake(&page.value, &page.tab);
    assert_eq!(page.value, list(&["a", "b"]));
    assert_eq!(page.write(), Some(Written::Kept));
}

#[test]
fn strange_and_newer_records_are_stepped_over_and_never_touched() {
    let mut strange: Vec<String> = [
        "",
        " ",
        "{",
        "null",
        "[]",
        "7",
        "niets",
        "\u{0}",
        "{}",
        r#"{"v":1}"#,
        r#"{"v":0,"data":{}}"#,
        r#"{"v":-1,"data":{}}"#,
        r#"{"v":1.5,"data":{}}"#,
        r#"{"v":1e99,"data":{}}"#,
        r#"{"v":99999999999,"data":{}}"#,
        r#"{"v":1,"rev":-2,"data":{}}"#,
        r#"{"v":1,"saved":5,"data":{}}"#,
        r#"{"v":1,"data":[]}"#,
        r#"{"v":1,"data":null}"#,
        r#"{"v":1,"data":{"names":"a"}}"#,
        r#"{"v":1,"data":{"names":[1]}}"#,
        r#"{"v":1,"data":{"other":1}}"#,
        r#"{"v":1,"data":{"names":[]},"more":1}"#,
        r#"{"v":1,"v":1,"data":{}}"#,
        r#"[1,1,"",{"names":[]}]"#,
        r#"{"v":2,"data":{"text":"a"}}"#,
        r#"{"v":1,"rev":3,"saved":"","data":{"names":["a"]}"#,
    ]
    .map(str::to_owned)
    .to_vec();
    strange.push(format!(r#"{{"v":1,"data":{}1{}}}"#, "[".repeat(10_000), "]".repeat(10_000)));
    for text in &strange {
        let disk = Disk::of(&[("list", text)]);
        let mut page = Page::open(&LIST, &disk);
        assert_eq!(page.value, list(&[]), "{text}");
        page.add("a");
        assert_eq!(page.write(), Some(Written::Kept), "{text}");
        assert_eq!(disk.get("list").as_ref(), Some(text));
        assert_eq!(data(disk.get("list~2")), list(&["a"]));
        assert_eq!(Page::open(&LIST, &disk).value, list(&["a"]));
        let survey = Survey::of(&LISTS, &page.tab);
        let why =
            if text.starts_with(r#"{"v":2"#) || text.starts_with(r#"{"v":99"#) { Why::Newer } else { Why::Unreadable };
        let is_out_of_range = text.contains("99999999999");
        assert_eq!(survey.aside.len(), 1);
        assert_eq!(survey.aside[0].why, if is_out_of_range { Why::Unreadable } else { why }, "{text}");
        assert_eq!(survey.count(&LIST), 1);
    }
}

#[test]
fn a_place_that_a_newer_release_takes_while_we_run_is_left_to_it() {
    let disk = Disk::of(&[("list", &record(1, 1, &list(&["a"])))]);
    let mut page = Page::open(&LIST, &disk);
    let newer = record(2, 2, r#"{"text":"a\nnieuw"}"#);
    disk.put("list", &newer);
    page.add("b");
    assert_eq!(page.write(), Some(Written::Kept));
    assert_eq!(disk.get("list").unwrap(), newer);
    assert_eq!(data(disk.get("list~2")), list(&["a", "b"]));
    // The newer release takes up what the older one did meanwhile, and only then takes it away.
    let mut update = Page::open(&LETTER, &disk);
    assert_eq!(update.value, "{\"text\":\"a\\nnieuw\\nAndere versie:\\na\\nb\"}");
    assert!(disk.get("list~2").is_some());
    disk.is_full.set(true);
    assert_eq!(update.write(), Some(Written::Full));
    assert!(disk.get("list~2").is_some());
    disk.is_full.set(false);
    assert_eq!(update.write(), Some(Written::Kept));
    assert_eq!(disk.get("list~2"), None);
    assert_eq!(Page::open(&LETTER, &disk).value, update.value);
}

#[test]
fn nine_places_that_may_not_be_touched_leave_the_tenth_in_memory() {
    let disk = Disk::default();
    for number in 1..=9 {
        let name = if number == 1 { "list".to_owned() } else { format!("list~{number}") };
        disk.put(&name, "niets");
    }
    let before = disk.all();
    let mut page = Page::open(&LIST, &disk);
    page.add("a");
    assert_eq!(page.write(), Some(Written::Full));
    assert_eq!(disk.all(), before);
    assert_eq!(page.value, list(&["a"]));
}

#[test]
fn the_old_text_of_an_older_schema_stays_until_the_new_one_is_written() {
    let old = record(1, 7, &list(&["a", "b"]));
    let disk = Disk::of(&[("list", &old)]);
    let mut page = Page::open(&LETTER, &disk);
    assert_eq!(page.value, r#"{"text":"a\nb"}"#);
    assert_eq!(page.write(), None);
    assert_eq!(disk.get("list").unwrap(), old, "loading alone changes nothing");
    page.set(r#"{"text":"a\nb\nc"}"#);
    disk.is_full.set(true);
    page.write();
    assert_eq!(disk.get("list").unwrap(), old, "nor does a write that fails");
    disk.is_full.set(false);
    page.write();
    assert_eq!(disk.get("list").unwrap(), record(2, 8, r#"{"text":"a\nb\nc"}"#));
}

#[test]
fn a_family_has_a_record_each() {
    let disk = Disk::of(&[
        ("list:b", &record(1, 1, &list(&["x"]))),
        ("list:a", &record(1, 1, &list(&["x", "y"]))),
        ("list:a~2", "niets"),
        ("list", &record(1, 1, &list(&["no family"]))),
        ("list:Niet zo", &record(1, 1, &list(&["no id"]))),
        ("lists:c", &record(1, 1, &list(&["other"]))),
    ]);
    let tab = disk.tab();
    assert_eq!(members(&tab.keys(), "list"), ["a", "b"]);
    let survey = Survey::of(&FAMILY, &tab);
    assert_eq!(survey.kept.iter().map(|kept| kept.name.as_str()).collect::<Vec<_>>(), ["list:a", "list:b"]);
    assert_eq!(survey.count(&FAMILY[0]), 3);
    assert_eq!(
        survey.aside.iter().map(|aside| aside.key.rsplit(':').next().unwrap()).collect::<Vec<_>>(),
        ["list", "Niet zo", "a~2", "c"]
    );
    let (mut keeper, value) = Keeper::load(&FAMILY[0], &member("list", "a"), &tab);
    assert_eq!(value, list(&["x", "y"]));
    keeper.write(&list(&["x"]), NOW, &tab);
    assert_eq!(data(disk.get("list:a")), list(&["x"]));
}

#[derive(Debug, Clone)]
enum Step {
    Add(usize, u8),
    Drop(usize, u8),
    Write(usize),
    Look(usize),
    Reload(usize),
    Full(bool),
    Refuse(bool),
    Strange,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..3usize, 0..6u8).prop_map(|(tab, name)| Step::Add(tab, name)),
        2 => (0..3usize, 0..6u8).prop_map(|(tab, name)| Step::Drop(tab, name)),
        4 => (0..3usize).prop_map(Step::Write),
        3 => (0..3usize).prop_map(Step::Look),
        1 => (0..3usize).prop_map(Step::Reload),
        1 => any::<bool>().prop_map(Step::Full),
        1 => any::<bool>().prop_map(Step::Refuse),
        1 => Just(Step::Strange),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn three_tabs_end_alike_and_never_touch_what_is_not_theirs(steps in prop::collection::vec(step(), 1..60)) {
        let disk = Disk::of(&[("ander", "niet van ons")]);
        let mut pages: Vec<Page> = (0..3).map(|_| Page::open(&LIST, &disk)).collect();
        let mut strange = 0;
        for step in steps {
            match step {
                Step::Add(tab, name) => pages[tab].add(&name.to_string()),
                Step::Drop(tab, name) => pages[tab].drop(&name.to_string()),
                Step::Write(tab) => drop(pages[tab].write()),
                Step::Look(tab) => pages[tab].look(),
                // A page that goes writes first; what could not be written goes with it.
                Step::Reload(tab) => {
                    pages[tab].write();
                    pages[tab] = Page::open(&LIST, &disk);
                }
                Step::Full(is_full) => disk.is_full.set(is_full),
                Step::Refuse(is_refused) => disk.is_refused.set(is_refused),
                Step::Strange => {
                    strange += 1;
                    disk.put(&format!("list~{}", 9 - strange % 3), "vreemd");
                }
            }
        }
        disk.is_full.set(false);
        disk.is_refused.set(false);
        // Each writes and looks until nobody has news.
        for _ in 0..3 {
            for page in &mut pages {
                page.look();
                page.write();
            }
        }
        for page in &pages {
            prop_assert_eq!(&page.value, &pages[0].value);
            prop_assert!(!page.keeper.has_news(&page.value));
        }
        prop_assert_eq!(Page::open(&LIST, &disk).value, pages[0].value.clone());
        prop_assert_eq!(disk.get("ander").unwrap(), "niet van ons");
        prop_assert_eq!(disk.all().values().filter(|text| *text == "vreemd").count(), strange.min(3));
    }

    #[test]
    fn what_one_tab_adds_alone_is_there_in_the_end(names in prop::collection::vec((0..3usize, 0..40u8), 1..30)) {
        let disk = Disk::default();
        let mut pages: Vec<Page> = (0..3).map(|_| Page::open(&LIST, &disk)).collect();
        let mut all = BTreeSet::new();
        for (tab, name) in names {
            pages[tab].add(&name.to_string());
            all.insert(name.to_string());
            if name % 3 == 0 {
                pages[tab].write();
            }
        }
        for page in &mut pages {
            page.write();
        }
        prop_assert_eq!(data(disk.get("list")), serde_json::to_string(&List { names: all }).unwrap());
    }

    #[test]
    fn any_text_at_all_can_be_asked_whether_it_is_a_record(text in any::<String>()) {
        if let Some(record) = Record::parse(&text) {
            prop_assert!(record.schema > 0);
        }
    }

    #[test]
    fn a_record_comes_back_as_it_was(schema in 1..u32::MAX, rev in any::<u64>(), saved in any::<String>(), names in any::<BTreeSet<String>>()) {
        let data = serde_json::to_string(&names).unwrap();
        let record = Record { schema, rev, saved, data };
        prop_assert_eq!(Record::parse(&record.to_text().unwrap()), Some(record));
    }

    #[test]
    fn a_record_with_a_byte_changed_is_read_or_refused(at in 0..80usize, byte in 32..127u8) {
        let mut text = record(1, 3, &list(&["a", "b"])).into_bytes();
        let at = at % text.len();
        text[at] = byte;
        let text = String::from_utf8(text).unwrap();
        let disk = Disk::of(&[("list", &text)]);
        let mut page = Page::open(&LIST, &disk);
        page.add("c");
        page.write();
        if Record::parse(&text).is_none() {
            prop_assert_eq!(disk.get("list").unwrap(), text);
        }
    }
}
