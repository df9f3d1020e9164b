# Copied from codegen/targets/cpu/runtime/parameters.py by `python -m codegen build`; do not edit.
"""What a parameter may be: finite, and a number of the type that it is taken in. NaN may be, and gives NaN.

Takes a value as it was given, and as it was rounded; an infinite one is an error. A formula has no value at an
infinite parameter: its limit there is another function, which proofs and measured errors say nothing of, and which a
kernel would meet as inf * 0 or inf - inf.
"""

from __future__ import annotations

from typing import Any

import numpy as np


def check(function: str, name: str, given: Any, value: Any) -> None:
    """Refuse a parameter that is infinite, or that rounding to the type of `value` makes so."""
    infinite = np.isinf(value)
    if not infinite.any():
        return
    before = np.asanyarray(given)[infinite]
    over = before[np.isfinite(before)]
    if over.size:
        kind = value.dtype.name
        raise ValueError(
            f"{function} takes {name} as {kind}, and {_text(over)} is no {kind}, whose largest number is "
            f"{np.finfo(value.dtype).max}"
        )
    raise ValueError(f"{function} needs a finite {name}, but was given {_text(before)}; its formula has no value there")


def _text(values: Any) -> str:
    """The first of some values."""
    first = values.ravel()[0]
    return str(first.item() if first.dtype.kind in "biuf" else first)
