#!/bin/sh
# Fills a draft in a real Writer window, edits a figure by hand, changes the data file and has the figures refreshed:
#   sh tests/ui/refill.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/
# Fails when a window does not come. Look at the pictures as well.
set -eu
. "$(dirname "$0")/window.sh"

cp "$root/tests/ui/nghi_quyet_co_loi.fodt" "$work/du_thao.fodt"
cp "$root/tests/samples/chi_tieu_nam.xml" "$work/chi_tieu.xml"
touch -d '2026-01-05 08:30' "$work/chi_tieu.xml"
start_office "$work/du_thao.fodt"

fill_title="Điền bảng chỉ tiêu"
refill_title="Cập nhật số liệu"
preview_title="Số liệu thay đổi"
refill_key=n
[ "$locale" = vi ] || {
    fill_title="Fill in Indicator Table"
    refill_title="Refresh Figures"
    preview_title="Figures That Change"
    refill_key=g
}
focus du_thao
until_true "the document" settled
command "$command_fill"
focus "$fill_title"
until_true "the dialog drawn" settled
xdotool type "$work/chi_tieu.xml"
until_true "the name of the file" settled
xdotool key Return
until_true "the dialog closed" title_gone "$fill_title"
until_true "what was done" settled
xdotool key Return
focus du_thao
until_true "the table" settled
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22; do xdotool key Tab; done
xdotool type 999
shot "refill-1-$locale" "a figure edited by hand"
sed -i -e 's/>671.2</>675.5</' -e 's/>668</>670</' -e 's/>612.4</>613</' "$work/chi_tieu.xml"
touch -d '2026-02-01 07:05' "$work/chi_tieu.xml"
open_menu
until_true "the menu" settled
xdotool key "$refill_key"
focus "$refill_title"
shot "refill-2-$locale" "the question for the file"
xdotool key Return
focus "$preview_title"
shot "refill-3-$locale" "old and new beside each other"
xdotool key End
shot "refill-4-$locale" "the last line"
xdotool key Home
focus "$preview_title"
xdotool key Return
until_true "the dialog closed" title_gone "$preview_title"
shot "refill-5-$locale" "what was done"
