//! The words of the self-check, typed: what it asks, what it says back, and what a gespreksbriefje is made of.

use super::{EntryId, Fact, Factor, Group};

/// Every word of the self-check.
pub fn wording() -> &'static Wording {
    &super::SELFCHECK
}

/// All the words, in the order in which readers meet them.
#[derive(Debug)]
pub struct Wording {
    /// The pages, in the order of [`crate::selfcheck::Step::ALL`].
    pub steps: [StepWords; 7],
    /// The answers to a signal, in the order of [`crate::selfcheck::Recognised::ALL`].
    pub recognised: [&'static str; 5],
    /// Who can do something about a point, in the order of [`crate::selfcheck::Who::ALL`].
    pub who: [&'static str; 4],
    /// The signals of the situation.
    pub signals: &'static [Signal],
    /// The complaints that can come from stress, by group.
    pub complaints: &'static [Complaints],
    /// The factors of the model, by group, in its order.
    pub groups: &'static [FactorGroup],
    /// What to do, in the order of [`crate::selfcheck::Pattern::ALL`].
    pub advice: [AdviceWords; 5],
    /// Help that is near.
    pub care: Care,
    /// What stands on every gespreksbriefje.
    pub note: NoteWords,
    /// Who it can be for: at least one.
    pub receivers: &'static [Receiver],
    /// The version on behalf of colleagues.
    pub team: Team,
}

impl Wording {
    /// Every factor as a statement, in the order of the model.
    pub fn statements(&self) -> impl Iterator<Item = &'static Statement> + use<> {
        self.groups.iter().flat_map(|group| group.statements)
    }

    /// The signal that saved data calls `id`.
    pub fn signal(&self, id: &str) -> Option<&'static Signal> {
        self.signals.iter().find(|signal| signal.id == id)
    }

    /// The complaint that saved data calls `id`.
    pub fn complaint(&self, id: &str) -> Option<&'static Complaint> {
        self.complaints.iter().flat_map(|group| group.complaints).find(|complaint| complaint.id == id)
    }

    /// The statement of the factor that saved data calls `id`.
    pub fn statement(&self, id: &str) -> Option<&'static Statement> {
        self.statements().find(|statement| statement.factor.id == id)
    }
}

/// The words of a page.
#[derive(Debug)]
pub struct StepWords {
    /// Its only `h1`; says nothing about the reader.
    pub title: &'static str,
    /// Below it.
    pub lead: &'static str,
    /// Small print.
    pub aside: Option<&'static str>,
}

/// A signal of work pressure.
#[derive(Debug)]
pub struct Signal {
    /// Kept for ever in saved data.
    pub id: &'static str,
    /// Above its answers.
    pub label: &'static str,
    /// Said by who recognises it in themselves.
    pub myself: &'static str,
    /// Said by who recognises it in colleagues.
    pub colleagues: &'static str,
}

/// A group of complaints.
#[derive(Debug)]
pub struct Complaints {
    /// Kept for ever in saved data; no group of factors has it.
    pub id: &'static str,
    /// Its name.
    pub title: &'static str,
    /// At least one.
    pub complaints: &'static [Complaint],
}

/// A complaint that can come from stress.
#[derive(Debug)]
pub struct Complaint {
    /// Kept for ever in saved data, unique over the groups.
    pub id: &'static str,
    /// An I-sentence.
    pub text: &'static str,
}

/// A group of factors of the model, in plain words.
#[derive(Debug)]
pub struct FactorGroup {
    /// The group of the model.
    pub group: &'static Group,
    /// Its name in plain words.
    pub title: &'static str,
    /// What it is about.
    pub lead: &'static str,
    /// Its factors, in the order of the model.
    pub statements: &'static [Statement],
    /// One next step.
    pub next: Lead,
}

/// A factor of the model as something that a reader can say.
#[derive(Debug)]
pub struct Statement {
    /// The factor; its id is kept in saved data.
    pub factor: &'static Factor,
    /// An I-sentence.
    pub text: &'static str,
    /// What it is to the reader.
    pub role: Role,
}

/// What a factor is to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It can give work pressure.
    Cause {
        /// Fits in a [`Template`].
        topic: &'static str,
        /// Said on behalf of colleagues.
        team: &'static str,
    },
    /// It can too, and nobody speaks of it but the reader.
    Personal {
        /// Fits in a [`Template`].
        topic: &'static str,
    },
    /// A buffer: it helps against work pressure.
    Help {
        /// Said on behalf of colleagues.
        team: &'static str,
    },
}

impl Statement {
    /// What one can do something about; none for what helps.
    pub const fn topic(&self) -> Option<&'static str> {
        match self.role {
            Role::Cause { topic, .. } | Role::Personal { topic } => Some(topic),
            Role::Help { .. } => None,
        }
    }

    /// How it is said on behalf of colleagues; never, when it is personal.
    pub const fn team(&self) -> Option<&'static str> {
        match self.role {
            Role::Cause { team, .. } | Role::Help { team } => Some(team),
            Role::Personal { .. } => None,
        }
    }
}

/// A sentence, and a link to an entry of the guide.
#[derive(Debug)]
pub struct Lead {
    /// What to do.
    pub text: &'static str,
    /// Where to read on.
    pub entry: EntryId,
    /// The words of the link.
    pub label: &'static str,
}

/// What to do when signals are recognised in this way.
#[derive(Debug)]
pub struct AdviceWords {
    /// A heading.
    pub title: &'static str,
    /// A paragraph.
    pub text: &'static str,
    /// Where to go on.
    pub leads: &'static [Lead],
}

/// Help that is near.
#[derive(Debug)]
pub struct Care {
    /// The box to tick below the complaints.
    pub worried: &'static str,
    /// For everybody, on every page.
    pub offer: &'static str,
    /// A heading, for who is pointed to help.
    pub title: &'static str,
    /// A paragraph below it.
    pub text: &'static str,
    /// The right to see the bedrijfsarts.
    pub fact: &'static Fact,
}

/// What stands on every gespreksbriefje.
#[derive(Debug)]
pub struct NoteWords {
    /// The heading of one's own version.
    pub title: &'static str,
    /// Above the empty lines.
    pub agreements: &'static str,
    /// At the foot.
    pub footer: &'static str,
    /// Notice, causes, helps, can, need, ask.
    pub sections: [&'static str; 6],
    /// A sentence for each answer, in the order of [`crate::selfcheck::Who::ALL`].
    pub actions: [Template; 4],
}

/// A sentence about a topic.
#[derive(Debug, Clone, Copy)]
pub struct Template {
    /// What comes before the topic.
    pub before: &'static str,
    /// What comes after it.
    pub after: &'static str,
}

impl Template {
    /// The sentence about this topic.
    pub fn about(self, topic: &str) -> String {
        [self.before, topic, self.after].concat()
    }
}

/// Who a gespreksbriefje is for.
#[derive(Debug)]
pub struct Receiver {
    /// Kept for ever in saved data.
    pub id: &'static str,
    /// Their name in a list.
    pub label: &'static str,
    /// Below the title of the note.
    pub heading: &'static str,
    /// The first paragraph.
    pub opening: &'static str,
    /// A question to them.
    pub ask: &'static str,
    /// Said to them instead of the sentence for [`crate::selfcheck::Who::Manager`].
    pub need: Option<Template>,
    /// Whether complaints and personal factors go in by themselves.
    pub in_confidence: bool,
    /// For the talk; not on the note.
    pub tips: &'static [&'static str],
    /// Beside the tips.
    pub fact: Option<&'static Fact>,
}

/// The version on behalf of colleagues.
#[derive(Debug)]
pub struct Team {
    /// Kept for ever in saved data; no receiver has it.
    pub id: &'static str,
    /// Its name in a list.
    pub label: &'static str,
    /// The heading of the note.
    pub title: &'static str,
    /// Below it.
    pub heading: &'static str,
    /// The first paragraph.
    pub opening: &'static str,
    /// Notice, causes, helps, agenda.
    pub sections: [&'static str; 4],
    /// The lines of the agenda item: id and words.
    pub agenda: &'static [(&'static str, &'static str)],
    /// For the talk; not on the note.
    pub tips: &'static [&'static str],
    /// Beside the tips.
    pub fact: Option<&'static Fact>,
}
