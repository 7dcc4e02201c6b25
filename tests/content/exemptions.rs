//! What the rules find and the guide keeps, each with its reason.

use super::rules::Finding;

/// A line of `tests/exemptions.txt`: file, rule, words and reason, with ` | ` between them.
pub(super) struct Exemption {
    file: &'static str,
    rule: &'static str,
    words: &'static str,
}

/// The exemptions.
pub(super) fn exemptions() -> Vec<Exemption> {
    include_str!("../exemptions.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(parse)
        .collect()
}

fn parse(line: &'static str) -> Exemption {
    let parts: Vec<&str> = line.split(" | ").collect();
    let [file, rule, words, reason] = parts[..] else { panic!("an exemption is file | rule | words | reason: {line}") };
    assert!(!reason.trim().is_empty(), "an exemption has a reason: {line}");
    Exemption { file, rule, words }
}

impl Exemption {
    /// Whether it is about this finding.
    pub(super) fn covers(&self, finding: &Finding) -> bool {
        self.file == finding.file && self.rule == finding.rule && self.words == finding.words
    }

    /// The line as it stands, without its reason.
    pub(super) fn line(&self) -> String {
        [self.file, self.rule, self.words].join(" | ")
    }
}
