# Functions for scripts that try the project on another Debian, in a folder made by debootstrap. Sourced, needs root.

roots=${TRINHKY_ROOTS:-/var/tmp/trinhky-roots}
mirror=http://deb.debian.org/debian

need_root() {
    if [ "$(id -u)" != 0 ] || ! command -v debootstrap >/dev/null; then
        echo "needs root and debootstrap" >&2
        exit 2
    fi
}

# make_root NAME SUITE: a bare system in $roots/NAME, made once.
make_root() {
    [ ! -e "$roots/$1/.made" ] || return 0
    rm -rf "${roots:?}/$1"
    mkdir -p "$roots"
    debootstrap --variant=minbase "$2" "$roots/$1" "$mirror"
    touch "$roots/$1/.made"
}

# in_root NAME [-b FOLDER]... -- COMMAND...: runs a command in the root with FOLDERs of this machine at their own place.
# Mounts and processes live in namespaces of their own: both are gone when the command ends, whatever it started.
in_root() {
    root=$roots/$1
    shift
    folders=
    while [ "$1" = -b ]; do
        mkdir -p "$root$2"
        folders="$folders $2"
        shift 2
    done
    shift
    ROOT=$root FOLDERS=$folders unshare --mount --pid --fork --kill-child sh -c '
        set -e
        mount -t proc proc "$ROOT/proc"
        mount --rbind /dev "$ROOT/dev"
        for folder in $FOLDERS; do mount --bind "$folder" "$ROOT$folder"; done
        exec chroot "$ROOT" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TERM=dumb "$@"' sh "$@"
}

# install_in_root NAME [APT OPTION]... PACKAGE...: once per list of packages.
install_in_root() {
    name=$1
    shift
    if [ "$(cat "$roots/$name/.installed" 2>/dev/null)" != "$*" ]; then
        in_root "$name" -- env DEBIAN_FRONTEND=noninteractive sh -c '
            apt-get -q update && apt-get -q install -y --no-install-recommends "$@"' sh "$@"
        echo "$*" >"$roots/$name/.installed"
    fi
}
