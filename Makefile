# The commands of the project. Each sets up what is missing first; `make help` lists them.

# The scripts are written for bash; what a system calls sh may be another.
SHELL := bash

.PHONY: help serve test build check bench reproducible
.DEFAULT_GOAL := help

help: ## Lists the commands
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | while IFS="$$(printf '\t')" read -r name what; do printf '  make %-12s %s\n' "$$name" "$$what"; done

serve: ## Builds the app and serves it at http://localhost:8080/ until Ctrl-C
	@scripts/setup.sh build
	@scripts/build.sh
	@node scripts/serve.mjs dist 8080

test: ## Runs every test: native, content and browser
	@scripts/setup.sh browser
	@scripts/check.sh
	@scripts/build.sh
	@scripts/browser-tests.sh

build: ## Builds the release into dist/ (BASE=/gids/ for 404.html)
	@scripts/setup.sh build
	@scripts/build.sh

check: ## Fast gate while working: format, lints, native and content tests
	@scripts/setup.sh native
	@scripts/check.sh

bench: ## Builds the release and measures it beside plain HTML
	@scripts/setup.sh browser
	@scripts/build.sh
	@. scripts/environment.sh && export CHROMIUM=$$(find_browser) && node tests/browser/bench.mjs && node tests/browser/reading-speed.mjs

reproducible: ## Builds the release twice, at two paths, and compares every file
	@scripts/setup.sh build
	@scripts/build.sh
	@scripts/reproducible.sh
