#!/usr/bin/env bash
# Trunk's last step, in the folder that it is about to publish: makes the scripts small and writes a page for each address.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${TRUNK_STAGING_DIR:?run by trunk build}
for script in "$folder"/*.js; do
  # The worker's list of files is not there yet.
  [ "${script##*/}" = sw.js ] || terser "$script" --module --compress passes=2 --mangle --output "$script"
done
for wasm in "$folder"/*_bg.wasm; do
  node scripts/shorten.mjs "$wasm" "${wasm%_bg.wasm}.js"
done
unset RUSTUP_TOOLCHAIN CARGO_BUILD_TARGET
exec cargo run --quiet --locked --features pages --bin pages -- "$folder" "${BASE:-}"
