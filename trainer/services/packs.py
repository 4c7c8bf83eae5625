"""Adding packs of other people, telling what is in them, removing them. What was practised stays whatever happens to a pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from trainer.core.items import Item
from trainer.core.packs import Changes, Pack, Staged, changes
from trainer.errors import ConsentError, ContentError, UsageError
from trainer.services.admission import admit, lacking, question
from trainer.services.ports import Context


@dataclass(frozen=True, slots=True)
class Proposal:
    """A pack that could be added, and what that would mean. It is to be added or discarded."""

    staged: Staged
    replaces: Pack | None
    """The pack of the same name that is there now."""
    changes: Changes
    """Against the one that it replaces; all of it is new when there is none."""
    hidden: tuple[str, ...]
    """A sentence for each part that will not be seen, because something nearer has its id."""
    missing: Mapping[str, str]
    """What the judge does not hold on this machine and was not accepted for exactly these files: promise -> why."""

    @property
    def pack(self) -> Pack:
        """What it says about itself."""
        return self.staged.pack

    @property
    def is_same(self) -> bool:
        """Whether exactly this is installed already."""
        return self.replaces is not None and self.replaces.checksum == self.pack.checksum


@dataclass(frozen=True, slots=True)
class Shelf:
    """An installed pack with what is used of it."""

    pack: Pack
    items: tuple[Item, ...]
    """Problems and prompts, without drills and pattern cards."""
    hidden: tuple[str, ...]


def propose(ctx: Context, source: str, name: str = "") -> Proposal:
    """Fetch a pack and look at it. Raises UsageError for what is no source, ContentError with the reason when it is refused."""
    staged = ctx.packs.stage(source, name, ctx.now())
    try:
        before = ctx.packs.installed().get(staged.pack.name)
        accepted = before.allowed if before and before.checksum == staged.pack.checksum else frozenset()
        return Proposal(
            staged,
            before,
            changes(ctx.packs.parts(staged.pack.name) if before else {}, staged.parts),
            _hidden(ctx, staged.pack.name, staged.parts),
            lacking(ctx.judge, accepted),
        )
    except BaseException:
        ctx.packs.discard(staged)
        raise


def add(ctx: Context, proposal: Proposal, *, agreed: bool = False) -> None:
    """Install it. Where the judge does not hold its promises the person is asked first, unless they agreed already.

    Raises ConsentError when they do not; nothing of the pack stays then.
    """
    pack = proposal.pack
    if proposal.missing and not agreed and not ctx.agrees(question(pack.name, pack, proposal.missing)):
        ctx.packs.discard(proposal.staged)
        raise ConsentError(
            f"The pack {pack.name} is not added: {'; '.join(proposal.missing.values())}.",
            "With --yes it is added all the same.",
            pack.name,
        )
    kept = proposal.replaces.allowed if proposal.replaces and proposal.is_same else frozenset()
    ctx.packs.install(proposal.staged, kept | frozenset(proposal.missing))


def discard(ctx: Context, proposal: Proposal) -> None:
    """Do not add it."""
    ctx.packs.discard(proposal.staged)


def shelves(ctx: Context) -> list[Shelf]:
    """Every installed pack, in the order in which they were added."""
    items = ctx.content.items().values()
    return [
        Shelf(
            pack,
            tuple(item for item in items if item.pack == name and not item.kind.is_short),
            _hidden(ctx, name, ctx.packs.parts(name)),
        )
        for name, pack in ctx.packs.installed().items()
    ]


def installed(ctx: Context, name: str) -> Pack:
    """The pack of that name; raises UsageError when there is none."""
    packs = ctx.packs.installed()
    if name not in packs:
        raise UsageError(f"There is no pack {name!r}.", _known(packs))
    return packs[name]


def item_ids(ctx: Context, name: str) -> tuple[str, ...]:
    """Ids of the problems and prompts that are used of a pack, in order; raises UsageError for an unknown pack."""
    installed(ctx, name)
    return tuple(sorted(i.id for i in ctx.content.items().values() if i.pack == name and not i.kind.is_short))


def admit_all(ctx: Context, name: str, *, agreed: bool = False) -> None:
    """Make sure that the pack's code may run; raises ConsentError when the person does not agree, UsageError as above."""
    pack = installed(ctx, name)
    if agreed:
        ctx.packs.allow(name, frozenset(lacking(ctx.judge)))
    else:
        admit(ctx, pack.name)


def remove(ctx: Context, name: str) -> None:
    """Delete the pack's files; reviews, attempts and notes stay. Raises UsageError for an unknown pack.

    Also takes away what only lies where packs lie, which `doctor` tells of.
    """
    ctx.packs.remove(name)


def _hidden(ctx: Context, name: str, parts: Mapping[str, str]) -> tuple[str, ...]:
    packs = list(ctx.packs.installed())
    later = set(packs[packs.index(name) + 1 :]) if name in packs else set()
    items = ctx.content.items()
    sentences = []
    for part in parts:
        other = items.get(part)
        owner = f"the pack {other.pack}" if other and other.pack else "shipped or your own content"
        if other is not None:
            is_hidden = other.pack not in {name, *later}
        else:
            is_hidden = name not in packs and _is_taken(ctx, *part.partition(":")[::2])
        if is_hidden:
            sentences.append(f"{part} is not used: {owner} has one of that name.")
    return tuple(sentences)


def _is_taken(ctx: Context, kind: str, name: str) -> bool:
    """Whether a list or a rubric of that name is there; whose it is they do not say."""
    if kind == "rubric":
        try:
            return bool(ctx.content.rubric(name).name)
        except ContentError:
            return False
    return kind == "list" and name in ctx.content.lists()


def _known(packs: Mapping[str, Pack]) -> str:
    return f"Installed: {', '.join(packs)}." if packs else "None was added yet: trainer pack add FOLDER"
