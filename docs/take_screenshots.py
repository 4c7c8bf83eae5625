"""Takes the README's screenshots from the real app over a made-up month of practice: `python docs/take_screenshots.py`.

Run it after a change of the screens and commit what it writes.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from trainer.bootstrap import App
from trainer.core.events import Event, Grade, Reviewed
from trainer.services.reviews import rebuild
from trainer.tui.app import TrainerApp

HERE = Path(__file__).parent
NOW = datetime(2026, 9, 14, 7, 30, tzinfo=UTC)
SOLUTION = """\
class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        fewest = [0] + [inf] * amount
        for total in range(1, amount + 1):
            for coin in coins:
                if coin <= total:
                    fewest[total] = min(fewest[total], fewest[total - coin] + 1)
        return fewest[amount] if fewest[amount] < inf else -1
"""

CHARACTERS = {" ": "space", "-": "minus", "(": "left_parenthesis", ")": "right_parenthesis", "*": "asterisk"}


def make_history(ctx: App) -> None:
    """Six weeks of mostly good mornings."""
    rng = random.Random(5)
    ids = rng.sample([item_id for item_id in ctx.content.items() if item_id.startswith("problem:")], 13)
    events = []
    for day in range(42, 0, -1):
        if rng.random() < 0.2 and day > 6:
            continue
        for item_id in rng.sample(ids, 2):
            at = NOW - timedelta(days=day, minutes=rng.randint(0, 50))
            grade = Grade(rng.choice([1, 2, 3, 3, 3, 4]))
            body = Reviewed(item_id, grade, grade, (), 60.0 * rng.randint(8, 30))
            events.append(Event(ctx.new_id(), at, "laptop", body))
    ctx.store.append(events)
    rebuild(ctx)


async def take(ctx: App) -> None:
    """Walk through the app and keep a picture of each place."""
    app = TrainerApp(ctx, steps_aside=False)
    async with app.run_test(size=(120, 34)) as pilot:

        async def settle() -> None:
            await app.workers.wait_for_complete()
            await pilot.pause()

        def keep(name: str) -> None:
            # The font is the reader's own: a picture in a README loads nothing from elsewhere.
            svg = re.sub(r"@font-face \{.*?\}", "", app.export_screenshot(title="trainer"), flags=re.DOTALL)
            (HERE / f"{name}.svg").write_text(re.sub(r"[ \t]+\n", "\n", svg), "utf-8")

        await settle()
        keep("today")
        app.open_item("problem:coin-change")
        await pilot.pause()
        await settle()
        editor = app.screen.query_one("TextArea")
        editor.focus()
        editor.text = SOLUTION  # type: ignore[attr-defined]
        await pilot.press("f9")
        await settle()
        keep("practice")
        await pilot.press("f10")
        await settle()
        keep("grade")
        await pilot.press("enter")
        await settle()
        await pilot.press("4")
        await settle()
        keep("stats")
        app.open_item("drill:rotting-oranges")
        await pilot.pause()
        await settle()
        for line in ("multi-source-bfs", "O(m * n)", "no rotten orange at all", "an orange that nothing reaches"):
            await pilot.press(*(CHARACTERS.get(letter, letter) for letter in line), "enter")
        await pilot.press("f9")
        await settle()
        keep("drill")
        await pilot.press("enter")
        await settle()
        await pilot.press("enter")
        await settle()
        await pilot.press("3")
        await settle()
        await pilot.press("enter")
        await settle()
        await pilot.press("ctrl+s")
        await settle()
        await pilot.press("f10")
        await settle()
        await pilot.press("ctrl+s")
        await settle()
        await pilot.press("3")
        await settle()
        keep("debrief")


def main() -> None:
    """Take all of them in a home that vanishes."""
    with TemporaryDirectory() as home:
        environ = {**os.environ, "TRAINER_HOME": home, "TRAINER_NOW": NOW.isoformat(), "TZ": "UTC"}
        ctx = App(environ)
        ctx.set_setting("interview_date", "2026-12-01")
        try:
            make_history(ctx)
            asyncio.run(take(ctx))
        finally:
            ctx.close()


if __name__ == "__main__":
    main()
