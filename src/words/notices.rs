//! What the guide says about itself: it works without internet, there is a new version, it can be installed.

/// Said once, when every address starts without internet from now on.
pub const OFFLINE: &str = "Klaar voor gebruik zonder internet.";
/// A new version waits.
pub const UPDATE: &str = "Er is een nieuwe versie. Herlaad als het jou uitkomt. Wat je hebt bewaard, blijft staan.";
/// Takes the new version.
pub const UPDATE_TAKE: &str = "Nu herladen";
/// Puts the notice of a new version away until the page is loaded again.
pub const UPDATE_LATER: &str = "Later";
/// The guide can be installed.
pub const INSTALL: &str = "Je kunt deze gids als app op dit apparaat zetten.";
/// Installs the guide.
pub const INSTALL_TAKE: &str = "Zet op dit apparaat";
/// Puts the hint away for good.
pub const INSTALL_HIDE: &str = "Niet meer tonen";
