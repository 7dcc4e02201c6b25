//! Random bits, for names that must differ from every other one.

use super::window;

/// 128 random bits; from a weaker source where the browser has no better one, which is enough to tell plans apart.
pub(crate) fn bits() -> u128 {
    let mut bytes = [0_u8; 16];
    let crypto = window().and_then(|window| window.crypto().ok());
    let is_filled = crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !is_filled {
        for byte in &mut bytes {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 up to 255")]
            let random = (js_sys::Math::random() * 256.0) as u8;
            *byte = random;
        }
    }
    u128::from_be_bytes(bytes)
}
