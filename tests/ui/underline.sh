#!/bin/sh
# Opens a draft in a real Writer window, waits for the wavy line below the words that were not filled in, and opens their menu:
#   sh tests/ui/underline.sh [<build folder>] [vi|en-US]      pictures go to <build folder>/ui/
# Fails when no line comes or does not go once the words are right. Look at the pictures as well.
set -eu
. "$(dirname "$0")/window.sh"

# The colour of the line below an error; other red is not on the page.
lines() {
    capture "$work/lines.ppm"
    convert "$work/lines.ppm" -crop 760x600+200+200 +repage txt:- | grep -c -i '#c9211e' || true
}
underlined() { [ "$(lines)" -gt 5 ]; }

cat >"$work/bao_cao.fodt" <<EOF
<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:style style:name="Standard"
 style:family="paragraph"><style:text-properties fo:font-size="16pt" fo:language="vi" fo:country="VN"/></style:style></office:styles>
<office:body><office:text>
<text:p>ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM</text:p>
<text:p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</text:p>
<text:p>Độc lập - Tự do - Hạnh phúc</text:p>
<text:p>Số: 7/BC-UBND</text:p>
<text:p>Thử Nghiệm, ngày 30 tháng 12 năm 2025</text:p>
<text:p>BÁO CÁO</text:p>
<text:p>Kết quả năm 2025</text:p>
<text:p>Thu ngân sách đạt [số liệu] triệu đồng.</text:p>
</office:text></office:body></office:document>
EOF
# Marks are shown while the user has automatic checks switched on.
auto='<item oor:path="/org.openoffice.Office.Linguistic/SpellChecking"><prop oor:name="IsSpellAuto" oor:op="fuse"><value>true</value></prop></item><item oor:path="/org.openoffice.Office.Linguistic/GrammarChecking"><prop oor:name="IsAutoCheck" oor:op="fuse"><value>true</value></prop></item>'
sed -i "s#</oor:items>#$auto</oor:items>#" "$work/profile/user/registrymodifications.xcu"
start_office "$work/bao_cao.fodt"

focus bao_cao
until_true "the document" settled
until_true "the wavy line" underlined
shot "underline-1-$locale" "the underlined words"
# The caret into the number that wants a zero before it, and the menu there, with what is suggested.
xdotool key ctrl+Home Down Down Down Home Right Right Right Right
until_true "the caret" settled
xdotool key shift+F10
shot "underline-2-menu-$locale" "the menu of the underlined number"
xdotool key Escape
until_true "the menu closed" settled
# Typed anew, the words are right at once; their line goes.
before=$(lines)
xdotool key ctrl+End shift+Home
xdotool type "Thu 12"
fewer() { [ "$(lines)" -lt "$before" ]; }
until_true "the line gone" fewer
shot "underline-3-right-$locale" "the right words"
