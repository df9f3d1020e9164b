# Copied from codegen/targets/cpu/runtime/layout.py by `python -m codegen build`; do not edit.
"""The memory of a result that NumPy would give: the order of its axes follows the operands'.

Takes the operands of a ufunc; gives new arrays, by NumPy's own iterator, as its ufuncs make them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np


def filled(outs: tuple[Any, ...], inputs: Sequence[Any], masks: Sequence[Any], kind: np.dtype[Any]) -> tuple[Any, ...]:
    """The outputs of a call, with a new array of a type for each None; `masks` holds `where`, if it was given."""
    count = sum(out is None for out in outs)
    if not count:
        return outs
    operands = [np.asarray(a) for a in (*inputs, *masks, *(out for out in outs if out is not None))]
    order = _without_gaps(operands) if len(outs) == 1 and not masks else None
    if order is not None:
        made: tuple[Any, ...] = (np.empty(np.broadcast_shapes(*(a.shape for a in operands)), kind, order),)
    else:
        iterator: Any = np.nditer(  # type: ignore[call-overload]  # which wants literals, not lists of names
            [*operands, *(None,) * count],
            flags=["zerosize_ok"],
            op_flags=[["readonly"]] * len(operands) + [["writeonly", "allocate", "no_subtype"]] * count,
            op_dtypes=[None] * len(operands) + [kind] * count,
            order="K",
        )
        made = iterator.operands[len(operands) :]
    new = iter(made)
    return tuple(next(new) if out is None else out for out in outs)


def _without_gaps(arrays: Sequence[Any]) -> Any:
    """The order of arrays of one shape without gaps, beside numbers, for which NumPy asks no iterator; else None."""
    arrays = [a for a in arrays if a.ndim] or arrays
    if any(a.shape != arrays[0].shape for a in arrays):
        return None
    orders = (("C", "C_CONTIGUOUS"), ("F", "F_CONTIGUOUS"))
    return next((order for order, flag in orders if all(a.flags[flag] for a in arrays)), None)
