//! The style sheets as few files: one for every page, one for each module that has its own, and one for paper and for forced
//! colours, which no screen waits for.

use super::contents::hash;
use std::path::Path;
use std::{fs, io};

/// Whose style sheets come with a module beside the app: its name, and the sheets.
const MODULES: [(&str, &[&str]); 3] =
    [("planner", &["planner", "run", "capture"]), ("selfcheck", &["selfcheck"]), ("embedding", &["embedding"])];
/// The sheets that overrule all others, wherever those come from.
const LAST: (&[&str], &str) = (&["forced", "print", "book"], " media=\"print, (forced-colors: active)\"");

/// The links to the style sheets of modules, as they stand in the template: name, file and link.
pub(crate) struct ModuleStyles(Vec<(&'static str, String, String)>);

impl ModuleStyles {
    /// The template with the links of those modules alone that have a place in the page.
    pub(crate) fn only_for(&self, page: &str, template: &str) -> String {
        let unused = self.0.iter().filter(|(name, ..)| !page.contains(&format!("data-module=\"{name}\"")));
        unused.fold(template.to_owned(), |template, (.., link)| template.replace(link, ""))
    }

    /// Where the start script finds them.
    pub(crate) fn attributes(&self) -> String {
        let attributes = self.0.iter().map(|(name, file, _)| format!(" data-{name}-css=\"./{file}\""));
        attributes.collect::<Vec<_>>().concat()
    }
}

/// Puts the style sheets of the template together, and links what becomes of them in their place and order.
pub(crate) fn gather(folder: &Path, template: &str) -> io::Result<(String, ModuleStyles)> {
    let (mut tags, mut sheets, mut place) = (Vec::new(), Vec::new(), None);
    for line in template.split_inclusive('>') {
        match style_name(line) {
            Some(name) => {
                place.get_or_insert(tags.len());
                let (stem, _) = name.split_once('-').expect("Trunk names a sheet after its contents");
                sheets.push((stem.to_owned(), without_comments(&fs::read_to_string(folder.join(name))?)));
                fs::remove_file(folder.join(name))?;
            }
            None => tags.push(line.to_owned()),
        }
    }
    let mut take = |names: &[&str]| -> String {
        let (taken, rest) = std::mem::take(&mut sheets).into_iter().partition(|(stem, _)| names.contains(&&**stem));
        sheets = rest;
        Vec::from_iter(taken).into_iter().map(|(_, text)| text).collect()
    };
    let mut modules = Vec::new();
    for (name, names) in MODULES {
        let file = write(folder, &format!("module-{name}"), &take(names))?;
        modules.push((name, file.clone(), link(&file, &format!(" data-of=\"{name}\""))));
    }
    let last = write(folder, "style-last", &take(LAST.0))?;
    let every: String = sheets.into_iter().map(|(_, text)| text).collect();
    let mut links = link(&write(folder, "style", &every)?, "");
    links.extend(modules.iter().map(|(.., link)| link.as_str()));
    links += &link(&last, LAST.1);
    tags.insert(place.expect("the template links style sheets"), links);
    Ok((tags.concat(), ModuleStyles(modules)))
}

fn write(folder: &Path, stem: &str, text: &str) -> io::Result<String> {
    assert!(!text.is_empty(), "no style sheets for {stem}");
    let name = format!("{stem}-{}.css", hash(text.as_bytes()));
    fs::write(folder.join(&name), text)?;
    Ok(name)
}

fn link(file: &str, attributes: &str) -> String {
    format!("\n<link rel=\"stylesheet\" href=\"./{file}\"{attributes}>")
}

fn style_name(tag: &str) -> Option<&str> {
    let tag = tag.trim();
    let name = tag.starts_with("<link").then(|| tag.split("href=\"./").nth(1)?.split('"').next())??;
    (tag.contains("stylesheet") && name.rsplit_once('.').is_some_and(|(_, ending)| ending == "css")).then_some(name)
}

/// The style sheet without comments and indentation. Packed, it gets no smaller without its other spaces.
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
