#!/bin/sh
# The component may ask for libraries of the office and of the C runtime only: any other would be missing elsewhere. The compiler's
# unwinder (libgcc_s) counts as such: the office itself cannot start without it.
set -eu
needed=$(readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
echo "$needed"
foreign=$(echo "$needed" | grep -Ev '^(libuno_[a-z0-9]+\.so\.3|libc\.so\.6|libgcc_s\.so\.1|libm\.so\.6|libpthread\.so\.0|libdl\.so\.2|ld-linux-x86-64\.so\.2)$' || true)
if [ -n "$foreign" ]; then
    echo "not of the office or the C runtime: $foreign" >&2
    exit 1
fi
