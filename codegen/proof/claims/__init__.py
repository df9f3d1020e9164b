"""Claims about activations as checkable statements, and their verdicts, computed from facts.

Takes a library of activations; gives for each claim "proved", "refuted" or "holds if ...", with evidence. The claims
are data in `table.py`, in a small vocabulary of statements; no check names an activation.
"""

from __future__ import annotations

from .context import Context
from .decide import Decided, decide
from .table import CLAIMS, Claim

__all__ = ["CLAIMS", "Claim", "Context", "Decided", "decide"]
