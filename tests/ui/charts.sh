#!/bin/sh
# Inserts a chart of plan and result and a figure of the text in a real Writer window, changes the data file and has both refreshed:
#   sh tests/ui/charts.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/
# Fails when a window does not come. Look at the pictures as well.
set -eu
. "$(dirname "$0")/window.sh"

cp "$root/tests/samples/chi_tieu_nam.xml" "$work/chi_tieu.xml"
touch -d '2026-01-05 08:30' "$work/chi_tieu.xml"
start_office --writer

file_title="Chọn tệp dữ liệu"
chart_title="Chèn biểu đồ"
figure_title="Chèn số liệu"
refill_title="Cập nhật số liệu"
preview_title="Số liệu thay đổi"
chart_key=i
refill_key=n
[ "$locale" = vi ] || {
    file_title="Choose the indicator data"
    chart_title="Insert Chart"
    figure_title="Insert Figure"
    refill_title="Refresh Figures"
    preview_title="Figures That Change"
    chart_key=t
    refill_key=g
}
focus Writer
until_true "the document" settled
open_menu
until_true "the menu" settled
xdotool key "$chart_key"
focus "$file_title"
until_true "the choice of a file" settled
xdotool type "$work/chi_tieu.xml"
until_true "the name of the file" settled
xdotool key Return
until_true "the choice made" title_gone "$file_title"
focus "$chart_title"
shot "charts-1-$locale" "what the chart is to show"
xdotool key Return
until_true "the dialog closed" title_gone "$chart_title"
focus Writer
xdotool key ctrl+Home
shot "charts-2-$locale" "the chart"
xdotool key --clearmodifiers ctrl+alt+l
focus "$figure_title"
until_true "the dialog drawn" settled
xdotool type "san xuat"
until_true "the search" settled
xdotool key Return
until_true "the dialog closed" title_gone "$figure_title"
focus Writer
until_true "the figure" settled
sed -i -e 's/>612.4</>613</' -e 's/>248.6</>249.2</' -e 's/>671.2</>712.2</' -e 's/>259.4</>300.4</' -e 's/>186.9</>150.9</' -e 's/>224.9</>260.9</' "$work/chi_tieu.xml"
touch -d '2026-02-01 07:05' "$work/chi_tieu.xml"
open_menu
until_true "the menu" settled
xdotool key "$refill_key"
focus "$refill_title"
until_true "the question for the file" settled
xdotool key Return
focus "$preview_title"
shot "charts-3-$locale" "old and new of chart and figure beside each other"
xdotool key Return
until_true "the dialog closed" title_gone "$preview_title"
# These data leave no notes, so no box comes: another Return would end a line of the text.
focus Writer
shot "charts-4-$locale" "the chart brought up to date"
xdotool key --clearmodifiers ctrl+z
shot "charts-5-$locale" "the chart as it was before"
