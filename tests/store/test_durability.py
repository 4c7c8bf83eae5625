"""What was acknowledged survives: kill -9 in the middle of writing, and many threads at once."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.store.samples import card, draft, event, reviewed
from trainer.core.drafts import Draft
from trainer.store import SqlStore, open_store

ROOT = Path(__file__).parents[2]
WRITE_FOR_EVER = """
import itertools, sys
from pathlib import Path
from tests.store.samples import card, draft, event, reviewed
from trainer.store import open_store

store = open_store(Path(sys.argv[1]))
for n in itertools.count(1):
    store.append([event(f"e{n:06}", reviewed())], [card(reps=n)])
    store.save_draft(draft(text=f"line {n}"))
    print(n, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 2, 25, 120])
def test_kill_9_loses_nothing_that_was_acknowledged(path: Path, acknowledged: int) -> None:
    command = [sys.executable, "-c", WRITE_FOR_EVER, str(path)]
    writer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    with writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline() for _ in range(acknowledged)]
        writer.kill()
        said += writer.stdout  # what was said before the signal arrived
    written = int(said[-1])

    store = open_store(path)
    ids = [one.id for one in store.events()]
    reps = store.cards()[card().item_id].reps
    saved = store.draft(draft().key)
    faults = store.check()
    store.close()

    assert faults == []
    assert ids[:written] == [f"e{n:06}" for n in range(1, written + 1)]
    assert len(ids) in (written, written + 1), "only the write that was under way may be there or not"
    assert reps == len(ids), "an event and its card are there together or not at all"
    assert saved is not None
    assert saved.text in (f"line {written}", f"line {written + 1}")


def test_many_threads_write_and_read_at_once(store: SqlStore) -> None:
    def work(thread: int) -> int:
        for n in range(20):
            store.append(
                [event(f"e{thread}-{n}", reviewed(f"problem:p{thread}"))], [card(f"problem:p{thread}", reps=n)]
            )
            store.save_draft(Draft(f"problem:p{thread}", str(n), {}, draft().saved_at))
        return len(store.reviews(f"problem:p{thread}"))

    with ThreadPoolExecutor(8) as pool:
        seen = list(pool.map(work, range(8)))

    assert seen == [20] * 8
    assert len(store.events()) == 160
    assert [one.text for one in store.drafts()] == ["19"] * 8
    assert store.check() == []
