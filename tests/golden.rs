//! Records as every release wrote them load for ever. A new schema adds a file; none is ever changed or taken away.
//!
//! `tests/saved/<kind>-<schema>.json` is a record, `tests/saved/copy-<version>.json` a whole copy.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use guide::saved::import::Import;
use guide::saved::{KINDS, Record};
use guide::words::kinds;
use std::fs;

/// This release writes the data as it stands in the file.
const AS_IT_IS: &str = "";

/// What this release makes of the record in a file.
const RECORDS: [(&str, &str); 8] = [
    ("ticks-1", r#"{"ticked":["kort/stap-1/tijd","uitgebreid/stap-1/signalen-opvangen/check/verzuim"]}"#),
    ("circles-1", r#"{"factors":["autonomie","tijdsdruk"]}"#),
    (
        "statuses-1",
        r#"{"substeps":{"stap-1/besluit-nemen":"done","stap-1/communiceren":"skipped","stap-1/signalen-opvangen":"busy"}}"#,
    ),
    // What is in it, `session_saved.rs` tells.
    ("session-1", AS_IT_IS),
    ("selfcheck-1", AS_IT_IS),
    ("place-1", r#"{"last":"uitgebreid/stap-1/signalen-opvangen/check","chosen":"uitgebreid/overzicht"}"#),
    (
        "copies-1",
        r#"{"made":"2026-11-20T09:00:00.000Z","since":"2026-11-21T10:00:00.000Z","reminded":"","asked":true}"#,
    ),
    ("settings-1", r#"{"hide_install_hint":true}"#),
];

fn golden(name: &str) -> String {
    let path = format!("{}/tests/saved/{name}.json", env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}")).trim_end().to_owned()
}

#[test]
fn every_record_ever_shipped_is_read() {
    for (name, expected) in RECORDS {
        let (key, schema) = name.rsplit_once('-').unwrap();
        let kind = KINDS.iter().find(|kind| kind.key == key).unwrap();
        let record = Record::parse(&golden(name)).unwrap();
        assert_eq!(record.schema.to_string(), schema);
        let expected = if expected == AS_IT_IS { &record.data } else { expected }.to_owned();
        assert_eq!(kind.read(record.schema, &record.data).as_ref(), Some(&expected), "{name}");
        if record.schema == kind.schema {
            assert_eq!(Record { data: expected, ..record }.to_text().unwrap(), golden(name), "written as it was");
        }
    }
}

#[test]
fn every_schema_of_every_kind_has_a_record() {
    for kind in &KINDS {
        for schema in 1..=kind.schema {
            let name = format!("{}-{schema}", kind.key);
            assert!(RECORDS.iter().any(|(known, _)| *known == name), "tests/saved/{name}.json is missing");
        }
    }
    let files = fs::read_dir(format!("{}/tests/saved", env!("CARGO_MANIFEST_DIR"))).unwrap().count();
    assert_eq!(files, RECORDS.len() + 1, "each file is in a table");
}

#[test]
fn every_copy_ever_shipped_is_read() {
    let import = Import::read(&KINDS, &golden("copy-1")).unwrap();
    assert_eq!(import.made, "2026-11-23T14:02:00.000Z");
    assert_eq!(
        kinds::contents(|kind| import.count(kind)),
        "2 afgevinkte vragen, 2 cirkels, 3 onderdelen met status, 1 leesplek"
    );
}
