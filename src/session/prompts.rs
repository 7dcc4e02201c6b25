//! What the facilitator says and does in each block, in Dutch.

use super::activity::Activity;
use super::seating::Seating;

/// What the facilitator says and does in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prompt {
    /// Words to say.
    pub say: &'static str,
    /// What to do.
    pub act: &'static str,
}

/// The prompt for an activity. A group at one table stays where it is and looks at its own ideas with other eyes.
pub const fn prompt(activity: Activity, seating: &Seating) -> Prompt {
    match seating {
        Seating::OneTable(_) => match activity {
            Activity::Explain => Prompt {
                say: "We doen drie rondes aan deze tafel: eerst ideeën, dan beren op de weg, dan voorwaarden.",
                act: "Leg het vel met het knelpunt in het midden. Deel de blauwe stiften uit.",
            },
            Activity::Bears => Prompt {
                say: "Leg het blauw weg. Kijk nu alsof deze ideeën van een ander zijn: waarom kan het misgaan?",
                act: "Laat iedereen van stoel wisselen. Deel de rode stiften uit.",
            },
            Activity::MiddleWay => Prompt {
                say: "Wat is er bij elk idee en elke beer nodig om het toch te laten lukken?",
                act: "Deel de groene stiften uit. Houd de rode teksten erbij.",
            },
            Activity::Harvest => Prompt {
                say: "Welke oplossingen zijn na drie rondes het sterkst?",
                act: "Lees het vel samen door. Laat één iemand in drie zinnen samenvatten.",
            },
            Activity::Present => Prompt {
                say: "Vat samen: welk knelpunt, welke oplossingen, en wat is er nodig?",
                act: "Laat één iemand vertellen en de anderen aanvullen.",
            },
            other => common(other),
        },
        Seating::Cafe(_) => common(activity),
    }
}

const fn common(activity: Activity) -> Prompt {
    match activity {
        Activity::Welcome => Prompt {
            say: "Fijn dat jullie er zijn. Dit is ons doel, en zo gaan we met elkaar om.",
            act: "Vertel eerlijk wat er met de uitkomsten gebeurt. Loop de afspraken langs en vraag of iedereen het ermee eens is.",
        },
        Activity::Review => Prompt {
            say: "Dit spraken we de vorige keer af. Wat is er gedaan, en merken we er iets van?",
            act: "Loop de open afspraken langs. Is een knelpunt niet opgelost, vraag dan waardoor.",
        },
        Activity::Quiz => Prompt {
            say: "Wat geeft bij ons de meeste werkdruk: a, b of c?",
            act: "Laat iedereen een hand opsteken. Vraag daarna waarom.",
        },
        Activity::Meaning => Prompt {
            say: "We noemen het werkdruk als je werk lange tijd niet afkomt of niet goed genoeg kan, en je daar zelf niets aan kunt veranderen.",
            act: "Laat het werkdrukmodel zien, of de uitkomsten van stap 2. Vraag wat mensen herkennen.",
        },
        Activity::Choice => Prompt {
            say: "Deze knelpunten kennen we al. Welke leggen we straks op de tafels?",
            act: "Kies voor elke tafel één knelpunt en schrijf het boven aan een groot vel.",
        },
        Activity::Brainstorm => Prompt {
            say: "Schrijf op elke post-it één knelpunt. Wat knelt er, waardoor, wanneer, en wie hebben ermee te maken?",
            act: "Laat iedereen in stilte schrijven. Knelpunten van anderen mogen ook.",
        },
        Activity::Discuss => Prompt {
            say: "Wie leest een knelpunt voor? Wie heeft iets wat erop lijkt?",
            act: "Laat vragen stellen tot iedereen het snapt. Plak het dan op het vel waar het bij past.",
        },
        Activity::Priorities => Prompt {
            say: "Zet een uitroepteken bij één of twee knelpunten. Waar heb je het meest last van? Wat zou de meeste mensen helpen?",
            act: "Deel de stiften uit. Tel daarna samen.",
        },
        Activity::Explain => Prompt {
            say: "Elke groep begint aan een eigen tafel. In ronde 2 ga je naar een andere tafel, in ronde 3 kom je terug.",
            act: "Verdeel de groepen en de kaarten. Op elke tafel ligt een vel met een knelpunt en blauwe stiften.",
        },
        Activity::Ideas => Prompt {
            say: "Blauw is voor ideeën. Alles mag op papier, klein en groot. Zoek vooral wat de oorzaak wegneemt.",
            act: "Zet de kookwekker. Let erop dat iedereen meeschrijft.",
        },
        Activity::Bears => Prompt {
            say: "Rood is voor beren op de weg. Waarom kan het misgaan, voor jou of voor een ander?",
            act: "Leg rode stiften neer. Vraag om bij elk idee een beer te zoeken.",
        },
        Activity::MiddleWay => Prompt {
            say: "Groen is voor voorwaarden. Wat is er bij elk idee en elke beer nodig om het toch te laten lukken?",
            act: "Controleer of elke groep weer aan de eigen tafel zit. Leg groene stiften neer.",
        },
        Activity::Move => Prompt {
            say: "Kijk op je kaart naar welke tafel je groep gaat.",
            act: "Laat het vel liggen en neem de stiften van tafel.",
        },
        Activity::Harvest => Prompt {
            say: "Kies met je groep wat je straks laat zien en wie het vertelt.",
            act: "Loop langs de tafels. Hang vellen die klaar zijn vast op.",
        },
        Activity::Present => Prompt {
            say: "Vertel kort: welk knelpunt, welke oplossingen, en wat is er nodig?",
            act: "Geef elke groep evenveel tijd. Laat de anderen kort reageren.",
        },
        Activity::Choose => Prompt {
            say: "Zet per knelpunt een uitroepteken bij één of twee oplossingen die je het kansrijkst vindt.",
            act: "Hang alle vellen op en deel de stiften uit. Bespreek samen de uitkomst.",
        },
        Activity::Close => Prompt {
            say: "Welke oplossingen voeren we uit? Hoe, door wie, en wanneer is het klaar?",
            act: "Schrijf de antwoorden op waar iedereen ze ziet. Bedank iedereen voor de open inbreng.",
        },
        Activity::Break => Prompt {
            say: "Tijd voor pauze. We gaan verder op de tijd die hier staat.",
            act: "Laat mensen opstaan. Leg klaar wat je straks nodig hebt.",
        },
        Activity::Preview => Prompt {
            say: "Dit zijn onze belangrijkste knelpunten. De volgende keer bedenken we oplossingen.",
            act: "Noem de datum van de tweede bijeenkomst. Maak foto’s van de vellen.",
        },
        Activity::Recap => Prompt {
            say: "Dit kwam er de vorige keer uit. Klopt het nog?",
            act: "Hang de vellen met de gekozen knelpunten op.",
        },
        Activity::Own => Prompt { say: "", act: "" },
    }
}
