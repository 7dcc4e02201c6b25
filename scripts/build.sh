#!/usr/bin/env bash
# Builds the release into dist/. BASE=/gids/ tells 404.html where it will live; nothing else needs to know.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"
if ! rustup_has_wasm && debian_has_wasm; then export RUSTUP_TOOLCHAIN=$debian_toolchain; fi
# Erased components: Leptos makes one function for many views instead of one for each, an eighth of the download.
# The paths of this machine stay out of the wasm, so that two machines build the same bytes. Our own are relative already.
export RUSTFLAGS="--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo --cfg=erase_components"
trunk build --release --locked --offline --quiet
printf 'built dist/: %s pages\n' "$(find dist -name '*.html' | wc -l | tr -d ' ')"
