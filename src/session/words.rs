//! The names of things in a session, in Dutch.

use super::activity::{Activity, Part};
use super::catch_up::Cut;
use super::checklist::Task;
use super::goal::Goal;
use super::materials::Material;
use super::people::{Invited, Manager};
use super::problem::{PostIt, Sheet};
use super::seating::Round;
use super::ways_out::WayOut;

/// The ground rules that a new plan starts with.
pub const RULES: &[&str] = &[
    "Wat iemand over eigen ervaringen vertelt, blijft binnen deze groep.",
    "In de brainstorm is elk idee welkom. Zinnen als ‘dat kan niet’ laten we achterwege.",
    "Eerst luchten we ons hart, daarna kijken we vooruit.",
];

/// The conditions that a new plan starts with.
pub const CONDITIONS: &[&str] = &[
    "Er is tijd om eerst vrijuit te vertellen wat er in het werk dwarszit.",
    "Niemand krijgt later last van wat hier is gezegd.",
    "We eindigen met oplossingen, niet met knelpunten.",
    "Vooraf is duidelijk wat er met de uitkomsten gebeurt, en wanneer.",
    "Aan de muur is plek voor vijf grote vellen.",
    "Elke groep heeft een eigen tafel met een groot vel papier.",
];

/// Usual title of a block.
pub const fn activity(activity: Activity) -> &'static str {
    match activity {
        Activity::Welcome => "Welkom, doel en afspraken",
        Activity::Review => "Terugkijken op de vorige afspraken",
        Activity::Quiz => "Quiz",
        Activity::Meaning => "Wat is werkdruk?",
        Activity::Choice => "Welke knelpunten pakken we op?",
        Activity::Brainstorm => "Brainstorm over knelpunten",
        Activity::Discuss => "Knelpunten bespreken op vijf vellen",
        Activity::Priorities => "Prioriteiten stellen",
        Activity::Explain => "Uitleg van de drie rondes",
        Activity::Ideas => "Ronde 1: eureka",
        Activity::Bears => "Ronde 2: beren op de weg",
        Activity::MiddleWay => "Ronde 3: de gulden middenweg",
        Activity::Move => "Wisselen van tafel",
        Activity::Harvest => "Oogsten: wat laten we zien?",
        Activity::Present => "Elke groep vertelt",
        Activity::Choose => "De kansrijkste oplossingen kiezen",
        Activity::Close => "Afsluiten: wie doet wat, en wanneer",
        Activity::Break => "Pauze",
        Activity::Preview => "Vooruitblik op de tweede bijeenkomst",
        Activity::Recap => "Terugblik op de eerste bijeenkomst",
        Activity::Own => "Eigen blok",
    }
}

/// Number and question of a part.
pub const fn part(part: Part) -> (&'static str, &'static str) {
    match part {
        Part::Meaning => ("Deel I", "Wat verstaan wij onder werkdruk?"),
        Part::Problems => ("Deel II", "Tegen welke knelpunten lopen we aan?"),
        Part::Solutions => ("Deel III", "Welke oplossingen zijn geschikt?"),
        Part::Actions => ("Deel IV", "Waar willen we mee aan de slag gaan?"),
    }
}

/// Usual name of a plan with this goal.
pub const fn goal_name(goal: Goal) -> &'static str {
    match goal {
        Goal::Both => "Werksessie werkdruk",
        Goal::Problems => "Werksessie knelpunten",
        Goal::Solutions => "Werksessie oplossingen",
        Goal::NewTop => "Nieuwe top 5",
    }
}

/// A goal as it is chosen, and what it means.
pub const fn goal(goal: Goal) -> (&'static str, &'static str) {
    match goal {
        Goal::Both => (
            "Knelpunten en oplossingen",
            "We zoeken samen waar het werk knelt, bedenken oplossingen en spreken af wat we gaan doen.",
        ),
        Goal::Problems => {
            ("Alleen knelpunten", "We zoeken samen waar het werk knelt en kiezen wat het eerst aandacht krijgt.")
        }
        Goal::Solutions => {
            ("Alleen oplossingen", "De knelpunten zijn bekend. We bedenken oplossingen en spreken af wat we gaan doen.")
        }
        Goal::NewTop => (
            "Een nieuwe top 5",
            "We kijken wat er van de vorige afspraken terechtkwam en kiezen samen een nieuwe top 5 van knelpunten.",
        ),
    }
}

/// Who is invited.
pub const fn invited(invited: Invited) -> &'static str {
    match invited {
        Invited::Everyone => "Iedereen",
        Invited::Selection => "Een deel van de werknemers",
    }
}

/// Whether a manager takes part.
pub const fn manager(manager: Manager) -> &'static str {
    match manager {
        Manager::Present => "Met de leidinggevende",
        Manager::Absent => "Zonder de leidinggevende",
    }
}

/// The words of a round: always a colour together with what is written in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RoundWords {
    /// The colour of the markers.
    pub colour: &'static str,
    /// What is written.
    pub word: &'static str,
    /// What the group does, on its card.
    pub task: &'static str,
}

/// The words of a round.
pub const fn round(round: Round) -> RoundWords {
    match round {
        Round::Ideas => {
            RoundWords { colour: "blauw", word: "ideeën", task: "Bedenk oplossingen voor het knelpunt op deze tafel." }
        }
        Round::Bears => RoundWords {
            colour: "rood",
            word: "beren op de weg",
            task: "Schrijf bij elk idee waarom het mis kan gaan.",
        },
        Round::MiddleWay => RoundWords {
            colour: "groen",
            word: "voorwaarden",
            task: "Schrijf bij elk idee en bij elke beer wat er nodig is om het te laten lukken.",
        },
    }
}

/// Something to bring, with its amount.
pub fn material(material: Material) -> String {
    match material {
        Material::Data => "De gegevens over werkdruk die je in stap 1 hebt verzameld".to_owned(),
        Material::PostIts(count) => {
            format!("{}, voor iedereen één", count_of(count, "blokje post-its", "blokjes post-its"))
        }
        Material::Pens(count) => count_of(count, "pen", "pennen"),
        Material::Markers(count) => {
            format!("{}: {count} blauw, {count} rood en {count} groen", count_of(count * 3, "stift", "stiften"))
        }
        Material::Sheets { wall, tables } => {
            let what = count_of(wall + tables, "groot vel papier", "grote vellen papier");
            match (wall, tables) {
                (0, _) => format!("{what}, één per tafel"),
                (_, 0) => format!("{what} voor de muur"),
                _ => format!("{what}: {wall} voor de muur en {tables} voor de tafels"),
            }
        }
        Material::Timer => "Een kookwekker".to_owned(),
        Material::Cards(count) => format!("{} met de route van elke groep", count_of(count, "kaart", "kaarten")),
    }
}

/// `1 pen`, `12 pennen`.
pub fn count_of(count: u32, one: &str, more: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { more })
}

/// A task of the checklist.
pub const fn task(task: Task) -> &'static str {
    match task {
        Task::Guests => "Kies wie je uitnodigt en of de leidinggevende erbij is.",
        Task::Room => "Regel een ruimte met genoeg tafels en een lege muur.",
        Task::Invite => "Verstuur de uitnodiging met het agendabestand.",
        Task::ExplainChoice => "Leg aan de anderen uit waarom je een deel van de werknemers uitnodigt.",
        Task::Data => "Zoek de gegevens over werkdruk bij elkaar: wat weten jullie al?",
        Task::OpenActions => "Vraag na hoe het staat met de afspraken van de vorige keer.",
        Task::Pack => "Leg de spullen bij elkaar.",
        Task::Print => "Print de agenda, de kaarten en de koppen voor de vellen.",
        Task::SetUp => "Zet de tafels klaar, hang de vellen op en probeer de kookwekker uit.",
        Task::Agree => "Maak bij het begin de afspraken met elkaar.",
        Task::Photograph => "Maak foto’s van alle vellen voordat je ze opruimt.",
        Task::WriteUp => "Typ over wat er op de vellen staat.",
        Task::Report => "Stuur het verslag naar iedereen die erbij was.",
        Task::TellOthers => "Vertel de anderen wat eruit kwam en vraag wat ze ervan vinden.",
        Task::PlanActions => "Neem de afspraken over in het plan van aanpak.",
    }
}

/// A way out of a session that takes too long.
pub const fn way_out(way: WayOut) -> &'static str {
    match way {
        WayOut::TwoMeetings => "Twee bijeenkomsten",
        WayOut::ShortRounds => "Rondes van 20 minuten",
        WayOut::ReadBefore => "De uitleg vooraf laten lezen",
        WayOut::OneTableFewer => "Een tafel en een knelpunt minder",
        WayOut::ProblemsOnly => "Nu alleen de knelpunten",
    }
}

/// Something that can be made shorter.
pub const fn cut(cut: Cut) -> &'static str {
    match cut {
        Cut::Quiz => "De quiz overslaan",
        Cut::Telling => "Minder vertellen",
        Cut::Around => "Sneller uitleggen, wisselen en oogsten",
        Cut::Rounds => "Kortere rondes",
        Cut::Wall => "Korter bij de post-its",
        Cut::Own => "Korter bij je eigen blokken",
        Cut::Breaks => "Kortere pauzes",
    }
}

/// Colour of a post-it.
pub const fn post_it(colour: PostIt) -> &'static str {
    match colour {
        PostIt::Yellow => "geel",
        PostIt::Blue => "blauw",
        PostIt::Pink => "roze",
        PostIt::Green => "groen",
        PostIt::Orange => "oranje",
        PostIt::Purple => "paars",
    }
}

/// Title of a sheet: `Taakeisen: werkcontext`.
pub fn sheet(sheet: &Sheet) -> String {
    match sheet.group() {
        Some(group) if group.subtitle.is_empty() => group.title.to_owned(),
        Some(group) => format!("{}: {}", group.title, group.subtitle),
        None => "Een ander vel".to_owned(),
    }
}

/// Name of the copy of a plan.
pub fn copy_of(name: &str) -> String {
    format!("{name} (kopie)")
}
