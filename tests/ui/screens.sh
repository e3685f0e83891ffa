#!/bin/sh
# Shows the extension in a real Writer window, drives it by keyboard and mouse as a user does, and takes a picture of every step:
#   sh tests/ui/screens.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/
# Fails when a window does not come, an answer does not show, or the office dies. Look at the pictures as well: nothing else sees
# a clipped label.
set -eu
. "$(dirname "$0")/window.sh"

cp "$root/tests/ui/nghi_quyet_co_loi.fodt" "$work/du_thao.fodt"
cp "$root/tests/samples/chi_tieu_nam.xml" "$work/chi_tieu.xml"
head -c 3000 "$work/chi_tieu.xml" >"$work/hong.xml"
start_office "$work/du_thao.fodt"

focus du_thao
until_true "the document" settled
open_menu
shot "1-menu-$locale" "the menu"
xdotool key Escape
until_true "the menu closed" settled

new_title="Văn bản mới từ mẫu"
fill_title="Điền bảng chỉ tiêu"
untitled="Không tên"
help_title="Trợ giúp Trình Ký"
[ "$locale" = vi ] || {
    new_title="New Document from Form"
    fill_title="Fill in Indicator Table"
    untitled="Untitled"
    help_title="Trình Ký help"
}
command "$command_new"
focus "$new_title"
until_true "the dialog drawn" settled
xdotool type "nghi"
shot "2-new-$locale" "the kinds that the search leaves"
xdotool key Escape
until_true "the dialog closed" title_gone "$new_title"
focus du_thao
until_true "the document again" settled

command "$command_fill"
focus "$fill_title"
until_true "the dialog drawn" settled
xdotool type "$work/chi_tieu.xml"
shot "3-fill-$locale" "the name of the data file"
xdotool key F1
focus "$help_title"
shot "3-help-$locale" "the help about the dialog"
xdotool key ctrl+w
until_true "the help closed" title_gone "$help_title"
focus "^$fill_title"
xdotool key Escape
until_true "the dialog closed" title_gone "$fill_title"
focus du_thao
until_true "the document again" settled

command "$command_check"
shot "4-findings-$locale" "the sidebar"

# The first finding below "Lỗi": its place is selected in the document, its explanation shown.
first_finding() { xdotool mousemove 1100 305 click 1; }
first_finding
shot "5-jump-$locale" "the place of the finding"
xdotool key Return
until_true "the keyboard in the document" settled
xdotool key Delete
shot "6-followed-$locale" "the list that follows the edit"
xdotool key ctrl+z
until_true "the edit taken back" settled

# Set aside with a reason, then arranged by place.
waive_title="Bỏ qua có lý do"
[ "$locale" = vi ] || waive_title="Waive with a Reason"
first_finding
until_true "the finding chosen again" settled
xdotool mousemove 1100 856 click 1
focus "$waive_title"
until_true "the dialog drawn" settled
xdotool type "so lieu theo bao cao thang"
until_true "the reason" settled
xdotool key Tab
xdotool type "Nguyen Van A"
shot "6-waive-$locale" "reason and name"
xdotool key Return
until_true "the dialog closed" title_gone "$waive_title"
focus du_thao
shot "6-waived-$locale" "the waived finding"
xdotool mousemove 1030 259 click 1
until_true "the list of ways to arrange" settled
xdotool key Down Return
shot "6-places-$locale" "the findings by place"

xdotool mousemove 400 880
# The main job: a new document from its form, the table filled in, checked.
command "$command_new"
focus "$new_title"
until_true "the dialog drawn" settled
xdotool type "nghi"
until_true "the kind found" settled
xdotool key Return
focus "$untitled"
# A key is answered only when the document stands.
open_menu
until_true "the menu of the new window" settled
xdotool key Escape
shot "7-made-$locale" "the new document"
# fill_with <file>, answer: the dialog for the table filled in and sent off; the word about it acknowledged.
fill_with() {
    command "$command_fill"
    focus "$fill_title"
    until_true "the dialog drawn" settled
    xdotool type "$1"
    until_true "the name of the data file" settled
    xdotool key Return
    focus "Trình ký"
}
answer() {
    xdotool key Return
    until_true "the word gone" title_gone "Trình ký"
    focus "$untitled"
    until_true "the document again" settled
}
# The data file cut off in the middle: nothing is changed, and the place of the fault is told.
fill_with "$work/hong.xml"
shot "8-refused-$locale" "the word that the data is faulty"
answer
fill_with "$work/chi_tieu.xml"
shot "8-filled-$locale" "the word that the table is filled in"
answer
command "$command_check"
shot "9-checked-$locale" "the findings of the filled document"
