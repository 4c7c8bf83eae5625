"""The parts of an editorial."""

from __future__ import annotations

from trainer.core.editorials import MISTAKES, RECOGNISE, section

TEXT = """\
## How to recognise it

One number.

```
## Common mistakes
```

## Common mistakes

- Off by one.

### In detail

- Even more.

## Related
"""


def test_a_section_ends_at_the_next_one_and_not_in_code() -> None:
    assert section(TEXT, RECOGNISE) == "One number.\n\n```\n## Common mistakes\n```"
    assert section(TEXT, MISTAKES) == "- Off by one.\n\n### In detail\n\n- Even more."


def test_a_section_that_is_not_there_is_empty() -> None:
    assert section(TEXT, "Complexity") == section(TEXT, "related") == section("", RECOGNISE) == ""
