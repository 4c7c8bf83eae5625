"""A home folder with many items and a long history, for benchmarks."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.seed import seed
from trainer.bootstrap import App
from trainer.services.reviews import rebuild

TOPICS = ("arrays-strings", "graphs", "heaps", "dynamic-programming", "trees")
PROBLEM = """\
format: 1
slug: {slug}
title: Practice {number}
difficulty: {difficulty}
topic: {topic}
patterns: [pattern-{pattern}]
complexity: {{time: O(n), space: O(n)}}
entry: {{class: Solution, method: solve, params: {{nums: "List[int]"}}, returns: int}}
reference: accepted_plain
hints: [look, look again, look there]
"""


def make_home(root: Path, items: int, reviews: int) -> dict[str, str]:
    """Fill a TRAINER_HOME and return the environment that points there; its caches are warm."""
    for number in range(items):
        slug, topic = f"practice-{number}", TOPICS[number % len(TOPICS)]
        folder = root / "content" / "problem_sets" / topic / slug
        (folder / "solutions").mkdir(parents=True)
        difficulty = ("easy", "medium", "hard")[number % 3]
        text = PROBLEM.format(slug=slug, number=number, difficulty=difficulty, topic=topic, pattern=number % 40)
        (folder / "problem.yaml").write_text(text)
    environ = {**os.environ, "TRAINER_HOME": str(root)}
    app = App(environ)
    ids = [item_id for item_id in app.content.items() if "practice-" in item_id]
    # Half of the items have a history, so that there is something new as well.
    seed(app.store, ids[: max(1, len(ids) // 2)], reviews, datetime.now(UTC) - timedelta(days=365))
    rebuild(app)
    app.close()
    return environ
