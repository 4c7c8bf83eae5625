"""`trainer show`: one problem, prompt or pattern as a person reads it, and where they stand with it."""

from __future__ import annotations

from collections.abc import Iterable

import click

from trainer.bootstrap import App
from trainer.cli.output import bold, dim, emit, json_option, show, talk
from trainer.cli.pattern_text import pattern_row, show_pattern
from trainer.cli.reports import show_arguments
from trainer.cli.rows import whole_item_row
from trainer.cli.slugs import slug_argument
from trainer.cli.wiring import current_app
from trainer.cli.words import minutes_text, relative_day, value_text, wrapped
from trainer.core.events import Attempted, Event, Reviewed
from trainer.core.imported import is_imported
from trainer.core.items import Item, Kind
from trainer.core.problem import Problem, starter
from trainer.core.prompt import Prompt
from trainer.core.wording import counted
from trainer.errors import AuthorError, ConsentError, UsageError
from trainer.services import library, pattern_cards, practice
from trainer.services.examples import Example, examples_of
from trainer.services.library import most_first
from trainer.services.lookup import resolve

MOST_COMPANIES = 6
"""So many are named of those that ask a problem."""


@click.command("show")
@slug_argument
@click.option("--editorial", is_flag=True, help="The editorial instead; a session that is open counts it as seen.")
@json_option
def show_item(slug: str, editorial: bool, as_json: bool) -> int:
    """One problem, prompt or pattern, and where you stand with it.

    Example: trainer show two-sum
    """
    app = current_app()
    item = resolve(app, slug)
    if editorial:
        return _show_editorial(app, item)
    entry = next(entry for entry in library.entries(app, library.Filter(kind=item.kind)) if entry.item.id == item.id)
    events = library.history(app, item.id)
    standing = _standing(app, entry, events)
    if item.kind is Kind.PROBLEM:
        problem = app.content.problem(item.slug)
        examples = readable_examples(app, problem)
        if as_json:
            emit({**_item_row(item), **_problem_row(problem, examples), **_state_row(app, entry, events)})
        else:
            _show_problem(problem, examples, standing)
        return 0
    if item.kind is Kind.DRILL:
        hidden = {**_item_row(item), "topic": None, "patterns": None}
        problem = app.content.problem(item.slug)
        if as_json:
            emit({**hidden, "statement": problem.statement, **_state_row(app, entry, events)})
        else:
            _show_drill(app, problem, item, standing)
        return 0
    if item.kind is Kind.PATTERN:
        found = pattern_cards.page(app, item.slug)
        if as_json:
            emit({**_item_row(item), **pattern_row(found), **_state_row(app, entry, events)})
        else:
            show_pattern(found)
            _show_standing(standing)
            talk(f"\nRecall it with: trainer drill {item.handle}")
        return 0
    prompt = app.content.prompt(item.id)
    if as_json:
        emit({**_item_row(item), **_prompt_row(prompt), **_state_row(app, entry, events)})
    else:
        _show_prompt(prompt, standing)
    return 0


def _show_editorial(app: App, item: Item) -> int:
    if item.kind is Kind.PATTERN:
        raise UsageError("A pattern has no editorial.", f"`trainer show {item.handle}` shows all there is.")
    if item.kind not in (Kind.PROBLEM, Kind.DRILL):
        raise UsageError(
            f"{item.slug!r} is a prompt; its model answer is shown after yours.", f"trainer answer {item.slug}"
        )
    problem = app.content.problem(item.slug)
    if app.store.draft(problem.item.id) is not None:
        session = practice.start(app, problem.item.id)
        if practice.reveal(app, session, session.text).solution_seen:
            talk("The solution now counts as seen: the session you have open will be graded Again.\n")
    show(wrapped(problem.editorial))
    return 0


def readable_examples(app: App, problem: Problem) -> tuple[Example, ...]:
    """The examples; a fault of the author's is told and must not keep the statement from being read."""
    try:
        return examples_of(app, problem)
    except (AuthorError, ConsentError) as error:
        talk(f"trainer: {error}")
        return ()


def _show_problem(problem: Problem, examples: Iterable[Example], standing: list[str]) -> None:
    item = problem.item
    number = f" · LeetCode {item.leetcode}" if item.leetcode else ""
    show(bold(item.title))
    show(dim(f"{item.topic} · {item.difficulty} · {item.minutes} min{number}{_pack(item)}"))
    show(f"\n{wrapped(problem.statement)}")
    show_examples(examples)
    show(f"\n{bold('Starter')}\n{starter(problem).rstrip()}")
    _show_standing(standing)
    talk(f"\nSolve it with: trainer solve {item.slug}")


def show_examples(examples: Iterable[Example]) -> None:
    """Each with its arguments and the answer."""
    for number, example in enumerate(examples, 1):
        show(f"\n{bold(f'Example {number}')}")
        show_arguments(example.args, "  ")
        show(f"  -> {value_text(example.expected)}")


def _show_drill(app: App, problem: Problem, item: Item, standing: list[str]) -> None:
    """The statement alone: topic and patterns are what a drill asks for."""
    show(bold(item.title))
    show(dim(f"{item.kind.label} · {item.difficulty} · {item.minutes} min"))
    show(f"\n{wrapped(problem.statement)}")
    show_examples(readable_examples(app, problem))
    _show_standing(standing)
    talk(f"\nDrill it with: trainer drill {item.slug}")


def _show_prompt(prompt: Prompt, standing: list[str]) -> None:
    """The prompt alone: what belongs to the answer is not shown before there is one."""
    item = prompt.item
    show(bold(item.title))
    show(dim(f"{item.kind.label} · {prompt.level} · {prompt.domain} · {item.minutes} min{_pack(item)}"))
    show(f"\n{wrapped(prompt.prompt)}")
    show(f"\n{bold('Phases')}")
    for phase in prompt.phases:
        show(f"  {phase.minutes:3} min  {phase.name}")
    _show_standing(standing)
    talk(f"\nAnswer it with: trainer answer {item.slug}")


def _show_standing(standing: list[str]) -> None:
    show(f"\n{bold('You')}")
    for line in standing:
        show(f"  {line}")


def _standing(app: App, entry: library.Entry, events: Iterable[Event]) -> list[str]:
    today = app.calendar.day_of(app.now())
    reviews = [event for event in events if isinstance(event.body, Reviewed)]
    attempts = [event.body for event in events if isinstance(event.body, Attempted)]
    lines = [entry.state.value if entry.due_on is None else f"due {relative_day(entry.due_on, today)}"]
    if entry.state is library.State.SUSPENDED:
        lines = ["suspended"]
    if reviews:
        last = reviews[-1]
        assert isinstance(last.body, Reviewed)
        when = relative_day(app.calendar.day_of(last.at), today)
        spent = f", {minutes_text(last.body.seconds / 60)}" if last.body.seconds >= 60 else ""
        spent = ", elsewhere" if is_imported(last.id) else spent
        lines.append(f"{counted(len(reviews), 'review')}, last {when}: {last.body.grade.word}{spent}")
    if entry.companies:
        asked = [f"{name} {often:g}" if often else name for name, often in most_first(entry.companies)]
        more = f" and {len(asked) - MOST_COMPANIES} more" if len(asked) > MOST_COMPANIES else ""
        lines.append(f"asked by {', '.join(asked[:MOST_COMPANIES])}{more}")
    if attempts:
        accepted = sum(attempt.verdict == "AC" for attempt in attempts)
        lines.append(f"{counted(len(attempts), 'submit')}, {accepted} accepted")
    if app.store.draft(entry.item.id) is not None:
        lines.append("a draft is waiting")
    if note := library.note(app, entry.item.id):
        lines.append(f"note: {note}")
    return lines


def _pack(item: Item) -> str:
    return f" · pack {item.pack}" if item.pack else ""


def _item_row(item: Item) -> dict[str, object]:
    return {**whole_item_row(item), "pack": item.pack or None}


def _problem_row(problem: Problem, examples: Iterable[Example]) -> dict[str, object]:
    return {
        "statement": problem.statement,
        "examples": [{"input": example.args, "expected": example.expected} for example in examples],
        "starter": starter(problem),
        "related": list(problem.related),
    }


def _prompt_row(prompt: Prompt) -> dict[str, object]:
    phases = [{"name": phase.name, "minutes": phase.minutes} for phase in prompt.phases]
    return {"prompt": prompt.prompt, "level": prompt.level, "domain": prompt.domain, "phases": phases}


def _state_row(app: App, entry: library.Entry, events: Iterable[Event]) -> dict[str, object]:
    bodies = [event.body for event in events]
    return {
        "state": entry.state,
        "due_on": entry.due_on,
        "companies": dict(entry.companies),
        "reviews": sum(isinstance(body, Reviewed) for body in bodies),
        "submits": sum(isinstance(body, Attempted) for body in bodies),
        "draft": app.store.draft(entry.item.id) is not None,
        "note": library.note(app, entry.item.id),
    }
