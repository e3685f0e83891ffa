#!/bin/sh
# Opens a draft with another font, other margins, blanks and empty paragraphs for space in a real Writer window, has it restyled and takes
# that back:
#   sh tests/ui/restyle.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/
# Fails when a window does not come or one undo does not bring the page back as it was. Look at the pictures as well.
set -eu
. "$(dirname "$0")/window.sh"

sed -e 's/Times New Roman/DejaVu Sans/g' -e 's/fo:margin-left="3cm" fo:margin-right="2cm"/fo:margin-left="2cm" fo:margin-right="1cm"/' \
    -e 's/fo:text-align="justify" fo:text-indent="1.27cm"/fo:text-align="start" fo:line-height="0.55cm"/' \
    -e 's#<text:p text:style-name="CB">NGHỊ QUYẾT#<text:p text:style-name="P"><text:s text:c="40"/>NGHỊ QUYẾT#' \
    -e 's#<text:p text:style-name="P">2\. #<text:p text:style-name="P"></text:p><text:p text:style-name="P"><text:s text:c="8"/>2. #' \
    "$root/tests/ui/nghi_quyet_co_loi.fodt" >"$work/du_thao.fodt"
start_office "$work/du_thao.fodt"

restyle_title="Chuẩn hóa thể thức"
restyle_key=u
[ "$locale" = vi ] || {
    restyle_title="Restyle by the Decree"
    restyle_key=y
}
focus du_thao
until_true "the document" settled
xdotool key ctrl+End ctrl+End ctrl+End
xdotool type "Them."
xdotool key ctrl+Home
shot "restyle-1-$locale" "the draft"
cp "$work/before.ppm" "$work/draft.ppm"
open_menu
until_true "the menu" settled
xdotool key "$restyle_key"
focus "$restyle_title"
shot "restyle-2-$locale" "what is to be changed"
xdotool key Return
until_true "the dialog closed" title_gone "$restyle_title"
focus du_thao
until_true "the document again" settled
xdotool key ctrl+End ctrl+End ctrl+End
shot "restyle-3-$locale" "the end of the restyled draft"
xdotool key ctrl+Home
shot "restyle-4-$locale" "its first page"
xdotool key ctrl+z
until_true "the draft again" settled
xdotool key ctrl+Home
shot "restyle-5-$locale" "the draft as it was"
# Marks of the proofreader may come or go.
changed=$(compare -metric AE -extract 820x650+200+150 "$work/draft.ppm" "$work/before.ppm" null: 2>&1 || true)
[ "${changed%%[!0-9]*}" -lt 3000 ] || die "one undo did not bring the draft back: $changed points differ"
