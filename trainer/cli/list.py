"""`trainer list`: every item with its state, and what a study list has that is not shipped yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import click

from trainer.cli.output import bold, dim, emit, json_option, notable, show, table, talk
from trainer.cli.rows import whole_item_row
from trainer.cli.wiring import current_app
from trainer.cli.words import relative_day
from trainer.core.items import Difficulty, Kind, leetcode_url
from trainer.core.wording import counted
from trainer.services import library, lists
from trainer.services.library import Entry, Filter, State, by_frequency, entries, the_company
from trainer.services.packs import installed

FEW = 10
"""Problems of a company that are not shipped: some companies ask a thousand."""


@click.command("list")
@click.argument("text", nargs=-1)
@click.option("--topic", default="", help="Only this topic.")
@click.option("--list", "in_list", default="", metavar="NAME", help="Only this study list, in its order.")
@click.option("--difficulty", type=click.Choice([d.value for d in Difficulty]), help="Only this difficulty.")
@click.option("--state", type=click.Choice([s.value for s in State]), help="Only items in this state.")
@click.option("--kind", type=click.Choice([k.value for k in Kind]), help="Only this kind of item.")
@click.option("--pack", default="", metavar="NAME", help="Only what is from this pack.")
@click.option("--company", default="", metavar="NAME", help="Only what this company asks, most first.")
@click.option("--sort", type=click.Choice(["frequency"]), help="What companies ask most first.")
@click.option("--save", "name", default="", metavar="NAME", help="Make a list of your own of these problems.")
@click.option("--text", "words", default="", help="Only items with these words; the same as arguments.")
@json_option
def list_items(
    text: tuple[str, ...],
    topic: str,
    in_list: str,
    difficulty: str | None,
    state: str | None,
    kind: str | None,
    pack: str,
    company: str,
    sort: str | None,
    name: str,
    words: str,
    as_json: bool,
) -> int:
    """Every problem and prompt, with its state.

    A study list also names its problems that are not shipped yet. Lists of your
    own are files in the data folder, content/lists/NAME.yaml; --save makes one.
    Example: trainer list --list blind-75 --state due
    """
    app = current_app()
    tags = library.company_tags(app)
    wanted = Filter(
        text=" ".join([*text, words]).strip(),
        topic=topic,
        in_list=in_list,
        difficulty=Difficulty(difficulty) if difficulty else None,
        state=State(state) if state else None,
        kind=Kind(kind) if kind else None,
        pack=installed(app, pack).name if pack else "",
        company=the_company(tags, company) if company else "",
    )
    found = entries(app, wanted, tags)
    missing = library.missing(app, wanted, tags)
    if in_list:
        order = {slug: number for number, slug in enumerate(app.content.lists()[in_list].slugs)}
        found.sort(key=lambda entry: order.get(entry.item.slug, len(order)))
    if sort or (company and not in_list):
        found = by_frequency(found, wanted.company)
    if name:
        path, many = lists.save(app, name, [entry.item for entry in found])
        show(str(path))
        talk(f"It has {counted(many, 'problem')}; edit the file as you like. See it with: trainer list --list {name}")
        return 0
    if as_json:
        for entry in found:
            emit(_row(entry))
        for slug, title in missing:
            row = {"id": None, "slug": slug, "title": title, "kind": "problem", "state": "not shipped"}
            emit({**row, "url": leetcode_url(slug)})
        return 0
    _show(
        found,
        missing,
        app.calendar.day_of(app.now()),
        by_topic=not (in_list or company or sort),
        company=wanted.company,
    )
    return 0


def _row(entry: Entry) -> dict[str, object]:
    item, card = entry.item, entry.card
    return {
        **whole_item_row(item),
        "state": entry.state,
        "due_on": entry.due_on,
        "bookmarked": entry.bookmarked,
        "reps": card.reps if card else 0,
        "lapses": card.lapses if card else 0,
        "url": leetcode_url(item.slug) if item.leetcode else None,
        "pack": item.pack or None,
        "companies": dict(entry.companies),
    }


def _show(
    found: Sequence[Entry], missing: Sequence[tuple[str, str]], today: date, *, by_topic: bool, company: str = ""
) -> None:
    heading = ""
    widest = max((len(entry.item.handle) for entry in found), default=0)
    for group in _groups(found) if by_topic else [found] if found else []:
        first = group[0].item
        if by_topic and first.kind.label != heading:
            show(f"{'' if not heading else chr(10)}{bold(first.kind.label)}")
            heading = first.kind.label
        if by_topic and not first.kind.is_short:
            show(f" {first.subject}")
        table(
            [
                (
                    e.item.handle.ljust(widest),
                    e.item.difficulty.value.ljust(6),
                    f"{e.item.minutes:3} min",
                    _state(e, today),
                    *([f"{e.companies[company]:g}" if e.companies[company] else ""] if company else []),
                )
                for e in group
            ],
            styles={1: dim, 3: _painted},
            flexible=0,
        )
    if missing:
        show(f"\n{bold('Not shipped yet')}")
        shown = missing[:FEW] if company else missing
        rows = [(title or slug, leetcode_url(slug)) for slug, title in shown]
        table(rows, styles={1: dim}, flexible=0)
        if len(shown) < len(missing):
            show(dim(f"  and {len(missing) - len(shown)} more; --json lists all"))
    talk(f"\n{counted(len(found), 'item')}" + (f", {len(missing)} more not shipped yet" if missing else "") + ".")


def _groups(found: Sequence[Entry]) -> list[list[Entry]]:
    """Neighbours of one kind and topic."""
    groups: list[list[Entry]] = []
    for entry in found:
        if groups and _section(groups[-1][0]) == _section(entry):
            groups[-1].append(entry)
        else:
            groups.append([entry])
    return groups


def _section(entry: Entry) -> tuple[Kind, str]:
    return entry.item.kind, entry.item.subject


def _state(entry: Entry, today: date) -> str:
    if entry.state in (State.DUE, State.SCHEDULED) and entry.due_on is not None:
        return f"due {relative_day(entry.due_on, today)}"
    return entry.state.value


def _painted(cell: str) -> str:
    text = cell.strip()
    return notable(cell) if text.startswith("due") and not text.startswith(("due in", "due tomorrow")) else dim(cell)
