"""What a statement is: something that can be checked of an activation."""

from __future__ import annotations

from typing import Protocol

from .context import Context
from .finding import Finding


class Statement(Protocol):
    """One thing that is said of a function; data, without the function's name."""

    def check(self, context: Context, name: str) -> Finding:
        """Whether it is true of the activation of that name, and why."""
