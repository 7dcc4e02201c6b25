//! What the manager of an intranet copies: the address of the guide in a frame, and the code around it.
//!
//! The page `inbedden/` and the README show the same code; it is written here alone.

mod snippet;

pub use snippet::{Snippet, snippet};

use crate::route::{Base, Route, Tool};

/// The address of a guide that is nowhere: for the code as it stands in the page without script, and in the README.
pub const EXAMPLE: &str = "https://gids.voorbeeld.nl/";

/// The theme of the guide in a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// Its name in an address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::System => "auto",
            Self::Light => "licht",
            Self::Dark => "donker",
        }
    }

    /// The theme with this name.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }
}

/// What is shown in the frame, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// The page.
    pub route: Route,
    /// The theme.
    pub theme: Theme,
    /// Whether the guide brings its own header and footer.
    pub header: bool,
}

impl Choice {
    /// What the page starts with: the beginning of the guide, as plain as can be.
    pub const START: Self = Self { route: Route::Home, theme: Theme::System, header: false };

    /// Its address in a frame. What is not said, is as it is without.
    pub fn address(self, base: &Base) -> String {
        let mut address = format!("{}?embed=1", base.link(self.route));
        if self.theme != Theme::System {
            address.push_str("&thema=");
            address.push_str(self.theme.id());
        }
        if self.header {
            address.push_str("&kop=1");
        }
        address
    }
}

/// The pages that can be shown: every screen of the guide, and the tools that are for a reader.
pub fn routes() -> impl Iterator<Item = Route> {
    let tools = [Tool::SelfCheck, Tool::Planner, Tool::Checks, Tool::Search].map(Route::Tool);
    let screens = Route::all().filter(|route| route.entry().is_some_and(|id| !id.is_popup()));
    screens.chain(tools)
}
