//! Addresses: what the part of a URL below the base means, and back.

use crate::content::EntryId;
use std::fmt;

/// What an address shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// The base itself: the first screen.
    Home,
    /// A screen, or a pop-up over its screen.
    Entry(EntryId),
    /// A page that is no text of the guide.
    Tool(Tool),
    /// Nothing that we know.
    Missing,
}

/// The pages that are no text of the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tool {
    /// The private self-check.
    SelfCheck,
    /// The planner of the workshop.
    Planner,
    /// All questions to tick on one page, and the steps by lens.
    Checks,
    /// Search.
    Search,
    /// What is kept where.
    Data,
    /// For who puts the guide on an intranet.
    Embedding,
}

impl Tool {
    /// Every tool.
    pub const ALL: [Self; 6] =
        [Self::SelfCheck, Self::Planner, Self::Checks, Self::Search, Self::Data, Self::Embedding];

    /// Its address, without slashes at the ends.
    pub const fn path(self) -> &'static str {
        match self {
            Self::SelfCheck => "zelfcheck",
            Self::Planner => "werksessie/planner",
            Self::Checks => "checks",
            Self::Search => "zoeken",
            Self::Data => "gegevens",
            Self::Embedding => "inbedden",
        }
    }
}

/// The address of what is not there: the page that hosts show then.
const MISSING: &str = "404.html";

impl Route {
    /// Every address there is, each once.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Home, Self::Missing].into_iter().chain(EntryId::all().map(Self::Entry)).chain(Tool::ALL.map(Self::Tool))
    }

    /// What `path` means: the part of a URL below the base. Total and forgiving: query, fragment, doubled or missing
    /// slashes, `index.html` at the end and capitals do not matter; what is unknown is [`Route::Missing`].
    pub fn parse(path: &str) -> Self {
        let path = path.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
        let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        if parts.last() == Some(&"index.html") {
            parts.pop();
        }
        let path = parts.join("/");
        if path.is_empty() {
            return Self::Home;
        }
        if let Some(tool) = Tool::ALL.into_iter().find(|tool| tool.path() == path) {
            return Self::Tool(tool);
        }
        EntryId::find(&path).map_or(Self::Missing, Self::Entry)
    }

    /// The id of what is shown, for `data-screen`: the entry's id or the tool's path.
    pub fn screen(self) -> &'static str {
        match self {
            Self::Home => EntryId::START.path(),
            Self::Entry(id) => id.path(),
            Self::Tool(tool) => tool.path(),
            Self::Missing => "404",
        }
    }

    /// The entry that is shown, if it is one.
    pub fn entry(self) -> Option<EntryId> {
        match self {
            Self::Home => Some(EntryId::START),
            Self::Entry(id) => Some(id),
            Self::Tool(_) | Self::Missing => None,
        }
    }

    /// The pop-up that is shown, if it is one.
    pub fn popup(self) -> Option<EntryId> {
        self.entry().filter(|id| id.is_popup())
    }

    /// What stands behind a pop-up by default; itself for anything else.
    pub fn behind(self) -> Self {
        self.popup().map_or(self, |id| Self::Entry(id.screen()))
    }
}

/// The canonical address below the base: `kort/stap-1/`, and nothing for the base itself.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home => Ok(()),
            Self::Entry(id) => write!(f, "{}/", id.path()),
            Self::Tool(tool) => write!(f, "{}/", tool.path()),
            Self::Missing => f.write_str(MISSING),
        }
    }
}

/// Where the app lives: what comes before a route in an address. `../../` in a static page, `/gids/` in the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base(String);

impl Base {
    /// A base that ends with a slash; one is added if it is missing.
    pub fn new(base: &str) -> Self {
        Self(if base.ends_with('/') { base.to_owned() } else { format!("{base}/") })
    }

    /// The base as seen from a static page at the address of `route`.
    pub fn from_page(route: Route) -> Self {
        let depth = route.to_string().matches('/').count();
        Self(if depth == 0 { "./".to_owned() } else { "../".repeat(depth) })
    }

    /// The address of a route.
    pub fn link(&self, route: Route) -> String {
        format!("{}{route}", self.0)
    }

    /// The address of an entry.
    pub fn entry(&self, id: EntryId) -> String {
        self.link(Route::Entry(id))
    }

    /// HTML of the content compiler with its internal addresses made real.
    pub fn resolve(&self, markup: &str) -> String {
        markup.replace("href=\"~/", &format!("href=\"{}", self.0))
    }

    /// The route of an absolute path, if it lies below this base.
    pub fn parse(&self, path: &str) -> Option<Route> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        match path.strip_prefix(self.0.as_str()) {
            Some(rest) => Some(Route::parse(rest)),
            None if format!("{path}/") == self.0 => Some(Route::Home),
            None => None,
        }
    }
}
