//! What lies ready in the room, with amounts from the number of people and tables.

use super::activity::Activity;
use super::seating::Seating;
use super::setup::Setup;

/// Something to bring, with how much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Material {
    /// What is known about work pressure, from step 1.
    Data,
    /// Pads of post-its: one a person.
    PostIts(u32),
    /// Pens: one a person.
    Pens(u32),
    /// Markers of each of the three colours. At each table two people can write at once, and together there is one
    /// for everybody, for the exclamation marks.
    Markers(u32),
    /// Large sheets.
    Sheets {
        /// For the wall: one a group of factors.
        wall: u32,
        /// For the tables: one each.
        tables: u32,
    },
    /// A kitchen timer.
    Timer,
    /// Printed route cards: one a group.
    Cards(u32),
}

impl Material {
    /// Its name in the list of what is ticked; the same as in the guide's own list.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Data => "gegevens",
            Self::PostIts(_) => "post-its",
            Self::Pens(_) => "pennen",
            Self::Markers(_) => "stiften",
            Self::Sheets { .. } => "vellen",
            Self::Timer => "kookwekker",
            Self::Cards(_) => "kaarten",
        }
    }
}

/// How many sheets hang on the wall: one for each group of factors of the model.
const WALL: u32 = 5;

/// What this session needs; only what its agenda uses.
pub fn materials(setup: &Setup) -> Vec<Material> {
    let has = |activities: &[Activity]| activities.iter().any(|activity| setup.meetings.has(*activity));
    let seating = setup.seating();
    let people = setup.group.people.count();
    let tables = u32::from(seating.tables());
    let rounds = has(&[Activity::Ideas, Activity::Bears, Activity::MiddleWay]);
    let marks = has(&[Activity::Priorities, Activity::Choose]);

    let mut materials = vec![Material::Data];
    if has(&[Activity::Brainstorm]) {
        materials.push(Material::PostIts(people));
    }
    materials.push(Material::Pens(people));
    if rounds || marks {
        let at_tables = if rounds { tables * 2 } else { 0 };
        materials.push(Material::Markers(at_tables.max(people.div_ceil(3))));
    }
    let wall = if has(&[Activity::Discuss]) { WALL } else { 0 };
    let at_tables = if rounds { tables } else { 0 };
    if wall + at_tables > 0 {
        materials.push(Material::Sheets { wall, tables: at_tables });
    }
    materials.push(Material::Timer);
    if rounds && matches!(seating, Seating::Cafe(_)) {
        materials.push(Material::Cards(tables));
    }
    materials
}
