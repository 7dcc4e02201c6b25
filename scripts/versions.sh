# The pinned tools of the build. The npm tools are pinned in scripts/package-lock.json, the crates in Cargo.lock.
TRUNK_VERSION=0.21.14
# The command-line wasm-bindgen and the crate in Cargo.lock are always the same version.
WASM_BINDGEN_VERSION=0.2.130
