//! The people and places that the texts of the guide send a reader to.

/// Who can be asked in an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The company doctor.
    Physician,
    /// Who listens in confidence.
    Confidant,
    /// Who minds health and safety day by day.
    PreventionOfficer,
    /// The works council.
    WorksCouncil,
    /// The department for people and work.
    HumanResources,
    /// The agreements of the branch on safe and healthy work.
    Catalogue,
}

impl Role {
    /// Every role, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::Physician,
        Self::Confidant,
        Self::PreventionOfficer,
        Self::WorksCouncil,
        Self::HumanResources,
        Self::Catalogue,
    ];

    /// Its name in the file.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Physician => "bedrijfsarts",
            Self::Confidant => "vertrouwenspersoon",
            Self::PreventionOfficer => "preventiemedewerker",
            Self::WorksCouncil => "or",
            Self::HumanResources => "hr",
            Self::Catalogue => "arbocatalogus",
        }
    }

    /// What the texts call it. Capitals count in an abbreviation alone.
    pub(super) const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Physician => &["bedrijfsarts", "bedrijfsartsen"],
            Self::Confidant => &["vertrouwenspersoon", "vertrouwenspersonen"],
            Self::PreventionOfficer => &["preventiemedewerker", "preventiemedewerkers"],
            Self::WorksCouncil => {
                &["OR", "PVT", "ondernemingsraad", "personeelsvertegenwoordiging", "medezeggenschapsraad"]
            }
            Self::HumanResources => &["HR"],
            Self::Catalogue => &["arbocatalogus", "arbocatalogi"],
        }
    }
}
