# Copied from codegen/targets/cpu/runtime/threads.py by `python -m codegen build`; do not edit.
"""Several threads for large arrays; the bits do not depend on how many.

Takes a call of a ufunc, or independent pieces of work; runs the pieces on a pool that is made when it is first needed,
and anew in a forked process. The machine code that a piece runs holds no lock of the interpreter.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
from numpy import ndarray

from . import layout, memory, modes

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

Piece = TypeVar("Piece")
WORTHWHILE = 1 << 20  # elements, which the cheapest kernel is done with in 0.1 ms: as long as handing work over takes


def _usable() -> int:
    chosen = os.environ.get("NUMBA_NUM_THREADS", "")
    if chosen.isdigit() and int(chosen) > 0:
        return int(chosen)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _State:
    """How many threads, and from which size on they are used."""

    def __init__(self) -> None:
        self.pool: ThreadPoolExecutor | None = None
        self.set(_usable())

    def set(self, count: int) -> None:
        self.close()
        self.count = count
        self.threshold = WORTHWHILE if count > 1 else sys.maxsize
        memory.divide(count)

    def close(self) -> None:
        if self.pool is not None:
            self.pool.shutdown(wait=False)
        self.pool = None

    def forget(self) -> None:
        """In a forked process the pool's threads do not exist."""
        self.pool = None


state = _State()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=state.forget)


def get_num_threads() -> int:
    """How many threads a call on a large array uses."""
    return state.count


def set_num_threads(n: int) -> None:
    """Use `n` threads for large arrays from now on; 1 uses the caller's alone.

    The default is the number of usable cores, or the environment's `NUMBA_NUM_THREADS`.
    """
    if isinstance(n, bool) or not isinstance(n, int):
        raise TypeError(f"the number of threads is an integer, not {type(n).__name__}")
    if n < 1:
        raise ValueError(f"the number of threads is at least 1, not {n}")
    state.set(n)


def ranges(length: int, step: int = 1) -> list[tuple[int, int]]:
    """Cut `length` into at most as many ranges as there are threads, at multiples of `step`."""
    units = -(-length // step)
    pieces = max(1, min(state.count, units))
    edges = [min(length, units * k // pieces * step) for k in range(pieces + 1)]
    return [(a, b) for a, b in pairwise(edges) if a < b]


def run(work: Callable[[Piece], object], pieces: Sequence[Piece]) -> None:
    """Do the work on every piece, one of them in the calling thread."""
    if len(pieces) < 2 or state.count < 2:
        for piece in pieces:
            work(piece)
        return
    pool = state.pool
    if pool is None:
        from concurrent.futures import ThreadPoolExecutor

        pool = state.pool = ThreadPoolExecutor(state.count - 1, "kernel", modes.stay)
    waiting = [pool.submit(work, piece) for piece in pieces[1:]]
    try:
        work(pieces[0])
    finally:
        for future in waiting:
            future.result()


@modes.standard
def call(
    ufunc: np.ufunc, inputs: tuple[Any, ...], out: tuple[Any, ...], keywords: dict[str, Any], kind: np.dtype[Any]
) -> Any:
    """Call a ufunc; in pieces where the first input is large and the pieces are independent of each other."""
    first = inputs[0]
    if out:
        keywords = {**keywords, "out": out}
    if type(first) is not ndarray or first.size < state.threshold or keywords.keys() - {"out", "where"}:
        return ufunc(*inputs, **keywords)
    masks = (keywords["where"],) if "where" in keywords else ()
    targets = layout.filled(out or (None,) * ufunc.nout, inputs, masks, kind)
    operands = (*inputs, *masks, *targets)
    if not _independent((*inputs, *masks), targets):
        return ufunc(*inputs, **keywords)
    shape = targets[0].shape
    if all(np.ndim(a) == 0 or (a.flags.c_contiguous and a.shape == shape) for a in operands):
        operands = tuple(a if np.ndim(a) == 0 else a.reshape(-1) for a in operands)
        shape = operands[-1].shape
    sources = tuple(np.broadcast_to(a, shape, subok=True) for a in operands[: -len(targets)])
    results = operands[-len(targets) :]
    axis = int(np.argmax(shape))

    def work(piece: tuple[int, int]) -> None:
        at = (slice(None),) * axis + (slice(*piece),)
        parts = [a[at] for a in sources]
        if masks:
            ufunc(*parts[:-1], out=tuple(a[at] for a in results), where=parts[-1])
        else:
            ufunc(*parts, *(a[at] for a in results))

    run(work, ranges(shape[axis], 64))
    return targets[0] if len(targets) == 1 else targets


def _independent(sources: tuple[Any, ...], targets: tuple[Any, ...]) -> bool:
    """Whether a piece of the outputs is read by no other piece, and all operands broadcast to their shape."""
    for k, target in enumerate(targets):
        if type(target) is not ndarray or not target.flags.writeable or target.shape != targets[0].shape:
            return False
        if not _spread(target):
            return False
        if any(np.may_share_memory(other, target) for other in targets[:k]):
            return False
    return all(_apart(sources, target) for target in targets)


def _spread(array: Any) -> bool:
    """Whether every element has a place of its own, as far as strides show it."""
    reach = array.itemsize
    for step, n in sorted((abs(step), n) for step, n in zip(array.strides, array.shape, strict=True) if n > 1):
        if step < reach:
            return False
        reach += step * (n - 1)
    return True


def same_elements(a: Any, target: Any) -> bool:
    """Whether one array is the other: the same elements in the same order, not only an address where both start."""
    return bool(
        a.ctypes.data == target.ctypes.data
        and a.shape == target.shape
        and a.strides == target.strides
        and a.dtype == target.dtype
    )


def _apart(sources: tuple[Any, ...], target: Any) -> bool:
    """Whether what is read lies apart from the target, or is it."""
    for a in sources:
        if isinstance(a, (bool, int, float, np.generic)):
            continue
        if type(a) is not ndarray or a.ndim > target.ndim:
            return False
        if any(n not in (1, m) for n, m in zip(a.shape[::-1], target.shape[::-1], strict=False)):
            return False
        if not same_elements(a, target) and np.may_share_memory(a, target):
            return False
    return True
