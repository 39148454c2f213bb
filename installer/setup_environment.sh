#!/usr/bin/env bash
# Makes the virtual environment with the locked packages, on a system that has what they need.
# It installs only what is missing; the second time it does nothing.
#
# Usage: installer/setup_environment.sh runtime|develop [offscreen|window|formulas]...
# The further words say what the system will be used for. PYTHON names the interpreter for a new environment
# (default: the first of 3.11 or newer), VENV the folder of the environment (default: .venv).
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/linux_libraries.sh

# Says one sentence on stderr and ends with the code for "you have to do something first".
stop() {
    echo "$*" >&2
    exit 2
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11 python}; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    stop "Python 3.11 or newer was not found: install it, or name it with PYTHON=..., and run this again."
}

has_environment() {
    "$venv/bin/python" -c 'import pip' 2>/dev/null
}

# Prints the package without which no environment can be made, where neither Python nor another tool makes one.
missing_for_environment() {
    has_environment || "$python" -c 'import ensurepip, venv' 2>/dev/null || command -v uv virtualenv >/dev/null ||
        "$python" -c 'import sys; print("python{}.{}-venv".format(*sys.version_info))'
}

# prepare_system USE...: installs or names what is missing. Formula tests alone do not stop the rest.
prepare_system() {
    local use needed wanted=""
    needed=$(missing_for_environment)
    [ "$(uname -s)" = Linux ] || set --
    for use; do
        if [ "$use" = formulas ]; then wanted=$(missing_for formulas); else needed+=" $(missing_for "$use")"; fi
    done
    # shellcheck disable=SC2086 # both are lists of words
    set -- $needed $wanted
    [ $# -gt 0 ] || return 0
    if may_install; then
        install_packages "$@" || stop "The system's packages could not be installed: $(by_hand "$@")"
    elif [ -n "${needed// /}" ]; then
        stop "The system lacks what the program needs; please $(by_hand "$@")"
    else
        echo "The tests of formulas will fail for want of LibreOffice; please $(by_hand "$@")" >&2
    fi
}

make_environment() {
    echo "Making the virtual environment $venv"
    if "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -m venv --clear "$venv"
    elif command -v uv >/dev/null; then
        uv venv --quiet --clear --seed --python "$python" "$venv"
    else
        virtualenv --quiet --clear --python "$python" "$venv"
    fi
}

# What an installation consists of, as text: it changes with the Python version and with every locked package.
contents() {
    "$venv/bin/python" --version
    cat "$1"
}

# The develop packages hold the runtime packages, so either record answers for the runtime ones.
is_installed() {
    contents "$constraints" | cmp -s - "$venv/installed-$kind" ||
        { [ "$kind" = runtime ] && contents constraints-develop.txt | cmp -s - "$venv/installed-develop"; }
}

install_locked() {
    echo "Installing the packages locked in $constraints (the first time takes a few minutes)"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --require-hashes --requirement "$constraints"
    contents "$constraints" >"$venv/installed-$kind"
}

kind=${1:-}
venv=${VENV:-.venv}
case $kind in
    runtime) constraints="constraints.txt" ;;
    develop) constraints="constraints-develop.txt" ;;
    *) stop "Say which packages are wanted: $0 runtime|develop [offscreen|window|formulas]..." ;;
esac
shift
python=$(find_python)
prepare_system "$@"
has_environment || make_environment
is_installed || install_locked
