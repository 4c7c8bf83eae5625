"""The system calls that a solution may make, as a seccomp filter: an allow-list, and conditions on arguments.

What is not named is refused with EPERM, so that Python raises and the user sees where. Paths are invisible here: which
files may be read is for Landlock and the mount namespace.
"""

from __future__ import annotations

import errno
import os
import struct

from . import kernel

# First those that are called all the time. The numbers of both tables are those of the kernel's own headers.
_X86_64 = (
    "read 0;write 1;futex 202;mmap 9;munmap 11;brk 12;madvise 28;mremap 25;clock_gettime 228;close 3;fstat 5;lseek 8;"
    "newfstatat 262;stat 4;lstat 6;poll 7;mprotect 10;rt_sigaction 13;rt_sigprocmask 14;rt_sigreturn 15;pread64 17;"
    "readv 19;writev 20;access 21;pipe 22;select 23;sched_yield 24;dup 32;dup2 33;pause 34;nanosleep 35;getitimer 36;"
    "alarm 37;setitimer 38;getpid 39;exit 60;wait4 61;uname 63;getdents64 217;getcwd 79;chdir 80;fchdir 81;readlink 89;"
    "umask 95;gettimeofday 96;getrlimit 97;getrusage 98;sysinfo 99;times 100;getuid 102;getgid 104;geteuid 107;"
    "getegid 108;getppid 110;getpgrp 111;getgroups 115;getresuid 118;getresgid 120;getpgid 121;getsid 124;"
    "rt_sigpending 127;rt_sigtimedwait 128;rt_sigsuspend 130;sigaltstack 131;statfs 137;fstatfs 138;getpriority 140;"
    "sched_getparam 143;sched_getscheduler 145;arch_prctl 158;gettid 186;time 201;sched_getaffinity 204;"
    "set_tid_address 218;restart_syscall 219;clock_getres 229;clock_nanosleep 230;exit_group 231;epoll_wait 232;"
    "epoll_ctl 233;waitid 247;readlinkat 267;faccessat 269;pselect6 270;ppoll 271;set_robust_list 273;"
    "get_robust_list 274;epoll_pwait 281;eventfd2 290;epoll_create1 291;dup3 292;pipe2 293;getcpu 309;getrandom 318;"
    "membarrier 324;statx 332;rseq 334;close_range 436;faccessat2 439"
)
_AARCH64 = (
    "read 63;write 64;futex 98;mmap 222;munmap 215;brk 214;madvise 233;mremap 216;clock_gettime 113;close 57;fstat 80;"
    "lseek 62;newfstatat 79;mprotect 226;rt_sigaction 134;rt_sigprocmask 135;rt_sigreturn 139;pread64 67;readv 65;"
    "writev 66;sched_yield 124;dup 23;nanosleep 101;getitimer 102;setitimer 103;getpid 172;exit 93;wait4 260;uname 160;"
    "getdents64 61;getcwd 17;chdir 49;fchdir 50;umask 166;gettimeofday 169;getrlimit 163;getrusage 165;sysinfo 179;"
    "times 153;getuid 174;getgid 176;geteuid 175;getegid 177;getppid 173;getgroups 158;getresuid 148;getresgid 150;"
    "getpgid 155;getsid 156;rt_sigpending 136;rt_sigtimedwait 137;rt_sigsuspend 133;sigaltstack 132;statfs 43;"
    "fstatfs 44;getpriority 141;sched_getparam 121;sched_getscheduler 120;gettid 178;sched_getaffinity 123;"
    "set_tid_address 96;restart_syscall 128;clock_getres 114;clock_nanosleep 115;exit_group 94;epoll_ctl 21;waitid 95;"
    "readlinkat 78;faccessat 48;pselect6 72;ppoll 73;set_robust_list 99;get_robust_list 100;epoll_pwait 22;eventfd2 19;"
    "epoll_create1 20;dup3 24;pipe2 59;getcpu 168;getrandom 278;membarrier 283;statx 291;rseq 293;close_range 436;"
    "faccessat2 439"
)
_X86_64_CONDITIONS = (
    "openat 257;open 2;fcntl 72;ioctl 16;kill 62;tgkill 234;prlimit64 302;setrlimit 160;prctl 157;clone 56;clone3 435"
)
_AARCH64_CONDITIONS = (
    "openat 56;fcntl 25;ioctl 29;kill 129;tgkill 131;prlimit64 261;setrlimit 164;prctl 167;clone 220;clone3 435"
)

_TABLES = {
    "x86_64": (0xC000003E, _X86_64, _X86_64_CONDITIONS),
    "aarch64": (0xC00000B7, _AARCH64, _AARCH64_CONDITIONS),
}

_ALLOW, _KILL_PROCESS = 0x7FFF0000, 0x80000000
_OPEN_TO_WRITE = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | 0o20000000  # the last is O_TMPFILE's own bit
_FCNTL = (
    0,
    1,
    2,
    3,
    4,
    1030,
)  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC; not F_SETOWN, which signals
_IOCTL = (0x5401, 0x5451, 0x5450, 0x541B, 0x5421)  # TCGETS, FIOCLEX, FIONCLEX, FIONREAD, FIONBIO
_PRCTL = (15, 16, 0x53564D41)  # PR_SET_NAME, PR_GET_NAME, PR_SET_VMA
_CLONE_THREAD, _CLONE_NEW = 0x10000, 0x7E020000
_X32 = 0x40000000
_NEWER = 424
"""From this number on all machines agree, and every program has a way to do without: those are not there."""


def is_there() -> bool:
    """Whether the calls of this machine are known."""
    return kernel.LINUX and kernel.MACHINE in _TABLES and struct.calcsize("P") == 8


def program(pid: int, threads: bool) -> bytes:
    """The filter for a process of that id; with `threads` it may start some."""
    architecture, allowed, conditional = _TABLES[kernel.MACHINE]
    special = _numbers(conditional)
    lines = [_load(4), _equal(architecture, 1, 0), _return(_KILL_PROCESS), _load(0)]
    lines += [_at_least(_X32, 0, 1), _return(_error(errno.ENOSYS))]
    for number in _numbers(allowed).values():
        lines += [_equal(number, 0, 1), _return(_ALLOW)]
    lines += _without_flags(special["openat"], 2, _OPEN_TO_WRITE, errno.EACCES)
    if "open" in special:
        lines += _without_flags(special["open"], 1, _OPEN_TO_WRITE, errno.EACCES)
    lines += _one_of(special["fcntl"], 1, _FCNTL, errno.EPERM)
    lines += _one_of(special["ioctl"], 1, _IOCTL, errno.ENOTTY)
    lines += _one_of(special["kill"], 0, (pid,), errno.EPERM)
    lines += _one_of(special["tgkill"], 0, (pid,), errno.EPERM)
    lines += _one_of(special["prlimit64"], 0, (0, pid), errno.EPERM)
    lines += _one_of(special["setrlimit"], 0, tuple(range(16)), errno.EPERM)
    lines += _one_of(special["prctl"], 0, _PRCTL, errno.EPERM)
    if threads:
        lines += _thread_only(special["clone"])
    lines += [_equal(special["clone"], 0, 1), _return(_error(errno.EPERM))]
    lines += [_at_least(_NEWER, 0, 1), _return(_error(errno.ENOSYS)), _return(_error(errno.EPERM))]
    return b"".join(lines)


def _numbers(table: str) -> dict[str, int]:
    return {name: int(number) for name, number in (row.split() for row in table.split(";"))}


def _thread_only(number: int) -> list[bytes]:
    """clone makes threads of this process, and no namespaces with them."""
    body = [_argument(0), _any_bit(_CLONE_THREAD, 0, 2), _any_bit(_CLONE_NEW, 1, 0), _return(_ALLOW)]
    body.append(_return(_error(errno.EPERM)))
    return [_equal(number, 0, len(body)), *body]


def _one_of(number: int, place: int, values: tuple[int, ...], refusal: int) -> list[bytes]:
    """Allow a call when the low half of an argument, which is an int to the kernel, is one of these."""
    body = [_argument(place)]
    body += [_equal(value, len(values) - index, 0) for index, value in enumerate(values)]
    body += [_return(_error(refusal)), _return(_ALLOW)]
    return [_equal(number, 0, len(body)), *body]


def _without_flags(number: int, place: int, flags: int, refusal: int) -> list[bytes]:
    body = [_argument(place), _any_bit(flags, 0, 1), _return(_error(refusal)), _return(_ALLOW)]
    return [_equal(number, 0, len(body)), *body]


def _error(number: int) -> int:
    return 0x00050000 | number


def _instruction(code: int, yes: int, no: int, value: int) -> bytes:
    return struct.pack("HBBI", code, yes, no, value & 0xFFFFFFFF)


def _load(offset: int) -> bytes:
    return _instruction(0x20, 0, 0, offset)


def _argument(place: int) -> bytes:
    """Load the low half of an argument; both machines are little-endian."""
    return _load(16 + 8 * place)


def _equal(value: int, yes: int, no: int) -> bytes:
    return _instruction(0x15, yes, no, value)


def _any_bit(value: int, yes: int, no: int) -> bytes:
    return _instruction(0x45, yes, no, value)


def _at_least(value: int, yes: int, no: int) -> bytes:
    return _instruction(0x35, yes, no, value)


def _return(value: int) -> bytes:
    return _instruction(0x06, 0, 0, value)
