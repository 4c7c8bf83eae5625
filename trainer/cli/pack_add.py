"""`trainer pack add`: fetch a pack, tell what is in it, and install it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import click

from trainer.bootstrap import App
from trainer.cli.output import bold, dim, notable, show, table, talk
from trainer.cli.wiring import current_app
from trainer.core.packs import Changes
from trainer.core.wording import counted
from trainer.errors import UsageError
from trainer.services import packs
from trainer.services.packs import Proposal

_COUNTED = {
    "problem": "problem",
    "design": "prompt",
    "ml_design": "prompt",
    "list": "list",
    "rubric": "rubric",
}
_MOST_LINES = 20


@click.command()
@click.argument("source")
@click.option("--name", default="", help="What to call it, if its own name will not do.")
@click.option("--yes", is_flag=True, help="Answer every question with yes.")
def add(source: str, name: str, yes: bool) -> int:
    """Add a pack from a folder, a zip, or an https address of a zip or a git repository.

    All of it is looked at first; a pack that tries anything is refused whole.
    A pack of the same name is replaced when you say so.
    Example: trainer pack add https://example.org/graphs.zip
    """
    app = current_app()
    proposal = packs.propose(app, source, name)
    try:
        _tell(proposal)
        if proposal.is_same and not proposal.missing:
            show("It is installed already, and nothing of it changed.")
            return 0
        if proposal.replaces is not None and not proposal.is_same and not yes:
            _ask_to_replace(app, proposal)
        packs.add(app, proposal, agreed=yes)
    finally:
        packs.discard(app, proposal)
    again = f"trainer pack check {proposal.pack.name}"
    show(f"{'Replaced' if proposal.replaces else 'Added'}. Look at it with: trainer list --pack {proposal.pack.name}")
    talk(f"Prove what is in it with: {again}")
    return 0


def _ask_to_replace(app: App, proposal: Proposal) -> None:
    name = proposal.pack.name
    if not app.agrees(f"Replace the pack {name} that is installed?"):
        raise UsageError(
            f"There is a pack called {name} already; it stays as it is.",
            "Replace it with --yes, or give the new one another name with --name.",
        )


def _tell(proposal: Proposal) -> None:
    pack = proposal.pack
    show(bold(pack.title))
    facts = [("name", pack.name), ("author", pack.author), ("url", pack.url), ("from", pack.source)]
    facts += [("holds", contents(proposal.staged.parts)), ("sha256", pack.checksum)]
    table([(label, text) for label, text in facts if text], styles={0: dim}, flexible=1)
    _tell_lines("Left out", proposal.staged.left_out)
    _tell_lines("Hidden", proposal.hidden)
    if proposal.replaces is not None and not proposal.is_same:
        show(f"\nA pack of this name is installed, from {proposal.replaces.source}.")
        _tell_changes(proposal.changes)
    show("")


def _tell_changes(found: Changes) -> None:
    for label, parts in (("new", found.added), ("changed", found.changed), ("gone", found.gone)):
        if parts:
            more = f" and {len(parts) - _MOST_LINES} more" if len(parts) > _MOST_LINES else ""
            show(f"  {label:<7}  {', '.join(parts[:_MOST_LINES])}{more}")


def _tell_lines(heading: str, lines: Iterable[str]) -> None:
    told = list(lines)
    if told:
        show(f"\n{notable(heading)}")
    table([(line,) for line in told[:_MOST_LINES]], flexible=0)
    if len(told) > _MOST_LINES:
        show(f"  ... and {len(told) - _MOST_LINES} more")


def contents(parts: Mapping[str, str] | Iterable[str]) -> str:
    """`12 problems, 1 prompt` for ids of parts."""
    kinds = Counter(_COUNTED.get(part.partition(":")[0], "") for part in parts)
    return ", ".join(counted(kinds[name], name) for name in dict.fromkeys(_COUNTED.values()) if kinds[name])
