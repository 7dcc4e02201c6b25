//! The code that the manager of an intranet copies: what it is, that it is small and safe, and that the README shows the same.

use guide::embedding::{Choice, EXAMPLE, Snippet, Theme, routes, snippet};
use guide::markup::page_without_script;
use guide::organisation;
use guide::route::{Base, Route, Tool};
use std::collections::BTreeSet;

fn readme() -> &'static str {
    include_str!("../README.md")
}

#[test]
fn the_address_says_what_was_chosen_and_no_more() {
    let base = Base::new("https://x.nl/gids");
    let address = |route, theme, header| Choice { route, theme, header }.address(&base);
    for (found, expected) in [
        (Choice::START.address(&base), "https://x.nl/gids/?embed=1"),
        (
            address(Route::parse("kort/stap-1"), Theme::Dark, false),
            "https://x.nl/gids/kort/stap-1/?embed=1&thema=donker",
        ),
        (
            address(Route::Tool(Tool::SelfCheck), Theme::Light, true),
            "https://x.nl/gids/zelfcheck/?embed=1&thema=licht&kop=1",
        ),
    ] {
        assert_eq!(found, expected);
    }
}

#[test]
fn every_screen_can_be_chosen_once() {
    let all: Vec<String> = routes().map(|route| route.to_string()).collect();
    assert_eq!(all.len(), all.iter().collect::<BTreeSet<_>>().len());
    assert!(all.len() > 80, "{}", all.len());
    assert!(routes().all(|route| Route::parse(&route.to_string()) == route && route.popup().is_none()));
    assert!(!all.contains(&"inbedden/".to_owned()) && !all.contains(&"404.html".to_owned()));
}

#[test]
fn the_frame_is_whole_without_the_script_and_the_script_is_small() {
    let choice = Choice { route: Route::parse("kort/stap-1"), theme: Theme::Dark, header: true };
    let base = Base::new("https://x.nl/");
    let frame = snippet(Snippet::Frame, choice, &base);
    assert_eq!(
        frame,
        "<iframe src=\"https://x.nl/kort/stap-1/?embed=1&amp;thema=donker&amp;kop=1\"\n  title=\"Werkdruk Wegwijzer\"\n  width=\"800\"\n  height=\"900\"\n  style=\"width: 100%; border: 0\"\n  loading=\"lazy\"\n  sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals\"\n  allow=\"clipboard-write; fullscreen; screen-wake-lock\"></iframe>"
    );
    let growing = snippet(Snippet::Growing, choice, &base);
    let script = growing.strip_prefix(&format!("{frame}\n")).unwrap();
    assert!(script.starts_with("<script>\n") && script.ends_with("\n</script>"));
    assert!(script.len() <= 1024, "{} bytes", script.len());
    for needed in ["event.source", "event.origin", "contentWindow"] {
        assert!(script.contains(needed), "{needed}");
    }
    let link = snippet(Snippet::Link, choice, &base);
    assert!(
        link.starts_with("<a href=\"https://x.nl/kort/stap-1/\">") && link.ends_with("</a>") && !link.contains("embed")
    );
}

#[test]
fn the_readme_shows_the_same_code() {
    for one in Snippet::ALL {
        let code = snippet(one, Choice::START, &Base::new(EXAMPLE));
        // The frame stands there once: the growing one begins with it.
        assert!(readme().contains(&format!("```html\n{code}\n```")) || one == Snippet::Frame, "{}", one.id());
        assert!(readme().contains(&code), "{}", one.id());
    }
    assert!(readme().contains(&format!("```json\n{}```", organisation::EXAMPLE)));
}

#[test]
fn the_page_reads_without_script() {
    let shown = page_without_script(Route::Tool(Tool::Embedding), &Base::new("../"));
    let text = shown.main.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    for one in Snippet::ALL {
        let code = snippet(one, Choice::START, &Base::new(EXAMPLE)).replace("&amp;", "&");
        assert!(text.contains(&code), "{}", one.id());
    }
    for needed in [
        "WordPress",
        "SharePoint",
        "Confluence",
        "Drupal",
        "frame-ancestors",
        "X-Frame-Options",
        "Veiligheidsblad",
        organisation::EXAMPLE,
    ] {
        assert!(text.contains(needed), "{needed}");
    }
}
