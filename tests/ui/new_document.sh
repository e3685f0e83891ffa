#!/bin/sh
# Drives the dialog for new documents by keyboard alone, as a user does, and takes a picture of every step:
#   sh tests/ui/new_document.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/
# Fails when a step has no effect, a wrong date is taken, or the document does not come. Look at the pictures as well.
set -eu
. "$(dirname "$0")/window.sh"

cp "$root/tests/ui/nghi_quyet_co_loi.fodt" "$work/du_thao.fodt"
profiles=$work/profile/user/trinhky/profiles
mkdir -p "$profiles"
cp "$root/tests/samples/profiles/valid/ubnd_xa.xml" "$root/tests/samples/profiles/valid/phong_kinh_te.xml" "$profiles/"
sed -e 's/XÃ THỬ NGHIỆM/XÃ THỬ NGHIỆM TẤT THÀNH KHÁNH HÒA THƯỢNG/' -e 's/id="ubnd" name="UBND xã Thử Nghiệm"/id="dai" name="Xã tên dài"/' \
    "$profiles/ubnd_xa.xml" >"$profiles/dai.xml"
start_office "$work/du_thao.fodt"

new_title="Văn bản mới từ mẫu"
untitled="Không tên"
key_search=alt+t
key_profile=alt+h
key_signer=alt+k
key_insert=alt+c
[ "$locale" = vi ] || {
    new_title="New Document from Form"
    untitled="Untitled"
    key_search=alt+s
    key_profile=alt+p
    key_signer=alt+g
    key_insert=alt+i
}
# press <key...>: each has had its effect before the next is sent; the last is left for a picture.
press() {
    while [ $# -gt 1 ]; do
        xdotool key --clearmodifiers "$1"
        until_true "the effect of $1" settled
        shift
    done
    xdotool key --clearmodifiers "$1"
}
enter() {
    xdotool type "$1"
    until_true "what was typed: $1" settled
}
# The dialog stays when it refuses; the word about it comes over it.
told() { xdotool search --onlyvisible --name "Trình ký" >/dev/null 2>&1; }

# Out of the way: a hint under the mouse comes at a time of its own.
xdotool mousemove 1270 890
focus du_thao
until_true "the document" settled
command "$command_new"
focus "$new_title"
shot "new-1-open-$locale" "the dialog"
# The list follows the search and the arrow keys, the keyboard stays in the search.
enter "q"
press Down
shot "new-2-search-$locale" "the second of the forms that the search leaves"
press ctrl+a
enter "nq"
# A profile with a name too long for one line.
press "$key_profile" End
shot "new-3-long-$locale" "the long name in the preview"
press Up
until_true "the other profile" settled
# A deputy signs for the head at once.
press "$key_signer" Down
shot "new-4-deputy-$locale" "KT. and the deputy's post in the preview"
# A date that does not exist: said beside the field, refused with a word, and the keyboard is put there.
press Tab
enter "ke hoach nam 2026"
press Tab Tab Tab Tab
enter "5"
press Tab
xdotool type "31/02/2026"
shot "new-5-date-$locale" "the remark beside the field"
press Return
until_true "the word that the date is wrong" told
focus "Trình ký"
press Return
until_true "the word gone" title_gone "Trình ký"
focus "$new_title"
until_true "the dialog again" settled
# The keyboard stands in the field that was wrong: the date is written anew, then Enter makes the document.
press ctrl+a
enter "05/01/2026"
press Return
focus "$untitled"
open_menu
until_true "the menu of the new window" settled
press Escape
shot "new-6-made-$locale" "the new document"
# What was used last stands first now. Down to the last field and back up by the keyboard alone.
command "$command_new"
focus "$new_title"
until_true "the dialog drawn" settled
enter "bien ban"
press "$key_profile" Down
for field in 1 2 3 4 5 6 7 8 9 10 11 12 13 14; do
    press Tab
    until_true "the field $field" settled
done
shot "new-7-scrolled-$locale" "the fields further down"
press "$key_search" ctrl+a Delete
shot "new-8-recent-$locale" "the form used last"
# The same dialog puts a form into the open document, at its cursor.
enter "bao cao"
xdotool key --clearmodifiers "$key_insert"
until_true "the dialog closed" title_gone "$new_title"
focus "$untitled"
open_menu
until_true "the menu once more" settled
press Escape
shot "new-9-inserted-$locale" "the form in the open document"
