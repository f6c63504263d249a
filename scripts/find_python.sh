#!/bin/sh
# Prints the first Python that is new enough; says what to install if there is none.
# A name given as argument is tried first.
enough='import sys; sys.exit(sys.version_info < (3, 11))'
for name in "$@" python3 python3.14 python3.13 python3.12 python3.11 python; do
    if command -v "$name" >/dev/null 2>&1 && "$name" -c "$enough" 2>/dev/null; then
        command -v "$name"
        exit 0
    fi
done
echo "udtplan needs Python 3.11 or newer and found none." >&2
echo "Install one (Debian and Ubuntu: sudo apt-get install python3 python3-venv)," >&2
echo "or name the one you have: make PYTHON=/path/to/python3.12 demo" >&2
exit 1
