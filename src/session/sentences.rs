//! What the planner says about numbers, in Dutch.

use super::activity::Activity;
use super::countdown::Stage;
use super::doubt::Doubt;
use super::fit::Fit;
use super::meeting::MeetingNumber;
use super::minutes::Minutes;
use super::people::People;
use super::read_date::DateMistake;
use super::read_time::TimeMistake;
use super::spoken;
use super::tally::{Tie, Total};
use super::ways_out::Offer;
use super::words::{self, count_of};

/// `4½ uur werk en 35 minuten pauze: dit past niet in een dagdeel. Het is 1 uur en 5 minuten te lang.`
pub fn fit(fit: Fit) -> String {
    let work = spoken::length(fit.work);
    let pause = match fit.pause {
        Minutes::ZERO => "zonder pauze".to_owned(),
        pause => format!("en {} pauze", spoken::length(pause)),
    };
    if fit.fits() {
        format!("{} werk {pause}: dit past in een dagdeel.", sentence_case(&work))
    } else {
        let over = spoken::length(fit.over());
        format!("{} werk {pause}: dit past niet in een dagdeel. Het is {over} te lang.", sentence_case(&work))
    }
}

/// What a way out brings: `Dan duurt het 4 uur en 35 minuten. Dat is nog 35 minuten te lang.`
pub fn offer(offer: &Offer) -> String {
    let length = |fit: &Fit| spoken::length(fit.total());
    match offer.after.as_slice() {
        [first, second] => {
            let outcome = if offer.fits() {
                "Ze passen allebei in een dagdeel."
            } else {
                "Ze passen niet allebei in een dagdeel."
            };
            format!("De eerste duurt dan {}, de tweede {}. {outcome}", length(first), length(second))
        }
        fits => {
            let total = fits.first().map_or_else(String::new, length);
            let over = fits.iter().map(|fit| fit.over()).max().unwrap_or_default();
            if offer.fits() {
                format!("Dan duurt het {total}. Dat past in een dagdeel.")
            } else {
                format!("Dan duurt het {total}. Dat is nog {} te lang.", spoken::length(over))
            }
        }
    }
}

/// A doubt, as a colleague would say it; `split` when the session has two meetings.
pub fn doubt(doubt: &Doubt, split: bool) -> String {
    let meeting = |number: MeetingNumber| meeting(number, split);
    match doubt {
        Doubt::Alone => "In je eentje is het geen werksessie. Met drie mensen kun je beginnen.".to_owned(),
        Doubt::OneTable(people) => format!(
            "Met {} maak je geen twee tafels. Jullie doen de drie rondes samen aan één tafel.",
            count_of(people.count(), "deelnemer", "deelnemers")
        ),
        Doubt::Recognisable(_) => RECOGNISABLE.to_owned(),
        Doubt::Crowd(people) => format!(
            "Met {} mensen duurt het lang om alle post-its samen te bespreken. Denk aan twee sessies, of bespreek ze eerst per tafel.",
            people.count()
        ),
        Doubt::ManagerPresent => {
            "Met de leidinggevende aan tafel wordt het soms stil. Bespreek vooraf hoe je het gesprek openhoudt."
                .to_owned()
        }
        Doubt::PastDate(_, date) => format!("{} is al geweest.", sentence_case(&spoken::full_date(*date))),
        Doubt::Weekend(number, weekday) => format!("{} valt op {}.", meeting(*number), spoken::weekday(*weekday)),
        Doubt::OddHour(number, time) => format!("{} begint om {}. Klopt dat?", meeting(*number), spoken::time(*time)),
        Doubt::TooLong(_, too_long) if !split => fit(*too_long),
        Doubt::TooLong(number, too_long) => format!("{}: {}", meeting(*number), fit(*too_long)),
        Doubt::Empty(number) => format!("{} heeft nog geen blokken.", meeting(*number)),
        Doubt::NoBreak(number, minutes) => {
            format!("{}: {} achter elkaar zonder pauze.", meeting(*number), spoken::length(*minutes))
        }
        Doubt::Overlap => "De tweede bijeenkomst begint voordat de eerste klaar is.".to_owned(),
        Doubt::RoundLength(_, minutes) => {
            format!("Een ronde duurt 20 tot 30 minuten; hier staat {}.", spoken::length(*minutes))
        }
        Doubt::Order(early, late) => {
            format!("‘{}’ staat vóór ‘{}’.", words::activity(*early), words::activity(*late))
        }
        Doubt::NoClosing => {
            format!(
                "‘{}’ staat er niet meer bij. Zo weet straks niemand wie wat doet.",
                words::activity(Activity::Close)
            )
        }
        Doubt::ShortPresentations(tables, minutes) => {
            format!("{tables} tafels in {}: dat is minder dan een minuut per tafel.", spoken::length(*minutes))
        }
    }
}

/// Warning beside results of a small group.
pub const RECOGNISABLE: &str =
    "Te herkennen: met minder dan vijf mensen is te zien wie wat heeft gezegd. Spreek af wie deze uitkomst mag lezen.";

/// Name of a meeting; `split` when the session has two.
pub const fn meeting(number: MeetingNumber, split: bool) -> &'static str {
    match number {
        MeetingNumber::First if !split => "De bijeenkomst",
        MeetingNumber::First => "De eerste bijeenkomst",
        MeetingNumber::Second => "De tweede bijeenkomst",
    }
}

/// What is wrong with a time, a length or a number of people.
pub fn time_mistake(mistake: TimeMistake) -> String {
    match mistake {
        TimeMistake::NoTime => "Vul een tijd in, bijvoorbeeld 9.00 of 14.30.".to_owned(),
        TimeMistake::NotATime => "Dit herkent de planner niet als tijd. Schrijf bijvoorbeeld 9.00 of 14.30.".to_owned(),
        TimeMistake::NoSuchHour(hour) => format!("Een dag heeft geen uur {hour}. De uren lopen van 0 tot en met 23."),
        TimeMistake::NoSuchMinute(minute) => {
            format!("Een uur heeft geen minuut {minute}. De minuten lopen van 00 tot en met 59.")
        }
        TimeMistake::NoLength => "Vul in hoelang het duurt, bijvoorbeeld 20 minuten of 1½ uur.".to_owned(),
        TimeMistake::NotALength => {
            "Dit herkent de planner niet als duur. Schrijf bijvoorbeeld 20 minuten of 1½ uur.".to_owned()
        }
        TimeMistake::TooLong => "Dat is langer dan een dag. Een blok duurt hooguit 24 uur.".to_owned(),
        TimeMistake::NoNumber => "Vul in hoeveel mensen er komen, bijvoorbeeld 12.".to_owned(),
        TimeMistake::NotANumber => "Dit herkent de planner niet als getal. Schrijf bijvoorbeeld 12.".to_owned(),
        TimeMistake::OutsidePeople(_) => format!("De planner rekent met 1 tot {} mensen.", People::MOST),
    }
}

/// What is wrong with a date.
pub fn date_mistake(mistake: DateMistake) -> String {
    match mistake {
        DateMistake::Empty => "Vul een datum in, bijvoorbeeld 3 maart 2026.".to_owned(),
        DateMistake::NotADate => {
            "Dit herkent de planner niet als datum. Schrijf bijvoorbeeld 3-3-2026 of 3 maart 2026.".to_owned()
        }
        DateMistake::NoSuchMonth(month) => format!("Er is geen maand {month}. De maanden lopen van 1 tot en met 12."),
        DateMistake::NoSuchDay { day, month, year, last } => {
            let month = spoken::month(month);
            format!("{day} {month} {year} bestaat niet. In {year} heeft {month} {last} dagen.")
        }
        DateMistake::NoSuchYear(_) => "De planner kent de jaren 2000 tot en met 2199.".to_owned(),
        DateMistake::OtherWeekday { typed, date } => format!(
            "{} is een {}, geen {}. Welke dag bedoel je?",
            spoken::date(date),
            spoken::weekday(date.weekday()),
            spoken::weekday(typed)
        ),
    }
}

/// What a total of exclamation marks says; empty while nothing is counted.
pub fn total(total: Total, people: People) -> String {
    let (least, most) = (people.count(), people.count() * 2);
    let expected = format!("Met {} verwacht je er {least} tot {most}.", count_of(least, "deelnemer", "deelnemers"));
    match total {
        Total::None => String::new(),
        Total::Missing(1) => format!("Er mist 1 uitroepteken. {expected}"),
        Total::Missing(count) => format!("Er missen {count} uitroeptekens. {expected}"),
        Total::Fits => "Het aantal uitroeptekens klopt.".to_owned(),
        Total::TooMany(count) => format!("{} te veel. {expected}", count_of(count, "uitroepteken", "uitroeptekens")),
    }
}

/// A last place that is shared by more than fit.
pub fn tie(tie: Tie) -> String {
    format!(
        "Plaats {} is gedeeld: {} met evenveel uitroeptekens, en plek voor {}. Kies samen.",
        tie.rank,
        count_of(u32::try_from(tie.candidates).unwrap_or(u32::MAX), "kandidaat", "kandidaten"),
        tie.room
    )
}

/// What is said aloud about the time of a block.
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Begun => "",
        Stage::Halfway => "Jullie zijn op de helft van de tijd.",
        Stage::FiveMinutes => "Nog 5 minuten.",
        Stage::Done => "De tijd is om.",
    }
}

/// Ahead or behind, for milliseconds: `Op tijd`, `12 minuten achter`, `5 minuten voor`. A minute is on time.
pub fn pace(behind: i64) -> String {
    let late = Minutes::nearest(behind);
    let early = Minutes::nearest(behind.saturating_neg());
    if late > Minutes::new(1) {
        format!("{} achter", sentence_case(&spoken::length(late)))
    } else if early > Minutes::new(1) {
        format!("{} voor", sentence_case(&spoken::length(early)))
    } else {
        "Op tijd".to_owned()
    }
}

fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
