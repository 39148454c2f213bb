#!/usr/bin/env bash
# Makes the virtual environment and installs the locked packages; does nothing when they are there already.
# Usage: installer/setup_environment.sh runtime|develop
# PYTHON names the interpreter (default: the first of 3.11 or newer), VENV the folder (default: .venv).
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/system_packages.sh

kind=$1
venv=${VENV:-.venv}
case $kind in
    runtime) constraints=constraints.txt ;;
    develop) constraints=constraints-develop.txt ;;
    *) stop "Say which packages are wanted: $0 runtime|develop" ;;
esac

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

make_environment() {
    local python
    python=$(find_python)
    if "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -m venv --clear "$venv"
    elif command -v uv >/dev/null; then
        uv venv --quiet --clear --seed --python "$python" "$venv"
    elif command -v virtualenv >/dev/null; then
        virtualenv --quiet --clear --python "$python" "$venv"
    else
        install_packages "Python's venv module is missing." \
            "$("$python" -c 'import sys; print("python{}.{}-venv".format(*sys.version_info))')"
        "$python" -m venv --clear "$venv"
    fi
}

# What is installed, as text: it changes with the Python version and with every locked package.
wanted() {
    "$venv/bin/python" --version
    cat "$1"
}

# The develop packages hold the runtime packages, so either record answers for the runtime ones.
installed() {
    wanted "$constraints" | cmp -s - "$venv/installed-$kind" && return
    [ "$kind" = runtime ] && wanted constraints-develop.txt | cmp -s - "$venv/installed-develop"
}

if ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
    echo "Making the virtual environment $venv"
    make_environment
fi
if ! installed; then
    echo "Installing the packages locked in $constraints (the first time takes a few minutes)"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --require-hashes --requirement "$constraints"
    wanted "$constraints" >"$venv/installed-$kind"
fi
