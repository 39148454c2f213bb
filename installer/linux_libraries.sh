#!/usr/bin/env bash
# Sees to it that Linux has what Qt and the formula checks need: tries each, installs or names what is missing.
# Usage: installer/linux_libraries.sh offscreen|window|formulas
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/system_packages.sh
[ "$(uname -s)" = Linux ] || exit 0

# Each line: a library that Qt loads, and the Debian and Ubuntu package that holds it.
offscreen_libraries="
    libEGL.so.1              libegl1
    libGL.so.1               libgl1
    libglib-2.0.so.0         libglib2.0-0
    libxkbcommon.so.0        libxkbcommon0
    libfontconfig.so.1       libfontconfig1
    libdbus-1.so.3           libdbus-1-3
"
window_libraries="
    $offscreen_libraries
    libxcb-cursor.so.0       libxcb-cursor0
    libxcb-icccm.so.4        libxcb-icccm4
    libxcb-keysyms.so.1      libxcb-keysyms1
    libxcb-shape.so.0        libxcb-shape0
    libxkbcommon-x11.so.0    libxkbcommon-x11-0
"

# Prints the packages whose libraries cannot be loaded, of a table like the ones above.
missing_packages() {
    "${VENV:-.venv}/bin/python" -c '
import ctypes, sys

words = sys.argv[1].split()
for library, package in zip(words[::2], words[1::2]):
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
' "$1"
}

has_fonts() {
    local folders=(/usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.fonts" "${HOME:-/}/.local/share/fonts")
    find -L "${folders[@]}" -name '*.[to]tf' -print -quit 2>/dev/null | grep -q .
}

# Debian offers the spreadsheet without a desktop around it.
spreadsheet_package() {
    if grep -qs '^ID=ubuntu' /etc/os-release; then echo libreoffice-calc; else echo libreoffice-calc-nogui; fi
}

case ${1:-} in
    offscreen) missing=$(missing_packages "$offscreen_libraries") ;;
    window) missing=$(missing_packages "$window_libraries") ;;
    formulas) missing=$(command -v soffice >/dev/null || spreadsheet_package) ;;
    *) stop "Say what is to be used: $0 offscreen|window|formulas" ;;
esac
has_fonts || missing="$missing fonts-dejavu-core"
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # a list of package names
    install_packages "The system lacks what Qt or the checks need." $missing
fi
