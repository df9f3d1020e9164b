# Copied from codegen/targets/cuda/runtime/programs.py by `python -m codegen build`; do not edit.
"""The programs of kernels, as functions for a GPU.

Takes the name of a module of `kernels`; gives its functions, whose operators are the words of `lanes`.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np

from ...runtime.machine import source
from ...runtime.vectors import Table, table
from . import lanes
from .words import NAMED, OPERATORS, TYPES, column_name, in_words

_CALLED = ("bits", "copysign", "fma", "from_bits", "select", "sqrt")


@cache
def programs(module: str) -> dict[str, Callable[..., Any]]:
    """The functions of a module of kernels, by their names."""
    return functions(source(module), module)


def functions(text: str, name: str) -> dict[str, Callable[..., Any]]:
    """The functions of a text."""
    scope: dict[str, Any] = {word: getattr(lanes, word) for word in (*OPERATORS.values(), *NAMED.values(), *_CALLED)}
    scope |= {type: getattr(np, type) for type in TYPES} | {"inf": math.inf, "nan": math.nan, "__name__": name}
    scope |= {"table": table, "joined": lanes.joined}
    exec(compile(in_words(text), f"<{name} for a GPU>", "exec"), scope)
    tables = {name: made for name, made in scope.items() if isinstance(made, Table)}
    scope |= {column_name(n, k): lanes.looked_up(c) for n, made in tables.items() for k, c in enumerate(made)}
    return scope
