//! The clockwork of a meeting that is going on: it reads the clocks, whatever side of the plan is shown, and keeps the run.

use super::desk::Desk;
use crate::browser::tabs::Claim;
use crate::browser::{clock, page, screen, sound};
use guide::session::block::Block;
use guide::session::clocks::Clocks;
use guide::session::id::Id;
use guide::session::live::{Live, Tick};
use guide::session::meeting::MeetingNumber;
use guide::session::run::{Run, Step};
use guide::session::{sentences, spoken};
use guide::words::run as words;
use leptos::prelude::*;
use std::time::Duration;

/// How often the clocks are read. Nothing depends on it but how soon the page shows what they say.
const LOOK: Duration = Duration::from_millis(500);

/// What the tabs call the speaking aloud.
const SPEAKS: &str = "werkdruk-wegwijzer:speaks";

/// The meeting that is going on.
#[derive(Clone, Copy)]
pub(super) struct Clockwork {
    desk: StoredValue<Desk>,
    live: StoredValue<Option<Live>>,
    /// The block that was going on when the clocks were last read, and what was left of it.
    before: StoredValue<Option<(Id<Block>, i64)>>,
    /// Whether this tab speaks: the one that was looked at last does.
    speaks: StoredValue<bool>,
    claim: StoredValue<Option<Claim>, LocalStorage>,
    /// The run, as it was kept last.
    pub(super) run: RwSignal<Option<Run>>,
    /// What the clocks say.
    pub(super) tick: RwSignal<Option<Tick>>,
    /// What is said aloud.
    pub(super) said: RwSignal<String>,
    /// Whether this tab makes the sound.
    pub(super) sounds: RwSignal<bool>,
    /// What is to be known about the sound.
    pub(super) sound_note: RwSignal<&'static str>,
    /// A run that was stopped before its end.
    pub(super) stopped: RwSignal<Option<Run>>,
}

impl Clockwork {
    /// The clockwork of the plan on the desk. It goes on as long as the planner is shown.
    pub(super) fn start(desk: Desk) -> Self {
        let work = Self {
            desk: StoredValue::new(desk),
            live: StoredValue::new(None),
            before: StoredValue::new(None),
            speaks: StoredValue::new(true),
            claim: StoredValue::new_local(None),
            run: RwSignal::new(None),
            tick: RwSignal::new(None),
            said: RwSignal::default(),
            sounds: RwSignal::new(false),
            sound_note: RwSignal::new(""),
            stopped: RwSignal::new(None),
        };
        work.claim.set_value(Claim::new(SPEAKS, move || {
            work.speaks.try_set_value(false);
        }));
        work.take();
        Effect::new(move |_| {
            desk.plan.track();
            work.take();
        });
        Effect::new(move |_| {
            let is_running = work.run.with(|run| {
                run.as_ref().and_then(|run| run.now.as_ref()).is_some_and(|now| !now.countdown.is_paused())
            });
            if is_running { screen::keep_awake() } else { screen::let_sleep() }
        });
        let looks = set_interval_with_handle(move || work.look(), LOOK);
        let wakes = ["visibilitychange", "focus", "pageshow"]
            .map(|name| window_event_listener_untyped(name, move |_| work.wake()));
        on_cleanup(move || {
            if let Ok(looks) = looks {
                looks.clear();
            }
            wakes.into_iter().for_each(leptos::prelude::WindowListenerHandle::remove);
            screen::let_sleep();
            sound::turn_off();
        });
        work
    }

    fn desk(self) -> Desk {
        self.desk.get_value()
    }

    /// Takes over the run of the plan, if it is another one than we have.
    fn take(self) {
        let kept = self.desk().plan.with_untracked(|plan| plan.run.clone());
        if self.run.with_untracked(|run| *run == kept) {
            return;
        }
        self.live.set_value(kept.clone().map(|run| Live::open(run, clock::clocks())));
        self.run.set(kept);
        self.read();
    }

    /// Puts the run in the plan and writes it at once: it must be there after a crash.
    fn keep(self) {
        let run = self.live.with_value(|live| live.as_ref().map(|live| live.run().clone()));
        self.run.set(run.clone());
        self.desk().plan.update(|plan| plan.run = run);
        self.desk().write();
    }

    /// Reads the clocks while something is going on.
    fn look(self) {
        if self.run.try_with_untracked(|run| run.as_ref().is_some_and(|run| run.now.is_some())) == Some(true) {
            self.read();
        }
    }

    /// The page is seen again.
    fn wake(self) {
        if !page::is_hidden() {
            self.claim.try_with_value(|claim| claim.as_ref().map(Claim::renew));
            self.speaks.try_set_value(true);
        }
        self.look();
        self.run.try_with_untracked(|run| {
            if run.as_ref().and_then(|run| run.now.as_ref()).is_some_and(|now| !now.countdown.is_paused()) {
                screen::keep_awake();
            }
        });
    }

    fn read(self) {
        let mut tick = self.tick_now();
        self.ring(tick);
        let say = tick.as_mut().and_then(|tick| tick.say.take());
        let speaks = self.speaks.get_value();
        if let Some(stage) = say.filter(|_| speaks) {
            self.said.set(sentences::stage(stage).to_owned());
        }
        // Who does not speak waits for what the speaking tab writes.
        if tick.is_some_and(|tick| tick.save) && (speaks || say.is_none()) {
            self.keep();
        }
        self.tick.set(tick);
    }

    fn tick_now(self) -> Option<Tick> {
        self.live.try_update_value(|live| live.as_mut().map(|live| live.tick(clock::clocks()))).flatten()
    }

    /// Rings when the time of a block runs out, once, in the tab that makes the sound.
    fn ring(self, tick: Option<Tick>) {
        let now = self.live.with_value(|live| {
            let current = live.as_ref()?.run().now.as_ref()?;
            Some((current.step.block.id.clone(), tick?.left?))
        });
        let before = self.before.get_value();
        if let (Some((block, left)), Some((same, had))) = (&now, &before)
            && block == same
            && *had > 0
            && *left <= 0
        {
            sound::ring();
        }
        self.before.set_value(now);
    }

    /// Carries out what the facilitator does.
    pub(super) fn act(self, act: &dyn Fn(&mut Live, Clocks)) {
        self.live.update_value(|live| {
            if let Some(live) = live {
                act(live, clock::clocks());
            }
        });
        self.before.set_value(None);
        self.keep();
        self.read();
    }

    /// The same, and says which block is going on then.
    pub(super) fn go(self, act: &dyn Fn(&mut Live, Clocks)) {
        self.act(act);
        let step = self.step();
        self.said.set(step.map_or_else(
            || words::OVER.to_owned(),
            |step| words::begins(step.block.title(), &spoken::length(step.minutes)),
        ));
    }

    /// Lets the kookwekker stand still, or run on. Returns whether it stands still now.
    pub(super) fn toggle(self) -> bool {
        let is_paused = untrack(|| self.is_paused());
        if is_paused {
            self.act(&|live, now| live.resume(now));
        } else {
            self.act(&|live, now| live.pause(now));
        }
        !is_paused
    }

    /// Whether the kookwekker stands still.
    pub(super) fn is_paused(self) -> bool {
        self.run.with(|run| run.as_ref().and_then(|run| run.now.as_ref()).is_some_and(|now| now.countdown.is_paused()))
    }

    /// Starts a meeting of the plan.
    pub(super) fn begin(self, number: MeetingNumber) {
        let now = clock::clocks();
        let run = self
            .desk()
            .plan
            .with_untracked(|plan| plan.setup.meetings.get(number).map(|meeting| Run::start(number, meeting, now)));
        self.put(run);
    }

    /// Stops the meeting before its end.
    pub(super) fn stop(self) {
        self.stopped.set(self.run.get_untracked());
        self.put(None);
    }

    /// Goes on with a meeting that was stopped.
    pub(super) fn unstop(self) {
        let run = self.stopped.get_untracked();
        self.put(run);
    }

    fn put(self, run: Option<Run>) {
        if run.is_some() {
            self.stopped.set(None);
        }
        self.said.set(String::new());
        self.before.set_value(None);
        self.live.set_value(run.map(|run| Live::open(run, clock::clocks())));
        self.keep();
        self.read();
    }

    /// The block that is going on.
    pub(super) fn step(self) -> Option<Step> {
        self.run.with(|run| run.as_ref()?.now.as_ref().map(|now| now.step.clone()))
    }

    /// Turns the sound on or off.
    pub(super) fn toggle_sound(self) {
        let is_on = self.sounds.get_untracked();
        let taken = move || {
            self.sounds.try_set(false);
            self.sound_note.try_set(words::SOUND_ELSEWHERE);
        };
        let sounds = if is_on {
            sound::turn_off();
            false
        } else {
            sound::turn_on(taken)
        };
        self.sounds.set(sounds);
        self.sound_note.set(if is_on || sounds { "" } else { words::NO_SOUND });
    }
}
