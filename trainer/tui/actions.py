"""One table of everything a key can do, by place; bindings, footer, palette and help are made from it.

The name behind the dot of an id is the action's method: `practice.run` calls `action_run`. In a place with an editor
no key may be one that an editor takes for itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from textual.binding import Binding, BindingType


@dataclass(frozen=True, slots=True)
class Action:
    """One row of the table."""

    id: str
    keys: str
    """Textual's key names, separated by commas; the first is the one that is shown."""
    label: str
    """One or two words, for the footer."""
    help: str
    """What happens, as a sentence."""
    shown: bool = True
    """Whether the footer shows it."""

    @property
    def method(self) -> str:
        """The action as Textual calls it."""
        return self.id.partition(".")[2]


TITLES: Mapping[str, str] = {
    "app": "Everywhere",
    "places": "The four main places",
    "list": "Lists",
    "today": "Today",
    "practice": "Practising a problem",
    "prompt": "Practising a design prompt",
    "drill": "A pattern drill",
    "comparison": "A drill beside its editorial",
    "card": "A pattern card",
    "patterns": "Patterns",
    "coding": "A coding round",
    "design": "A design round",
    "scoring": "Scoring against a rubric",
    "grade": "Choosing a grade",
    "mock": "Mock interviews",
    "library": "Library",
    "claim": "Claiming a complexity",
    "cases": "Your own cases",
    "attempts": "Earlier attempts",
    "stats": "Statistics",
    "reading": "Reading",
    "dialog": "Dialogs",
}

_ROWS = (
    Action("app.help", "f1,question_mark", "Help", "List every key of this place"),
    Action("app.quit", "ctrl+q", "Quit", "Save what is open and leave", shown=False),
    Action("places.today", "1", "Today", "Go to today's queue", shown=False),
    Action("places.library", "2", "Library", "Go to the library of everything there is to practise", shown=False),
    Action("places.mock", "3", "Mock", "Go to the mock interviews", shown=False),
    Action("places.stats", "4", "Stats", "Go to the statistics", shown=False),
    Action(
        "places.patterns",
        "p",
        "Patterns",
        "Look at the patterns: what each builds on and which problems train it",
        shown=False,
    ),
    Action("places.undo_grade", "u", "Undo grade", "Take the last grade back", shown=False),
    Action("today.start", "enter", "Start", "Start or go on with the selected item"),
    Action("today.drill", "d", "Drill", "Name a problem's pattern in two minutes: the next drill or pattern card"),
    Action("today.less", "left", "Less time", "Plan with less time", shown=False),
    Action("today.more", "right", "Time", "Plan with more time: 20, 40, 60 minutes or the whole day"),
    Action("today.forget", "x", "Drop draft", "Drop the selected unfinished draft", shown=False),
    Action("practice.run", "f5,ctrl+r", "Run", "Run the examples"),
    Action("practice.submit", "f9,ctrl+s", "Submit", "Submit: run every test, and remember the attempt"),
    Action("practice.hint", "f2,ctrl+t", "Hint", "Show the next hint; hints count in the grade"),
    Action("practice.grade", "f10,ctrl+g", "Grade", "End the session: choose a grade and the next date"),
    Action("practice.next_pane", "ctrl+n", "Pane", "Go to the next of problem, code and results"),
    Action("practice.editor", "f3,ctrl+o", "Editor", "Open the code in your own editor ($VISUAL, $EDITOR)"),
    Action("practice.solution", "ctrl+l", "Solution", "Read the editorial; before it is accepted this means giving up"),
    Action("practice.attempts", "f8", "Attempts", "Look at earlier attempts and how they differ"),
    Action("practice.pause", "f4", "Pause", "Stop the clock, or start it again"),
    Action("practice.leave", "escape", "Back", "Leave; the draft and the clock are kept"),
    Action(
        "practice.claim",
        "ctrl+b",
        "Claim",
        "Claim a time complexity before you code; it is compared with the measured one",
    ),
    Action(
        "practice.cases", "f12", "Cases", "Keep the failing input as a case of your own, or look at the ones you kept"
    ),
    Action("prompt.next_phase", "ctrl+n", "Next phase", "Go to the next phase"),
    Action("prompt.previous_phase", "ctrl+b", "Previous", "Go back to the phase before", shown=False),
    Action("prompt.question", "f2,ctrl+t", "Question", "Read the next question a good candidate asks, with the answer"),
    Action(
        "prompt.requirements", "f5,ctrl+r", "Requirements", "Show the requirements that the interviewer has in mind"
    ),
    Action("prompt.commit", "f9,ctrl+s", "Commit", "Let the answer stand, and score it against the rubric"),
    Action("prompt.leave", "escape", "Back", "Leave; notes and clock are kept"),
    Action("drill.commit", "f9,ctrl+s", "Compare", "Let the answer stand, and compare it with the editorial"),
    Action(
        "drill.next", "ctrl+n", "Next line", "Go to the next line; enter does as well, and completes a pattern's name"
    ),
    Action("drill.leave", "escape", "Back", "Leave; what you typed and the clock are kept"),
    Action("comparison.grade", "enter,f10,ctrl+g", "Grade", "Choose a grade and the next date"),
    Action("comparison.leave", "escape", "Back", "Leave; the answer stands and waits for its grade"),
    Action("card.turn", "enter,space", "Go on", "Show the other side; once it is turned, choose a grade"),
    Action("card.grade", "f10,ctrl+g", "Grade", "Choose a grade and the next date"),
    Action("card.leave", "escape", "Back", "Leave without a grade"),
    Action("patterns.start", "enter", "Recall", "Recall the selected pattern as a card"),
    Action("patterns.leave", "escape,q", "Back", "Back to where you came from"),
    Action("coding.run", "f5,ctrl+r", "Run", "Run the examples"),
    Action(
        "coding.submit", "f9,ctrl+s", "Submit", "Run every test; the best submit before the deadline is your evidence"
    ),
    Action("coding.hand_in", "f10,ctrl+g", "Hand in", "End the round and go to the debrief"),
    Action("coding.next_pane", "ctrl+n", "Pane", "Go to the next of problem, code and results"),
    Action("coding.editor", "f3,ctrl+o", "Editor", "Open the code in your own editor ($VISUAL, $EDITOR)"),
    Action(
        "coding.abandon", "f12", "Abandon", "Give the round up; it stays in the history without a score", shown=False
    ),
    Action("coding.leave", "escape", "Back", "Leave; the clock goes on"),
    Action("design.next_phase", "ctrl+n", "Next phase", "Go to the next phase"),
    Action("design.previous_phase", "ctrl+b", "Previous", "Go back to the phase before", shown=False),
    Action("design.question", "f2,ctrl+t", "Question", "Read the next question a good candidate asks, with the answer"),
    Action("design.hand_in", "f10,ctrl+g", "Hand in", "End the round and go to the debrief"),
    Action(
        "design.abandon", "f12", "Abandon", "Give the round up; it stays in the history without a score", shown=False
    ),
    Action("design.leave", "escape", "Back", "Leave; the clock goes on"),
    Action("scoring.finish", "f10,ctrl+g", "Finish", "Store the scores; every criterion needs one"),
    Action("scoring.next", "ctrl+n", "Next", "Go to the next criterion"),
    Action("scoring.answer", "f2,ctrl+t", "Model answer", "Show or hide the model answer beside the rubric"),
    Action("scoring.leave", "escape", "Back", "Leave; what you scored so far is kept"),
    Action("grade.again", "1", "Again", "Grade it Again", shown=False),
    Action("grade.hard", "2", "Hard", "Grade it Hard", shown=False),
    Action("grade.good", "3", "Good", "Grade it Good", shown=False),
    Action("grade.easy", "4", "Easy", "Grade it Easy", shown=False),
    Action("grade.left", "left", "Worse", "Select the grade to the left", shown=False),
    Action("grade.right", "right", "Better", "Select the grade to the right", shown=False),
    Action("grade.accept", "enter", "Accept", "Take the selected grade"),
    Action("grade.cancel", "escape", "Go back", "Go on with the session"),
    Action("mock.start", "enter", "Start", "Start the selected round, or go on with the one that is running"),
    Action("mock.abandon", "x", "Abandon", "Give up the running round", shown=False),
    Action("library.start", "enter", "Start", "Practise the selected item"),
    Action(
        "library.drill", "d", "Drill", "Name the pattern of the selected problem from its statement, in two minutes"
    ),
    Action(
        "library.filter",
        "slash",
        "Filter",
        "Filter as you type; words, or topic: list: state: kind: difficulty: company:",
    ),
    Action("library.clear", "escape", "Show all", "Back to the list, and to all items", shown=False),
    Action("library.bookmark", "b", "Bookmark", "Set or remove the bookmark"),
    Action("library.suspend", "s", "Suspend", "Suspend the item, or bring it back"),
    Action("library.note", "n", "Note", "Write a note on the item"),
    Action("library.reset", "r", "Reset", "Make the item new again; its history stays", shown=False),
    Action("claim.accept", "enter", "Accept", "Claim the selected one"),
    Action("claim.cancel", "escape", "Close", "Close without a change"),
    Action("cases.leave", "escape", "Back", "Back to the session"),
    Action("cases.drop", "x,delete", "Drop", "Drop the selected case; no run includes it any more"),
    Action("attempts.leave", "escape", "Back", "Back to the session"),
    Action("attempts.diff", "d", "Whole code", "Show the difference to your code, or the whole attempt"),
    Action("stats.down", "j", "Scroll", "Scroll down; arrows and page keys do as well", shown=False),
    Action("stats.up", "k", "Scroll up", "Scroll up", shown=False),
    Action("list.up", "up,k", "Up", "Move up", shown=False),
    Action("list.down", "down,j", "Down", "Move down", shown=False),
    Action("list.page_up", "pageup", "Page up", "Move up by a page", shown=False),
    Action("list.page_down", "pagedown", "Page down", "Move down by a page", shown=False),
    Action("list.first", "home,g", "First", "Move to the first row", shown=False),
    Action("list.last", "end,G", "Last", "Move to the last row", shown=False),
    Action("reading.leave", "escape,q", "Back", "Back to the session"),
    Action("dialog.accept", "ctrl+s", "Accept", "Do it, or keep what was written"),
    Action("dialog.cancel", "escape", "Close", "Close without doing anything"),
)

ACTIONS: Mapping[str, tuple[Action, ...]] = {
    place: tuple(row for row in _ROWS if row.id.startswith(f"{place}.")) for place in TITLES
}


def bindings(place: str) -> list[BindingType]:
    """The bindings of a place; their ids are what a keymap refers to."""
    return [
        Binding(
            row.keys,
            row.method,
            row.label,
            id=row.id,
            show=row.shown,
            tooltip=row.help,
            priority=_never_typed(row.keys),
        )
        for row in ACTIONS[place]
    ]


def _never_typed(keys: str) -> bool:
    """Whether these are function and control keys only.

    They act at once. Other keys first go to what has the focus and only then become actions, so that of two keys in quick
    succession the second could arrive before the first one acted: ctrl+n, 3 would score the criterion that was left.
    """
    return all(key.startswith("ctrl+") or (key[:1] == "f" and key[1:].isdigit()) for key in keys.split(","))
