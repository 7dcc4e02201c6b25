//! The sound of the kookwekker: two soft tones, from the one tab that was asked for them last.

use super::tabs::Claim;
use std::cell::RefCell;
use web_sys::AudioContext;

thread_local! {
    static CONTEXT: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
    static CLAIM: RefCell<Option<Claim>> = const { RefCell::new(None) };
}

const TAKEN: &str = "werkdruk-wegwijzer:sound";

/// The tones, in hertz, and when each begins, in seconds.
const TONES: [(f32, f64); 2] = [(659.25, 0.0), (523.25, 0.4)];
/// How long a tone takes to fade away, in seconds.
const FADE: f64 = 1.6;
/// How loud it begins, and where the fading ends: silence itself cannot be reached by halving.
const LOUD: f32 = 0.35;
const SILENT: f32 = 0.001;

/// Turns the sound on in this tab, and off in every other. `taken` is called when another tab takes it over. False when the
/// browser gives no sound. Call it from something that the reader did: browsers refuse it otherwise.
pub(crate) fn turn_on(taken: impl Fn() + 'static) -> bool {
    let Ok(context) = AudioContext::new() else { return false };
    let _ = context.resume();
    CONTEXT.set(Some(context));
    CLAIM.set(Claim::new(TAKEN, move || {
        silence();
        taken();
    }));
    ring();
    true
}

/// Turns the sound off.
pub(crate) fn turn_off() {
    CLAIM.take();
    silence();
}

fn silence() {
    if let Some(context) = CONTEXT.take() {
        let _ = context.close();
    }
}

/// Rings, if the sound is on.
pub(crate) fn ring() {
    CONTEXT.with_borrow(|context| {
        if let Some(context) = context {
            for (tone, begin) in TONES {
                let _ = play(context, tone, begin);
            }
        }
    });
}

fn play(context: &AudioContext, tone: f32, begin: f64) -> Result<(), wasm_bindgen::JsValue> {
    let begin = context.current_time() + begin;
    let (voice, volume) = (context.create_oscillator()?, context.create_gain()?);
    voice.frequency().set_value(tone);
    volume.gain().set_value_at_time(LOUD, begin)?;
    volume.gain().exponential_ramp_to_value_at_time(SILENT, begin + FADE)?;
    voice.connect_with_audio_node(&volume)?.connect_with_audio_node(&context.destination())?;
    voice.start_with_when(begin)?;
    voice.stop_with_when(begin + FADE)
}
