#!/usr/bin/env bash
# Installs what is missing, builds the package and runs everything that must hold for it.
set -uo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never npm_config_omit_lockfile_registry_resolved=true

fail() {
  echo "$1" >&2
  echo "0 passed, 1 failed"
  exit 1
}

for tool in cargo rustup node npm; do
  command -v "$tool" >/dev/null || fail "missing: $tool"
done
command -v cc >/dev/null || fail "missing: cc (a C compiler)"
if [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ]; then
  command -v apt-get >/dev/null || fail "missing: chromium (name it in CHROMIUM)"
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null || fail "chromium cannot be installed"
fi
npm ci --ignore-scripts --no-audit --no-fund || fail "npm ci failed"
npm run --silent build || fail "the package cannot be built"

log=$(mktemp) || fail "no place for a log"
trap 'rm -f "$log"' EXIT
node --test --test-reporter=spec --test-reporter-destination=stdout \
  --test-reporter=tap --test-reporter-destination="$log" test/*.test.mjs
status=$?
count() {
  sed -n "s/^# $1 //p" "$log" | tail -n 1
}
passed=$(count pass) failed=$(($(count fail) + $(count cancelled)))
# a runner that died, or ran nothing, has failed
[ "$status" -eq 0 ] && [ "${passed:-0}" -gt 0 ] || [ "$failed" -gt 0 ] || failed=1
echo "${passed:-0} passed, $failed failed"
[ "$failed" -eq 0 ]
