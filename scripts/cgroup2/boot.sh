#!/bin/sh
# Boots the machine: boot.sh MACHINE SCRATCH PROJECT [KERNEL ARGUMENT...]
# Runs as the first process of a mount and a PID namespace of its own, so that
# its end, however it comes, takes every process and every mount with it. It
# ends with the kernel, or when its stdin is closed.
set -eu
machine=$1 scratch=$2 project=$3
shift 3

jail=$scratch/jail
mkdir "$jail"
mount -t tmpfs -o mode=755 jail "$jail"
cp -a "$machine/kernel/." "$jail"
mkdir -p "$jail/proc" "$jail/dev" "$jail/machine" "$jail/scratch" "$jail$project"
mount -t proc proc "$jail/proc"
mount --bind /dev "$jail/dev"
# The machine's memory is a file here, mapped as a program.
mount -t tmpfs -o mode=1777,size=90% memory "$jail/dev/shm"
mount --bind "$machine" "$jail/machine"
mount -o remount,bind,ro "$jail/machine"
mount --bind "$scratch" "$jail/scratch"
mount --bind "$project" "$jail$project"
mount -o remount,bind,ro "$jail$project"

exec 3<&0
# The disk is written to a difference beside it and stays as it is.
env -i PATH=/usr/sbin:/usr/bin TMPDIR=/dev/shm chroot "$jail" /usr/bin/linux.uml \
  ubda=/scratch/difference.img,/machine/root.img root=/dev/ubda rootfstype=ext4 rw \
  init=/init umid=cgroup2 uml_dir=/dev/shm \
  panic=-1 noreboot quiet con=null con0=null,fd:2 ssl=null ssl0=null,fd:1 \
  "$@" </dev/null 3<&- &
kernel=$!
{
  cat <&3 >/dev/null
  kill -KILL "$kernel"
} &
wait "$kernel"
