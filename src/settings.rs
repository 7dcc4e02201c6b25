//! What a reader chose about the app itself.

use crate::saved::{Entity, merge};
use serde::{Deserialize, Serialize};

/// The choices. A release that knows more of them adds a field.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Whether the hint that the guide can be installed stays away.
    pub hide_install_hint: bool,
}

impl Entity for Settings {
    const KEY: &'static str = "settings";

    fn merge(base: &Self, mine: &Self, theirs: &Self) -> Self {
        Self {
            hide_install_hint: merge::value(
                &base.hide_install_hint,
                &mine.hide_install_hint,
                &theirs.hide_install_hint,
            ),
        }
    }

    fn count(&self) -> usize {
        usize::from(self.hide_install_hint)
    }
}
