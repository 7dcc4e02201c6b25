//! The words of the decision helper.

use crate::decision::{Answer, Outcome, Question};

/// Name of the questions as a group.
pub const LEGEND: &str = "Welke manier past bij jullie?";
/// Before both questions are answered.
pub const OPEN: &str = "Kies je antwoorden. Dan staat hier wat bij jullie past, en waarom.";
/// Before the entry to read.
pub const READ: &str = "Lees verder:";

/// A question.
pub const fn question(question: Question) -> &'static str {
    match question {
        Question::Size => "Heeft je organisatie meer dan 30 werknemers in dienst?",
        Question::Picture => "Heb je al enig beeld van de knelpunten?",
    }
}

/// An answer.
pub const fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "Ja",
        Answer::No => "Nee",
        Answer::Unknown => "Weet ik niet",
    }
}

/// What follows, and why.
pub const fn outcome(outcome: Outcome) -> (&'static str, &'static str) {
    match outcome {
        Outcome::TalkSmall => (
            "Voer gesprekken met werknemers.",
            "Jullie hebben 30 werknemers of minder. Een vragenlijst is vooral nuttig in een grotere organisatie.",
        ),
        Outcome::TalkPicture => (
            "Voer gesprekken met werknemers.",
            "Je hebt al enig beeld van de knelpunten. In gesprekken hoor je meer over wat er speelt en waar dat door komt.",
        ),
        Outcome::Questionnaire => (
            "Neem een vragenlijst af.",
            "Je organisatie is groter, en je hebt nog geen duidelijk beeld van de knelpunten.",
        ),
        Outcome::AskSize => (
            "Zoek eerst uit hoeveel werknemers er in dienst zijn.",
            "Dat bepaalt bij jullie de keuze. Bij meer dan 30 werknemers past een vragenlijst, bij 30 of minder passen gesprekken.",
        ),
        Outcome::AskPicture => (
            "Kijk eerst wat er al bekend is over de knelpunten.",
            "Dat bepaalt bij jullie de keuze. Is er al enig beeld, dan passen gesprekken. Is dat er nog niet, dan past een vragenlijst.",
        ),
        Outcome::AskBoth => (
            "Zoek eerst uit hoeveel werknemers er in dienst zijn.",
            "Misschien ben je er dan al. Bij 30 werknemers of minder passen gesprekken, ook zonder beeld van de knelpunten.",
        ),
    }
}
