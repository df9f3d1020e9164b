# Copied from codegen/targets/cpu/runtime/memory.py by `python -m codegen build`; do not edit.
"""From which size on results are stored past the caches.

Takes what the system tells of its caches; gives a number of bytes to the machine code of loops, by address. A result
that is larger than the last-level cache has left it before anybody reads it, and an ordinary store would read memory
only to overwrite it.
"""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

_CACHES = Path("/sys/devices/system/cpu/cpu0/cache")
_UNITS = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}

limit = ctypes.c_int64(sys.maxsize)  # bytes of a result that one thread computes; read by every loop


def last_level(caches: Path = _CACHES) -> int | None:
    """The size in bytes of the cache that is nearest to memory; None where the system does not tell."""
    sizes = {}
    try:
        for cache in caches.glob("index*"):
            level, kind, size = ((cache / name).read_text().strip() for name in ("level", "type", "size"))
            if kind != "Instruction":
                sizes[int(level)] = int(size[:-1]) * _UNITS[size[-1]]
    except (OSError, ValueError, KeyError, IndexError):
        return None
    return sizes[max(sizes)] if sizes else None


def divide(threads: int) -> None:
    """Set the limit where so many threads compute a result together."""
    if _SIZE is not None:
        limit.value = _SIZE // threads


_SIZE = last_level()
