//! The colour of the organisation on the app's own grounds: what links, buttons and signs take from it in both themes.

use super::colour::{Colour, contrast};

/// The colour in the light and in the dark theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    /// In the light theme.
    pub light: Shades,
    /// In the dark theme.
    pub dark: Shades,
}

/// What one theme takes from the colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shades {
    /// Links, and the ground of buttons and signs.
    pub accent: Colour,
    /// Words on that ground.
    pub on_accent: Colour,
    /// A ground with a breath of the colour.
    pub wash: Colour,
}

/// The grounds that links stand on in the light theme: `--paper`, `--surface`, `--sunken`, `--note`, `--error` and `--ok`.
pub const LIGHT_GROUNDS: [Colour; 6] = [
    Colour(0xf3, 0xf6, 0xf2),
    Colour(0xff, 0xff, 0xff),
    Colour(0xe7, 0xed, 0xe8),
    Colour(0xfc, 0xf1, 0xd4),
    Colour(0xfa, 0xe8, 0xe2),
    Colour(0xe3, 0xf0, 0xe6),
];
/// The same in the dark theme.
pub const DARK_GROUNDS: [Colour; 6] = [
    Colour(0x0f, 0x1f, 0x1c),
    Colour(0x18, 0x2b, 0x27),
    Colour(0x0b, 0x17, 0x15),
    Colour(0x35, 0x2d, 0x15),
    Colour(0x42, 0x25, 0x1e),
    Colour(0x1b, 0x35, 0x26),
];
/// What words need, in hundredths (WCAG AA).
const ENOUGH: u32 = 450;
/// Words on a light colour: `--on-accent` of the dark theme.
const INK: Colour = Colour(0x0b, 0x1f, 0x1a);

impl Accent {
    /// From a colour for each theme. Without one for the dark theme that is the same one, lightened until it can be read.
    ///
    /// # Errors
    /// What stands in the way: the colour does not stand out enough in the light theme, or the other one in the dark theme.
    pub fn new(light: Colour, dark: Option<Colour>) -> (Option<Self>, Vec<TooFaint>) {
        let mut faint = Vec::new();
        let dark_shades = match dark {
            Some(dark) => {
                Shades::new(dark, &DARK_GROUNDS).map_err(|contrast| faint.push(TooFaint::Dark(contrast))).ok()
            }
            None => None,
        };
        let light_shades =
            Shades::new(light, &LIGHT_GROUNDS).map_err(|contrast| faint.push(TooFaint::Light(contrast))).ok();
        let accent = light_shades.zip(dark_shades.or_else(|| lightened(light)));
        (accent.map(|(light, dark)| Self { light, dark }), faint)
    }
}

/// A colour that does not stand out enough, with its contrast in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooFaint {
    /// In the light theme.
    Light(u32),
    /// In the dark theme.
    Dark(u32),
}

impl Shades {
    /// The shades of a colour on these grounds, of which the second is the surface; or its lowest contrast if that is too low.
    fn new(accent: Colour, grounds: &[Colour; 6]) -> Result<Self, u32> {
        let [_, surface, ..] = *grounds;
        let on_accent = if contrast(Colour::WHITE, accent) >= contrast(INK, accent) { Colour::WHITE } else { INK };
        let wash = surface.mixed(accent, 2);
        let all = grounds.iter().chain([&on_accent, &wash]).map(|ground| contrast(accent, *ground));
        let lowest = all.min().unwrap_or_default();
        if lowest < ENOUGH { Err(lowest) } else { Ok(Self { accent, on_accent, wash }) }
    }
}

/// The first of ever lighter colours that can be read in the dark theme.
fn lightened(colour: Colour) -> Option<Shades> {
    (0..=16).find_map(|share| Shades::new(colour.mixed(Colour::WHITE, share), &DARK_GROUNDS).ok())
}
