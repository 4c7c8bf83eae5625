"""macOS: the sandbox that browsers use (Seatbelt), entered by a child for itself through sandbox_init.

Deprecated by Apple for years, and still what everybody uses. There is no limit of memory on macOS.
"""

from __future__ import annotations

import ctypes
import sys

from .reading import DEVICES, Readable


def is_there() -> bool:
    """Whether this system has it."""
    return sys.platform == "darwin"


def profile(readable: Readable) -> str:
    """Everything is denied but to read what is readable and to be signalled by oneself."""
    folders = " ".join(f"(subpath {_quoted(path)})" for path in (*readable.folders, "/usr/lib", "/System/Library"))
    files = " ".join(f"(literal {_quoted(path)})" for path in (*readable.files, *DEVICES))
    hidden = " ".join(f"(subpath {_quoted(path)})" for path in readable.hidden)
    lines = [
        "(version 1)",
        "(deny default)",
        "(allow file-read-metadata)",
        f"(allow file-read* {folders} {files})",
        f"(deny file-read* {hidden})" if hidden else "",
        "(allow sysctl-read)",
        "(allow signal (target self))",
        "(allow process-info* (target self))",
    ]
    return "\n".join(line for line in lines if line)


def enter(text: str) -> None:
    """Bind this process to a profile for good; raises OSError with what the system says."""
    system = ctypes.CDLL("/usr/lib/libSystem.B.dylib", use_errno=True)
    message = ctypes.c_char_p()
    if system.sandbox_init(text.encode(), ctypes.c_uint64(0), ctypes.byref(message)) != 0:
        raise OSError(f"sandbox_init: {(message.value or b'').decode('utf-8', 'replace')}")


def _quoted(path: str) -> str:
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
