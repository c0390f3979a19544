#!/usr/bin/env bash
# Makes a Debian folder that holds a Blender with a window, for the tests beside this file. A second call takes half a second.
#   chroot.sh make SUITE DIR SHARE   SUITE: sid (Blender 5.2) or trixie (4.3). SHARE: a folder visible inside at the same path
#   chroot.sh remove DIR             unmount, then delete
# Needs Debian, root, and 2 GB of disk for each; takes 2 to 5 minutes. It uses apt's own mirror, and starts no service.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C

mounts_under() { awk -v under="$1/" 'index($2, under) == 1 {print $2}' /proc/self/mounts | sort -r; }

# Never delete the folder while something is mounted in it: what is mounted would be deleted as well.
unmount_all() {
    mounts_under "$1" | while read -r place; do umount "$place"; done
    [ -z "$(mounts_under "$1")" ]
}

mount_once() { mountpoint -q "$2" || mount "${@:3}" "$1" "$2"; }

if [ "${1:-}" = remove ]; then
    unmount_all "${2:?folder}" && rm -rf --one-file-system "$2"
    exit
fi
[ "${1:-}" = make ] || { sed -n 2,5p "$0" >&2; exit 2; }
suite=${2:?suite} folder=${3:?folder} share=${4:?share}
mirror=${DEB_MIRROR:-$(awk '/^URIs:/ {print $2; exit}' /etc/apt/sources.list.d/debian.sources)}

for tool in debootstrap xdotool convert; do
    command -v "$tool" >/dev/null && continue
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends debootstrap xdotool imagemagick >/dev/null
    break
done
if [ ! -e "$folder/.unpacked" ]; then
    unmount_all "$folder"
    rm -rf --one-file-system "$folder"
    mkdir -p "$folder"
    debootstrap --variant=minbase --keyring=/usr/share/keyrings/debian-archive-keyring.gpg "$suite" "$folder" "$mirror" >&2
    touch "$folder/.unpacked"
fi
mkdir -p "$folder"/{proc,sys,dev,tmp/.X11-unix} "$folder$share" "$share"
mount_once proc "$folder/proc" -t proc
mount_once /sys "$folder/sys" --bind
mount_once /dev "$folder/dev" --bind
for place in /dev/shm /dev/pts; do
    if mountpoint -q "$place"; then mount_once "$place" "$folder$place" --bind; fi
done
mount_once "$share" "$folder$share" --bind
mkdir -p -m 1777 /tmp/.X11-unix
mount_once /tmp/.X11-unix "$folder/tmp/.X11-unix" --bind # one folder of X sockets for outside and inside
ln -sfn /proc/self/mounts "$folder/etc/mtab"             # else Blender warns at every start
if [ ! -e "$folder/.installed" ]; then
    cat >"$folder/etc/apt/apt.conf.d/99small" <<'END'
APT::Install-Recommends "false";
APT::Install-Suggests "false";
Acquire::Languages "none";
Acquire::Check-Valid-Until "false";
Acquire::Check-Date "false";
END
    cat >"$folder/etc/dpkg/dpkg.cfg.d/99small" <<'END'
path-exclude=/usr/share/doc/*
path-exclude=/usr/share/man/*
path-exclude=/usr/share/locale/*
path-include=/usr/share/locale/*/LC_MESSAGES/blender.mo
path-include=/usr/share/locale/languages
END
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod +x "$folder/usr/sbin/policy-rc.d"
    cp -f /etc/resolv.conf /etc/hosts "$folder/etc/"
    chroot "$folder" apt-get update -qq
    # numpy, cattr, requests, zstandard and certifi: Blender's own scripts import them, and Debian only recommends them.
    chroot "$folder" apt-get install -y -qq blender xvfb xauth openbox libgl1 libgl1-mesa-dri libegl1 libegl-mesa0 \
        libglx-mesa0 libxkbcommon0 python3 ca-certificates fonts-dejavu-core \
        python3-numpy python3-cattr python3-requests python3-zstandard python3-certifi >&2
    chroot "$folder" apt-get clean
    rm -rf "$folder"/var/lib/apt/lists/*
    touch "$folder/.installed"
fi
