"""Content files as core values: a problem's folder, a prompt, a rubric, a list.

Each reader returns the value, or None with every fault; nothing here raises for what an author wrote.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path

from trainer.content import schema
from trainer.content.layout import Source
from trainer.content.parsing import read, validate
from trainer.core.items import DEFAULT_MINUTES, Difficulty, Item, Kind
from trainer.core.judging import SUITE_FORMAT
from trainer.core.problem import Comparison, Entry, EquivalentMutant, Method, Problem
from trainer.core.prompt import Criterion, Estimate, Flashcard, Phase, Prompt, Rubric
from trainer.yamlfile import Document, Fault

_TEXTS = ("statement.md", "editorial.md", "cases.py")
_SOLUTION = re.compile(r"(accepted|slow|wrong)_[a-z0-9_]+\.py")
_DIFFICULTY = {"mid": Difficulty.MEDIUM, "senior": Difficulty.HARD, "staff": Difficulty.HARD}


def problem_file(source: Source) -> tuple[schema.ProblemFile | None, tuple[Fault, ...]]:
    """problem.yaml alone: all that the index needs of a problem."""
    path = Path(source.path)
    document = read(path, source.where)
    file, faults = validate(schema.ProblemFile, document)
    if file is not None:
        faults = (
            *_differs(document, "slug", file.slug, source.slug, "folder"),
            *_differs(document, "topic", file.topic, path.parent.parent.name, "folder above"),
        )
    return (None if faults else file), faults


def prompt_file(source: Source) -> tuple[schema.PromptFile | None, tuple[Fault, ...]]:
    """A prompt's file."""
    document = read(Path(source.path), source.where)
    file, faults = validate(schema.PromptFile, document)
    if file is not None:
        faults = _differs(document, "slug", file.slug, source.slug, "file")
    return (None if faults else file), faults


def list_file(source: Source) -> tuple[schema.ListFile | None, tuple[Fault, ...]]:
    """A problem list's file."""
    document = read(Path(source.path), source.where)
    file, faults = validate(schema.ListFile, document)
    if file is not None:
        slugs = [listed.slug for listed in file.problems]
        twice = [number for number, slug in enumerate(slugs) if slug in slugs[:number]]
        faults = (
            *_differs(document, "name", file.name, source.slug, "file"),
            *(Fault(document.where, document.line_of(("problems", n)), f"lists {slugs[n]} twice.") for n in twice),
        )
    return (None if faults else file), faults


def patterns_file(source: Source) -> tuple[schema.PatternsFile | None, tuple[Fault, ...]]:
    """The vocabulary of patterns; what its entries need is looked at when all of them are known (index.py)."""
    document = read(Path(source.path), source.where)
    file, faults = validate(schema.PatternsFile, document)
    if file is not None:
        ids = [part.id for part in file.patterns]
        faults = tuple(
            Fault(document.where, document.line_of(("patterns", n)), f"defines {one} twice.")
            for n, one in enumerate(ids)
            if one in ids[:n]
        )
    return (None if faults else file), faults


def problem_item(file: schema.ProblemFile) -> Item:
    """The problem as the index knows it, without the lists that contain it."""
    difficulty = Difficulty(file.difficulty)
    minutes = file.minutes or DEFAULT_MINUTES[difficulty]
    return Item(
        Kind.PROBLEM, file.slug, file.title, file.topic, difficulty, minutes, tuple(file.patterns), (), file.leetcode
    )


def prompt_item(file: schema.PromptFile, kind: Kind) -> Item:
    """The prompt as the index knows it."""
    topic = {Kind.DESIGN: "system-design", Kind.ML_DESIGN: "ml-design"}[kind]
    return Item(kind, file.slug, file.title, topic, _DIFFICULTY[file.level], file.minutes, tuple(file.tags))


def problem(source: Source) -> tuple[Problem | None, tuple[str, ...]]:
    """Everything in a problem's folder, without the lists that contain it, or every fault of it as a sentence."""
    file, yaml_faults = problem_file(source)
    folder, shown = Path(source.path).parent, source.where.removesuffix("problem.yaml")
    faults = [str(fault) for fault in yaml_faults]
    texts = {name: _text(folder / name, shown + name, faults) for name in _TEXTS}
    driver_path = folder / "driver.py"
    driver = _text(driver_path, f"{shown}driver.py", faults) if driver_path.exists() else None
    solutions = _solutions(folder, shown, faults)
    faults += _strangers(folder, shown)
    if file is not None and file.reference not in solutions:
        faults.append(
            f"{shown}problem.yaml: reference names {file.reference}, and there is no solutions/{file.reference}.py."
        )
    if file is None or faults:
        return None, tuple(faults)
    cases = texts["cases.py"]
    return Problem(
        item=problem_item(file),
        entry=_entry(file),
        comparison=Comparison(file.compare),
        reference=file.reference,
        hints=tuple(file.hints),
        time_complexity=file.complexity.time,
        space_complexity=file.complexity.space,
        related=tuple(file.related),
        definitions=file.definitions,
        time_limit_factor=file.time_limit_factor,
        statement=texts["statement.md"],
        editorial=texts["editorial.md"],
        cases_source=cases,
        driver_source=driver,
        solutions=solutions,
        content_hash=_content_hash(file, cases, driver, solutions[file.reference]),
        fewer_wrong_because=file.fewer_wrong_because,
        fewer_cases_because=file.fewer_cases_because,
        equivalent_mutants=tuple(
            EquivalentMutant(part.solution, part.change, part.because) for part in file.equivalent_mutants
        ),
        threads=file.threads,
    ), ()


def prompt(source: Source) -> tuple[Prompt | None, tuple[str, ...]]:
    """A prompt, or every fault of it as a sentence."""
    file, faults = prompt_file(source)
    if file is None:
        return None, tuple(str(fault) for fault in faults)
    return Prompt(
        item=prompt_item(file, Kind(source.kind)),
        level=file.level,
        domain=file.domain,
        prompt=file.prompt,
        clarify=tuple((q.ask, q.answer) for q in file.clarify),
        functional=tuple(file.requirements.functional),
        non_functional=tuple(file.requirements.non_functional),
        inputs={name: (part.value, part.unit, part.note) for name, part in file.inputs.items()},
        estimates=tuple(Estimate(e.name, e.unit, e.expression, e.tolerance, e.why) for e in file.estimates),
        phases=tuple(Phase(phase.name, phase.minutes, phase.guide) for phase in file.phases),
        api=tuple(file.api),
        data_model=tuple(file.data_model),
        components=tuple((part.name, part.why) for part in file.components),
        deep_dives=tuple((part.topic, part.strong) for part in file.deep_dives),
        trade_offs=tuple((part.this, part.that, part.when) for part in file.trade_offs),
        failure_modes=tuple((part.failure, part.mitigation) for part in file.failure_modes),
        twist=(file.twist.change, file.twist.breaks),
        follow_ups={level: tuple(getattr(file.follow_ups, level)) for level in ("mid", "senior", "staff")},
        rubric={criterion: _anchors(part) for criterion, part in file.rubric.items()},
        model_answer=file.model_answer,
        cards=tuple(Flashcard(card.front, card.back, card.why, card.source) for card in file.cards),
    ), ()


def rubric(path: Path, where: str) -> tuple[Rubric | None, tuple[str, ...]]:
    """A shared rubric, or every fault of it as a sentence."""
    document = read(path, where)
    file, faults = validate(schema.RubricFile, document)
    if file is None:
        return None, tuple(str(fault) for fault in faults)
    criteria = tuple(Criterion(part.id, part.title, _anchors(part.anchors)) for part in file.criteria)
    return Rubric(file.name, file.title, criteria), ()


def _anchors(part: Mapping[schema.Score, str]) -> dict[int, str]:
    return {score: text for score, text in part.items()}  # noqa: C416 - dict() would keep the narrower key type


def _entry(file: schema.ProblemFile) -> Entry:
    entry, answer = file.entry, file.answer
    if entry.methods is not None:
        methods = tuple(Method(name, tuple(m.params.items()), m.returns) for name, m in entry.methods.items())
        return Entry(entry.class_, methods, is_design=True)
    method = Method(entry.method or "", tuple((entry.params or {}).items()), entry.returns or "")
    return Entry(entry.class_, (method,), False, answer.argument if answer else None, bool(answer and answer.prefix))


def _content_hash(file: schema.ProblemFile, cases: str, driver: str | None, reference: str) -> str:
    decisive = [SUITE_FORMAT, file.slug, file.entry.model_dump(), file.answer and file.answer.model_dump()]
    decisive += [file.compare, file.time_limit_factor, cases, driver, reference]
    return hashlib.sha256(json.dumps(decisive).encode()).hexdigest()


def _solutions(folder: Path, shown: str, faults: list[str]) -> dict[str, str]:
    solutions: dict[str, str] = {}
    for path in sorted((folder / "solutions").glob("[!._]*")):
        if _SOLUTION.fullmatch(path.name):
            solutions[path.stem] = _text(path, f"{shown}solutions/{path.name}", faults)
        else:
            faults.append(
                f"{shown}solutions/{path.name}: is not called accepted_<idea>.py, slow_<idea>.py or wrong_<bug>.py."
            )
    return solutions


def _strangers(folder: Path, shown: str) -> list[str]:
    known = {"problem.yaml", "driver.py", "solutions", *_TEXTS}
    names = [path.name for path in sorted(folder.glob("[!._]*")) if path.name not in known]
    return [
        f"{shown}{name}: does not belong into a problem's folder; the files are {', '.join(sorted(known))}."
        for name in names
    ]


def _text(path: Path, where: str, faults: list[str]) -> str:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        faults.append(f"{where}: is missing.")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        faults.append(f"{where}:{line}: is not UTF-8 text. Save the file as UTF-8.")
    except OSError as error:
        faults.append(f"{where}: cannot be read: {error.strerror}.")
    return ""


def _differs(document: Document, key: str, said: str, name: str, what: str) -> tuple[Fault, ...]:
    if said == name:
        return ()
    return (Fault(document.where, document.line_of((key,)), f"{key} is `{said}`, but the {what} is called `{name}`."),)
