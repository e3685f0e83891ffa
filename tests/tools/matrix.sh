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

status=0
for version in ${*:-25.2 26.8}; do
    echo "== LibreOffice $version"
    prepare "$version"
    if in_root "office-$version" -b "$PWD" -- sh -c "cd '$PWD' && build/bin/uno_tests"; then
        echo "== LibreOffice $version: passed"
    else
        echo "== LibreOffice $version: FAILED"
        status=1
    fi
done
exit $status
