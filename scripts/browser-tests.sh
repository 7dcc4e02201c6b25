#!/usr/bin/env bash
# Drives the release in dist/ in a real browser. Names of test files as arguments run only those.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"
export CHROMIUM=$(find_browser)
if [ $# = 0 ]; then set -- tests/browser/*.test.mjs; fi
exec node --test --test-concurrency=2 --test-reporter=spec "$@"
