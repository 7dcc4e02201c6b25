//! A knock on the other windows of this browser that show the guide. It carries no word and no number.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// A channel between windows. Where the browser has none, nobody hears anything.
pub(crate) struct Channel(Option<web_sys::BroadcastChannel>);

impl Channel {
    /// Opens the channel of this name, for as long as the page lives, and calls `hear` when another window knocks.
    pub(crate) fn open(name: &str, mut hear: impl FnMut() + 'static) -> Self {
        let channel = web_sys::BroadcastChannel::new(name).ok();
        if let Some(channel) = &channel {
            let closure = Closure::<dyn FnMut(web_sys::Event)>::new(move |_| hear());
            channel.set_onmessage(Some(closure.as_ref().unchecked_ref()));
            closure.forget();
        }
        Self(channel)
    }

    /// Knocks on the other windows. A window that waits behind the Back button is thrown away by it.
    pub(crate) fn knock(&self) {
        if let Some(channel) = &self.0 {
            let _ = channel.post_message(&JsValue::NULL);
        }
    }
}
