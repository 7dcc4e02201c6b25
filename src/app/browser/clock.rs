//! The time of day, as the device tells it.

use guide::session::clocks::Clocks;
use guide::session::zone::Instant;
use wasm_bindgen::JsValue;

/// A moment as the reader sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    /// Whether it is today.
    pub(crate) today: bool,
    /// Day of the month.
    pub(crate) day: u32,
    /// Month, from 0.
    pub(crate) month: u32,
    /// Year.
    pub(crate) year: u32,
    /// Hour.
    pub(crate) hour: u32,
    /// Minute.
    pub(crate) minute: u32,
}

/// A day as the reader sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Date {
    /// Day of the month.
    pub(crate) day: u32,
    /// Month, from 0.
    pub(crate) month: u32,
    /// Year.
    pub(crate) year: u32,
}

/// Today, in the time zone of the device.
pub(crate) fn today() -> Date {
    let date = js_sys::Date::new_0();
    Date { day: date.get_date(), month: date.get_month(), year: date.get_full_year() }
}

/// Now, in the form that records carry: `2026-11-23T14:02:00.000Z`.
pub(crate) fn now() -> String {
    js_sys::Date::new_0().to_iso_string().into()
}

/// Today on this device, as the name of a file has it: `2026-11-23`.
pub(crate) fn today_in_digits() -> String {
    let date = today();
    format!("{:04}-{:02}-{:02}", date.year, date.month + 1, date.day)
}

/// Milliseconds that went by since some moment.
pub(crate) fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// Now, for who counts with moments.
#[allow(clippy::cast_possible_truncation, reason = "milliseconds since 1970 are a whole number far below the largest")]
pub(crate) fn instant() -> Instant {
    Instant(js_sys::Date::now() as i64)
}

/// Both clocks, for who counts the time of a session.
#[allow(clippy::cast_possible_truncation, reason = "milliseconds since the page was loaded are a small number")]
pub(crate) fn clocks() -> Clocks {
    Clocks { wall: instant(), monotone: since_load() as i64 }
}

/// Milliseconds since the page was loaded, by a clock that nobody turns back; no number where a browser has none.
pub(crate) fn since_load() -> f64 {
    super::window().and_then(|window| window.performance()).map_or(f64::NAN, |performance| performance.now())
}

/// A record's moment in the time zone of the device. `None` if it is no moment.
pub(crate) fn moment(saved: &str) -> Option<Moment> {
    let date = js_sys::Date::new(&JsValue::from_str(saved));
    if date.get_time().is_nan() {
        return None;
    }
    let today = js_sys::Date::new_0();
    Some(Moment {
        today: date.to_date_string() == today.to_date_string(),
        day: date.get_date(),
        month: date.get_month(),
        year: date.get_full_year(),
        hour: date.get_hours(),
        minute: date.get_minutes(),
    })
}

/// Runs after what the browser is doing now is drawn.
pub(crate) fn after_this(act: impl FnOnce() + 'static) {
    gloo_timers::callback::Timeout::new(0, act).forget();
}

/// Runs when the page that was just loaded has been at rest for a moment.
pub(crate) fn at_rest(act: impl FnOnce() + 'static) {
    gloo_timers::callback::Timeout::new(300, act).forget();
}

/// Something that will be done later, unless this is dropped before.
pub(crate) type Later = gloo_timers::callback::Timeout;

/// Does something after so many milliseconds.
pub(crate) fn later(milliseconds: u32, act: impl FnOnce() + 'static) -> Later {
    Later::new(milliseconds, act)
}
