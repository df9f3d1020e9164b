"""What a time depends on besides the code: the processor and the versions of what was timed."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from importlib import metadata


def versions(peers: Iterable[str]) -> dict[str, str]:
    """By name; figures without them cannot be compared with others."""
    from llvmlite import binding

    found = {"processor": binding.get_host_cpu_name(), "python": platform.python_version()}
    return found | {name: metadata.version(name) for name in ("numba", "llvmlite", "numpy", *peers)}
