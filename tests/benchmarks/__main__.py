"""`python -m tests.benchmarks [name ...]` prints the report; without names it runs everything."""

from __future__ import annotations

import sys
from importlib import import_module

NAMES = ("planning", "startup", "screen", "keys", "judging", "soak")


def main(names: list[str]) -> None:
    """Run the named benchmarks and print their lines as they come."""
    for name in names or list(NAMES):
        print(f"\n{name}")
        for line in import_module(f"tests.benchmarks.{name}").run():
            print(f"  {line}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
