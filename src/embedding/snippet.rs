//! The three pieces of code to copy.

use super::Choice;
use crate::markup;
use crate::route::Base;
use maud::{PreEscaped, Render, html};

/// A piece of code to copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Snippet {
    /// A frame of a fixed height, which scrolls inside.
    Frame,
    /// A frame that grows and shrinks with the guide.
    Growing,
    /// A plain link.
    Link,
}

impl Snippet {
    /// Every piece, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Frame, Self::Growing, Self::Link];

    /// Its name in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Frame => "iframe",
            Self::Growing => "iframe-script",
            Self::Link => "link",
        }
    }

    /// The piece with this name.
    pub fn find(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|snippet| snippet.id() == id)
    }
}

/// What a frame of the guide is allowed. Without `allow-same-origin` nothing can be kept.
const SANDBOX: &str =
    "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";

/// Lets the frame follow the height of the guide, and brings what the reader opened into view. Listens to the guide alone.
const SCRIPT: &str = r#"<script>
addEventListener("message", (event) => {
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== event.source || new URL(frame.src).origin !== event.origin) continue;
    const { source, type, height, top } = event.data ?? {};
    if (source !== "werkdruk-wegwijzer") continue;
    if (type === "height" && height > 0) frame.style.height = Number(height) + "px";
    if (type !== "scroll-into-view" || !(top >= 0)) continue;
    const place = frame.getBoundingClientRect().top + Number(top);
    if (place >= 0 && place < innerHeight - 80) continue;
    frame.scrollIntoView();
    scrollBy(0, top - 80);
  }
});
</script>"#;

/// The code for a choice, where the guide lives at `base`.
pub fn snippet(snippet: Snippet, choice: Choice, base: &Base) -> String {
    let address = choice.address(base);
    match snippet {
        Snippet::Frame => frame(&address),
        Snippet::Growing => format!("{}\n{SCRIPT}", frame(&address)),
        Snippet::Link => html! { a href=(base.link(choice.route)) { (markup::title(choice.route)) } }.into_string(),
    }
}

/// The frame. A page that strips its looks still shows it wide and high enough.
fn frame(address: &str) -> String {
    let attributes = [
        ("src", address),
        ("title", crate::words::PRODUCT),
        ("width", "800"),
        ("height", "900"),
        ("style", "width: 100%; border: 0"),
        ("loading", "lazy"),
        ("sandbox", SANDBOX),
        ("allow", "clipboard-write; fullscreen; screen-wake-lock"),
    ];
    let written: Vec<String> = attributes.iter().map(|(name, value)| attribute(name, value)).collect();
    format!("<iframe {}></iframe>", written.join("\n  "))
}

/// An attribute, escaped.
fn attribute(name: &str, value: &str) -> String {
    let PreEscaped(value) = value.render();
    format!("{name}=\"{value}\"")
}
