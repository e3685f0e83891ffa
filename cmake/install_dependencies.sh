#!/bin/sh
# Installs what is missing to build, run and test the project on Debian 12: install_dependencies.sh [tidy]
# `tidy` adds the format and tidy checkers. Does nothing, and needs no rights, when all is there.
set -eu

packages="build-essential ccache cmake ninja-build python3
    libreoffice-writer libreoffice-calc libreoffice-dev libreoffice-l10n-vi libreoffice-script-provider-python python3-uno
    fonts-liberation2
    libboost-dev libboost-program-options-dev libpugixml-dev libutf8proc-dev nlohmann-json3-dev libcatch2-dev
    libxml2-utils poppler-utils xvfb xauth xdotool x11-utils imagemagick"
if [ "${1:-}" = tidy ]; then
    packages="$packages clang-format clang-tidy clang-tools"
fi

is_installed() {
    dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'
}

missing=
for package in $packages; do
    is_installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "Cần cài các gói sau (tên gói của Debian 12) / these are needed (names of Debian 12):$missing" >&2
    exit 1
fi
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null; then
    as_root=sudo
else
    echo "Cần quyền root hoặc sudo để cài / root or sudo is needed to install:$missing" >&2
    exit 1
fi

apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3 "$@"
}

echo "Đang cài / installing:$missing" >&2
apt update >&2
# Catch2 version 3 is not in Debian 12 itself; backports have it under a name of its own, so nothing else comes from there.
if ! apt-cache show libcatch2-dev >/dev/null 2>&1; then
    suite=$(. /etc/os-release && echo "$VERSION_CODENAME")-backports
    echo "deb http://deb.debian.org/debian $suite main" |
        $as_root tee "/etc/apt/sources.list.d/trinhky-backports.list" >/dev/null
    apt update >&2
fi
# The list of words is meant to be split.
# shellcheck disable=SC2086
apt install -y --no-install-recommends $missing >&2
