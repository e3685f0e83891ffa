#!/bin/sh
# Installs the package the way a user does, with unopkg: unopkg_installs.sh FILE.oxt PROGRAM_FOLDER
# unopkg refuses root, so root hands the work to nobody.
set -eu
work=$(mktemp -d "${TMPDIR:-/tmp}/trinhky-unopkg-XXXXXX")
trap 'rm -rf "$work"' EXIT
cp "$1" "$work/trinhky.oxt"
as_user="env HOME=$work"
if [ "$(id -u)" = 0 ]; then
    chown -R nobody "$work"
    as_user="setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME=$work"
fi

unopkg() {
    $as_user "$program/unopkg" "$@" "-env:UserInstallation=file://$work/profile"
}
program=$2

unopkg add --suppress-license "$work/trinhky.oxt"
unopkg list >"$work/list"
cat "$work/list"
grep -q '^Identifier: vn\.trinhky$' "$work/list"
if grep -q 'is registered: no' "$work/list"; then
    echo "a part of the package is not registered" >&2
    exit 1
fi
unopkg remove vn.trinhky
