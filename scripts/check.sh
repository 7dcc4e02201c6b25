#!/usr/bin/env bash
# Format, lints, native and content tests: no browser, no wasm.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"
cargo fmt --check
cargo clippy --quiet --locked --all-targets --features pages -- -D warnings
cargo clippy --quiet --locked --features web --bins -- -D warnings
cargo deny --locked --offline check --hide-inclusion-graph licenses bans sources
# What is known to be broken stands in a database elsewhere: looked at where it can be reached.
if timeout 60 cargo deny fetch >/dev/null 2>&1; then
  cargo deny --locked --offline check --hide-inclusion-graph advisories
else
  echo "check: the database of advisories cannot be reached from here, so it was not asked" >&2
fi
RUSTDOCFLAGS="-D warnings" cargo doc --quiet --locked --no-deps --lib
cargo test --quiet --locked --features pages
# How each route reads, for the log.
cargo test --quiet --locked --features pages --test content each_route -- --nocapture
