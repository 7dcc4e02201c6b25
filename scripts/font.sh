#!/usr/bin/env bash
# Makes style/font/overpass-nl.woff2 again: Overpass with the letters of Dutch, weights 400 to 800. The build does not need this: its result
# is in the repository. Run it to change the characters or the version. It needs npm and Python 3, and leaves nothing else behind.
set -euo pipefail
. "$(dirname "$0")/environment.sh"

FONT=@fontsource-variable/overpass@5.3.0
FONT_SHA512=HviVvVvKCwhXjxM61GjnCW2cKoeEWFkoBANaArzIHliC+7mV4lmKKIBAa0O7E5ISHnkV3sihgOHXxzpnsbP3Xg==
TOOLS=(fonttools==4.68.0 brotli==1.2.1)

# ASCII, what Dutch and its loanwords add, quotes and dashes, fractions, and the signs that texts on work and law use.
CHARACTERS='§©°·¼½¾ÀÁÂÄÇÈÉÊËÌÍÎÏÑÓÔÖ×ÚÛÜßàáâäçèéêëìíîïñóôöùúûü–—‘’‚“”„•…€−'
UNICODES=U+0020-007E,U+00A0
# Kerning, and figures of one width for tables. Accents to put on a letter are not among the characters, so nothing has to place them.
FEATURES=kern,tnum

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "$FONT" >/dev/null
found=$(python3 -c 'import base64, hashlib, sys; print(base64.b64encode(hashlib.sha512(open(sys.argv[1], "rb").read()).digest()).decode())' ./*.tgz)
[ "$found" = "$FONT_SHA512" ] || { echo "font: $FONT is not the package that was pinned" >&2; exit 1; }
tar -xzf ./*.tgz
python3 -m venv tools
tools/bin/pip install --quiet --disable-pip-version-check --no-deps "${TOOLS[@]}"
tools/bin/fonttools varLib.instancer --quiet --no-recalc-timestamp -o weights.ttf package/files/overpass-latin-wght-normal.woff2 wght=400:800
tools/bin/fonttools subset weights.ttf --output-file=overpass-nl.woff2 --flavor=woff2 \
  --unicodes="$UNICODES" --text="$CHARACTERS" --layout-features="$FEATURES"
cp overpass-nl.woff2 "$project/style/font/overpass-nl.woff2"
cp package/LICENSE "$project/style/font/OFL-overpass.txt"
printf 'style/font/overpass-nl.woff2: %s bytes\n' "$(wc -c < overpass-nl.woff2 | tr -d ' ')"
