#!/usr/bin/env bash
# setup_tools.sh [STAMP]: gets the validators of PDF and HTML that the tests run.
# As root on Debian or Ubuntu it installs what is missing; elsewhere it says what to install.
# Writes STAMP only when nothing is missing. Ends with 0 all the same: the tests that miss a tool fail and
# say so, all others run.
set -euo pipefail
cd "$(dirname "$0")/.."
stamp=${1:-}

has() { command -v "$1" >/dev/null 2>&1; }
has_browser() { [ -n "${CHROMIUM:-}" ] || has chromium || has chromium-browser || has google-chrome; }
has_jdk() { has java && java --list-modules 2>/dev/null | grep -q '^jdk\.compiler'; }
has_node() { has node && [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ]; }

packages=()
has_browser || packages+=(chromium)
has_jdk || packages+=(default-jdk-headless)
has node || packages+=(nodejs)
has npm || packages+=(npm)
has pdftotext || packages+=(poppler-utils)

if [ ${#packages[@]} -gt 0 ]; then
    if [ "$(id -u)" -eq 0 ] && has apt-get; then
        echo "Installing ${packages[*]} for the tests …"
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        apt-get install -qq -y --no-install-recommends "${packages[@]}" >/dev/null
    fi
fi

if has_node && has npm; then
    if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
        echo "Installing the page validators into node_modules …"
        npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
    fi
fi

missing=()
has_browser || missing+=("Chromium (Debian: apt-get install chromium; or set CHROMIUM to the program)")
has_jdk || missing+=("a Java development kit, 17 or newer (Debian: apt-get install default-jdk-headless)")
has_node || missing+=("Node.js 20 or newer")
has npm || missing+=("npm (Debian: apt-get install npm)")
has pdftotext || missing+=("pdftotext (Debian: apt-get install poppler-utils)")
[ -f node_modules/vnu-jar/build/dist/vnu.jar ] || missing+=("the page validators: npm ci")

if [ ${#missing[@]} -gt 0 ]; then
    echo "The tests of documents need these too, and fail until they are there:" >&2
    printf '  - %s\n' "${missing[@]}" >&2
elif [ -n "$stamp" ]; then
    touch "$stamp"
fi
