"""Tries what a sandbox forbids; prints {attempt: what came of it} as JSON."""
import ctypes
import json
import os
import socket
import sys

libc = ctypes.CDLL(None, use_errno=True)
results = {}


def attempt(name, function):
    try:
        value = function()
        results[name] = "done" if value is None else value
    except OSError as error:
        results[name] = os.strerror(error.errno) if error.errno else str(error)


def call(name, *arguments):
    if getattr(libc, name)(*arguments) < 0:
        raise OSError(ctypes.get_errno(), name)


def write(path, data=b"1"):
    with open(path, "wb") as file:
        file.write(data)


def connect(host, port):
    with socket.socket() as connection:
        connection.settimeout(2)
        connection.connect((host, port))


def setuid():
    with os.popen("/torture/setuid-python -c 'import os; print(os.geteuid())'") as out:
        return int(out.read())


MS_REMOUNT = 32
CLONE_NEWNS = 0x20000
CLONE_NEWUSER = 0x10000000
S_IFCHR = 0o020000

attempt("setuid", setuid)
# The mount hides /tmp, so what is written there comes first.
attempt("write /tmp", lambda: write("/tmp/first"))
attempt("mount", lambda: call("mount", b"none", b"/tmp", b"tmpfs", 0, None))
attempt("remount", lambda: call("mount", None, b"/", None, MS_REMOUNT, None))
attempt("new mounts", lambda: call("unshare", CLONE_NEWNS))
attempt("new user", lambda: call("unshare", CLONE_NEWUSER))
attempt("device", lambda: os.mknod("/tmp/null", S_IFCHR | 0o666, os.makedev(1, 3)))
attempt("priority", lambda: str(os.nice(-5)))
attempt("become root", lambda: os.setuid(0))
attempt("kernel log", lambda: call("klogctl", 3, ctypes.create_string_buffer(8), 8))
attempt("raw socket", lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1).close())
for path in (
    "/written",
    "/etc/written",
    "/dev/written",
    "/proc/sys/kernel/domainname",
    "/proc/sysrq-trigger",
    "/sys/kernel/uevent_helper",
    "/sys/fs/cgroup/written",
    "/dev/shm/written",
):
    attempt("write " + path, lambda path=path: write(path))
attempt("lower oom score", lambda: write("/proc/self/oom_score_adj", b"-1000"))
attempt("connect internet", lambda: connect("1.1.1.1", 53))
attempt("connect metadata", lambda: connect("169.254.169.254", 80))
attempt("resolve", lambda: socket.getaddrinfo(b"example.com", 80) and None)
results["keys"] = len(open("/proc/keys").read()) if os.access("/proc/keys", os.R_OK) else 0
results["pids"] = sorted(int(pid) for pid in os.listdir("/proc") if pid.isdigit())
results["cgroup"] = open("/proc/self/cgroup").read()
attempt("umount", lambda: call("umount", b"/proc"))
attempt("chroot", lambda: os.chroot("/tmp"))
json.dump(results, sys.stdout)
