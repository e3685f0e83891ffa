#!/bin/sh
# Runs the integration tests with the .oxt built here in the other offices we promise: matrix.sh [VERSION]...
# 25.2 is Debian 12 with its backports, 26.8 is Debian 13 with its backports. Each lives in a root that is made once.
set -eu
cd "$(dirname "$0")/../.."
. tests/tools/root.sh
need_root

office_packages="libreoffice-writer libreoffice-calc libreoffice-uiconfig-writer libreoffice-l10n-vi
    libreoffice-script-provider-python python3-uno fonts-liberation poppler-utils libxml2-utils"

suite_of() {
    case $1 in
    25.2) echo bookworm ;;
    26.8) echo trixie ;;
    *)
        echo "matrix.sh knows 25.2 and 26.8, not $1" >&2
        exit 2
        ;;
    esac
}

prepare() {
    name=office-$1
    suite=$(suite_of "$1")
    make_root "$name" "$suite"
    echo "deb $mirror $suite-backports main" >"$roots/$name/etc/apt/sources.list.d/backports.list"
    # shellcheck disable=SC2086
    install_in_root "$name" -t "$suite-backports" $office_packages
    in_root "$name" -- dpkg-query -W libreoffice-core
}

# The cases inside the office, then the command line as scripts use it.
run_tests() {
    in_root "$1" -b "$PWD" -- sh -c '
        set -e
        cd "$1"
        build/bin/uno_tests
        export TRINHKY_PROGRAM="$1/build/bin/trinhky" TRINHKY_SOURCE_DIR="$1"
        for test in tests/cli/*_test.py; do
            echo "$test"
            python3 -B "$test"
        done' sh "$PWD"
}

status=0
for version in ${*:-25.2 26.8}; do
    echo "== LibreOffice $version"
    prepare "$version"
    if run_tests "office-$version"; then
        echo "== LibreOffice $version: passed"
    else
        echo "== LibreOffice $version: FAILED"
        status=1
    fi
done
exit $status
