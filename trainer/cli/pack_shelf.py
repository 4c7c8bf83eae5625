"""`trainer pack list`, `check` and `remove`: the packs that are installed."""

from __future__ import annotations

import click

from trainer.cli.check import emit_result, show_result
from trainer.cli.output import bad, bold, dim, emit, json_option, notable, show, table, talk
from trainer.cli.pack_add import contents
from trainer.cli.wiring import current_app
from trainer.core.wording import counted
from trainer.errors import UsageError
from trainer.services import packs
from trainer.services.check import check_items
from trainer.services.packs import Shelf


@click.command("list")
@json_option
def list_packs(as_json: bool) -> int:
    """The packs that you added, and what is used of them.

    Example: trainer pack list --json
    """
    app = current_app()
    shelves, faults = packs.shelves(app), app.packs.faults()
    for shelf in shelves:
        if as_json:
            emit(_row(shelf))
        else:
            _show(shelf)
    for fault in faults:
        talk(bad(fault))
    if not shelves and not faults:
        talk("You have added no pack. Add one with: trainer pack add FOLDER, ZIP or ADDRESS")
    return 1 if faults else 0


@click.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Run its code also where this machine cannot hold it safely; remembered.")
@click.option(
    "--no-mutants", is_flag=True, help="Leave out the longest parts: mutants, and the margin of slow solutions."
)
@json_option
def check(name: str, yes: bool, no_mutants: bool, as_json: bool) -> int:
    """Prove that a pack's problems and prompts can be trusted, as `trainer check` does.

    Exit code 0 when they can, 1 when faults were found.
    Example: trainer pack check graphs
    """
    app = current_app()
    found = packs.item_ids(app, name)
    packs.admit_all(app, name, agreed=yes)
    tell = emit_result if as_json else show_result
    results = check_items(app, found, with_mutants=not no_mutants, on_result=tell)
    faulty = sum(not result.ok for result in results)
    talk(f"{counted(len(results), 'item')} checked, {f'{faulty} with faults' if faulty else 'no faults'}.")
    return 1 if faulty else 0


@click.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
def remove(name: str, yes: bool) -> int:
    """Remove a pack; your reviews, attempts and notes stay.

    Example: trainer pack remove graphs
    """
    app = current_app()
    if not yes and not app.agrees(f"Remove the pack {name}? What you practised of it stays in your history."):
        raise UsageError(f"The pack {name} is not removed.", f"Without a question: trainer pack remove {name} --yes")
    packs.remove(app, name)
    talk(f"Removed {name}. Your history of its items stays.")
    return 0


def _show(shelf: Shelf) -> None:
    pack = shelf.pack
    used = contents(item.id for item in shelf.items) or "nothing of it is used"
    show(f"{bold(pack.name)}  {pack.title if pack.title != pack.name else ''}".rstrip())
    show(f"  {used}{dim(f'   by {pack.author}') if pack.author else ''}")
    show(dim(f"  {pack.source}, added {pack.added_at:%Y-%m-%d}, sha256 {pack.checksum[:12]}"))
    table([(sentence,) for sentence in shelf.hidden], styles={0: notable}, flexible=0)


def _row(shelf: Shelf) -> dict[str, object]:
    pack = shelf.pack
    return {
        "name": pack.name,
        "title": pack.title,
        "author": pack.author,
        "url": pack.url,
        "source": pack.source,
        "sha256": pack.checksum,
        "added_at": pack.added_at,
        "items": [item.id for item in shelf.items],
        "hidden": list(shelf.hidden),
        "allowed": sorted(pack.allowed),
    }
