# What Linux itself must offer to Qt and to the checks: tried out, installed where the user may, else named.
# To be sourced by setup_environment.sh.

# Each line: a library that Qt loads, and the Debian and Ubuntu package that holds it.
offscreen_libraries="
    libEGL.so.1              libegl1
    libGL.so.1               libgl1
    libglib-2.0.so.0         libglib2.0-0
    libxkbcommon.so.0        libxkbcommon0
    libfontconfig.so.1       libfontconfig1
    libdbus-1.so.3           libdbus-1-3
"
x11_libraries="
    libxcb-cursor.so.0       libxcb-cursor0
    libxcb-icccm.so.4        libxcb-icccm4
    libxcb-keysyms.so.1      libxcb-keysyms1
    libxcb-shape.so.0        libxcb-shape0
    libxkbcommon-x11.so.0    libxkbcommon-x11-0
"
wayland_libraries="
    libwayland-cursor.so.0   libwayland-cursor0
    libwayland-egl.so.1      libwayland-egl1
"

# Prints the packages that are missing for a use: offscreen, window or formulas.
missing_for() {
    case $1 in
        offscreen) unloadable "$offscreen_libraries" && without_fonts ;;
        window) missing_for offscreen && unloadable "${DISPLAY:+$x11_libraries} ${WAYLAND_DISPLAY:+$wayland_libraries}" ;;
        formulas) command -v soffice >/dev/null || spreadsheet ;;
        *) stop "Unknown use of the system: $1. Known are offscreen, window and formulas." ;;
    esac
}

# Prints the packages of a table like the ones above whose libraries cannot be loaded.
unloadable() {
    # shellcheck disable=SC2154 # setup_environment.sh has found it
    "$python" -c '
import ctypes, sys

words = sys.argv[1].split()
for library, package in zip(words[::2], words[1::2]):
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
' "$1"
}

without_fonts() {
    local folders=(/usr/share/fonts /usr/local/share/fonts "${HOME:-}/.fonts" "${HOME:-}/.local/share/fonts")
    [ -n "$(find -L "${folders[@]}" -name '*.[to]tf' -print -quit 2>/dev/null)" ] || echo fonts-dejavu-core
}

# Debian offers the spreadsheet without a desktop around it.
spreadsheet() {
    if grep -qs '^ID=ubuntu' /etc/os-release; then echo libreoffice-calc; else echo libreoffice-calc-nogui; fi
}

# The words that make a command one of the administrator; fails where the user may not be one.
administrator() {
    if [ "$(id -u)" -eq 0 ]; then
        echo env
    elif sudo -n true 2>/dev/null; then
        echo sudo -n env
    else
        return 1
    fi
}

may_install() {
    command -v apt-get >/dev/null && administrator >/dev/null
}

# The words with which the user, or an administrator, gets packages by hand.
by_hand() {
    if command -v apt-get >/dev/null; then
        echo "run this as administrator: apt-get install --no-install-recommends $*"
    else
        echo "install what your system calls these Debian packages: $*"
    fi
}

install_packages() {
    local as_administrator
    as_administrator="$(administrator) DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes"
    echo "Installing from the system's packages: $*"
    $as_administrator apt-get -qq -o DPkg::Lock::Timeout=120 update
    $as_administrator apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@" >/dev/null
}
