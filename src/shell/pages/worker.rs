//! What the worker keeps for use without internet: every file of the release with its address, type and hash.

use super::contents::hash;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

const WORKER: &str = "sw.js";
/// What the worker does not keep: itself, what only hosts read, and what the host changes without a release.
const NOT_KEPT: [&str; 3] = [WORKER, "_headers", "wegwijzer.config.json"];
/// What stands in the worker for the build to fill in.
const VERSION: &str = "const version = \"\";";
const FILES: &str = "const files = {};";

/// Type → address below the base → hash, as browsers check it.
type Files = BTreeMap<&'static str, BTreeMap<String, String>>;

/// Fills in the worker. The version follows from everything that is kept and from the worker itself, and from nothing else.
pub(crate) fn tell(folder: &Path) -> io::Result<()> {
    let mut files = Files::new();
    list(folder, "", &mut files)?;
    let files = serde_json::to_string(&files)?;
    let worker = fs::read_to_string(folder.join(WORKER))?;
    assert!(worker.contains(VERSION) && worker.contains(FILES), "{WORKER} has no place for its version and files");
    let version = hash([worker.as_str(), &files].concat().as_bytes());
    let told = worker
        .replace(VERSION, &format!("const version = \"{version}\";"))
        .replace(FILES, &format!("const files = {files};"));
    fs::write(folder.join(WORKER), told)
}

/// Adds the files of a folder whose address is `below` the base.
fn list(folder: &Path, below: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("our files have plain names");
        if path.is_dir() {
            list(&path, &format!("{below}{name}/"), files)?;
        } else if !(below.is_empty() && NOT_KEPT.contains(&name)) {
            // A page is asked for by the address of its folder.
            let address = format!("{below}{}", if name == "index.html" { "" } else { name });
            let integrity = format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(fs::read(&path)?)));
            files.entry(content_type(name)).or_default().insert(address, integrity);
        }
    }
    Ok(())
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html",
        "js" => "text/javascript",
        "css" => "text/css",
        "txt" => "text/plain",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        other => panic!("{name}: the worker is not told the type of .{other} files; add it"),
    }
}
