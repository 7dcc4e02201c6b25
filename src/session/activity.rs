//! What happens in a block of the agenda, and in which part of the method.

use super::named::Named;

/// One of the four parts of the method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Wat verstaan wij onder werkdruk? Half an hour.
    Meaning,
    /// Tegen welke knelpunten lopen we aan? An hour and a half.
    Problems,
    /// Welke oplossingen zijn geschikt? Two hours.
    Solutions,
    /// Waar willen we mee aan de slag gaan? Half an hour, and never cut short by the planner.
    Actions,
}

impl Part {
    /// The parts in order.
    pub const ALL: [Self; 4] = [Self::Meaning, Self::Problems, Self::Solutions, Self::Actions];
}

/// What people do in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Activity {
    /// Goal and ground rules.
    Welcome,
    /// What became of the actions of last time.
    Review,
    /// A quiz as a playful start.
    Quiz,
    /// What work pressure is, with the model.
    Meaning,
    /// Choosing the knelpunten that are known already.
    Choice,
    /// Post-its in silence.
    Brainstorm,
    /// The post-its discussed and put on five sheets.
    Discuss,
    /// Exclamation marks for the knelpunten that come first.
    Priorities,
    /// How a World Café works.
    Explain,
    /// Round 1, Eureka: ideas in blue.
    Ideas,
    /// Round 2, beren op de weg: objections in red.
    Bears,
    /// Round 3, de gulden middenweg: conditions in green.
    MiddleWay,
    /// Everybody walks to the next table.
    Move,
    /// Each table picks what it will show.
    Harvest,
    /// Each group tells what is on its table.
    Present,
    /// Exclamation marks for the ideas.
    Choose,
    /// Who does what, and by when.
    Close,
    /// A break.
    Break,
    /// What the second meeting brings; ends the first one.
    Preview,
    /// What the first meeting brought; opens the second one.
    Recap,
    /// A block of the facilitator's own.
    Own,
}

impl Named for Activity {
    const ALL: &'static [Self] = &[
        Self::Welcome,
        Self::Review,
        Self::Quiz,
        Self::Meaning,
        Self::Choice,
        Self::Brainstorm,
        Self::Discuss,
        Self::Priorities,
        Self::Explain,
        Self::Ideas,
        Self::Bears,
        Self::MiddleWay,
        Self::Move,
        Self::Harvest,
        Self::Present,
        Self::Choose,
        Self::Close,
        Self::Break,
        Self::Preview,
        Self::Recap,
        Self::Own,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Review => "review",
            Self::Quiz => "quiz",
            Self::Meaning => "meaning",
            Self::Choice => "choice",
            Self::Brainstorm => "brainstorm",
            Self::Discuss => "discuss",
            Self::Priorities => "priorities",
            Self::Explain => "explain",
            Self::Ideas => "ideas",
            Self::Bears => "bears",
            Self::MiddleWay => "middle-way",
            Self::Move => "move",
            Self::Harvest => "harvest",
            Self::Present => "present",
            Self::Choose => "choose",
            Self::Close => "close",
            Self::Break => "break",
            Self::Preview => "preview",
            Self::Recap => "recap",
            Self::Own => "own",
        }
    }
}

impl Activity {
    /// The part it belongs to; none for what stands between parts.
    pub const fn part(self) -> Option<Part> {
        match self {
            Self::Welcome | Self::Review | Self::Quiz | Self::Meaning | Self::Choice => Some(Part::Meaning),
            Self::Brainstorm | Self::Discuss | Self::Priorities => Some(Part::Problems),
            Self::Explain | Self::Ideas | Self::Bears | Self::MiddleWay | Self::Move | Self::Harvest => {
                Some(Part::Solutions)
            }
            Self::Present | Self::Choose | Self::Close => Some(Part::Actions),
            Self::Break | Self::Preview | Self::Recap | Self::Own => None,
        }
    }

    /// Whether the planner leaves its time alone when time runs short.
    pub const fn is_protected(self) -> bool {
        matches!(self.part(), Some(Part::Actions))
    }

    /// Whether it is one of the three rounds at the tables.
    pub const fn is_round(self) -> bool {
        matches!(self, Self::Ideas | Self::Bears | Self::MiddleWay)
    }

    /// What it takes when nothing else is known.
    pub const fn usual_minutes(self) -> u32 {
        match self {
            Self::Ideas | Self::Bears | Self::MiddleWay => 30,
            Self::Discuss => 50,
            Self::Review | Self::Brainstorm | Self::Priorities => 20,
            Self::Meaning | Self::Break | Self::Own => 15,
            Self::Quiz | Self::Move | Self::Preview => 5,
            Self::Welcome
            | Self::Choice
            | Self::Explain
            | Self::Harvest
            | Self::Present
            | Self::Choose
            | Self::Close
            | Self::Recap => 10,
        }
    }
}
