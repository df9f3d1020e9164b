"""What operations cost in time: `python tests/prices.py`, on a quiet machine.

Times the float32 kernels of every activation, one thread, 65,536 normally distributed inputs, and fits to them, by
least squares of relative errors, the time of each kind of operation, in units of one in float32. The prices that follow
stand in `kernel/program/cost.py`. With `NUMBA_CPU_NAME=haswell NUMBA_CPU_FEATURES=` the kernels are held to AVX2.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

import generated
from codegen.answers.kernels import make_all
from codegen.definition.library import load
from codegen.kernel.program.ops import Type
from codegen.kernel.program.program import Instr, Program
from codegen.kernel.program.usual import split

_SIZE, _ROUNDS, _CALLS = 1 << 16, 31, 5
_FEW = 8  # operations, from which on a kernel is no copy
KINDS = ("float32", "float64", "division in float32", "division in float64", "look-up", "conversion")


def kind(instr: Instr) -> str:
    """What an operation is counted as; empty where it takes no time."""
    if instr.op in ("input", "const"):
        return ""
    wide = instr.type in (Type.F64, Type.I64)
    if instr.op in ("div", "sqrt"):
        return f"division in float{64 if wide else 32}"
    if instr.op == "lookup":
        return "look-up"
    if instr.op in ("widen", "narrow"):
        return "conversion"
    return "float64" if wide else "float32"


def counts(program: Program) -> list[int]:
    """How many operations of each kind usual inputs take."""
    parts = split(program)
    found = Counter(map(kind, (parts.usual if parts else program).body))
    return [found[name] for name in KINDS]


def nanoseconds(call: Callable[[], object]) -> float:
    """An element's."""
    call()
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter_ns()
        for _ in range(_CALLS):
            call()
        times.append((time.perf_counter_ns() - start) / _CALLS / _SIZE)
    return statistics.median(times)


def measured() -> Iterator[tuple[list[int], float]]:
    """Operations and time of each kernel."""
    generated.set_num_threads(1)
    x = np.random.default_rng(0).standard_normal(_SIZE).astype(np.float32)
    out = np.empty_like(x)
    for made in make_all(load(Path("defs"))):
        for kernel in made.family.kernels:
            found = counts(kernel.default)
            if kernel.type is Type.F32 and len(made.family.arrays) == 1 and sum(found) >= _FEW:
                function = getattr(generated, made.family.name)
                function = function if kernel.function == "f" else getattr(function, kernel.function)
                yield found, nanoseconds(lambda function=function: function(x, out=out))


def main() -> None:
    """Print the price of each kind, and how well the times follow from them."""
    rows, times = (np.array(column, float) for column in zip(*measured(), strict=True))
    prices, *_ = np.linalg.lstsq(rows / times[:, None], np.ones(len(times)), rcond=None)
    for name, price in zip(KINDS, prices / prices[0], strict=True):
        click.echo(f"{name:20} {price:6.2f}")
    apart = np.abs(rows @ prices / times - 1)
    click.echo(
        f"one in float32 takes {prices[0]:.4f} ns; of {len(times)} kernels half are within {np.median(apart):.0%}"
    )


if __name__ == "__main__":
    main()
