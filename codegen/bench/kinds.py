"""The types that can be timed: NumPy's own, and bfloat16 where a package has it."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np

from ..errors import UserError


def kind_of(name: str) -> np.dtype[Any]:
    """The type of that name."""
    owner = "numpy" if hasattr(np, name) else "ml_dtypes"
    try:
        kind: np.dtype[Any] = np.dtype(getattr(importlib.import_module(owner), name))
    except ModuleNotFoundError:
        raise UserError(f"NumPy has no {name} of its own", "pip install ml_dtypes") from None
    return kind
