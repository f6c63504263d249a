#!/bin/sh
# make_venv.sh FOLDER [PYTHON]: a virtual environment, or one sentence about what is missing.
set -eu
folder=$1
shift
python=$("$(dirname "$0")/find_python.sh" "$@")
if "$python" -m venv "$folder"; then
    exit 0
fi
rm -rf "$folder"
version=$("$python" -c 'import sys; print(f"{sys.version_info[0]}.{sys.version_info[1]}")')
echo "$python could not make a virtual environment." >&2
echo "Its venv module is probably missing (Debian and Ubuntu: sudo apt-get install python$version-venv)." >&2
exit 1
