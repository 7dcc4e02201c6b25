//! What the guide says beside a choice, in Dutch: what speaks for it and what to look out for.

use super::people::{Invited, Manager};

/// What speaks for a choice and what to look out for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Advice {
    /// What speaks for it.
    pub gain: &'static str,
    /// What to look out for.
    pub risk: &'static str,
}

/// About who is invited.
pub const fn invited(invited: Invited) -> Advice {
    match invited {
        Invited::Everyone => Advice {
            gain: "Het draagvlak is groot en niemand voelt zich overgeslagen. Het kan bijvoorbeeld op een teamuitje of heidag.",
            risk: "Het kost iedereen flink wat tijd. Is het al erg druk, dan komt de sessie daar nog bovenop.",
        },
        Invited::Selection => Advice {
            gain: "Het kost het team minder tijd, en je kunt mensen uit verschillende hoeken bij elkaar zetten.",
            risk: "Anderen kunnen zich buitengesloten voelen. Leg je keuze uit, vertel na de sessie wat eruit kwam en laat iedereen reageren.",
        },
    }
}

/// About a manager at the table.
pub const fn manager(manager: Manager) -> Advice {
    match manager {
        Manager::Present => Advice {
            gain: "Het kan laten zien dat de werkgever zich inzet tegen werkdruk.",
            risk: "Werknemers durven dan misschien minder open te zijn over hun knelpunten.",
        },
        Manager::Absent => Advice {
            gain: "Werknemers praten vaak vrijer als de leiding niet meeluistert.",
            risk: "De inzet van de werkgever is minder zichtbaar. Spreek af wie de uitkomst aan de leiding vertelt.",
        },
    }
}

/// About one meeting.
pub const ONE_MEETING: Advice = Advice {
    gain: "Alles is in één keer klaar, van de eerste post-it tot de afspraken.",
    risk: "Het vraagt meer dan een dagdeel achter elkaar, tenzij je iets korter maakt.",
};

/// About two meetings.
pub const TWO_MEETINGS: Advice = Advice {
    gain: "Eerst deel I en II, later deel III en IV: er is meer rust en elk deel past in een dagdeel. Fijn als de werkdruk al hoog is.",
    risk: "Iedereen moet twee keer kunnen, en je begint de tweede keer met een terugblik.",
};
