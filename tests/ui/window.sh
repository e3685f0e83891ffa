# What the scripts of this folder share: a display, an office with a profile of its own, windows, keys, pictures. To be sourced by a
# script that is called with [<build folder>] [vi|en-US].
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "${1:-$root/build}" && pwd)
locale=${2:-vi}
program=${TRINHKY_OFFICE:-/usr/lib/libreoffice/program}
out=$build/ui
work=$(mktemp -d)
mkdir -p "$out" "$work/profile/user"
xvfb=
office=
same=0
# A script may show the wizard of the first run.
welcomed=${welcomed:-true}

finish() {
    [ -z "$office" ] || kill "$office" 2>/dev/null || true
    [ -z "$office" ] || wait "$office" 2>/dev/null || true
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

die() {
    echo "$1" >&2
    import -window root "$out/failure.png" 2>/dev/null || true
    tail -20 "$work/office.log" >&2 2>/dev/null || true
    exit 1
}

# until_true <what> <command...>: waits for a condition, at most 60 s.
until_true() {
    what=$1
    shift
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ "$tries" -lt 600 ] || die "waited in vain for: $what"
        [ -z "$office" ] || kill -0 "$office" 2>/dev/null || die "the office ended while waiting for: $what"
        sleep 0.1
    done
}

display_answers() { xdotool getmouselocation >/dev/null 2>&1; }
title_shown() { xdotool search --onlyvisible --name "$1" >"$work/windows" 2>/dev/null; }
# There is no window manager to hand the keyboard to a new window. The last one of that title is the newest.
focus() {
    until_true "the window $1" title_shown "$1"
    xdotool windowfocus --sync "$(tail -1 "$work/windows")"
}
title_gone() { ! title_shown "$1"; }
capture() { import -window root -depth 8 "$1"; }
# True when the screen has shown the same three times on end, and not what it showed before the last step.
settled() {
    capture "$work/now.ppm"
    if cmp -s "$work/now.ppm" "$work/before.ppm" || ! cmp -s "$work/now.ppm" "$work/last.ppm"; then
        same=0
    else
        same=$((same + 1))
    fi
    mv "$work/now.ppm" "$work/last.ppm"
    [ "$same" -ge 2 ] || return 1
    same=0
    cp "$work/last.ppm" "$work/before.ppm"
}
# shot <name> <what>: a picture once the step has had its effect.
shot() {
    until_true "$2" settled
    convert "$work/before.ppm" -define png:compression-level=9 -colors 128 "$out/$1.png"
    echo "$out/$1.png"
}

cat >"$work/profile/user/registrymodifications.xcu" <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>$locale</value></prop></item>
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="UILocale" oor:op="fuse"><value>$locale</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
</oor:items>
EOF

# A server resets itself when its last client leaves, and refuses new ones meanwhile.
Xvfb -noreset -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
xvfb=$!
until_true "the display" test -s "$work/display"
DISPLAY=:$(cat "$work/display")
export DISPLAY SAL_USE_VCLPLUGIN=gen LC_ALL=C.UTF-8
until_true "the display's answer" display_answers

open_menu() { xdotool key --clearmodifiers alt+k; }
# command <key>: one of our commands by its key (extension/Accelerators.xcu), whatever else stands in the menu.
command_new=ctrl+alt+n
command_fill=ctrl+alt+b
command_refill=ctrl+alt+u
command_check=ctrl+alt+r
command() { xdotool key --clearmodifiers "$1"; }

# A start without the extension's schema drops what is set in it.
set_welcomed() {
    item="<item oor:path=\"/vn.trinhky.Settings/Office\"><prop oor:name=\"Welcomed\" oor:op=\"fuse\"><value>$welcomed</value></prop></item>"
    settings=$work/profile/user/registrymodifications.xcu
    grep -q '"Welcomed"' "$settings" || sed -i "s#</oor:items>#$item&#" "$settings"
}

# start_office [<document>...]
start_office() {
    # A first start only prepares the profile and ends with 81.
    (
        trap 'kill "$child"; wait "$child"; exit 0' TERM
        status=81
        while [ "$status" = 81 ]; do
            set_welcomed
            "$program/soffice.bin" "-env:UserInstallation=file://$work/profile" "-env:BUNDLED_EXTENSIONS=file://$build/oxt" \
                --norestore --nologo "$@" &
            child=$!
            status=0
            wait "$child" || status=$?
        done
    ) >"$work/office.log" 2>&1 &
    office=$!
    : >"$work/before.ppm"
    : >"$work/last.ppm"
}
