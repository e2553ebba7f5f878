#!/bin/sh
# Brings a Debian machine that has a Swift toolchain to where this package builds.
#
# Usage: Scripts/setup.sh [PACKAGE...]
#   PACKAGE   a further Debian package to install when it is missing, such as `spin`.
#
# Installs only what is missing, and says nothing when nothing is. On a system without dpkg the compiler's own needs
# are taken as met; git, pkg-config and Z3 are looked for as commands.
#
# Exit status: 0 ready; 69 something is missing that cannot be installed from here: one line names it.
set -eu

oldest_swift=6.2

fail() {
    echo "endio: $1" >&2
    exit 69
}

# Succeeds when the Debian package $1, which may be a pattern, is installed.
installed() {
    dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# Prints the packages that are missing, one to a line; the arguments are packages wanted besides the fixed ones.
missing_packages() {
    command -v git >/dev/null || echo git
    command -v pkg-config >/dev/null || echo pkg-config
    pkg-config --exists z3 2>/dev/null || echo libz3-dev

    if ! command -v dpkg-query >/dev/null; then
        for package in "$@"; do command -v "$package" >/dev/null || echo "$package"; done
        return 0
    fi
    # git fetches over https. What swift compiles it links with binutils, the C library's start files and those of
    # the compiler's runtime, which `gcc` brings whatever its version. The rest are libraries that swift itself loads;
    # Debian releases differ in how the names of two of them end.
    for package in ca-certificates binutils libc6-dev libncurses6 libsqlite3-0 "$@"; do
        installed "$package" || echo "$package"
    done
    installed 'libgcc-*-dev' || echo gcc
    installed 'libcurl4*' || echo libcurl4
    installed 'libxml2*' || echo libxml2
}

# Runs apt-get by way of $as_root; what it prints is shown only when it fails.
quiet_apt() {
    # Unquoted: $as_root is empty for root.
    output=$($as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=60 "$@" </dev/null 2>&1) ||
        { echo "$output" >&2; return 1; }
}

install_missing() {
    missing=$(missing_packages "$@" | tr '\n' ' ')
    missing=${missing% }
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || fail "missing packages (by their Debian names): $missing"

    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=sudo
    else
        fail "missing packages: $missing; as root, run: apt-get install $missing"
    fi

    echo "Installing $missing"
    # $missing is unquoted: one word for each package.
    # shellcheck disable=SC2086
    if ! { quiet_apt update && quiet_apt install -y --no-install-recommends $missing; }; then
        fail "apt-get could not install: $missing"
    fi

    still_missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -z "$still_missing" ] || fail "still missing after apt-get install: ${still_missing% }"
}

# Prints the version of swift as MAJOR.MINOR, or nothing when it does not run.
swift_version() {
    swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p' | sed -n 1p
}

# Succeeds when version $1 is $2 or later.
at_least() {
    [ "${1%%.*}" -gt "${2%%.*}" ] || { [ "${1%%.*}" -eq "${2%%.*}" ] && [ "${1#*.}" -ge "${2#*.}" ]; }
}

# Fails when the Swift whose version is $1 is older than the package needs.
require_new_enough() {
    at_least "$1" "$oldest_swift" ||
        fail "Swift $1 is older than $oldest_swift, which endio needs; get a newer one from https://swift.org/install"
}

command -v swift >/dev/null ||
    fail "no swift on PATH; get Swift $oldest_swift or later from https://swift.org/install"

# A swift that is too old is refused before anything is installed. One that does not run yet may lack a library, and
# is asked again afterwards.
version=$(swift_version)
[ -z "$version" ] || require_new_enough "$version"
install_missing "$@"
if [ -z "$version" ]; then
    version=$(swift_version)
    [ -n "$version" ] ||
        fail "'swift --version' names no version; get Swift $oldest_swift or later from https://swift.org/install"
    require_new_enough "$version"
fi
