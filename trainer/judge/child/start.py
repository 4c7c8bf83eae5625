"""The file that the host executes: makes this folder a package and hands over to the runner.

Nothing of it may be found by a solution's own imports, so the folder is never put on sys.path.
Arguments: file descriptor of the control socket, path of the sortedcontainers package ("" for none), the folder of the
program, which stays out of reach, and the rungs of protection to do without, separated by commas.
"""

import gc
import importlib
import sys
from types import ModuleType


def start() -> None:
    if sys.version_info >= (3, 15):
        sys.exit(
            f"Python {sys.version_info[0]}.{sys.version_info[1]} is newer than what this program knows, which is 3.14"
        )
    # What is imported stays; to look among it for garbage, and to collect it once before the first fork, would be a tenth
    # of the time until the runner is ready.
    gc.disable()
    package = ModuleType("judge_child")
    package.__path__ = [__file__.rpartition("/")[0] or "."]
    sys.modules[package.__name__] = package
    # Our own files are worth a .pyc (the start is twice as fast); what solutions import is not.
    sys.dont_write_bytecode = False
    runner = importlib.import_module("judge_child.runner")
    sys.dont_write_bytecode = True
    runner.main(int(sys.argv[1]), sys.argv[2], sys.argv[3], [rung for rung in sys.argv[4].split(",") if rung])


if __name__ == "__main__":
    start()
