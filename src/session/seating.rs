//! Who sits where: the groups, their tables and the three rounds of a World Café, for any number of people.

use super::named::Named;
use super::people::People;
use std::fmt;
use std::ops::RangeInclusive;

/// How the group sits in part III.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seating {
    /// Fewer than six people: too few for two tables, so they do all three rounds together.
    OneTable(People),
    /// Six people or more.
    Cafe(Cafe),
}

/// At least two tables of three to five people each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cafe {
    people: People,
    tables: u8,
}

/// A group of people that stays together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableGroup {
    /// From 1.
    pub number: u8,
    /// How many people.
    pub people: u8,
    /// Where it starts and ends.
    pub home: Table,
}

/// A table, counted from 0 and shown as a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Table(pub u8);

/// `A` for the first table.
impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", char::from(b'A' + self.0 % 26))
    }
}

/// A round of the World Café.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Round {
    /// Round 1, Eureka: ideas, in blue.
    Ideas,
    /// Round 2, beren op de weg: objections, in red.
    Bears,
    /// Round 3, de gulden middenweg: conditions, in green.
    MiddleWay,
}

impl Round {
    /// The rounds in order.
    pub const ALL: [Self; 3] = [Self::Ideas, Self::Bears, Self::MiddleWay];

    /// 1, 2 or 3.
    pub const fn number(self) -> u8 {
        match self {
            Self::Ideas => 1,
            Self::Bears => 2,
            Self::MiddleWay => 3,
        }
    }
}

impl Seating {
    /// The seating for so many people. The wish for a number of tables is followed where each group keeps three to
    /// five people; without a wish groups of four come first.
    pub fn new(people: People, wish: Option<u8>) -> Self {
        match choices(people) {
            None => Self::OneTable(people),
            Some(choices) => {
                let count = u8::try_from(people.count()).unwrap_or(u8::MAX);
                // Halves go to the fewer tables: a table less is a report less to listen to.
                let usual = (count + 1) / 4;
                let tables = wish.unwrap_or(usual).clamp(*choices.start(), *choices.end());
                Self::Cafe(Cafe { people, tables })
            }
        }
    }

    /// How many tables there are.
    pub const fn tables(&self) -> u8 {
        match self {
            Self::OneTable(_) => 1,
            Self::Cafe(cafe) => cafe.tables,
        }
    }

    /// The groups, the larger ones first.
    pub fn groups(&self) -> Vec<TableGroup> {
        let (people, tables) = match self {
            Self::OneTable(people) => (people.count(), 1),
            Self::Cafe(cafe) => (cafe.people.count(), cafe.tables),
        };
        let (size, larger) = (people / u32::from(tables), people % u32::from(tables));
        (0..tables)
            .map(|index| TableGroup {
                number: index + 1,
                people: u8::try_from(size + u32::from(u32::from(index) < larger)).unwrap_or(u8::MAX),
                home: Table(index),
            })
            .collect()
    }

    /// Where a group sits in a round: at home, then at the next table, then at home again.
    pub fn table(&self, group: TableGroup, round: Round) -> Table {
        match round {
            Round::Ideas | Round::MiddleWay => group.home,
            Round::Bears => Table((group.home.0 + 1) % self.tables()),
        }
    }

    /// Which of `count` knelpunten lies on a table, counted from 0, so that the next table has another one wherever
    /// there are enough. None when there are no knelpunten.
    pub fn topic(&self, table: Table, count: usize) -> Option<usize> {
        let last = usize::from(self.tables()) - 1;
        let index = usize::from(table.0);
        match count {
            0 => None,
            // Going round, the last table is beside the first one.
            3.. if index == last && index > 0 && index % count == 0 => Some(1),
            _ => Some(index % count),
        }
    }
}

/// The numbers of tables that give groups of three to five; none for fewer than six people.
pub fn choices(people: People) -> Option<RangeInclusive<u8>> {
    let count = u8::try_from(people.count()).ok().filter(|_| people.count() >= People::CAFE)?;
    Some(count.div_ceil(5).max(2)..=count / 3)
}

impl Named for Round {
    const ALL: &'static [Self] = &Round::ALL;

    fn id(self) -> &'static str {
        match self {
            Self::Ideas => "ideas",
            Self::Bears => "bears",
            Self::MiddleWay => "middle-way",
        }
    }
}
