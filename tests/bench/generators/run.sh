#!/bin/sh
# run.sh BENCH [FOLDER]: makes the .docx files of the generators in FOLDER (a new one by default, with their npm packages) and runs the
# bench that opens them beside our own filling. Needs node and npm of the distribution and, once, the network.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bench=$1
folder=${2:-$(mktemp -d)}
cp "$here/package.json" "$here/make_docx.js" "$folder/"
[ -d "$folder/node_modules/carbone" ] || (cd "$folder" && npm install --no-audit --no-fund --ignore-scripts >npm.log 2>&1) || { cat "$folder/npm.log" >&2; exit 1; }
(cd "$folder" && node make_docx.js . 100 1000 2000 5000)
TRINHKY_BENCH_DOCX=$folder "$bench" "in a window"
