#!/usr/bin/env bash
# Builds the Python package as `pip install` does and runs everything that must hold of it.
# `test.sh --record` writes the type stubs anew; read what changed before you commit it.
set -uo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$(cd .. && pwd)/target}
export CARGO_INCREMENTAL=0 CARGO_TERM_COLOR=never PIP_DISABLE_PIP_VERSION_CHECK=1
made=$CARGO_TARGET_DIR/python
venv=$made/venv
export MYPY_CACHE_DIR=$made/mypy PYTHONPYCACHEPREFIX=$made/pycache
unset PYTHONPATH

usage() {
  echo "usage: bindings-python/test.sh [--record]" >&2
  exit 2
}

# the tests read TOML, which Python does from 3.11; the package itself runs from 3.10
need_tools() {
  local tool missing=0
  for tool in cargo node python3; do
    command -v "$tool" >/dev/null || { echo "missing: $tool" >&2; missing=1; }
  done
  python3 -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' || { echo "missing: python 3.11" >&2; missing=1; }
  [ "$missing" -eq 0 ] || exit 1
}

step_tools() {
  [ -x "$venv/bin/pip" ] || python3 -m venv "$venv" || return
  "$venv/bin/pip" install -q -r tests/requirements.txt
}

stubs() {
  rm -rf "$made/stubs" && maturin generate-stubs --locked --profile python --out "$made/stubs"
}

step_stubs() {
  stubs && diff -u python/sijs/_native.pyi "$made/stubs/sijs/_native.pyi"
}

step_install() {
  rm -rf "$made/wheel" && pip wheel --no-deps -w "$made/wheel" . &&
    pip install --no-index --no-deps --force-reinstall "$made"/wheel/sijs-*.whl
}

step_stubtest() {
  python -m mypy.stubtest sijs --mypy-config-file pyproject.toml
}

step_mypy() {
  python -m mypy && python -m mypy --python-version 3.10 python
}

step_pyright() {
  pyright --pythonpath "$venv/bin/python"
}

step_tests() {
  python -m pytest -q -p no:cacheprovider
}

count() {
  grep -oE "[0-9]+ $1" "$log" | tail -1 | grep -oE '[0-9]+' || echo 0
}

record=no
case "${1-}" in
  "") ;;
  --record) record=yes ;;
  *) usage ;;
esac
[ "$#" -le 1 ] || usage
need_tools
mkdir -p "$made" || exit 1
export VIRTUAL_ENV=$venv PATH=$venv/bin:$PATH

if [ "$record" = yes ]; then
  step_tools && stubs && cp "$made/stubs/sijs/_native.pyi" python/sijs/
  exit
fi

passed=0 failed=0
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT
for step in tools stubs install stubtest mypy pyright; do
  SECONDS=0
  if "step_$step" >"$log" 2>&1 </dev/null; then
    echo "python $step: ok ($SECONDS s)"
    passed=$((passed + 1))
  else
    echo "python $step: FAILED"
    cat "$log"
    failed=$((failed + 1))
    # without the package nothing else says anything
    case $step in tools | install) echo "$passed passed, $failed failed"; exit 1 ;; esac
  fi
done
SECONDS=0
if step_tests >"$log" 2>&1 </dev/null; then
  grep -E '^python: ' "$log"
  echo "python tests: ok ($SECONDS s)"
else
  cat "$log"
  failed=$((failed + $(count failed) + $(count error)))
  # it stopped before it ran a test
  [ "$failed" -gt 0 ] || failed=1
fi
passed=$((passed + $(count passed)))
for file in "$made"/wheel/sijs-*.whl "$venv"/lib/python*/site-packages/sijs/_native.abi3.so; do
  [ -f "$file" ] && echo "python: $(basename "$file") $(($(stat -c %s "$file") / 1000)) kB"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
