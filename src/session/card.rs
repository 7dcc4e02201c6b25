//! The card that each group carries: at which table it sits in which round, and with which colour it writes.

use super::seating::{Round, Seating, Table, TableGroup};

/// The route of one group through the three rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    /// The group.
    pub group: TableGroup,
    /// Where it sits, round by round.
    pub stops: [Stop; 3],
}

/// A round at a table. The round says the colour and its word; see [`super::words::round`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// The round.
    pub round: Round,
    /// The table.
    pub table: Table,
}

/// The cards of all groups, in the order of their numbers.
pub fn cards(seating: &Seating) -> Vec<Card> {
    let stop = |group, round| Stop { round, table: seating.table(group, round) };
    seating
        .groups()
        .into_iter()
        .map(|group| Card { group, stops: Round::ALL.map(|round| stop(group, round)) })
        .collect()
}
