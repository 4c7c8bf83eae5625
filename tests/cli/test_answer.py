"""`trainer answer` and its sheet."""

from __future__ import annotations

from dataclasses import replace

from tests.cli.conftest import CommandLine
from tests.world import DESIGN, MORNING, prompt
from trainer.cli.sheet import read_sheet, sheet_text
from trainer.core.events import Reviewed
from trainer.core.prompt import Rubric
from trainer.services.prompts import PromptSession

SHEET = """\
## Requirements
anonymous pastes

## Design
one store
"""


def session(**changes: object) -> PromptSession:
    rubric: Rubric = DESIGN
    fresh = PromptSession("id", prompt(), rubric, False, 0.0, MORNING)
    return replace(fresh, **changes)  # type: ignore[arg-type]


def test_a_sheet_reads_back_what_was_written_on_it() -> None:
    written = session(
        notes={"Requirements": "limit\n\nper key", "High level": "a\n## b\nc"}, estimates={"requests": "1.2k"}
    )

    read = read_sheet(sheet_text(written), session())

    assert (read.notes, read.estimates) == (written.notes, written.estimates)


def test_comments_are_not_part_of_the_answer() -> None:
    assert read_sheet(sheet_text(session()), session()).notes == {}


def test_text_before_the_first_heading_is_not_lost() -> None:
    assert read_sheet("anything\n", session()).notes == {"Requirements": "anything"}


def test_a_comment_in_a_prompt_cannot_end_the_comment_early() -> None:
    loud = replace(prompt(), prompt="look --> here")

    assert read_sheet(sheet_text(session(prompt=loud)), session()).notes == {}


def test_an_answer_is_committed_before_the_model_answer_is_shown_and_then_scored(trainer: CommandLine) -> None:
    answered = trainer("answer", "paste-bin", "--file", trainer.file("sheet.md", SHEET))
    scored = trainer("answer", "paste-bin", "scope=4", "depth=3")

    assert answered.code == 0
    assert "client -> store" in answered.out
    assert "trainer answer paste-bin scope=3 depth=3" in answered.err
    assert (scored.code, "paste-bin: easy, next" in scored.out) == (0, True)


def test_the_reasons_that_a_person_gives_are_kept(trainer: CommandLine) -> None:
    scored = trainer(
        "answer", "paste-bin", "--file", trainer.file("sheet.md", SHEET), typed="4\nasked for the size\n3\n\n"
    )

    assert scored.code == 0
    app = trainer.app()
    evidence = [dict(event.body.evidence) for event in app.store.events("reviewed") if isinstance(event.body, Reviewed)]
    app.close()
    assert evidence == [{"scope": "asked for the size"}]


def test_an_empty_answer_is_not_committed(trainer: CommandLine) -> None:
    answered = trainer("answer", "paste-bin", "--file", "-", stdin="## Design\n\n")

    assert (answered.code, answered.out) == (2, "")
    assert "There are no notes yet." in answered.err


def test_without_a_terminal_it_says_what_to_do(trainer: CommandLine) -> None:
    answered = trainer("answer", "paste-bin")

    assert (answered.code, "--file sheet.md" in answered.err) == (2, True)


def test_a_coding_problem_is_solved_not_answered(trainer: CommandLine) -> None:
    answered = trainer("answer", "add-up", "--file", "-")

    assert (answered.code, "trainer solve add-up" in answered.err) == (2, True)
