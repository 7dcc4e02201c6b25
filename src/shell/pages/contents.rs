//! What a file is called after: the hash of its contents.

use sha2::{Digest, Sha256};
use std::path::Path;
use std::{fs, io};

/// Gives a file the hash of its contents in its name, there and in the template.
pub(crate) fn name_file(folder: &Path, file: &str, template: &str) -> io::Result<String> {
    let (stem, ending) = file.rsplit_once('.').expect("a file has an ending");
    let name = format!("{stem}-{}.{ending}", hash(&fs::read(folder.join(file))?));
    fs::rename(folder.join(file), folder.join(&name))?;
    let named = template.replace(&format!("\"./{file}\""), &format!("\"./{name}\""));
    assert!(named != template, "the template does not name {file}");
    Ok(named)
}

/// Sixteen hexadecimal digits.
pub(crate) fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let (start, _) = digest.split_at(8);
    start.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}
