"""Writing a file so that a reader, a crash or a full disk leaves the old one or the new one, never a part."""

from __future__ import annotations

import os
import stat
import threading
from contextlib import suppress
from pathlib import Path


def replace_file(path: Path, *parts: bytes) -> None:
    """Put these bytes into a person's file, creating its folder; raises OSError when that is not allowed.

    A link is written through and the mode stays, as when an editor saves; the bytes are on the disk before the old
    ones are gone. A device or a pipe has nothing to lose, and is written into.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    real = Path(os.path.realpath(path))
    mode = None
    # A file that may not be written is not replaced either.
    with suppress(FileNotFoundError), real.open("r+b", buffering=0) as old:
        mode = os.fstat(old.fileno()).st_mode
    if mode is None or stat.S_ISREG(mode):
        _replace(real, parts, mode, durable=True)
        return
    with real.open("wb") as device:
        device.writelines(parts)


def replace_cache(path: Path, *parts: bytes) -> bool:
    """The same for a file that can be made anew, without waiting for the disk; False when it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, parts, None, durable=False)
    except OSError:
        return False
    return True


def _replace(path: Path, parts: tuple[bytes, ...], mode: int | None, *, durable: bool) -> None:
    draft = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}")
    try:
        with draft.open("wb") as file:
            if mode is not None:
                draft.chmod(stat.S_IMODE(mode))
            file.writelines(parts)
            if durable:
                file.flush()
                os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink()
        raise
