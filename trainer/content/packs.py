"""Packs on this disk: one folder each below <data>/packs, with a file of ours that says where it came from.

A pack appears, changes and goes by renaming a whole folder, so a reader never sees a part of one. Hidden folders beside the
packs are work under way; what a crash left there is put right or cleared by the next add or remove.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from trainer.atomicfile import replace_file
from trainer.core.packs import Pack, Staged
from trainer.errors import ContentError, UsageError

RECORD = ".pack.json"
"""Ours, inside the pack's folder; a pack cannot bring one, because its name is not one of the format's."""
_FORMAT = 1
_NEW, _OLD = ".new-", ".old-"


class PackFiles:
    """Implements the services' `Packs` over a folder, which is made when the first pack comes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def installed(self) -> dict[str, Pack]:
        """Packs by name, in the order in which they were first added. Those without a readable record are left out."""
        found = [pack for name in self._names() if (pack := self._read(name)) is not None]
        return {pack.name: pack for pack in sorted(found, key=lambda pack: (pack.added_at, pack.name))}

    def roots(self) -> dict[str, Path]:
        """The content root of each pack, the earliest first."""
        return {name: self._folder / name for name in self.installed()}

    def faults(self) -> tuple[str, ...]:
        """A sentence for each pack that cannot be read, or is not as it was when it was added."""
        return tuple(fault for name in self._names() if (fault := self._fault(name)))

    def stage(self, source: str, name: str, now: datetime) -> Staged:
        """Fetch a pack, look at all of it, and keep it beside the others until `install` or `discard`.

        `name` is empty to take the pack's own. Raises UsageError for a source that is none, ContentError with the reason
        when the pack is refused or cannot be fetched; nothing stays then.
        """
        place = self._fresh()
        try:
            return self._staged(source, name, now, place)
        except OSError as error:
            _delete(place)
            raise _unwritable(self._folder, error) from None
        except BaseException:
            _delete(place)
            raise

    def parts(self, name: str) -> Mapping[str, str]:
        """SHA-256 of every part of an installed pack by its id; empty when it cannot be read."""
        from trainer.content import packs_look

        try:
            return packs_look.parts(self._folder / name)
        except OSError:
            return {}

    def install(self, staged: Staged, allowed: frozenset[str]) -> None:
        """Put a staged pack in its place, instead of one with its name; `allowed` is remembered for these files."""
        pack, place, target = staged.pack, Path(staged.place), self._folder / staged.pack.name
        before = self._read(pack.name)
        # A pack keeps its turn when it is replaced: what it has before others stays so.
        record = replace(pack, allowed=allowed, added_at=before.added_at if before else pack.added_at)
        old = self._folder / f"{_OLD}{pack.name}.{os.urandom(4).hex()}"
        try:
            self._clear()
            (place / "pack" / RECORD).write_bytes(_record(record))
            if target.exists():
                target.rename(old)
            try:
                (place / "pack").rename(target)
            except OSError:
                if old.exists():
                    old.rename(target)
                raise
        except OSError as error:
            raise _unwritable(self._folder, error) from None
        finally:
            self.discard(staged)
        _delete(old)

    def discard(self, staged: Staged) -> None:
        """Forget a staged pack."""
        _delete(Path(staged.place))

    def remove(self, name: str) -> None:
        """Delete a pack's files; raises UsageError when there is none of that name."""
        target = self._folder / name
        if name not in self._names():
            raise _unknown(name)
        old = self._folder / f"{_NEW}gone-{os.urandom(4).hex()}"
        try:
            self._clear()
            target.rename(old)
        except OSError as error:
            raise _unwritable(self._folder, error) from None
        _delete(old)

    def allow(self, name: str, promises: frozenset[str]) -> None:
        """Remember that the pack's code may run without these promises, until its files change."""
        pack = self._read(name)
        if pack is None:
            raise _unknown(name)
        record = _record(replace(pack, allowed=pack.allowed | promises))
        try:
            replace_file(self._folder / name / RECORD, record)
        except OSError as error:
            raise _unwritable(self._folder / name, error) from None

    def _staged(self, source: str, name: str, now: datetime, place: Path) -> Staged:
        from trainer.content import packs_intake, packs_look
        from trainer.content.packs_format import is_name, name_from
        from trainer.content.packs_source import is_address, last_word, opened, told

        folder = place / "pack"
        with opened(source, place) as entries:
            inside, strangers = packs_intake.take(entries, folder)
        found = packs_look.look(folder)
        about = found.about
        chosen = name or (about.name if about else None) or name_from(inside) or name_from(last_word(source))
        if not is_name(chosen):
            raise UsageError(
                f"{chosen!r} cannot be the name of a pack." if chosen else "The pack has no name.",
                "Give one of lower-case words or digits joined by hyphens: --name my-pack",
            )
        left_out = (*found.left_out, *told(strangers))
        pack = Pack(
            name=chosen,
            title=(about.title if about else None) or chosen,
            author=about.author if about else "",
            url=about.url if about else "",
            source=source if is_address(source) else str(Path(source).expanduser().absolute()),
            checksum=packs_look.checksum(folder),
            added_at=now,
        )
        return Staged(pack, packs_look.parts(folder), left_out, str(place))

    def _names(self) -> list[str]:
        try:
            with os.scandir(self._folder) as listing:
                return sorted(
                    one.name for one in listing if one.name[0] not in "._" and one.is_dir(follow_symlinks=False)
                )
        except OSError:
            return []

    def _read(self, name: str) -> Pack | None:
        try:
            row = json.loads((self._folder / name / RECORD).read_bytes())
            if row["format"] != _FORMAT:
                return None
            texts = {key: str(row[key]) for key in ("title", "author", "url", "source", "checksum")}
            return Pack(
                name, **texts, added_at=datetime.fromisoformat(row["added_at"]), allowed=frozenset(row["allowed"])
            )
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def _fault(self, name: str) -> str:
        from trainer.content import packs_look

        place = self._folder / name
        pack = self._read(name)
        if pack is None:
            return (
                f"The pack {name} was not added by `trainer pack add`, or its record is damaged, and is not used. "
                f"Add it again, or delete {place}."
            )
        again = f"trainer pack add {pack.source} --name {name}"
        try:
            if packs_look.checksum(place) != pack.checksum:
                return f"The pack {name} is not as it was added: files in {place} were changed. Add it again: {again}"
        except OSError as error:
            return f"The pack {name} cannot be read: {error.strerror}. Add it again: {again}"
        return ""

    def _fresh(self) -> Path:
        place = self._folder / f"{_NEW}{os.urandom(8).hex()}"
        try:
            place.mkdir(parents=True)
        except OSError as error:
            raise _unwritable(self._folder, error) from None
        return place

    def _clear(self) -> None:
        """Bring a pack back whose replacement a crash cut short."""
        for old in self._folder.glob(f"{_OLD}*.*"):
            target = self._folder / old.name.removeprefix(_OLD).rpartition(".")[0]
            if target.exists():
                _delete(old)
            else:
                old.rename(target)


def _record(pack: Pack) -> bytes:
    row = {
        "format": _FORMAT,
        "title": pack.title,
        "author": pack.author,
        "url": pack.url,
        "source": pack.source,
        "checksum": pack.checksum,
        "added_at": pack.added_at.isoformat(),
        "allowed": sorted(pack.allowed),
    }
    return json.dumps(row, ensure_ascii=False, indent=1).encode()


def _delete(folder: Path) -> None:
    import shutil  # loads what only packing needs

    shutil.rmtree(folder, ignore_errors=True)


def _unknown(name: str) -> UsageError:
    return UsageError(f"There is no pack {name!r}.", "`trainer pack list` shows what there is.")


def _unwritable(folder: Path, error: OSError) -> ContentError:
    return ContentError(f"{folder} cannot be written: {error.strerror}.", "Check the folder's owner and the disk.")
