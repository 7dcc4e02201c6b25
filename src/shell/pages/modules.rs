//! The app and the modules beside it: what their files are called, and where the start script finds that.

use super::contents::name_file;
use std::path::Path;
use std::{fs, io};

/// Each has a binary of its own. A place in a page asks for one by `data-module`.
const MODULES: [&str; 5] = ["planner", "selfcheck", "data", "embedding", "organisation"];
/// Stands in the start script's tag for the names of the files.
const PLACE: &str = " data-modules";

/// Names the files of the app and of every module after their contents, on disk and in the template, where `styles` stands
/// beside them. Trunk names the app alone, and after contents that it no longer has.
pub(crate) fn name_files(folder: &Path, template: &str, styles: &str) -> io::Result<String> {
    let attributes =
        MODULES.map(|name| format!(r#" data-{name}-js="./module-{name}.js" data-{name}-wasm="./module-{name}.wasm""#));
    assert!(template.contains(PLACE), "the template does not say where the modules are named");
    let app = trunk_name(template);
    let mut named = template
        .replace(PLACE, &(attributes.concat() + styles))
        .replace(&format!("./{app}_bg.wasm"), "./app.wasm")
        .replace(&format!("./{app}.js"), "./app.js");
    for name in MODULES {
        named = name_pair(folder, (name, &format!("module-{name}")), &named)?;
    }
    name_pair(folder, (&app, "app"), &named)
}

/// The files of a module from what Trunk calls them to what we call them.
fn name_pair(folder: &Path, (theirs, ours): (&str, &str), template: &str) -> io::Result<String> {
    let (code, wasm) = (format!("{ours}.js"), format!("{ours}.wasm"));
    fs::rename(folder.join(format!("{theirs}_bg.wasm")), folder.join(&wasm))?;
    fs::rename(folder.join(format!("{theirs}.js")), folder.join(&code))?;
    name_file(folder, &code, &name_file(folder, &wasm, template)?)
}

/// What Trunk calls the app.
fn trunk_name(template: &str) -> String {
    let (_, after) = template.split_once("data-js=\"./").expect("the template starts the app");
    let (name, _) = after.split_once(".js\"").expect("the app has a script");
    name.to_owned()
}
