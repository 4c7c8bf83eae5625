"""What is promised about foreign code on this machine, promise by promise and honestly.

What holds was found out by the runner's test at its start; here it is only put into words.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

HELD = "held"

_BROKEN = {
    "limits": "memory is measured after the run, not limited during it",
    "processes": "a solution may start processes, which are killed after the run",
    "files": "a solution can read, or change, files that you can",
    "network": "a solution can use the network",
    "host": "a solution can send signals to your other processes, or leave objects in memory",
}
_KEEPERS = {
    "limits": (),
    "processes": ("seccomp",),
    "files": ("landlock", "namespaces", "seccomp"),
    "network": ("seccomp", "namespaces"),
    "host": ("seccomp", "namespaces"),
}
_REMEDIES = {
    "seccomp": "seccomp needs Linux on x86-64 or aarch64",
    "landlock": "Landlock needs Linux 5.13 or newer with `landlock` in the kernel's lsm= list",
    "namespaces": "namespaces need `sysctl kernel.apparmor_restrict_unprivileged_userns=0` on Ubuntu, or a container that allows them",
}


def protections(held: Mapping[str, bool], missing: Mapping[str, str]) -> Mapping[str, str]:
    """Promise -> "held", or in one sentence why it is not and how to get it.

    `held` is what the test found, `missing` why a rung of protection is not used.
    """
    return {promise: HELD if held.get(promise) else _sentence(promise, missing) for promise in _BROKEN}


def unknown(why: str) -> Mapping[str, str]:
    """What is promised when no runner can be started."""
    return dict.fromkeys(_BROKEN, f"not known, because the judge cannot be started: {why}")


def _sentence(promise: str, missing: Mapping[str, str]) -> str:
    said = _BROKEN[promise]
    if sys.platform != "linux":
        return f"{said}; the full protection needs Linux"
    gone = [rung for rung in _KEEPERS[promise] if rung in missing]
    if not gone:
        return f"{said}, although nothing that should keep it from that is missing: please report this"
    return f"{said}: {'; '.join(f'{_REMEDIES[rung]} ({missing[rung]})' for rung in gone)}"
