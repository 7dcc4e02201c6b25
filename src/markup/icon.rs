//! The icons: drawn with one line in the colour of the words beside them, hidden from screen readers.

use maud::{Markup, PreEscaped, html};

/// An icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// An arrow onward.
    Onward,
    /// An arrow back.
    Back,
    /// A cross.
    Close,
    /// A question: what and why.
    Question,
    /// A winding way: how.
    Way,
    /// People: with whom.
    People,
    /// A ticked box: check.
    Box,
    /// A seedling: change.
    Seedling,
    /// A lamp: tip.
    Lamp,
    /// A raised hand: caution.
    Hand,
    /// A book: background.
    Book,
    /// A list.
    List,
    /// A sheet: content of the work.
    Sheet,
    /// A house: context of the work.
    House,
    /// Sliders: room to organise.
    Sliders,
    /// One person.
    Person,
    /// A shield: buffers, protection.
    Shield,
    /// Scales that lean.
    Scales,
    /// A lock.
    Lock,
    /// A clock.
    Clock,
    /// A disk: kept.
    Kept,
    /// A magnifying glass: search.
    Glass,
    /// A printer.
    Printer,
    /// An eraser.
    Eraser,
    /// Two sheets: copy.
    Copy,
}

impl Icon {
    const fn drawing(self) -> &'static str {
        match self {
            Self::Onward => r#"<path d="M4 12h15M13 6l6 6-6 6"/>"#,
            Self::Back => r#"<path d="M20 12H5M11 6l-6 6 6 6"/>"#,
            Self::Close => r#"<path d="M6 6l12 12M18 6 6 18"/>"#,
            Self::Question => r#"<path d="M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18.5v.1"/>"#,
            Self::Way => r#"<path d="M5 20c0-5 10-3 10-8S9 9 9 4M18 4l-3 3 3 3"/>"#,
            Self::People => {
                r#"<circle cx="9" cy="8" r="3.5"/><path d="M3 20c.4-4 2.6-6 6-6s5.6 2 6 6M16 5a3.2 3.2 0 0 1 0 6.2M18 14.3c2 .8 3 2.6 3.3 5.7"/>"#
            }
            Self::Box => r#"<path d="M4.5 4.5h15v15h-15ZM8 12l3 3 5-6.5"/>"#,
            Self::Seedling => {
                r#"<path d="M12 21v-9M12 13c0-4-2.5-6-7-6 0 4 2.5 6 7 6ZM12 11c0-4 2.5-6 7-6 0 4-2.5 6-7 6Z"/>"#
            }
            Self::Lamp => {
                r#"<path d="M9 18h6M10 21h4M8.5 14.5a6 6 0 1 1 7 0c-.7.6-1 1.5-1 3.5h-5c0-2-.3-2.9-1-3.5Z"/>"#
            }
            Self::Hand => r#"<path d="M12 3.5 21.5 20h-19ZM12 10v4.5M12 17.3v.1"/>"#,
            Self::Book => {
                r#"<path d="M12 6.5C10 5 7.5 4.5 4 4.5v13.5c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V4.5c-3.5 0-6 .5-8 2ZM12 6.5V20"/>"#
            }
            Self::List => r#"<path d="M4 6h4v4H4ZM11 8h9M4 14h4v4H4ZM11 16h9"/>"#,
            Self::Sheet => r#"<path d="M5 4h14v16H5ZM8.5 9h7M8.5 13h7M8.5 17h4"/>"#,
            Self::House => r#"<path d="M4 11.5 12 4l8 7.5M6.5 9.5V20h11V9.5"/>"#,
            Self::Sliders => {
                r#"<path d="M3 7h6M13 7h8M3 17h10M17 17h4"/><circle cx="11" cy="7" r="2"/><circle cx="15" cy="17" r="2"/>"#
            }
            Self::Person => {
                r#"<circle cx="12" cy="7.5" r="3.8"/><path d="M4.5 21c.3-5 3-7.5 7.5-7.5s7.2 2.5 7.5 7.5"/>"#
            }
            Self::Shield => r#"<path d="M12 3 5 6v6c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6Z"/>"#,
            Self::Scales => r#"<path d="M12 4v16M7 20h10M4 9.5 20 6M4 9.5 1.5 15h5ZM20 6l-2.5 5.5h5Z"/>"#,
            Self::Lock => r#"<path d="M6 10.5h12v9H6ZM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5"/>"#,
            Self::Clock => r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.5l3.5 2"/>"#,
            Self::Glass => r#"<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>"#,
            Self::Kept => r#"<path d="M5 4h11l3 3v13H5ZM8.5 4v5h6V4M8.5 20v-6h7v6"/>"#,
            Self::Printer => r#"<path d="M7 8V3.5h10V8M7 17H4V8.5h16V17h-3M7 14h10v6.5H7Z"/>"#,
            Self::Eraser => {
                r#"<path d="m8 20-4.5-4.5a2 2 0 0 1 0-2.8l9.2-9.2a2 2 0 0 1 2.8 0l5 5a2 2 0 0 1 0 2.8L11.8 20ZM8 8.5l7.5 7.5M8 20h12"/>"#
            }
            Self::Copy => r#"<path d="M8 8h12v12H8ZM16 8V4H4v12h4"/>"#,
        }
    }

    /// The icon of a group of the model, by the name that `model.toml` gives it.
    pub fn of_group(name: &str) -> Self {
        match name {
            "content" => Self::Sheet,
            "context" => Self::House,
            "control" => Self::Sliders,
            "buffer" => Self::Shield,
            _ => Self::Person,
        }
    }
}

/// The icon as SVG.
pub fn icon(icon: Icon) -> Markup {
    html! { svg.icon viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" { (PreEscaped(icon.drawing())) } }
}
