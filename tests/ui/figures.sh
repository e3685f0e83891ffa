#!/bin/sh
# Inserts a figure of the data at the cursor, found by name without marks, in a real window, asks by the context menu where it comes from, and
# changes it by hand: the finding tells the same.
#   sh tests/ui/figures.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/
set -eu
. "$(dirname "$0")/window.sh"

cp "$root/tests/ui/nghi_quyet_co_loi.fodt" "$work/du_thao.fodt"
cp "$root/tests/samples/chi_tieu_nam.xml" "$work/chi_tieu.xml"
start_office "$work/du_thao.fodt"
focus du_thao
until_true "the document" settled

fill_title="Điền bảng chỉ tiêu"
figure_title="Chèn số liệu"
[ "$locale" = vi ] || {
    fill_title="Fill in Indicator Table"
    figure_title="Insert Figure"
}
# The table first: the document then remembers its data file, which the dialog opens.
command "$command_fill"
focus "$fill_title"
until_true "the dialog drawn" settled
xdotool type "$work/chi_tieu.xml"
until_true "the name of the file" settled
xdotool key Return
until_true "the table filled in" title_gone "$fill_title"
until_true "what was done" settled
xdotool key Return
focus du_thao
until_true "the document again" settled
xdotool key ctrl+Home
command ctrl+alt+l
focus "$figure_title"
until_true "the dialog drawn" settled
xdotool type "san xuat"
until_true "the search" settled
shot "figures-1-$locale" "what the search leaves, and the text that would be inserted"
xdotool key Return
until_true "the dialog closed" title_gone "$figure_title"
focus du_thao
until_true "the figure" settled
shot "figures-2-$locale" "the figure in the document"

# The menu at the cursor has an entry of ours, its last.
xdotool key Left
until_true "the cursor in the figure" settled
xdotool key shift+F10
shot "figures-3-$locale" "the context menu of the figure"
xdotool key Up
until_true "the last entry" settled
xdotool key Return
shot "figures-4-$locale" "where the figure comes from"
xdotool mousemove 639 498 click 1
until_true "the answer closed" settled
focus du_thao
xdotool key 9
until_true "the figure changed by hand" settled
command "$command_check"
until_true "the sidebar" settled
xdotool mousemove 1100 305 click 1
shot "figures-5-$locale" "the finding, and where the figure comes from"
