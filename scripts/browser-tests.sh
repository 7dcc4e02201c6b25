#!/usr/bin/env bash
# Drives the release in dist/ in a real browser. Names of test files as arguments run only those.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"
export CHROMIUM=$(find_browser)
if [ $# = 0 ]; then set -- tests/browser/*.test.mjs; fi
# What hangs ends as a failure, and not as a run that never ends.
exec node --test --test-timeout=1500000 --test-concurrency=2 --test-reporter=spec "$@"
