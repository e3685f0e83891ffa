#!/bin/sh
# The format of every source, and clang-tidy on the sources of the product: check_style.sh [format|tidy|fix]
# `fix` formats the sources in place.
set -eu
cd "$(dirname "$0")/.."

sources() {
    find src tests \( -name '*.cpp' -o -name '*.hpp' \) -print
}

check_format() {
    unformatted=$(sources | while read -r file; do
        clang-format --dry-run -Werror "$file" 2>/dev/null || echo "$file"
    done)
    [ -z "$unformatted" ] || {
        printf 'not formatted (sh cmake/check_style.sh fix):\n%s\n' "$unformatted" >&2
        return 1
    }
}

# What a merge has left unresolved; tests do not read documents.
check_merged() {
    ! grep -rnE '^(<<<<<<<|>>>>>>>) ' README.md cmake docs extension idl src templates tests
}

# Clang needs the headers that the build makes; nothing else of the build.
check_tidy() {
    cmake --preset dev >/dev/null
    headers=$(ninja -C build -t targets all | sed -n 's/^\(sdk_headers\|own_types\): phony$/\1/p')
    # shellcheck disable=SC2086
    [ -z "$headers" ] || ninja -C build $headers >/dev/null
    # On success it prints only the commands it ran and counts of warnings in others' headers.
    if ! run-clang-tidy -p build -quiet "$PWD/src/(core|uno|cli)/.*\.cpp$" >build/tidy.log 2>&1; then
        grep -Ev '^clang-tidy|warnings generated\.$' build/tidy.log >&2
        return 1
    fi
}

case "${1:-all}" in
format)
    check_merged
    check_format
    ;;
tidy) check_tidy ;;
fix) sources | xargs -r clang-format -i ;;
all)
    check_merged
    check_format
    check_tidy
    ;;
*)
    echo "check_style.sh [format|tidy|fix]" >&2
    exit 2
    ;;
esac
