//! The style sheets as one file.

use super::contents::hash;
use std::path::Path;
use std::{fs, io};

/// Puts the style sheets of the template, in their order, into one file, and links that one.
pub(crate) fn gather(folder: &Path, template: &str) -> io::Result<String> {
    let (mut lines, mut styles, mut place) = (Vec::new(), String::new(), None);
    for line in template.split_inclusive('>') {
        match style_name(line) {
            Some(name) => {
                place.get_or_insert(lines.len());
                styles.push_str(&without_comments(&fs::read_to_string(folder.join(name))?));
                fs::remove_file(folder.join(name))?;
            }
            None => lines.push(line.to_owned()),
        }
    }
    let name = format!("style-{}.css", hash(styles.as_bytes()));
    fs::write(folder.join(&name), styles)?;
    lines.insert(
        place.expect("the template links style sheets"),
        format!("\n<link rel=\"stylesheet\" href=\"./{name}\">"),
    );
    Ok(lines.concat())
}

fn style_name(tag: &str) -> Option<&str> {
    let tag = tag.trim();
    let name = tag.starts_with("<link").then(|| tag.split("href=\"./").nth(1)?.split('"').next())??;
    (tag.contains("stylesheet") && name.rsplit_once('.').is_some_and(|(_, ending)| ending == "css")).then_some(name)
}

/// The style sheet without comments and indentation.
fn without_comments(css: &str) -> String {
    let mut out = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n") + "\n"
}
