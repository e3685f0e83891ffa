#!/bin/sh
# Shows the windows of the agency profile in a real Writer, driven by keyboard: the wizard of the first run, the list of profiles, the
# editor, the options page:
#   sh tests/ui/profile_screens.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/profile-*
# Names are typed without marks: a letter that the keyboard lacks gets lost in a busy office.
# Fails when a window does not come, or the profile that comes of it is another. Look at the pictures as well.
set -eu
welcomed=false
. "$(dirname "$0")/window.sh"

welcome_title="Khai báo cơ quan"
list_title="Hồ sơ cơ quan"
edit_title="Sửa hồ sơ cơ quan"
new_title="Văn bản mới từ mẫu"
options_title="Tùy chọn"
profiles_key=h
add_key=alt+t
save_key=alt+u
name_key=alt+h
copy_key=alt+c
no_key=alt+k
if [ "$locale" != vi ]; then
    welcome_title="About Your Office"
    list_title="Agency Profiles"
    edit_title="Edit Agency Profile"
    new_title="New Document from Form"
    options_title="Options"
    profiles_key=p
    add_key=alt+a
    save_key=alt+s
    name_key=alt+f
    no_key=alt+n
fi
profiles=$work/profile/user/trinhky/profiles

cp "$root/tests/ui/nghi_quyet_co_loi.fodt" "$work/du_thao.fodt"
start_office "$work/du_thao.fodt"
focus du_thao
until_true "the document" settled
xdotool mousemove 700 880
open_menu
shot "profile-1-menu-$locale" "the menu"
xdotool key Escape
until_true "the menu closed" settled

# The wizard comes before the first document.
command "$command_new"
focus "$welcome_title"
until_true "the wizard drawn" settled
xdotool key Tab
xdotool type "xa Thu Nghiem"
shot "profile-2-office-$locale" "the names that follow"
xdotool key Return
until_true "the second step" settled
xdotool type "Nguyen Van A"
xdotool key Tab Tab
xdotool type "Tran Thi B"
xdotool key Tab
xdotool type "Le Van C"
shot "profile-3-signers-$locale" "the signers"
xdotool key Return
shot "profile-4-rest-$locale" "the third step"
xdotool key Return
until_true "the wizard closed" title_gone "$welcome_title"
until_true "the profile" test -s "$profiles/ubnd.xml"
grep -q 'unit="XÃ THU NGHIEM"' "$profiles/ubnd.xml" || die "the profile is another"
focus "$new_title"
until_true "the dialog for the new document" settled
xdotool key Escape
until_true "the dialog closed" title_gone "$new_title"

# The list, and a deputy more.
focus du_thao
until_true "the document again" settled
open_menu
until_true "the menu" settled
xdotool key "$profiles_key"
focus "$list_title"
shot "profile-5-list-$locale" "the list of profiles"
xdotool key Return
focus "$edit_title"
shot "profile-6-editor-$locale" "the editor"
xdotool key "$add_key"
until_true "one more signer" settled
xdotool type "TS. Pham Thi D"
shot "profile-7-deputy-$locale" "the deputy's signature"
xdotool key "$save_key"
shot "profile-8-faults-$locale" "the question about the title"
focus "Trình ký"
xdotool key Escape
until_true "the question gone" title_gone "Trình ký"
focus "$edit_title"
xdotool key "$name_key"
until_true "the name again" settled
xdotool key ctrl+a
xdotool type "Pham Thi D"
until_true "the name without a title" settled
xdotool key Return
until_true "the editor closed" title_gone "$edit_title"
until_true "the deputy in the profile" grep -q 'name="Pham Thi D" post="PHÓ CHỦ TỊCH" authority="KT" for="ct"' "$profiles/ubnd.xml"
focus "$list_title"
until_true "the list again" settled

# A copy given up leaves nothing behind; nothing typed is lost without a question.
xdotool key "$copy_key"
focus "$edit_title"
until_true "the copy in the editor" settled
xdotool type "Ban"
until_true "the changed name" settled
xdotool key Escape
focus "Trình ký"
shot "profile-9-unsaved-$locale" "the question about what was typed"
xdotool key Escape
until_true "the question gone" title_gone "Trình ký"
focus "$edit_title"
until_true "the editor again" settled
xdotool key Escape
focus "Trình ký"
until_true "the question again" settled
xdotool key "$no_key"
until_true "the question gone" title_gone "Trình ký"
until_true "the editor closed" title_gone "$edit_title"
[ "$(ls "$profiles")" = ubnd.xml ] || die "a copy that nobody wanted: $(ls "$profiles")"
focus "$list_title"
until_true "the list again" settled
xdotool key Escape
until_true "the list closed" title_gone "$list_title"

# The page under Tools, Options.
focus du_thao
until_true "the document once more" settled
xdotool key --clearmodifiers alt+F12
focus "$options_title"
until_true "the options" settled
xdotool key End
shot "profile-10-options-$locale" "our page"
