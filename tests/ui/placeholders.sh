#!/bin/sh
# Walks the places to fill in of a resolution by key, types over one in a real window and saves, at the end of the document too:
#   sh tests/ui/placeholders.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/
# Fails when what was typed is not in the file, or still looks like a placeholder there.
. "$(dirname "$0")/window.sh"

next=shift+F2
previous=ctrl+shift+F2
draft=$work/nghi_quyet.odt
env -u SAL_USE_VCLPLUGIN "$build/bin/trinhky" new NQ -o "$draft"

content() { unzip -p "$draft" content.xml; }
# Bookmarks part the words.
saved() { content | sed 's/<[^>]*>//g' | grep -q "$1"; }
# A placeholder begins with brackets.
typed_in_its_look() { content | grep -q 'Chỗ_20_điền">[^<{[]'; }

start_office "$draft"
focus nghi_quyet
until_true "the document" settled
for place in 1 2 3; do
    command "$next"
    until_true "place $place" settled
done
convert "$work/before.ppm" "$out/placeholder-1-selected-$locale.png"
xdotool type "Ke hoach nam 2026"
shot "placeholder-2-typed-$locale" "the text typed over it"
xdotool key --clearmodifiers ctrl+s
until_true "the saved text" saved "Ke hoach nam 2026"
! typed_in_its_look || die "what was typed still looks like a placeholder"
# Back to the place before, and from there round the start.
for place in 1 2 3; do
    command "$previous"
    until_true "place $place backwards" settled
done
convert "$work/before.ppm" "$out/placeholder-3-wrapped-$locale.png"
xdotool type "Nguyen Van A"
until_true "the name typed" settled
xdotool key --clearmodifiers ctrl+s
until_true "the saved name" saved "Nguyen Van A"
! typed_in_its_look || die "the name still looks like a placeholder"
