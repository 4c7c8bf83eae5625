"""From what a person types to the files of a pack: a folder, a zip, or the address of a zip or a git repository."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from trainer.content import packs_git, packs_web
from trainer.content.packs_format import shown
from trainer.content.packs_intake import Entry, folder_entries
from trainer.content.packs_zip import zip_entries
from trainer.errors import UsageError


def is_address(source: str) -> bool:
    """Whether it is to be fetched from elsewhere."""
    return "://" in source or source.startswith("git@")


@contextmanager
def opened(source: str, place: Path) -> Iterator[list[Entry]]:
    """The files of a folder, a zip or an address while it is open; what is fetched lies below `place`."""
    with ExitStack() as open_things:
        if is_address(source):
            yield _fetched(source, place, open_things)
            return
        path = Path(source).expanduser()
        if path.is_dir():
            yield folder_entries(path.resolve())
        elif path.is_file():
            yield open_things.enter_context(zip_entries(path))
        else:
            raise UsageError(
                f"There is nothing at {source}.",
                "Give a folder, a zip, or an https address of a zip or a git repository.",
            )


def _fetched(url: str, place: Path, open_things: ExitStack) -> list[Entry]:
    packs_web.check_address(url)
    path = urlsplit(url).path
    if path.endswith(".zip") or {"zip", "zipball"} & set(path.split("/")):
        packs_web.download(url, place / "download.zip")
        return open_things.enter_context(zip_entries(place / "download.zip"))
    return packs_git.git_entries(url, place / "git")


def last_word(source: str) -> str:
    """The end of a path or address, which may serve as a name."""
    path = urlsplit(source).path if is_address(source) else str(Path(source).expanduser().resolve())
    return path.rstrip("/").rpartition("/")[2].removesuffix(".zip").removesuffix(".git")


def told(strangers: tuple[str, ...]) -> tuple[str, ...]:
    """A sentence about files that the format does not know; none for none."""
    if not strangers:
        return ()
    names = ", ".join(shown(path) for path in strangers[:5]) + (" ..." if len(strangers) > 5 else "")
    count = "1 file that is" if len(strangers) == 1 else f"{len(strangers)} files that are"
    return (f"{count} no part of a pack: {names}.",)
