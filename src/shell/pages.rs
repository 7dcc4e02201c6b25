//! Writes a plain page for each address, from the same tables as the app, into the folder that Trunk is about to publish.
//!
//! 1. Gather Trunk's style sheets into a few files, and name them, the modules and our scripts after their contents.
//! 2. Fill the template for each route, with links that are relative to its own depth.
//! 3. Write the headers for hosts that read `_headers`.
//! 4. Tell the worker what there is, last: it keeps all of it for use without internet.
//!
//! Usage: `pages FOLDER [BASE]`. Only `404.html` needs a base, since it is shown at any depth.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a failed build stops at once and says where"
)]

#[path = "pages/contents.rs"]
mod contents;
#[path = "pages/document.rs"]
mod document;
#[path = "pages/editors.rs"]
mod editors;
#[path = "pages/modules.rs"]
mod modules;
#[path = "pages/styles.rs"]
mod styles;
#[path = "pages/worker.rs"]
mod worker;

use guide::route::{Base, Route};
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// Cached for ever by name: the files that carry their hash in it.
const HEADERS: &str = include_str!("headers.txt");

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().expect("usage: pages FOLDER [BASE]"));
    let base = arguments.next().filter(|base| !base.is_empty());
    let (mut template, styles) = styles::gather(&folder, &fs::read_to_string(folder.join("index.html"))?)?;
    template = modules::name_files(&folder, &template, &styles.attributes())?;
    for file in ["early.js", "boot.js", "frame.js", "offline.js"] {
        template = contents::name_file(&folder, file, &template)?;
    }
    for route in Route::all() {
        let link = match (route, &base) {
            (Route::Missing, Some(base)) => Base::new(base),
            _ => Base::from_page(route),
        };
        write(&folder, route, &document::fill(&template, &styles, route, &link))?;
    }
    editors::write(&folder, &styles.only_for("", &template))?;
    fs::write(folder.join("_headers"), HEADERS)?;
    worker::tell(&folder)
}

fn write(folder: &Path, route: Route, text: &str) -> io::Result<()> {
    let address = route.to_string();
    if route == Route::Missing {
        return fs::write(folder.join(address), text);
    }
    let page_folder = folder.join(address);
    fs::create_dir_all(&page_folder)?;
    fs::write(page_folder.join("index.html"), text)
}
