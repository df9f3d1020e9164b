"""What `bench --record` measures for the documentation: everything at one size in each type, some at many sizes.

Takes the generated package's activations; gives the record. All of it is one process on one thread, so that the machine
is the same for every figure.
"""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np

from ..answers.speeds import WHATS, Record, Report, What
from . import run as bench
from .peers.base import Peer
from .versions import versions

KINDS = (np.float32, np.float64, np.float16, ml_dtypes.bfloat16)
CACHED = 1 << 16  # elements that stay in the second-level cache, whichever array they are in
SIZES = tuple(1 << power for power in range(4, 25, 4))  # from a call's own cost to sixteen million
_SETS = ("avx512f", "avx2", "avx", "sse4_2", "asimd")  # instructions for vectors, the widest first


def measure(
    activations: Mapping[str, Any],
    peers: Sequence[Peer],
    rounds: int,
    tell: Callable[[str], None],
    run: Callable[..., Report] = bench.run,
) -> Record:
    """Time all at one size in each type, and in the first at every size those that each peer has, too."""
    first_kind, *others = (np.dtype(kind) for kind in KINDS)

    def timed(chosen: Mapping[str, Any], size: int, whats: Sequence[What], kind: np.dtype[Any] = first_kind) -> Report:
        options = bench.Options(size, kind, 1, rounds)
        return run(chosen, peers, options, lambda what: tell(f"{size:,} elements of {kind}: {what}"), whats=whats)

    first = timed(activations, CACHED, WHATS)
    common = {row.activation for row in first.of("forward") if set(row.peers) == set(first.peers)}
    chosen = {name: activation for name, activation in activations.items() if name in common}
    return Record(
        date=datetime.datetime.now(datetime.UTC).date().isoformat(),
        machine=machine(),
        versions=versions(first.peers),
        run=first,
        sizes=tuple(timed(chosen, size, ("forward",)) for size in SIZES) if chosen else (),
        types=tuple(timed(activations, CACHED, ("forward", "backward"), kind) for kind in others),
    )


def machine(told: Path = Path("/proc/cpuinfo")) -> dict[str, str]:
    """What a reader compares a machine by."""
    found = {}
    if told.is_file():
        lines = (line.partition(":") for line in told.read_text("utf-8").splitlines())
        found = {name.strip(): value.strip() for name, _, value in lines}
    flags = (found.get("flags") or found.get("Features") or "").split()
    return {
        "model": found.get("model name") or platform.processor() or platform.machine(),
        "vectors": next((name for name in _SETS if name in flags), ""),
        "cores": str(os.cpu_count()),
        "system": f"{platform.system()} {platform.machine()}",
    }
