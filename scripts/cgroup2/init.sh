#!/bin/bash
# The first process of the machine: mounts what a runner has, starts Docker and
# runs the tests; /scratch/status gets their exit status.
# /scratch/settings names $project, $node and the arguments of jest.
. /scratch/settings
export PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 CI=true
exec </dev/null

mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t cgroup2 cgroup2 /sys/fs/cgroup
for path in /run /tmp /dev/shm; do
  mkdir -p "$path"
  mount -t tmpfs -o mode=1777 tmpfs "$path"
done
mkdir -p /dev/pts
mount -t devpts devpts /dev/pts
ln -sfn /proc/self/fd /dev/fd
mkdir -p "$project"
mount -t hostfs -o "ro,hostfs=$project" project "$project"

stty -F /dev/ttyS0 raw -echo
exec >/dev/ttyS0 2>&1
# Kernel messages stay on the console.
echo 4 >/proc/sys/kernel/printk
# This kernel's io_uring crashes it as soon as Node.js uses it.
echo 2 >/proc/sys/kernel/io_uring_disabled
ip link set lo up
modprobe --all overlay veth bridge br_netfilter
# As systemd does it: an engine looks for its limits in a cgroup of its own.
echo '+cpu +io +memory +pids' >/sys/fs/cgroup/cgroup.subtree_control
mkdir /sys/fs/cgroup/engine

# Starts Docker in the cgroup $1. This kernel has no iptables.
start_engine() {
  (
    echo "$BASHPID" >"/sys/fs/cgroup/$1/cgroup.procs"
    exec dockerd --iptables=false --ip6tables=false
  ) >>/scratch/dockerd.log 2>&1 &
  engine=$!
  until docker version >/dev/null 2>&1; do
    if ! kill -0 "$engine"; then
      tail -n 20 /scratch/dockerd.log
      return 1
    fi
    sleep 0.1
  done
}

stop_engine() {
  kill "$engine"
  wait "$engine"
}

# Runs jest with the results in /scratch/$1.json.
run_tests() {
  local results=/scratch/$1.json
  shift
  (
    cd "$project" || exit
    NODE_OPTIONS='--experimental-vm-modules --disable-warning=ExperimentalWarning' \
      "$node" node_modules/jest/bin/jest.js --selectProjects docker --runInBand \
      --cacheDirectory=/tmp/jest --json --outputFile="$results" "$@"
  )
}

status=1
if start_engine engine && docker load --quiet --input /scratch/images.tar; then
  docker info --format \
    'Docker {{.ServerVersion}}, cgroup v{{.CgroupVersion}}, Linux {{.KernelVersion}}'
  run_tests results "${jest_args[@]}"
  status=$?
  stop_engine
fi
# In the root cgroup an engine finds no limit of swap, as on a kernel without it.
if [ "$status" = 0 ] && start_engine .; then
  run_tests results-without-swap cgroups --testNamePattern=swap
  status=$?
  stop_engine
fi
echo "$status" >/scratch/status
sync
echo o >/proc/sysrq-trigger
sleep 60
