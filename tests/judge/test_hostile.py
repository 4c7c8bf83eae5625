"""Solutions that cheat or damage: none is accepted, none outlives its run, and the next run is as if nothing had been."""

from __future__ import annotations

import os
import select
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.judge.jobs import SHORT, job, method
from trainer.core.judging import Limits
from trainer.core.verdicts import Report, Verdict
from trainer.judge import LocalJudge, open_judge
from trainer.judge.protections import HELD

HONEST = job("class Solution:\n    def solve(self, n): return n")


def solution(body: str, head: str = "") -> str:
    lines = "".join(f"        {line}\n" for line in body.strip().splitlines())
    return f"import os, sys, json, signal, time\n{head}\nclass Solution:\n    def solve(self, n):\n{lines}"


LOW_LIMIT = """
frame, depth = sys._getframe(), 0
while frame: frame, depth = frame.f_back, depth + 1
sys.setrecursionlimit(depth + 4)
raise ValueError('mine')"""


def test_a_lowered_recursion_limit_does_not_hide_the_exception(judge: LocalJudge) -> None:
    report = judge.run(job(solution(LOW_LIMIT)))

    assert report.first_failure is not None
    assert report.first_failure.why == "ValueError: mine (line 8: raise ValueError('mine'))"


def is_gone(pid: int) -> bool:
    """Dead, or never there (-1); a zombie that somebody else has to reap counts as dead."""
    if pid < 0:
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z"


FORGED = {
    "a forged answer on every descriptor": """
for fd in range(256):
    try: os.write(fd, b'R\\t0\\t1\\t1\\t1\\t\\nR\\t1\\t1\\t1\\t2\\t\\nZ\\t3\\n')
    except OSError: pass
return 0""",
    "a forged answer before each real one": """
os.write(4, b'R\\t%d\\t1\\t1\\t0\\t\\n' % (n - 1))
return n""",
    "a forged end": """
os.write(4, b'Z\\t3\\n')
os._exit(0)""",
    "all answers forged but the end missing": """
os.write(4, b''.join(b'R\\t%d\\t1\\t1\\t%d\\t\\n' % (i, i + 1) for i in range(3)))
os._exit(0)""",
    "garbage": "os.write(4, bytes(range(256)) * 10)\nreturn n",
    "a negative index": "os.write(4, b'R\\t-1\\t1\\t1\\t1\\t\\n')\nreturn n",
    "a number of a million digits": "os.write(4, b'R\\t' + b'9' * 10**6 + b'\\t1\\t1\\t1\\t\\n')\nreturn n",
    "more answers than cases": "if n == 3:\n    os.write(4, b'R\\t2\\t1\\t1\\t3\\t\\nR\\t3\\t1\\t1\\t4\\t\\n')\nreturn n",
    "an endless line": "os.write(1, b'x')\nwhile True: os.write(4, b'x' * 65536)",
    "endless wake-ups": "while True:\n    try: os.write(5, b'D' * 4096)\n    except OSError: pass",
    "nested too deeply": "os.write(4, b'R\\t0\\t1\\t1\\t' + b'[' * 100000 + b']' * 100000 + b'\\t\\n')\nos._exit(0)",
    "channels closed": "os.closerange(0, 256)\nreturn 0",
    "an answer printed": "print('R\\t0\\t1\\t1\\t1\\t')\nprint(n)\nreturn 0",
    "an answer equal to everything": "return type('Same', (int,), {'__eq__': lambda s, o: True, '__hash__': lambda s: 0})(0)",
    "a list equal to everything": "return type('Same', (list,), {'__eq__': lambda s, o: True})()",
    "json patched": "json.dumps = json.JSONEncoder.encode = json.JSONEncoder.iterencode = lambda *a, **k: str(n)\nreturn 0",
    "a lie about the type": "return type('int', (str,), {'__repr__': lambda s: str(n)})('0')",
    "the process left": "os._exit(0)",
    "an exception that cannot be shown": "raise type('E', (Exception,), {'__str__': lambda s: 1 / 0})()",
    "an exception without end": "raise Exception('x' * 10**7)",
    "the limits lifted": """
import resource
for name in dir(resource):
    if name.startswith('RLIMIT'):
        try: resource.setrlimit(getattr(resource, name), (-1, -1))
        except (OSError, ValueError): pass
while True: pass""",
    "signals ignored": "for s in range(1, 32):\n    try: signal.signal(s, signal.SIG_IGN)\n    except (OSError, ValueError): pass\nwhile True: pass",
    "stopped": "os.kill(os.getpid(), signal.SIGSTOP)",
    "exceptions swallowed": "while True:\n    try:\n        while True: print('x' * 10**5)\n    except BaseException: pass",
    "a long tail of threads": "import threading\nfor _ in range(200): threading.Thread(target=time.sleep, args=(1000,), daemon=True).start()\nreturn 0",
    "forks that answer twice": "os.fork()\nreturn 0",
    "the group killed": "os.killpg(0, 9)",
    "the whole tree of frames searched": """
frame = sys._getframe()
while frame:
    for value in list(frame.f_locals.values()):
        if type(value).__name__ == 'Results': value.put(b'R\\t0\\t1\\t1\\t1\\t\\n')
    frame = frame.f_back
return 0""",
}


@pytest.mark.parametrize("name", FORGED)
def test_cheating_is_never_accepted_and_never_the_judges_failure(judge: LocalJudge, name: str) -> None:
    report = judge.run(job(solution(FORGED[name]), limits=Limits(cpu_s=0.3, memory_mib=256)))

    assert report.verdict not in (Verdict.AC, Verdict.JE), report
    assert report.first_failure is not None and report.first_failure.why
    assert judge.run(HONEST).verdict is Verdict.AC


def test_nothing_of_the_expected_answers_is_in_the_child(judge: LocalJudge) -> None:
    body = """
import gc
seen = [repr(o) for o in gc.get_objects() if isinstance(o, (dict, list)) and len(o) < 50 and '2718' + '281' in repr(o)]
return len(seen)"""
    report = judge.run(job(solution(body), [({"n": 1}, 2718281)]))

    assert report.first_failure is not None
    assert report.first_failure.got == 0


@pytest.fixture(scope="module")
def may_fork() -> Iterator[LocalJudge]:
    """A judge whose solutions may fork where the administrator runs it."""
    opened = LocalJudge(runners=1, without=("seccomp", "namespaces"))
    yield opened
    opened.close()


@pytest.mark.parametrize("returns", ["pid", "time.sleep(1000)", "1 // 0", "os._exit(0)"])
def test_a_daemon_does_not_outlive_its_run(may_fork: LocalJudge, returns: str) -> None:
    body = f"""
read, write = os.pipe()
try:
    child = os.fork()
except OSError:
    return -1
if child == 0:
    os.setsid()
    for s in (1, 2, 3, 15): signal.signal(s, signal.SIG_IGN)
    if os.fork(): os._exit(0)
    os.write(write, str(os.getpid()).encode())
    while True: time.sleep(1000)
pid = int(os.read(read, 20))
print(pid)
os.waitpid(child, 0)
return {returns}"""
    report = may_fork.run(job(solution(body), limits=Limits(cpu_s=0.05)))

    assert report.first_failure is not None
    if report.first_failure.got == -1:
        pytest.skip("this user may not fork in a solution at all")
    assert is_gone(int(report.first_failure.stdout))


def test_a_solution_cannot_start_processes(judge: LocalJudge) -> None:
    report = judge.run(job(solution("return os.fork()")))
    if report.protections["processes"] != HELD:
        pytest.skip("this machine does not promise it")

    assert report.verdict is Verdict.RTE


def test_files_cannot_grow(judge: LocalJudge, tmp_path: Path) -> None:
    target = tmp_path / "file"
    report = judge.run(job(solution(f"open({str(target)!r}, 'w').write('x' * 10**6)\nreturn n")))

    assert report.verdict is Verdict.RTE
    assert not target.exists() or target.stat().st_size == 0


def test_the_app_is_not_in_the_solutions_reach(judge: LocalJudge) -> None:
    body = """
found = [name for name in sys.modules if name.startswith(('trainer', 'sqlalchemy', 'textual'))]
try:
    import trainer
    found.append('trainer')
except ImportError: pass
try:
    import click
    found.append('click')
except ImportError: pass
return [found, os.getcwd(), sorted(os.environ)]"""
    report = judge.run(job(solution(body), entry=method("n: int", "List[str]")))

    assert report.first_failure is not None
    got = report.first_failure.got
    assert isinstance(got, list)
    assert got[:2] == [[], "/"]
    assert set(got[2]) <= {
        "HOME",
        "LANG",
        "PATH",
        "PYTHONHASHSEED",
        "TZ",
        "PWD",
        "_",
        "SHLVL",
        "OLDPWD",
        "LC_CTYPE",
        "MALLOC_ARENA_MAX",
    }


def test_runs_leave_no_descriptors_and_no_processes_behind(judge: LocalJudge) -> None:
    judge.run(HONEST)
    before = open_descriptors()
    for source in (*FORGED.values(), "return n"):
        judge.run(job(solution(source), limits=Limits(cpu_s=0.05)))

    assert open_descriptors() == before


def open_descriptors() -> int:
    return len(list(Path("/dev/fd").iterdir()))


@pytest.mark.parametrize("without", [(), ("seccomp",), ("seccomp", "landlock", "namespaces")])
def test_a_solution_that_kills_its_runner_gets_no_judge_error(without: tuple[str, ...]) -> None:
    own = LocalJudge(runners=1, without=without)
    try:
        report = own.run(job(solution("if n == 2: os.kill(os.getppid(), 9)\nreturn n if n != 2 else -1")))

        assert report.verdict in (Verdict.RTE, Verdict.WA), report.message
        assert report.first_failure is not None and report.first_failure.why
        assert own.run(HONEST).verdict is Verdict.AC
    finally:
        own.close()


def test_a_runner_that_died_while_idle_is_replaced_silently(judge: LocalJudge) -> None:
    judge.run(HONEST)
    for runner in judge.runners():
        os.kill(runner, signal.SIGKILL)
        wait_until_gone(runner)

    assert judge.run(HONEST).verdict is Verdict.AC


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a child is not told of its parent's death")
@pytest.mark.parametrize("how", ["killed", "closed"])
def test_a_solution_does_not_outlive_its_runner(how: str) -> None:
    own = open_judge()
    started = threading.Event()
    source = solution("if n == 2: time.sleep(1000)\nreturn n")
    thread = threading.Thread(target=lambda: own.run(job(source), lambda result: started.set()))
    thread.start()
    assert started.wait(20)
    [runner] = own.runners()
    # Beside it there may still be the child that tries what is held.
    child = int(Path(f"/proc/{runner}/task/{runner}/children").read_text().split()[0])
    ended = os.pidfd_open(child)
    try:
        if how == "killed":
            os.kill(runner, signal.SIGKILL)
        else:
            own.close()
        assert select.select([ended], [], [], 20)[0]
    finally:
        os.close(ended)
        thread.join(20)
        own.close()


def wait_until_gone(pid: int) -> None:
    """Until it is a zombie; it is for others to reap."""
    if sys.platform != "linux":
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        return
    ended = os.pidfd_open(pid)
    try:
        assert select.select([ended], [], [], 20)[0]
    finally:
        os.close(ended)


def test_a_runner_killed_by_somebody_in_the_middle_is_a_judge_error(judge: LocalJudge) -> None:
    seen = threading.Event()
    source = solution("if n == 2: time.sleep(1000)\nreturn n")
    reports: list[Report] = []
    thread = threading.Thread(target=lambda: reports.append(judge.run(job(source), lambda result: seen.set())))
    judge.run(HONEST)
    thread.start()
    assert seen.wait(20)
    for runner in judge.runners():
        os.kill(runner, signal.SIGKILL)
    thread.join(20)

    assert reports[0].verdict is Verdict.JE
    assert judge.run(HONEST).verdict is Verdict.AC


def test_threads_judge_side_by_side_and_each_gets_its_own_report(judge: LocalJudge) -> None:
    reports: dict[int, Report] = {}

    def work(worker: int) -> None:
        for turn in range(5):
            source = f"class Solution:\n    def solve(self, n): return n if n <= {worker % 4} else [{worker}, {turn}]"
            report = judge.run(job(source))
            reports[worker] = report
            assert report.passed == min(worker % 4, 3)

    threads = [threading.Thread(target=work, args=(worker,)) for worker in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    for worker, report in reports.items():
        assert report.passed == min(worker % 4, 3)
        if report.first_failure is not None:
            assert report.first_failure.got == [worker, 4]


def test_a_callback_that_raises_stops_the_run_and_harms_no_later_one(judge: LocalJudge) -> None:
    def explode(result: object) -> None:
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        judge.run(HONEST, explode)

    assert judge.run(HONEST).verdict is Verdict.AC


@pytest.mark.skipif(sys.platform != "linux", reason="only there an orphan is found")
def test_a_sleeper_that_swallows_the_alarm_is_killed_at_the_wall(judge: LocalJudge) -> None:
    report = judge.run(
        job(solution("signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 60))\nwhile True: pass"), limits=SHORT)
    )

    assert report.verdict is Verdict.TLE
