"""Work off the screen's thread.

The threads are daemons: leaving the app never waits for a judge or a disk.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


async def in_thread(call: Callable[[], T]) -> T:
    """What `call` returns or raises, while the screen stays alive."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if done.done():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(result)  # type: ignore[arg-type]

    def work() -> None:
        result: T | None = None
        error: BaseException | None = None
        try:
            result = call()
        except BaseException as raised:  # noqa: BLE001 - carried over to the thread that asked
            error = raised
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, result, error)

    Thread(target=work, daemon=True, name="trainer-work").start()
    return await done


def in_background(call: Callable[[], object]) -> None:
    """Start something whose result nobody waits for; `call` handles its own errors."""
    Thread(target=call, daemon=True, name="trainer-background").start()
