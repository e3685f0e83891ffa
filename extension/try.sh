#!/bin/sh
# Shows the main job on the samples of an invented commune: builds the extension, starts a resolution, fills its table from
# the indicator file, checks it, and leaves the results in build/try/. Where there is a display Writer opens on the draft.
set -eu
cd "$(dirname "$0")/.."
# The office opens no Vietnamese file name in the C locale.
export LC_ALL=C.UTF-8

sh cmake/install_dependencies.sh
cmake --preset dev
cmake --build --preset dev --target oxt trinhky

try=$PWD/build/try
data=$PWD/tests/samples/chi_tieu_nam.xml
office=$PWD/tests/samples/profiles/valid/hdnd_xa.xml
mkdir -p "$try"
rm -f "$try"/du-thao.* "$try"/ket-qua-kiem-tra.*

skeleton=$(mktemp "${TMPDIR:-/tmp}/trinhky-XXXXXX.odt")
trap 'rm -f "$skeleton"' EXIT

echo "1. Văn bản mới từ mẫu, theo hồ sơ cơ quan / new from the skeleton, filled from the agency's profile"
build/bin/trinhky new NQ -o "$skeleton" --date 2025-12-19 --profile "$office" \
    --set "khoa=I" --set "kyHop=5" \
    --set "trichYeu=Về nhiệm vụ phát triển kinh tế - xã hội năm 2026"

echo "2. Điền bảng chỉ tiêu / fill the indicator table"
for ending in odt docx pdf; do
    build/bin/trinhky fill "$skeleton" --data "$data" -o "$try/du-thao.$ending"
done

echo "3. Kiểm tra dự thảo / check the draft"
# A fresh draft has blanks still to be filled in, so findings (1) are no failure here.
check() {
    status=0
    build/bin/trinhky check "$try/du-thao.odt" --format "$1" -o "$try/ket-qua-kiem-tra.$2" || status=$?
    [ "$status" -le 1 ] || exit "$status"
}
check json json
check text txt
cat "$try/ket-qua-kiem-tra.txt"

echo
echo "Kết quả / results: $try"
ls -l "$try" | sed 's/^/  /'

if [ -n "${DISPLAY:-}" ]; then
    profile=$PWD/build/try-profile
    sh cmake/writer_profile.sh "$profile" build/trinhky.oxt
    echo "Mở Writer / opening Writer: menu Trình ký"
    soffice "-env:UserInstallation=file://$profile" "-env:BUNDLED_EXTENSIONS=file://$profile/trinhky" \
        --norestore --nologo --writer "$try/du-thao.odt" >"$try/writer.log" 2>&1 &
fi
