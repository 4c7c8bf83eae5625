"""A job as a child reads it: a header line, then the arguments of each case. Nothing of the expected answers goes along."""

from __future__ import annotations

import json

from trainer.core.judging import Job, Limits


def limits_row(limits: Limits) -> dict[str, float]:
    """What a child has to know of its limits, in the header of its job."""
    return {"cpu_s": limits.cpu_s, "memory_mib": limits.memory_mib, "output_kib": limits.output_kib}


def job_bytes(job: Job, look: bool = False) -> bytes:
    """The header line, then the arguments of each case as they are. Expected answers stay here.

    With `look` the child compares the arguments after each call with what they were.
    """
    entry = job.entry
    header = {
        "limits": limits_row(job.limits),
        "look": look,
        "filename": job.filename,
        "source": job.source,
        "driver": job.driver_source,
        "entry": {
            "class": entry.class_name,
            "methods": [
                {"name": method.name, "params": method.params, "returns": method.returns} for method in entry.methods
            ],
            "design": entry.is_design,
            "answer_argument": entry.answer_argument,
            "answer_prefix": entry.answer_prefix,
        },
    }
    lines = [json.dumps(header, separators=(",", ":")).encode()]
    lines += [case.args.replace(b"\n", b" ") for case in job.cases]
    return b"\n".join(lines) + b"\n"
