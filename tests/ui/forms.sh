#!/bin/sh
# Makes every form empty and with invented values and long names, prints it, and lays its pages beside the page of the decree's own
# form, so that both can be looked at together:
#   sh tests/ui/forms.sh [<build folder> [<Phuluc3.docx>]]      pictures go to <build folder>/forms/
# Fails when a form cannot be made or printed, or when it ends with an empty page.
decree=${2:-}
set -- "${1:-}"
. "$(dirname "$0")/window.sh"
[ -n "$decree" ] || decree=$root/../shared/domain/decree/Phuluc3.docx
out=$build/forms
pipe=trinhky_forms_$$
mkdir -p "$out"

trinhky() { "$build/bin/trinhky" "$@" --office "$pipe"; }
office_answers() { trinhky doctor >/dev/null 2>&1; }
start_office --headless "--accept=pipe,name=$pipe;urp;"
until_true "the office's answer" office_answers

# Pages of the decree's file as 7.4 lays it out; a form that is not there has no Mẫu.
decree_pages() {
    case $1 in
    1.1) echo 3 ;; 1.2) echo 4 ;; 1.3) echo "5 6 7" ;; 1.4) echo 8 ;; 1.5) echo "8 9" ;; 1.6) echo 10 ;; 1.7) echo 11 ;;
    1.8) echo 12 ;; 1.9) echo 13 ;; 1.10) echo 14 ;; 2.1) echo 15 ;; 2.2) echo "15 16" ;; 3.1) echo 17 ;; 3.2) echo 18 ;;
    esac
}

if [ -f "$decree" ]; then
    cp "$decree" "$work/decree.docx"
    "$program/soffice.bin" "-env:UserInstallation=file://$work/printing" --headless --convert-to pdf --outdir "$work" \
        "$work/decree.docx" >/dev/null 2>&1 || true
    [ -f "$work/decree.pdf" ] || "$program/soffice.bin" "-env:UserInstallation=file://$work/printing" --headless \
        --convert-to pdf --outdir "$work" "$work/decree.docx" >/dev/null 2>&1
    pdftoppm -r 60 -gray -png "$work/decree.pdf" "$work/decree"
fi

# The values of a clerk: the longest names, all that an office may add, everything invented.
long_names() {
    set -- "$@" --date 2026-01-05 --set so=5 --set "coQuanBanHanh=ỦY BAN NHÂN DÂN PHƯỜNG PHAN THỬ - THÁP NGHIỆM CỰC DÀI"
    set -- "$@" --set "diaDanh=Phan Thử - Tháp Nghiệm Cực Dài" --set "nguoiKy=Nguyễn Hoàng Thử Nghiệm Văn A"
    set -- "$@" --set "quyenHan=TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH" --set "chucVu=PHÓ CHỦ TỊCH" --set "donViSoanThao=VP, 05 bản"
    set -- "$@" --set "trichYeu=Về việc tổ chức thực hiện nhiệm vụ phát triển kinh tế - xã hội, bảo đảm quốc phòng, an ninh năm 2026"
    set -- "$@" --set "noiNhan=Thường trực Hội đồng nhân dân, Ủy ban nhân dân tỉnh Thử Nghiệm
Thường trực Đảng ủy, Hội đồng nhân dân phường
Các phòng, trung tâm thuộc Ủy ban nhân dân phường"
    set -- "$@" --set doKhan=thuongKhan --set phamViLuuHanh=noiBo --set "nguoiSoan=NVA.(20)" --set soBanLuu=03b
    set -- "$@" --set "diaChi=Số 1, đường Thử Nghiệm, phường Phan Thử - Tháp Nghiệm Cực Dài; điện thoại: 0200 000 000
Thư điện tử: vanphong@thunghiem.example; trang thông tin điện tử: thunghiem.example"
    case $1 in
    BB) set -- "$@" --set "chucVuChuToa=CHỦ TỊCH" ;;
    GNP) set -- "$@" --set "xacNhan=Xác nhận của chính quyền địa phương nơi nghỉ phép" ;;
    HĐ | BGN | BTT) set -- "$@" --set "benC=Hợp tác xã Thử Nghiệm" --set "benD=Tổ hợp tác Thử Nghiệm" ;;
    PL) set -- "$@" --set soPhuLuc=II --set "loaiVanBan=Kế hoạch" --set kyHieu=KH-UBND ;;
    esac
    trinhky new "$@"
}

# show <name> <Mẫu>: prints <work>/<name>.odt's PDF and lays it beside the decree's pages.
show() {
    rm -f "$work/page"*.png
    pdftoppm -r 60 -gray -png "$work/$1.pdf" "$work/page"
    for page in "$work"/page*.png; do last=$page; done
    ink=$(convert "$last" -format '%[fx:1-minima]' info:)
    [ "$ink" != 0 ] || die "$1 ends with an empty page"
    name=$1
    form=$2
    set --
    for page in $(decree_pages "$form"); do
        image=$work/decree-$(printf %02d "$page").png
        [ ! -f "$image" ] || set -- "$@" "$image"
    done
    set -- "$@" "$work"/page*.png
    montage "$@" -tile x1 -geometry +6+6 -background gray70 "$out/$name.png"
    echo "$out/$name.png"
}

trinhky kinds --format json >"$work/kinds.json"
python3 - "$work/kinds.json" >"$work/forms" <<'EOF'
import json
import sys
for kind in json.load(open(sys.argv[1], encoding="utf-8"))["kinds"]:
    for form in kind["forms"]:
        # What a decision issues is shown on paper too: only the note under its title differs.
        for medium in form["media"] if form["form"] == "1.3" else form["media"][:1]:
            print(kind["id"], form["form"] or "-", medium, form["id"], sep="\t")
EOF
[ -s "$work/forms" ] || die "there are no forms"
while IFS="$(printf '\t')" read -r kind form medium id; do
    set -- "$kind" --medium "$medium"
    [ "$form" = - ] || set -- "$@" --form "$form"
    name=$id-$medium
    trinhky new "$@" -o "$work/$name.pdf" </dev/null
    show "$name" "$form"
    long_names "$@" -o "$work/$name-dai.pdf" </dev/null
    show "$name-dai" "$form"
done <"$work/forms"
