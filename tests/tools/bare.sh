#!/bin/sh
# Tries the two commands of the README on a bare Debian 12: bare.sh [root|user]
# `user` runs them as a user who may sudo. Each twice: the second time must find all set up.
set -eu
cd "$(dirname "$0")/../.."
. tests/tools/root.sh
need_root
who=${1:-root}

make_root bare-template bookworm
rm -rf "${roots:?}/bare"
cp -a "$roots/bare-template" "$roots/bare"
home=/root
if [ "$who" = user ]; then
    home=/home/clerk
    in_root bare -- sh -c 'apt-get -q update && apt-get -q install -y --no-install-recommends sudo && useradd -m clerk &&
        echo "clerk ALL=(ALL) NOPASSWD: ALL" >/etc/sudoers.d/clerk'
fi
git clone -q . "$roots/bare$home/trinhky"
[ "$who" = root ] || in_root bare -- chown -R clerk: "$home/trinhky"

try() {
    started=$(date +%s)
    if [ "$who" = root ]; then
        in_root bare -- sh -c "cd $home/trinhky && $1"
    else
        in_root bare -- su - clerk -c "cd trinhky && $1"
    fi
    echo "== bare Debian 12 as $who: '$1' passed in $(($(date +%s) - started)) s"
}

for round in first second; do
    echo "== $round time"
    try 'sh extension/try.sh'
    try 'sh tests/run.sh'
done
ls -l "$roots/bare$home/trinhky/build/try"
