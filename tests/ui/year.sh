#!/bin/sh
# A year of figures in a real Writer window: the plan's table in January with a figure changed by hand, the same document brought up to date in
# July, the report of December with wrong figures in table and prose caught and mended.
#   sh tests/ui/year.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/
# Fails when a window does not come or a stored document does not say what it should. Look at the pictures as well.
set -eu
. "$(dirname "$0")/window.sh"

samples=$root/tests/samples
profiles=$work/profile/user/trinhky/profiles
mkdir -p "$profiles"
cp "$samples/profiles/valid/ubnd_xa.xml" "$profiles/"
"$build/bin/trinhky" new KH --profile "$profiles/ubnd_xa.xml" --date 2026-01-12 -o "$work/ke_hoach.odt"
"$build/bin/trinhky" new BC --profile "$profiles/ubnd_xa.xml" --date 2026-12-02 -o "$work/bao_cao.fodt"
revenue="Thu ngân sách nhà nước trên địa bàn năm 2026 ước đạt {{THU.UTH2026|tỷ đồng}}, bằng {{THU.SSKH}}% kế hoạch."
# What a report says besides is no matter here.
sed -i -e "s#\[Kết quả thu, chi ngân sách và đầu tư công\]#$revenue#" -e 's#\[năm báo cáo\]#2026#g;s#\[năm sau\]#2027#g' \
    -e 's#\[NĂM BÁO CÁO\]#2026#g;s#\[NĂM SAU\]#2027#g' -e 's#\[Trích yếu[^]]*\]#Tình hình kinh tế - xã hội năm 2026#' \
    -e 's#\[nghị quyết, kế hoạch[^]]*\]#kế hoạch công tác năm 2026#' -e 's#\[[^]<]*\]#Các nhiệm vụ được triển khai theo kế hoạch.#g' \
    "$work/bao_cao.fodt"
grep -q 'THU.UTH2026' "$work/bao_cao.fodt" || die "the draft has no place for the figure"
# Nothing to mend: only into the form that Writer stores without asking.
"$build/bin/trinhky" fix "$work/bao_cao.fodt" --rule FIG-TABLE-SUM -o "$work/bao_cao.odt"

fill_title="Điền bảng chỉ tiêu"
refill_title="Cập nhật số liệu"
preview_title="Số liệu thay đổi"
mend_title="Xem trước khi sửa"
layout_key=alt+k
[ "$locale" = vi ] || {
    fill_title="Fill in Indicator Table"
    refill_title="Refresh Figures"
    preview_title="Figures That Change"
    mend_title="Preview of the Fix"
    layout_key=alt+l
}

# open <file> and leave: an office of its own for each station, as months lie between them.
open() {
    start_office "$work/$1"
    focus "${1%.*}"
    until_true "the document" settled
}
leave() {
    xdotool key --clearmodifiers ctrl+s
    until_true "the document stored" settled
    xdotool key --clearmodifiers ctrl+q
    left=$office
    office=
    until_true "the end of the office" has_ended "$left"
    wait "$left" || true
}
has_ended() { ! kill -0 "$1" 2>/dev/null; }
# fill <data> <picture> <document> <key...>: the table in the layout that the keys lead to.
fill() {
    command "$command_fill"
    focus "$fill_title"
    until_true "the dialog drawn" settled
    xdotool type "$work/$1"
    until_true "the name of the file" settled
    xdotool key --clearmodifiers "$layout_key"
    picture=$2
    document=$3
    shift 3
    xdotool key "$@"
    shot "year-$picture-$locale" "the layout chosen"
    xdotool key Return
    until_true "the dialog closed" title_gone "$fill_title"
    until_true "what was done" settled
    xdotool key Return
    focus "$document"
    until_true "the table" settled
}
# find <words>: chooses the first such words below the cursor.
find() {
    xdotool key --clearmodifiers ctrl+f
    until_true "the search" settled
    xdotool type "$1"
    xdotool key Return
    until_true "what was found" settled
    xdotool key Escape
    until_true "the keyboard in the document" settled
}
# over <words> <other words>: typed over them.
over() {
    find "$1"
    xdotool type "$2"
    until_true "what was typed" settled
}

# January.
cp "$samples/year/01_ke_hoach.xml" "$work/chi_tieu.xml"
touch -d '2026-01-08 08:30' "$work/chi_tieu.xml"
open ke_hoach.odt
fill chi_tieu.xml 1-layout ke_hoach Down Down Down
xdotool key ctrl+Home
over "7.830" "7.850"
shot "year-2-january-$locale" "the plan's table, a figure changed by hand"
leave

# July: the same file, newer.
cp "$samples/year/07_sau_thang.xml" "$work/chi_tieu.xml"
touch -d '2026-07-03 14:05' "$work/chi_tieu.xml"
open ke_hoach.odt
command "$command_refill"
focus "$refill_title"
shot "year-3-newer-$locale" "the file is newer"
xdotool key Return
focus "$preview_title"
shot "year-4-compare-$locale" "old and new beside each other"
xdotool key Return
until_true "the dialog closed" title_gone "$preview_title"
until_true "what was done" settled
xdotool key Return
focus ke_hoach
until_true "the figures" settled
find "9.264"
shot "year-5-july-$locale" "the figures of July"
leave

# December.
cp "$samples/year/12_ca_nam.xml" "$work/ca_nam.xml"
open bao_cao.odt
fill ca_nam.xml 6-layout bao_cao Down Down Down Down
over "7.862" "7.682"
over "18,615" "16,815"
shot "year-7-wrong-$locale" "two wrong figures"
command "$command_check"
shot "year-8-found-$locale" "what the check finds"
# mend <line of the list> <button> <picture>: chosen, looked at, mended. In a table Writer's toolbar for tables moves the button up.
mend() {
    xdotool mousemove 1100 "$1" click 1
    shot "year-$3-wrong-$locale" "the figure that is wrong"
    xdotool mousemove 1170 "$2" click 1
    focus "$mend_title"
    shot "year-$3-mend-$locale" "what would mend it"
    xdotool key Return
    until_true "the dialog closed" title_gone "$mend_title"
    focus bao_cao
    until_true "the figure mended" settled
}
mend 321 819 9
mend 305 792 10
capture "$work/now.ppm"
convert "$work/now.ppm" -define png:compression-level=9 -colors 128 "$out/year-11-mended-$locale.png"
leave
"$build/bin/trinhky" check "$work/bao_cao.odt" --rule 'FIG-*' || die "the stored report has wrong figures"
