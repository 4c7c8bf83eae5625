"""The table of commands, and the help that is made from it.

Nothing is imported here, not even click: asking for help costs little more than starting Python.
"""

from __future__ import annotations

SECTIONS: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    (
        "Practise",
        (
            ("today", "trainer.cli.today:today", "what to practise today, in order"),
            ("solve", "trainer.cli.solve:solve", "solve a problem in your own editor, judged on every save"),
            ("answer", "trainer.cli.answer:answer", "answer a design prompt in your own editor"),
            ("drill", "trainer.cli.drill:drill", "name a problem's pattern in two minutes, or recall a pattern card"),
            ("explain", "trainer.cli.explain:explain", "the smallest input a solution fails on, or how its time grows"),
            ("cases", "trainer.cli.cases:cases", "your own cases of a problem: see them, drop one"),
            ("grade", "trainer.cli.grade:grade_item", "grade an item and schedule it"),
            ("undo", "trainer.cli.grade:undo", "take back the last grade"),
            ("mock", "trainer.cli.mock.group:mock", "mock interviews: start, status, run, submit, score, history"),
        ),
    ),
    (
        "Look",
        (
            ("list", "trainer.cli.list:list_items", "every problem and prompt, with its state"),
            ("show", "trainer.cli.show:show_item", "one problem or prompt, and where you stand with it"),
            ("stats", "trainer.cli.stats:stats", "your progress in numbers"),
        ),
    ),
    (
        "Arrange",
        (
            ("note", "trainer.cli.items:note", "read or write your note on an item"),
            ("suspend", "trainer.cli.items:suspend", "keep an item out of the schedule"),
            ("resume", "trainer.cli.items:resume", "bring a suspended item back"),
            ("reset", "trainer.cli.items:reset", "make an item new again"),
            ("pack", "trainer.cli.pack:pack", "problems of other people: add, list, check, remove"),
            ("config", "trainer.cli.config:config", "settings: path, get, set"),
            ("export", "trainer.cli.transfer:export", "write everything you did to a file"),
            ("import", "trainer.cli.transfer:import_file", "merge an exported file, or what you solved elsewhere"),
            ("doctor", "trainer.cli.doctor:doctor", "look for what is not in order"),
        ),
    ),
    (
        "Author",
        (
            ("judge", "trainer.cli.judge:judge", "judge solution files"),
            ("check", "trainer.cli.check:check", "prove that problems and prompts are fit to ship"),
            ("new", "trainer.cli.new:new", "start a problem of your own"),
        ),
    ),
)
"""(heading, ((name, module:attribute, help), ...))."""

USAGE = """\
Usage: trainer [COMMAND] [OPTIONS]

  Interview practice in your terminal: what is due today, a judge you can
  trust, mock rounds. Without a command the app opens.
"""
FOOTER = """
  trainer today --minutes 20     the next twenty minutes
  trainer COMMAND --help         more about a command, with an example
"""


def targets() -> dict[str, tuple[str, str]]:
    """Command name -> (module:attribute, help)."""
    return {name: (target, text) for _, rows in SECTIONS for name, target, text in rows}


def help_text() -> str:
    """What `trainer --help` prints."""
    parts = [USAGE]
    for heading, rows in SECTIONS:
        parts.append(f"\n{heading}:\n" + "".join(f"  {name:<9}{text}\n" for name, _, text in rows))
    return "".join([*parts, FOOTER])
