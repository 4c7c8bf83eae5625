"""`trainer judge`: judge solution files, one or many, without storing anything."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from trainer.cli.output import emit, json_option, show
from trainer.cli.reports import report_row, show_report, summary_line
from trainer.cli.sources import read_source
from trainer.cli.wiring import current_app
from trainer.core.verdicts import Report, Verdict
from trainer.errors import TrainerError, UsageError
from trainer.services.judging import Submission, judge_all
from trainer.services.lookup import resolve_problem


@click.command()
@click.argument("slug", required=False)
@click.argument("files", metavar="FILE...", nargs=-1)
@click.option("--manifest", metavar="JSONL", help='Lines of {"slug": ..., "file": ...}; - is stdin.')
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="How many at a time.")
@json_option
def judge(slug: str | None, files: tuple[str, ...], manifest: str | None, jobs: int, as_json: bool) -> int:
    """Judge solution files against all tests of a problem.

    Nothing is recorded. Exit code 0 when every file is accepted, else 1.
    Example: trainer judge two-sum mine.py
    """
    app = current_app()
    if (manifest is None) == (slug is None) or bool(slug) != bool(files):
        raise UsageError("Say what to judge: a slug and its files, or --manifest.", "trainer judge two-sum mine.py")
    if manifest is not None:
        submissions = iter(_manifest(manifest))
    else:
        assert slug is not None
        name = resolve_problem(app, slug).item.slug
        if len(files) == 1:
            submissions = iter([Submission(name, files[0], read_source(files[0]))])
        else:
            submissions = (_submission(name, file) for file in files)
    return _judge(judge_all(app, submissions, jobs=jobs), as_json=as_json, single=len(files) == 1)


def _judge(judged: Iterator[tuple[Submission, Report]], *, as_json: bool, single: bool) -> int:
    rejected = 0
    for submission, report in judged:
        rejected += report.verdict is not Verdict.AC
        if as_json:
            emit(report_row(submission.slug, submission.file, report))
        elif single:
            show_report(report, submission.file)
        else:
            show(f"{summary_line(report, submission.file)}  {_reason(report)}".rstrip())
    return 1 if rejected else 0


def _reason(report: Report) -> str:
    why = report.message or (report.first_failure.why if report.first_failure else "")
    return why.splitlines()[0] if why else ""


def _submission(slug: str, file: str, beside: Path | None = None) -> Submission:
    """A file that cannot be read is a submission with a fault, so that the others are still judged."""
    try:
        return Submission(slug, file, read_source(file, beside))
    except TrainerError as error:
        return Submission(slug, file, fault=error.message)


def _manifest(path: str) -> Iterator[Submission]:
    """The submissions of a manifest, which is read whole first: a bad line stops before anything is judged."""
    beside = None if path == "-" else Path(path).absolute().parent
    pairs = [_pair(path, number, line) for number, line in enumerate(read_source(path).splitlines(), 1) if line.strip()]
    return (_submission(slug, file, beside) for slug, file in pairs)


def _pair(path: str, number: int, line: str) -> tuple[str, str]:
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    if isinstance(row, dict) and isinstance(row.get("slug"), str) and isinstance(row.get("file"), str):
        return row["slug"], row["file"]
    raise UsageError(
        f'{path}, line {number}, is not {{"slug": ..., "file": ...}}.', "A manifest has one JSON object per line."
    )
