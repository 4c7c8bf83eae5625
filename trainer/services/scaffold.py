"""Starting a problem of one's own: a folder whose check says, step by step, what to write."""

from __future__ import annotations

import re
from pathlib import Path

from trainer.core.items import SLUG
from trainer.errors import UsageError
from trainer.services.ports import Context

OWN_TOPIC = "my-problems"


def new_problem(ctx: Context, slug: str, *, title: str = "", topic: str = OWN_TOPIC) -> Path:
    """Write the skeleton of a problem into the user's content and return its folder.

    Raises UsageError for a name that cannot be a slug or is taken, ContentError when the folder cannot be written.
    """
    for what, name in (("slug", slug), ("topic", topic)):
        if not re.fullmatch(SLUG, name) or len(name) > 80 or name == "lists":
            raise UsageError(
                f"{name!r} cannot be a {what}.", "Use lower-case words or digits joined by hyphens, such as two-sum."
            )
    words = title.split() or [word.capitalize() for word in slug.split("-")]
    return ctx.content.scaffold(slug, " ".join(words), topic)
