#!/usr/bin/env bash
# Draws src/shell/icons/*.png again from src/shell/icon.svg. The build does not need this: its results are in the repository.
# Run it when the drawing changes; a test compares the two. It needs what the browser tests need: `scripts/setup.sh browser`.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"
export CHROMIUM=$(find_browser)
exec node scripts/icons.mjs
