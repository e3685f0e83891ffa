#!/bin/sh
# Fills from a workbook whose header leaves columns unclear, in a real window: the questions, the answers with the table that results,
# and the table in the document.
#   sh tests/ui/columns.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/
set -eu
. "$(dirname "$0")/window.sh"

cp "$root/tests/ui/nghi_quyet_co_loi.fodt" "$work/du_thao.fodt"
cp "$root/tests/samples/sources/valid/chua_ro.fods" "$work/chua_ro.fods"
start_office "$work/du_thao.fodt"
focus du_thao
until_true "the document" settled

fill_title="Điền bảng chỉ tiêu"
columns_title="Cột chưa rõ"
[ "$locale" = vi ] || {
    fill_title="Fill in Indicator Table"
    columns_title="Unclear Columns"
}
command "$command_fill"
focus "$fill_title"
until_true "the dialog drawn" settled
xdotool type "$work/chua_ro.fods"
until_true "the name of the file" settled
xdotool key Return
focus "$columns_title"
shot "columns-1-$locale" "the questions"
# "(chọn)", "Không lấy cột này", "Thực hiện": the kind has the keyboard.
xdotool key Down Down
until_true "the kind" settled
xdotool key Tab
xdotool key ctrl+a
xdotool type 2024
shot "columns-2-$locale" "the first answer and its column in the preview"
# Back to the list of columns, to the next one, and forward to its kind.
xdotool key shift+Tab shift+Tab Down
until_true "the second column" settled
xdotool key Tab
xdotool key Down Down Down Down Down Down
shot "columns-3-$locale" "both answers"
xdotool key Return
until_true "the questions closed" title_gone "$columns_title"
shot "columns-4-$locale" "what was done"
