"""What the services need from the outside, as protocols; `bootstrap` hands in the real things.

All instants are UTC; all values are from trainer.core.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Protocol

from trainer.core.cards import Card, ItemRecall, Quarter, ReviewRow
from trainer.core.drafts import Draft as Draft
from trainer.core.events import Event
from trainer.core.items import Item, ProblemList
from trainer.core.jsonvalue import Json
from trainer.core.judging import Answers, Job, Suite
from trainer.core.packs import Pack, Staged
from trainer.core.patterns import Pattern
from trainer.core.problem import Problem
from trainer.core.prompt import Prompt, Rubric
from trainer.core.settings import Settings
from trainer.core.studyday import StudyCalendar
from trainer.core.verdicts import CaseResult, Report


class Store(Protocol):
    """The database. Every method raises StoreError with a hint when the file cannot be used."""

    def append(
        self,
        events: Sequence[Event],
        cards: Sequence[Card] = (),
        *,
        put_draft: Draft | None = None,
        drop_card: str = "",
        drop_drafts: tuple[str, ...] = (),
    ) -> None:
        """Add events, replace the given cards, save a draft, drop an item's card and drafts, all in one durable transaction."""

    def merge(self, events: Iterable[Event]) -> int:
        """Add the events whose id is not there yet; returns how many were new. Cards are stale until `replace_cards`."""

    def events(self, *kinds: str, item_id: str = "", round_id: str = "") -> list[Event]:
        """Events in order of time (ties by id), all kinds or the given ones; undone ones are left out unless no kind is given."""

    def cards(self) -> dict[str, Card]:
        """All cards by item id."""

    def card(self, item_id: str) -> Card | None:
        """One item's card; None for a new item."""

    def replace_cards(self, cards: Iterable[Card]) -> None:
        """Drop every card and write these instead; the review rows are rebuilt from the events as well."""

    def reviews(self, item_id: str = "", since: datetime | None = None) -> list[ReviewRow]:
        """Reviews that were not undone, in order of time, from `since` on. Those before a CardReset stay: the work was done."""

    def active_quarters(self) -> list[datetime]:
        """The UTC quarters of an hour that have a counted review, in order: enough for streaks in every time zone."""

    def quarters(self) -> list[Quarter]:
        """All counted practice, summed up by quarters of an hour, in order."""

    def recalls(self) -> list[ItemRecall]:
        """All counted reviews, summed up by item."""

    def verdicts(self) -> dict[str, int]:
        """How often each verdict was given to a submit."""

    def flags(self) -> dict[str, frozenset[str]]:
        """Item id -> flags that are on."""

    def save_draft(self, draft: Draft) -> None:
        """Insert or replace; durable when it returns."""

    def draft(self, key: str) -> Draft | None:
        """The saved draft."""

    def drafts(self) -> list[Draft]:
        """All drafts, newest first."""

    def check(self) -> list[str]:
        """Faults of the database file, one sentence each; empty when it is sound."""

    def close(self) -> None:
        """Close every connection."""

    def backup(self) -> Path:
        """Copy the database beside itself and return the copy's path."""


class Exporter(Protocol):
    """Turns what was done into text and back. Pure: nobody here opens a file."""

    def json_text(self, events: Iterable[Event], drafts: Iterable[Draft], version: str) -> str:
        """A whole backup: every event, unknown kinds as they came, and every draft; `version` is the program's."""

    def read_json(self, text: str) -> tuple[list[Event], list[Draft]]:
        """What `json_text` wrote; raises TrainerError with one sentence when the text is not that."""

    def csv_text(self, reviews: Iterable[tuple[Event, Item | None]], zone: tzinfo) -> str:
        """One line per review, times in `zone`; None stands for an item whose content is gone."""


class Content(Protocol):
    """Problems, prompts, rubrics and lists, shipped and the user's own; the nearest id wins."""

    def items(self) -> Mapping[str, Item]:
        """Every item by id, from the cached index. Files that cannot be read are left out; see `faults`."""

    def faults(self) -> tuple[str, ...]:
        """A sentence with file and line for each file that was left out of the index."""

    def problem(self, slug: str) -> Problem:
        """Raises ContentError naming every fault of the folder, UsageError for an unknown slug."""

    def prompt(self, item_id: str) -> Prompt:
        """The same for a prompt, by item id."""

    def rubric(self, name: str) -> Rubric:
        """A shared rubric."""

    def lists(self) -> Mapping[str, ProblemList]:
        """All lists by name."""

    def patterns(self) -> Mapping[str, Pattern]:
        """The vocabulary of patterns by id, in its order; the user's own entries replace and follow the shipped ones."""

    def ids(self) -> tuple[str, ...]:
        """The id of every problem and prompt that has a file, readable or not, in order."""

    def digest(self, item_id: str) -> str:
        """SHA-256 over every file of the item (and the rubric of a prompt); "" when it has none."""

    def checked(self) -> Mapping[str, str]:
        """Item id -> what `remember_checked` was told last, of shipped and own content alike."""

    def remember_checked(self, item_id: str, mark: str) -> None:
        """Change the item's line in problem_sets/checked.lock of its root; an empty mark takes it out, and lines of items
        that are gone go too. Content that cannot be written to is left as it is."""

    def save_list(self, name: str, problems: Sequence[Item]) -> Path:
        """Write a list of the user's own and return its file.

        Raises UsageError for a name that cannot be one or has a file already, ContentError when it cannot be written.
        """

    def scaffold(self, slug: str, title: str, topic: str) -> Path:
        """Write the skeleton of a problem into the user's own content and return its folder.

        Raises UsageError when the slug is taken, ContentError when the folder cannot be written.
        """


class Packs(Protocol):
    """Problems and prompts of other people, installed beside the user's own."""

    def installed(self) -> Mapping[str, Pack]:
        """Packs by name, in the order in which they were first added."""

    def faults(self) -> tuple[str, ...]:
        """A sentence for each pack that cannot be read, or is not as it was when it was added."""

    def stage(self, source: str, name: str, now: datetime) -> Staged:
        """Fetch a pack and look at it; `name` is empty to take the pack's own.

        Raises UsageError for a source that is none, ContentError with the reason when it is refused; nothing stays then.
        """

    def parts(self, name: str) -> Mapping[str, str]:
        """SHA-256 of every part of an installed pack by its id."""

    def install(self, staged: Staged, allowed: frozenset[str]) -> None:
        """Put a staged pack in its place, instead of one with its name; `allowed` is remembered for these files."""

    def discard(self, staged: Staged) -> None:
        """Forget a staged pack."""

    def remove(self, name: str) -> None:
        """Delete a pack's files; raises UsageError when there is none of that name."""

    def allow(self, name: str, promises: frozenset[str]) -> None:
        """Remember that the pack's code may run without these promises, until its files change."""


class CompanyFile(Protocol):
    """The user's table of which companies ask which problems, as text that a person may edit."""

    def read(self) -> str:
        """The table; empty when there is none. Raises ContentError when it is there and cannot be read."""

    def write(self, text: str) -> Path:
        """Replace the table and return where it is; raises ContentError when that is not possible."""


class SuiteCache(Protocol):
    """Suites that were built on this machine, by content hash."""

    def load(self, content_hash: str) -> Suite | None:
        """The suite, or None when it is not there or not readable."""

    def save(self, content_hash: str, suite: Suite) -> None:
        """Keep a suite; a full or read-only disk is not an error here."""

    def speed(self) -> tuple[datetime, float] | None:
        """What `keep_speed` was told last: when this machine's speed was measured, and the CPU seconds of the loop."""

    def keep_speed(self, at: datetime, seconds: float) -> None:
        """Remember the speed of this machine, so that the next start of the program need not measure it."""


class Judge(Protocol):
    """Runs foreign code in processes of its own. Never raises for what that code does."""

    def run(self, job: Job, on_case: Callable[[CaseResult], None] | None = None) -> Report:
        """Judge a solution on all cases of the job; `on_case` is called from the calling thread as results arrive."""

    def answers(self, job: Job) -> Answers:
        """Run a trusted solution and return its answers without comparing them."""

    def author(self, cases_source: str, calls: Sequence[tuple[str, Json]], *, cpu_s: float = 20.0) -> list[Json]:
        """Run an author's cases.py in a child and make the calls, in order; see trainer/judge/author.py for their names.

        Raises AuthorError with the author's own frames when the module or a call fails as such.
        """

    def protections(self) -> Mapping[str, str]:
        """Promise -> "held" or why it is not held on this machine."""

    def close(self) -> None:
        """Stop every process."""


class Context(Protocol):
    """Everything a service is handed. Properties are opened on first use."""

    @property
    def store(self) -> Store: ...
    @property
    def content(self) -> Content: ...
    @property
    def packs(self) -> Packs: ...
    @property
    def companies(self) -> CompanyFile: ...
    @property
    def suites(self) -> SuiteCache: ...
    @property
    def judge(self) -> Judge: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def calendar(self) -> StudyCalendar: ...
    @property
    def device(self) -> str: ...
    @property
    def exporter(self) -> Exporter: ...

    def agrees(self, question: str) -> bool:
        """Put a question to the person; False where there is nobody to answer it."""

    def new_judge(self) -> Judge:
        """Another judge, for work in parallel; whoever asks for it closes it."""

    def now(self) -> datetime:
        """UTC."""

    def new_id(self) -> str:
        """A fresh UUIDv7."""
