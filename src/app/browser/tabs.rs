//! What only one tab does, when the guide is open in several: the one that claimed it last.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::BroadcastChannel;

/// A claim of this tab. Dropping it takes the claim back.
pub(crate) struct Claim {
    channel: BroadcastChannel,
    _listens: Closure<dyn FnMut()>,
}

impl Claim {
    /// Claims `name` for this tab; `lost` is called each time that another tab claims it. `None` where tabs cannot talk.
    pub(crate) fn new(name: &str, lost: impl Fn() + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(name).ok()?;
        let listens = Closure::<dyn FnMut()>::new(lost);
        channel.set_onmessage(Some(listens.as_ref().unchecked_ref()));
        let claim = Self { channel, _listens: listens };
        claim.renew();
        Some(claim)
    }

    /// Claims it again. The message has no words: the name says it all.
    pub(crate) fn renew(&self) {
        let _ = self.channel.post_message(&JsValue::NULL);
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.channel.set_onmessage(None);
        self.channel.close();
    }
}
