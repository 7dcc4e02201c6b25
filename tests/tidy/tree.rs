//! The files of the project that people write.

use std::fs;
use std::path::Path;

/// A file of text.
pub(super) struct File {
    /// Its path below the project, with slashes.
    pub(super) path: String,
    /// What is in it.
    pub(super) text: String,
}

impl File {
    /// What stands behind the last dot of its name.
    pub(super) fn ending(&self) -> &str {
        self.path.rsplit('.').next().unwrap()
    }
}

/// Made by programs: tools, builds, and what tests write.
const MADE: [&str; 8] =
    ["target", "dist", ".git", "node_modules", "output", "package-lock.json", "Cargo.lock", "snapshots"];

/// Every file of text, sorted by path.
pub(super) fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(root, root, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<File>) {
    for item in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = item.path();
        if MADE.iter().any(|name| item.file_name().to_string_lossy() == *name) {
            continue;
        }
        if path.is_dir() {
            walk(root, &path, found);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            found.push(File { path, text });
        }
    }
}
