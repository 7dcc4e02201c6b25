//! What a reader calls each kind of record, and how much there is of it.

use crate::progress::{Circles, Place, Statuses, Ticks};
use crate::saved::{Copies, Entity, KINDS, Kind};
use crate::selfcheck::Selfcheck;
use crate::session::plan::Plan;

/// What a reader calls a kind of record.
#[derive(Debug)]
pub struct KindWords {
    /// One of it, after a number.
    pub one: &'static str,
    /// Several of it, after a number.
    pub many: &'static str,
    /// All of it, after a verb.
    pub all: &'static str,
    /// What of it is kept, in the list of what stands where.
    pub what: &'static str,
}

/// What a reader calls a kind. Apart from [`Kind`], so that who never says it does without the words.
pub fn words(kind: &Kind) -> &'static KindWords {
    match kind.key {
        Ticks::KEY => &TICKS,
        Circles::KEY => &CIRCLES,
        Statuses::KEY => &STATUSES,
        Plan::KEY => &SESSIONS,
        Selfcheck::KEY => &SELFCHECK,
        Place::KEY => &PLACE,
        Copies::KEY => &COPIES,
        _ => &SETTINGS,
    }
}

const TICKS: KindWords = KindWords {
    one: "afgevinkte vraag",
    many: "afgevinkte vragen",
    all: "de vinkjes",
    what: "welke vragen je hebt afgevinkt",
};
const CIRCLES: KindWords = KindWords {
    one: "cirkel",
    many: "cirkels",
    all: "de cirkels",
    what: "welke factoren je in het werkdrukmodel hebt omcirkeld",
};
const STATUSES: KindWords = KindWords {
    one: "onderdeel met status",
    many: "onderdelen met status",
    all: "de statussen",
    what: "waar je staat met een onderdeel, zoals bezig of klaar",
};
const SESSIONS: KindWords = KindWords {
    one: "plan van een werksessie",
    many: "plannen van werksessies",
    all: "de plannen van werksessies",
    what: "je plannen voor werksessies: agenda, groep, tafels, uitnodiging en wat klaarligt",
};
const SELFCHECK: KindWords = KindWords {
    one: "zelfcheck",
    many: "zelfchecks",
    all: "de zelfcheck",
    what: "je zelfcheck met je briefje, als je koos om die te bewaren",
};
const PLACE: KindWords = KindWords {
    one: "leesplek",
    many: "leesplekken",
    all: "de leesplek",
    what: "je leesplek: de laatste pagina en de route die je koos",
};
const COPIES: KindWords = KindWords {
    one: "notitie over kopieën",
    many: "notities over kopieën",
    all: "de notities over kopieën",
    what: "wanneer je een kopie hebt gemaakt",
};
const SETTINGS: KindWords = KindWords {
    one: "keuze over de app",
    many: "keuzes over de app",
    all: "de keuzes over de app",
    what: "of je de tip over installeren hebt weggelegd",
};

/// Between two versions of a text that was changed in two tabs.
pub const OTHER_VERSION: &str = "Andere versie:";

/// Two versions of one line.
pub fn other_version(mine: &str, theirs: &str) -> String {
    format!("{mine} (andere versie: {theirs})")
}

/// `7 afgevinkte vragen`, `1 cirkel`, `geen leesplek`.
pub fn count(kind: &Kind, count: usize) -> String {
    match count {
        0 => format!("geen {}", words(kind).many),
        1 => format!("1 {}", words(kind).one),
        _ => format!("{count} {}", words(kind).many),
    }
}

/// What there is of all kinds: `7 afgevinkte vragen, 1 leesplek`, or `niets`.
pub fn contents(count_of: impl Fn(&Kind) -> usize) -> String {
    let mut contents = String::new();
    for kind in KINDS.iter().filter(|kind| kind.is_readers) {
        let number = count_of(kind);
        if number > 0 {
            contents.push_str(if contents.is_empty() { "" } else { ", " });
            contents.push_str(&count(kind, number));
        }
    }
    if contents.is_empty() { "niets".to_owned() } else { contents }
}
