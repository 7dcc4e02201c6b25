//! The rules of docs/WRITING.md that a machine can keep, each with its own message.

use super::dutch::{is_passive, syllables};
use super::text::{Form, Text, sentences, words};
use std::collections::BTreeSet;
use std::fmt;

/// What a rule finds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Finding {
    /// The file below `content/`; `*` for what counts once for the whole guide.
    pub(super) file: String,
    /// What is wrong.
    pub(super) rule: &'static str,
    /// The word that is wrong, or else the sentence.
    pub(super) words: String,
    /// The sentence that the word stands in; else empty.
    pub(super) sentence: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, rule, words, sentence } = self;
        write!(f, "content/{file}: {rule}: {words}")?;
        if sentence.is_empty() { Ok(()) } else { write!(f, ", in: {sentence}") }
    }
}

/// A word that is wrong and its sentence, or a sentence and nothing.
type Match<'a> = (&'a str, &'a str);

/// Finds what is wrong in a text.
type Rule = fn(&Text) -> Vec<Match<'_>>;

/// What is wrong, and how to find it.
const RULES: [(&str, Rule); 12] = [
    ("over 25 words", |text| matching(text, |_, sentence| words(sentence).len() > 25)),
    ("passive", |text| matching(text, |form, sentence| form == Form::Running && is_passive(sentence))),
    ("exclamation mark", |text| matching(text, |form, sentence| form == Form::Running && sentence.contains('!'))),
    ("doubled word", |text| matching(text, |_, sentence| is_doubled(sentence))),
    ("\"hij\" for a person", |text| {
        matching(text, |_, sentence| has_any(sentence, &["hij", "hem", "zijne", "zijn/haar"]))
    }),
    ("a word that the guide does not use", forbidden),
    ("\"moet\" more than twice", many_musts),
    ("\"plan\" without \"werkplan\" or \"plan van aanpak\"", plan_alone),
    ("\"verzuim\" before \"ziekteverzuim\"", bare_absence),
    ("abbreviation that is not spelled out", abbreviations),
    ("jargon that is not explained on its page", jargon),
    ("empty link", empty_links),
];

/// Everything that the rules find in the texts.
pub(super) fn findings(texts: &[Text]) -> BTreeSet<Finding> {
    let of_text = |text: &Text| -> Vec<Finding> {
        let file = || text.file.clone();
        let found = RULES.iter().flat_map(|(rule, find)| find(text).into_iter().map(move |found| (*rule, found)));
        found
            .map(|(rule, (words, sentence))| Finding {
                file: file(),
                rule,
                words: words.into(),
                sentence: sentence.into(),
            })
            .collect()
    };
    texts.iter().flat_map(of_text).chain(long_words(texts)).collect()
}

/// Words of more than four syllables, each once for the whole guide.
fn long_words(texts: &[Text]) -> impl Iterator<Item = Finding> {
    let passages = texts.iter().flat_map(|text| &text.passages);
    let long = passages.flat_map(|passage| words(&passage.text)).filter(|word| syllables(word) > 4);
    let finding = |word: &str| Finding {
        file: "*".into(),
        rule: "over four syllables",
        words: word.to_lowercase(),
        sentence: String::new(),
    };
    long.map(finding)
}

fn all_sentences(text: &Text) -> impl Iterator<Item = (Form, &str)> {
    text.passages
        .iter()
        .flat_map(|passage| sentences(&passage.text).into_iter().map(|sentence| (passage.form, sentence)))
}

fn matching(text: &Text, is_wrong: impl Fn(Form, &str) -> bool) -> Vec<Match<'_>> {
    all_sentences(text)
        .filter(|(form, sentence)| is_wrong(*form, sentence))
        .map(|(_, sentence)| (sentence, ""))
        .collect()
}

/// Whether words stand in a sentence as whole words, in any case.
fn has(sentence: &str, phrase: &str) -> bool {
    let (lower, phrase) = (sentence.to_lowercase(), phrase.to_lowercase());
    let is_letter = |character: Option<char>| character.is_some_and(|it| it.is_alphanumeric() || it == '-');
    lower.match_indices(&phrase).any(|(start, _)| {
        !is_letter(lower[..start].chars().next_back()) && !is_letter(lower[start + phrase.len()..].chars().next())
    })
}

fn has_any(sentence: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| has(sentence, phrase))
}

/// Whether a word stands twice with nothing but a space between. "Je je" is Dutch: "waar je je op richt".
fn is_doubled(sentence: &str) -> bool {
    let lower = sentence.to_lowercase();
    let parts: Vec<&str> = lower.split(' ').collect();
    parts.windows(2).any(|pair| {
        let second = pair[1].trim_end_matches(|character: char| !character.is_alphanumeric());
        pair[0] == second && second != "je" && !second.is_empty()
    })
}

/// What docs/WRITING.md has another word for, or no use for at all.
#[rustfmt::skip]
const FORBIDDEN: [&str; 36] = [
    "medewerker", "medewerkers", "personeelslid", "personeelsleden", "manager", "managers", "chef", "chefs", "baas",
    "management", "topmanagement", "P&O’er", "P&O", "HR-professional", "HR-professionals", "bottleneck", "bottlenecks",
    "burnout", "substap", "substappen", "tab", "tabblad", "workshop", "workshops", "simpelweg", "gewoon", "even",
    "uiteraard", "helaas", "klik", "klikken", "bijlage", "linkerkant", "rechterkant", "je verlaat", "afbeelding",
];

fn forbidden(text: &Text) -> Vec<Match<'_>> {
    let of_sentence =
        |sentence| FORBIDDEN.into_iter().filter(move |word| has(sentence, word)).map(move |word| (word, sentence));
    all_sentences(text).flat_map(|(_, sentence)| of_sentence(sentence)).collect()
}

fn many_musts(text: &Text) -> Vec<Match<'_>> {
    let musts = matching(text, |form, sentence| form == Form::Running && has_any(sentence, &["moet", "moeten"]));
    musts.into_iter().skip(2).collect()
}

/// The first sentence with "plan" as a noun by itself, in a text that does not say which of the two plans it means.
fn plan_alone(text: &Text) -> Vec<Match<'_>> {
    let is_noun_alone = |sentence: &str| {
        let words = words(sentence);
        words.windows(2).any(|pair| pair[1] == "plan" && pair[0].to_lowercase() != "van")
    };
    let says_which = all_sentences(text).any(|(_, sentence)| has_any(sentence, &["werkplan", "plan van aanpak"]));
    let mut alone = matching(text, |_, sentence| !says_which && is_noun_alone(sentence));
    alone.truncate(1);
    alone
}

fn bare_absence(text: &Text) -> Vec<Match<'_>> {
    let mut absence = matching(text, |_, sentence| sentence.to_lowercase().contains("verzuim"));
    absence.truncate(1);
    absence.retain(|(sentence, _)| has(sentence, "verzuim"));
    absence
}

/// Names that everyone knows by their letters, and numbers.
const LETTERS: [&str; 12] = ["HR", "TNO", "FNV", "SER", "SZW", "WCAG", "AA", "II", "III", "IV", "VI", "VII"];

/// Words of capitals that are no term, and at whose first use the full words do not stand before or behind it:
/// `(OR)`, `SMART: `.
fn abbreviations(text: &Text) -> Vec<Match<'_>> {
    let Some(page) = &text.page else { return Vec::new() };
    let is_known = |word: &str| {
        let letters = word.split('-').next().unwrap();
        let is_term = page.terms.iter().flat_map(|term| &term.forms).any(|form| form == word || form == letters);
        LETTERS.contains(&letters) || is_term
    };
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (_, sentence) in all_sentences(text) {
        for word in words(sentence) {
            let capitals = word.split('-').next().unwrap().chars().filter(|character| character.is_uppercase()).count();
            if capitals > 1 && seen.insert(word) && !is_known(word) {
                let spelled_out = sentence.contains(&format!("({word})")) || sentence.contains(&format!("{word}: "));
                found.extend((!spelled_out).then_some((word, sentence)));
            }
        }
    }
    found
}

/// Terms that stand in a heading or a question and are explained nowhere on the page. In running text each gets its
/// explanation from the compiler, and the words of a link lead to one.
fn jargon(text: &Text) -> Vec<Match<'_>> {
    let Some(page) = &text.page else { return Vec::new() };
    let unexplained = page.terms.iter().filter(|term| !page.explained.contains(&term.id));
    unexplained
        .filter_map(|term| {
            let uses = |words: &str| term.forms.iter().any(|form| has(words, form));
            let (_, sentence) = all_sentences(text).find(|(_, sentence)| uses(sentence))?;
            let in_link = page.links.iter().any(|words| uses(words));
            (!in_link).then_some((term.id.as_str(), sentence))
        })
        .collect()
}

/// Words of a link that do not say where it leads.
const EMPTY_LINKS: [&str; 10] =
    ["", "hier", "klik hier", "deze link", "link", "meer", "lees meer", "lees verder", "deze pagina", "website"];

fn empty_links(text: &Text) -> Vec<Match<'_>> {
    let links = text.page.iter().flat_map(|page| &page.links);
    links.filter(|words| EMPTY_LINKS.contains(&&*words.to_lowercase())).map(|words| (words.as_str(), "")).collect()
}
