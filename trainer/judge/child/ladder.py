"""The rungs of protection: which there are, and entering them in the one right order.

The runner enters its namespaces once, which costs a run nothing; every child locks itself up before it reports ready.
What that is worth is not told from here, but found out (selftest.py).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from contextlib import suppress

from . import kernel, landlock, namespaces, seatbelt, seccomp
from .reading import Readable, readable

_OFF = "it is switched off"
_HIGH = 200


class Ladder:
    """The rungs of this runner."""

    def __init__(self, without: Collection[str], own: str) -> None:
        self.missing: dict[str, str] = {}
        """Rung -> why it is not used."""
        self._own = own
        self._rules = -1
        self._as_somebody = False
        self._readable = Readable((), (), ())
        for rung, there, why in (
            ("seccomp", seccomp.is_there(), "the system calls of this machine are not known to the judge"),
            ("landlock", landlock.version() > 0, "this system has no Landlock (it needs Linux 5.13, switched on)"),
            ("seatbelt", seatbelt.is_there(), "only macOS has it"),
        ):
            if rung in without or not there:
                self.missing[rung] = _OFF if rung in without else why
        if "namespaces" in without:
            self.missing["namespaces"] = _OFF
        elif why := namespaces.why_not():
            self.missing["namespaces"] = why

    @property
    def is_first_process(self) -> bool:
        """Whether the runner is the first process of a namespace of its own."""
        return "namespaces" not in self.missing

    def enter_runner(self, report: Callable[[int], None]) -> None:
        """What the runner does to itself. With namespaces a child of this process goes on as the runner, and this
        one only waits for its end; `report` gets the id under which the host knows the runner."""
        self._readable = readable(self._own)
        if self.is_first_process:
            self._as_somebody = namespaces.isolate()
            pid = os.fork()
            if pid:
                report(pid)
                _wait_for(pid)
            kernel.die_with_parent()
            namespaces.leave_files(self._readable)
        else:
            report(os.getpid())
            kernel.adopt_orphans()
        kernel.drop_capabilities(kernel.FOR_OTHER_USERS if self._as_somebody else ())
        kernel.forbid_new_privileges()
        kernel.forbid_inspection()
        if "landlock" not in self.missing:
            self._make_rules()

    def give_up(self, rung: str, why: str) -> None:
        """Do without a rung from now on."""
        self.missing[rung] = why

    def enter_child(self, threads: bool) -> None:
        """Lock this process up for good; raises OSError where a rung breaks that was there before."""
        if self._as_somebody:
            kernel.become(namespaces.SOMEBODY)
            kernel.die_with_parent()  # which another user has to say again
        kernel.forbid_inspection()
        if "seatbelt" not in self.missing:
            seatbelt.enter(seatbelt.profile(self._readable))
        if "landlock" not in self.missing:
            landlock.restrict(self._rules)
            os.close(self._rules)
        if "seccomp" not in self.missing:
            kernel.install_filter(seccomp.program(os.getpid(), threads))

    def descriptors(self) -> tuple[int, ...]:
        """What a child needs until it is locked up; above all numbers that it uses itself."""
        return () if self._rules < 0 else (self._rules,)

    def _make_rules(self) -> None:
        hidden = () if self.is_first_process else self._readable.hidden
        try:
            made = landlock.rules(self._readable, hidden)
        except OSError as error:
            self.give_up("landlock", str(error))
            return
        self._rules = os.dup2(made, _HIGH, inheritable=False)
        os.close(made)


def _wait_for(pid: int) -> None:
    """Hold nothing, and end when the runner has ended."""
    os.closerange(0, 4096)
    status = 0
    with suppress(ChildProcessError):
        _, status = os.waitpid(pid, 0)
    os._exit(status & 0x7F or status >> 8)
