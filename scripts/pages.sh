#!/usr/bin/env bash
# Trunk's last step: writes a page for each address into the folder that Trunk is about to publish.
set -euo pipefail
cd "$(dirname "$0")/.."
unset RUSTUP_TOOLCHAIN CARGO_BUILD_TARGET
exec cargo run --quiet --locked --features pages --bin pages -- "${TRUNK_STAGING_DIR:?run by trunk build}" "${BASE:-}"
