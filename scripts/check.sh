#!/usr/bin/env bash
# Format, lints, native and content tests: no browser, no wasm.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo fmt --check
cargo clippy --quiet --locked --all-targets --features pages -- -D warnings
cargo clippy --quiet --locked --features web --bin app -- -D warnings
cargo clippy --quiet --locked --features web --bin planner -- -D warnings
RUSTDOCFLAGS="-D warnings" cargo doc --quiet --locked --no-deps --lib
cargo test --quiet --locked --features pages
# How each route reads, for the log.
cargo test --quiet --locked --features pages --test content each_route -- --nocapture
