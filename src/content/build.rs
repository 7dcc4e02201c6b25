//! The build script: compiles `content/` to the tables that the library includes. Every mistake is reported at once.
#![allow(missing_docs, dead_code, unreachable_pub, reason = "the compiler's modules are public for its tests")]

mod compile;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=src/content");
    let mut files = BTreeMap::new();
    read_all(Path::new("content"), Path::new("content"), &mut files)?;
    match compile::compile(&files).and_then(|guide| compile::rust::write(&guide)) {
        Ok(tables) => {
            let path = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("tables.rs");
            if fs::read_to_string(&path).is_ok_and(|old| old == tables) { Ok(()) } else { fs::write(path, tables) }
        }
        Err(mistakes) => {
            for mistake in &mistakes {
                println!("cargo::error={mistake}");
            }
            println!("cargo::error={} mistakes in the content", mistakes.len());
            process::exit(1);
        }
    }
}

/// Reads every `.md` and `.toml` file below `folder`, by its path below `root`.
fn read_all(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) -> io::Result<()> {
    for item in fs::read_dir(folder)? {
        let path = item?.path();
        if path.is_dir() {
            read_all(root, &path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "md" || ending == "toml") {
            let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read_to_string(&path)?.replace("\r\n", "\n"));
        }
    }
    Ok(())
}
