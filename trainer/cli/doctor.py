"""`trainer doctor`: what is in order, what is not, and what to do about it."""

from __future__ import annotations

import click

from trainer.cli.output import bad, dim, emit, good, json_option, notable, show, table, talk
from trainer.cli.wiring import current_app
from trainer.core.wording import counted
from trainer.services.doctor import Finding, examine
from trainer.services.reviews import rebuild


@click.command()
@click.option("--rebuild", "anew", is_flag=True, help="First make every card anew from its reviews.")
@json_option
def doctor(anew: bool, as_json: bool) -> int:
    """Look for what is not in order.

    Exit code 1 when the database, the content or the settings have faults; what
    the judge cannot promise on this machine is told, but is not a fault.
    Example: trainer doctor --rebuild
    """
    app = current_app()
    if anew:
        copy = app.store.backup()
        talk(f"Made {counted(rebuild(app), 'card')} anew; the database before is in {copy}.")
    findings = examine(app)
    findings += [Finding("settings", False, fault) for fault in _config_faults()]
    if as_json:
        for finding in findings:
            emit({"what": finding.what, "well": finding.well, "detail": finding.detail})
    else:
        table(
            [(_mark(finding), finding.what, finding.detail) for finding in findings],
            indent="",
            flexible=2,
            styles=_STYLES,
        )
        show("")
        places = (("data", app.paths.data), ("config", app.paths.config), ("cache", app.paths.cache))
        table([(name, str(path)) for name, path in places], indent="", styles={0: dim})
    return 1 if any(not finding.well and not _limited(finding) for finding in findings) else 0


def _config_faults() -> tuple[str, ...]:
    app = current_app()
    _ = app.settings  # reading them finds the faults
    faults, app.config_faults = app.config_faults, ()
    return faults


def _limited(finding: Finding) -> bool:
    return finding.what.startswith("judge: ")


def _mark(finding: Finding) -> str:
    return "ok" if finding.well else "!" if _limited(finding) else "bad"


_STYLES = {0: lambda cell: {"ok": good, "!": notable}.get(cell.strip(), bad)(cell)}
