#!/bin/sh
# Sets up, builds and runs every test: first the core under the sanitizers, then everything.
set -eu
cd "$(dirname "$0")/.."
# The office opens no Vietnamese file name in the C locale.
export LC_ALL=C.UTF-8

sh cmake/install_dependencies.sh

cmake --preset asan
cmake --build --preset asan
ctest --preset asan

cmake --preset dev
cmake --build --preset dev
ctest --preset dev
