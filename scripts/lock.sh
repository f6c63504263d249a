#!/usr/bin/env bash
# Writes requirements/base.txt and requirements/dev.txt anew, with hashes and without any address.
# `scripts/lock.sh` keeps the versions that still fit; `scripts/lock.sh --upgrade` takes the newest.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/.venv/bin:$PATH"

lock() {
    local out=$1
    shift
    # --universal writes one file for every system and Python version.
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
        --no-emit-index-url --no-emit-find-links --output-file "$out" "$@" >/dev/null
}

lock requirements/base.txt pyproject.toml requirements/build.in "$@"
lock requirements/dev.txt pyproject.toml requirements/build.in requirements/dev.in \
    --constraint requirements/base.txt "$@"

if grep -n '://' requirements/*.txt; then
    echo "A lock file holds an address. Lock with uv's own settings empty (uv --no-config)." >&2
    exit 1
fi
