#!/usr/bin/env bash
# Seeds one fault at a time into a copy of the workspace: the oracle must catch each. tests/faults.sh [name ..]
# A patch of tests/faults opens with one line that says what is wrong in it. One that no longer applies fails the run:
# write it anew for the code as it is, do not drop it.
set -uo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
export ORACLE_TRIALS=${ORACLE_TRIALS:-2000} CARGO_TERM_COLOR=never CARGO_INCREMENTAL=0
for tool in cargo git; do
  command -v "$tool" >/dev/null || { echo "missing: $tool" >&2; exit 1; }
done
# one folder of builds for all faults, so that only what a patch touches is built again
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}/faults

asked=("$@")
if [ "$#" -eq 0 ]; then
  for patch in tests/faults/*.patch; do
    asked+=("$(basename "$patch" .patch)")
  done
fi
copy=$(mktemp -d) || exit 1
trap 'rm -rf "$copy"' EXIT
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
  [ ! -e "$file" ] || printf '%s\0' "$file"
done | tar --create --null --files-from=- | tar --extract --touch --directory="$copy" || exit 1
patches=$PWD/tests/faults
cd "$copy" || exit 1

passed=0 failed=0
say() { # what, whether it passed, why
  if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
  echo "$1: $3"
}

# builds, then runs; 2 where it does not build
oracle() {
  cargo test --locked --quiet --release -p sijs-tests --test oracle --no-run >"$copy/log" 2>&1 || return 2
  cargo test --locked --quiet --release -p sijs-tests --test oracle >"$copy/log" 2>&1 || return 1
}

# what is found without a fault would pass for the fault
oracle
case $? in
  0) say "no fault" 0 "passes" ;;
  1) tail -n 40 "$copy/log"; say "no fault" 1 "FAILED, so no fault can be told from it" ;;
  *) tail -n 40 "$copy/log"; say "no fault" 1 "DOES NOT BUILD" ;;
esac
if [ "$failed" -eq 0 ]; then
  for name in "${asked[@]}"; do
    if ! git apply "$patches/$name.patch" >"$copy/log" 2>&1; then
      cat "$copy/log"
      say "$name" 1 "NO LONGER APPLIES"
      continue
    fi
    oracle
    case $? in
      1) say "$name" 0 "caught ($(grep -cE '^[0-9]+ x |^trial ' "$copy/log") kinds shown)" ;;
      0) say "$name" 1 "NOT CAUGHT" ;;
      *) tail -n 40 "$copy/log"; say "$name" 1 "DOES NOT BUILD" ;;
    esac
    git apply --reverse "$patches/$name.patch" || exit 1
  done
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
