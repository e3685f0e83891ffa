#!/bin/sh
# The shipped schemas take every sample of valid/ and reader_only/ (what XSD 1.0 cannot say) and refuse every one of invalid/.
set -eu
samples="$1/tests/samples"
faults=0

# judge <folder of samples> <schema> [<further valid file>]
judge() {
    folder=$1
    schema="$2"
    shift 2
    for file in "$@" "$folder"/valid/*.xml "$folder"/reader_only/*.xml; do
        passes "$file" || { echo "$file: refused" >&2; faults=$((faults + 1)); }
    done
    for file in "$folder"/invalid/*.xml; do
        if passes "$file"; then echo "$file: taken" >&2; faults=$((faults + 1)); fi
    done
}
passes() { xmllint --noout --nonet --schema "$schema" "$1" >/dev/null 2>&1; }

judge "$samples/profiles" "$1/templates/profiles/profile-1.xsd"
judge "$samples/indicators" "$1/templates/tables/indicators-1.xsd" "$samples"/*.xml
judge "$samples/configurations" "$1/templates/configuration/configuration-1.xsd"
judge "$samples/layouts" "$1/templates/tables/table-layout-1.xsd"
for file in "$1"/templates/tables/*.xml; do
    if grep -q '<tableLayout' "$file" && ! passes "$file"; then echo "$file: refused" >&2; faults=$((faults + 1)); fi
done
# Of templates/skeletons all but the look of the elements, which has a language of its own.
judge "$samples/skeletons" "$1/templates/skeletons/skeleton-1.xsd"
for file in "$1"/templates/skeletons/*.xml "$1"/templates/skeletons/*/*.xml; do
    [ "${file##*/}" != elements.xml ] || continue
    passes "$file" || { echo "$file: refused" >&2; faults=$((faults + 1)); }
done
echo "$faults samples judged wrongly"
[ "$faults" -eq 0 ]
