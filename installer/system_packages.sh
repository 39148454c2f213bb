# Functions to install packages of the operating system, where the user may. To be sourced, not run.

# Says one sentence on stderr and ends with the code for "you have to do something first".
stop() {
    echo "$*" >&2
    exit 2
}

# The words that have to stand before a command of the administrator; fails where the user may not be one.
administrator() {
    if [ "$(id -u)" -eq 0 ]; then
        echo "env"
    elif sudo -n true 2>/dev/null; then
        echo "sudo -n env"
    else
        return 1
    fi
}

# install_packages REASON PACKAGE...: installs them with apt-get, or names them and stops.
install_packages() {
    local reason=$1 prefix
    shift
    command -v apt-get >/dev/null ||
        stop "$reason Install what your system calls these Debian packages, then run this again: $*"
    prefix=$(administrator) ||
        stop "$reason Ask an administrator to run this, then run yours again: apt-get install --no-install-recommends $*"
    echo "$reason Installing: $*"
    $prefix apt-get -qq update
    $prefix DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null ||
        stop "apt-get could not install: $*. Its own message is above."
}
