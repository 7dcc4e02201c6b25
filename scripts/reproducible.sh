#!/usr/bin/env bash
# Is the build reproducible? Builds the release once more, from a copy of the sources at another path and with nothing compiled
# before, and compares every file with dist/. Run it after scripts/build.sh of the same sources.
set -euo pipefail
. "$(dirname "$0")/environment.sh"
cd "$project"
[ -f dist/index.html ] || { echo "reproducible: there is no dist/ to compare with: run 'make build' first" >&2; exit 1; }
copy=$(mktemp -d)/another-path
trap 'rm -rf "${copy%/*}"' EXIT
mkdir "$copy"
git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar --extract --directory="$copy"
CARGO_TARGET_DIR=$copy/built TZ=Pacific/Auckland LC_ALL=C "$copy/scripts/build.sh"
if ! diff --recursive --brief dist "$copy/dist"; then
  echo "reproducible: two builds of the same sources differ in the files above" >&2
  exit 1
fi
printf 'reproducible: %s files are the same, byte for byte\n' "$(find dist -type f | wc -l | tr -d ' ')"
