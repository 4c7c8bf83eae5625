"""`trainer drill`: name the pattern of a problem from its statement, or recall a pattern card."""

from __future__ import annotations

import sys
from dataclasses import replace

import click

from trainer.bootstrap import App
from trainer.cli.drill_text import comparison_row, show_comparison, show_statement
from trainer.cli.grades import GRADES, grade_from, tell_outcome
from trainer.cli.output import bold, dim, emit, json_option, show, talk, tell
from trainer.cli.pattern_text import show_pattern
from trainer.cli.proposal import show_suggestion
from trainer.cli.wiring import current_app
from trainer.core.claims import USUAL
from trainer.core.events import Grade
from trainer.core.grading import Suggestion
from trainer.core.items import Item, Kind
from trainer.core.recognition import read_names
from trainer.errors import UsageError
from trainer.services import drills, pattern_cards
from trainer.services.drills import DrillSession
from trainer.services.reviews import Outcome


@click.command()
@click.argument("slug", default="")
@click.option("--pattern", help="The pattern, without a terminal; several separated by commas, the first three count.")
@click.option("--complexity", help="The time complexity, as O(n log n).")
@click.option("--edge", "edges", multiple=True, help="An edge case; give it twice.")
@json_option
def drill(slug: str, pattern: str | None, complexity: str | None, edges: tuple[str, ...], as_json: bool) -> int:
    """Name the pattern of a problem from its statement.

    Two minutes for the pattern, the complexity and two edge cases; then you
    compare. A pattern card is turned instead. Without a slug: the next of
    today. Example: trainer drill two-sum
    """
    app = current_app()
    item = drills.find(app, slug) if slug else drills.next_item(app)
    if item is None:
        raise UsageError("No drill and no pattern card is due.", "`trainer drill SLUG` drills any problem.")
    given = pattern is not None or complexity is not None or bool(edges)
    at_terminal = sys.stdin.isatty() and not as_json
    if item.kind is Kind.PATTERN:
        return _card(app, item, at_terminal=at_terminal and not given)
    session = drills.start(app, item.id)
    if given:
        session = _given(app, session, pattern or "", complexity or "", edges)
    elif not session.committed:
        if not at_terminal:
            example = f"trainer drill {item.slug} --pattern two-heaps --complexity 'O(n log n)'"
            raise UsageError("`trainer drill` needs a terminal.", f"Without one: {example}")
        session = _asked(app, session)
    if as_json:
        emit(comparison_row(session))
        return 0
    show_comparison(session)
    suggested = drills.suggestion(session)
    if not at_terminal or given:
        show_suggestion(app, item.id, suggested)
        talk(f"Grade it with: trainer grade {item.handle} {suggested.grade.word}")
        return 0
    return _ended(app, item, drills.finish(app, session, _ask_grade(app, item, suggested)))


def _given(app: App, session: DrillSession, pattern: str, complexity: str, edges: tuple[str, ...]) -> DrillSession:
    """The answer of the command line, which nobody timed."""
    if session.committed:
        handle = session.item.handle
        raise UsageError("An answer stands already and waits for its grade.", f"trainer grade {handle} good")
    if len(edges) > 2:
        raise UsageError(f"{len(edges)} edge cases are too many.", "Name the two that matter most.")
    first, second = (*edges, "", "")[:2]
    answer = replace(session, pattern=pattern, complexity=complexity, edges=(first, second))
    return drills.commit(app, answer, timed=False)


def _asked(app: App, session: DrillSession) -> DrillSession:
    """The answer, asked for line by line; each is saved, and the clock runs from the statement on."""
    show_statement(app, session)
    if session.resumed and not session.is_empty:
        talk("Your answers are back; enter keeps one.")
    session = replace(session, pattern=_ask_pattern(session))
    drills.save(app, session)
    session = replace(
        session, complexity=_ask(f"Time complexity {dim(f'({USUAL[2]}, {USUAL[3]}, ...)')}", session.complexity)
    )
    drills.save(app, session)
    first = _ask("Edge case 1", session.edges[0])
    session = replace(session, edges=(first, session.edges[1]))
    drills.save(app, session)
    session = replace(session, edges=(first, _ask("Edge case 2", session.edges[1])))
    return drills.commit(app, session)


def _ask_pattern(session: DrillSession) -> str:
    before = session.pattern
    while True:
        typed = _ask(f"Pattern {dim('(? lists them)')}", before)
        if typed.strip() == "?":
            talk(", ".join(session.vocabulary))
            continue
        _, unclear = read_names(typed, session.vocabulary)
        if not unclear:
            return typed
        tell(*drills.which(unclear[0]))
        before = ""


def _ask(question: str, before: str) -> str:
    answer: str = click.prompt(question, default=before, show_default=bool(before), err=True)
    return answer


def _card(app: App, item: Item, *, at_terminal: bool) -> int:
    if not at_terminal:
        hint = f"trainer show {item.handle} shows it, trainer grade {item.handle} good grades it."
        raise UsageError("A pattern card needs a terminal, and takes no answer.", hint)
    session = pattern_cards.start(app, item.id)
    show(f"{bold(item.title)}\n\nRecall its signal, its skeleton and its pitfalls.")
    click.pause("Press a key to turn the card.", err=True)
    session = pattern_cards.turn(app, session)
    show()
    show_pattern(session.page)
    grade = _ask_grade(app, item, pattern_cards.suggestion(session))
    return _ended(app, item, pattern_cards.finish(app, session, grade))


def _ask_grade(app: App, item: Item, suggested: Suggestion) -> Grade:
    show()
    show_suggestion(app, item.id, suggested)
    word = click.prompt("Grade", default=suggested.grade.word, type=GRADES, show_choices=False, err=True)
    return grade_from(word)


def _ended(app: App, item: Item, outcome: Outcome) -> int:
    tell_outcome(app, outcome, item.handle)
    return 0
