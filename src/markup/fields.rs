//! The picture of the first screen: a signpost at the edge of five bulb fields.

use crate::words;
use maud::{Markup, html};

const WIDTH: i32 = 640;
const HEIGHT: i32 = 430;
/// Where the fields meet the sky.
const HORIZON: i32 = 164;
/// Where the fields end, below the picture.
const NEAR: i32 = 460;
/// The edges of the five fields, in tenths: left and right on the horizon, left and right at the near side. Between two is a ditch.
const FIELDS: [(i32, i32, i32, i32); 5] = [
    (3560, 3710, -4110, -690),
    (3720, 3816, -510, 1610),
    (3824, 3924, 1790, 4010),
    (3932, 4050, 4190, 6810),
    (4058, 4235, 6990, 10910),
];
/// How many strips a field has.
const STRIPS: i32 = 6;
/// Left edge and height of the trees on the horizon.
const TREES: [(i32, i32); 9] =
    [(40, 34), (60, 42), (79, 38), (97, 46), (116, 40), (134, 35), (560, 30), (577, 38), (594, 33)];
/// The planks: outline, and where the word starts.
const PLANKS: [(&str, i32, i32); 3] = [
    ("M474 44h98l26 25-26 25h-98a6 6 0 0 1-6-6V50a6 6 0 0 1 6-6Z", 486, 78),
    ("M552 108H406l-26 25 26 25h146a6 6 0 0 0 6-6v-38a6 6 0 0 0-6-6Z", 411, 142),
    ("M460 172h136l26 25-26 25H460a6 6 0 0 1-6-6v-38a6 6 0 0 1 6-6Z", 475, 206),
];

/// The picture.
pub(super) fn fields() -> Markup {
    html! {
        svg.fields viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } preserveAspectRatio="xMidYMin slice" role="img" aria-label=(words::FIELDS_ALT) {
            rect.sky width=(WIDTH) height=(HEIGHT) {}
            circle.sun cx="250" cy="118" r="46" {}
            g.trees { @for (x, height) in TREES { rect x=(x) y=(152 - height) width="11" height=(height) rx="5.5" {} } }
            rect.dike y="148" width=(WIDTH) height="18" {}
            rect.sky y="162" width=(WIDTH) height=(HEIGHT - 162) {}
            @for (number, (far_left, far_right, near_left, near_right)) in (1..).zip(FIELDS) {
                g.field data-step=(number) {
                    path d={
                        "M" (tenths(far_left)) " " (HORIZON) "H" (tenths(far_right))
                        "L" (tenths(near_right)) " " (NEAR) "H" (tenths(near_left)) "Z"
                    } {}
                    @for strip in 1..STRIPS {
                        path.row d={
                            "M" (tenths(far_left + (far_right - far_left) * strip / STRIPS)) " " (HORIZON + 2)
                            "L" (tenths(near_left + (near_right - near_left) * strip / STRIPS)) " " (NEAR)
                        } {}
                    }
                }
            }
            rect.post x="503" y="26" width="13" height="372" rx="6" {}
            @for ((outline, x, y), word) in PLANKS.into_iter().zip(words::PLANKS) {
                path.plank d=(outline) {}
                text.plank-word x=(x) y=(y) { (word) }
            }
        }
    }
}

/// A number of tenths as a number of SVG.
fn tenths(value: i32) -> String {
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}.{}", value.abs() / 10, value.abs() % 10)
}
