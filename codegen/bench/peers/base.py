"""What a peer is: a library that a user would call instead.

Takes arrays; gives, for an activation and a direction, the call that computes it there. Peers are tables: a call that
a library does not have is a row that is not there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np

from ..clock import Call

Array = np.ndarray[Any, np.dtype[Any]]
Maker = Callable[[Any], Call]


@dataclass(frozen=True)
class Inputs:
    """What is computed: arrays of one shape and type, and the values of the parameters.

    Of a gated unit there are the gate, too, and memory for its gradient.
    """

    x: Array
    grad: Array
    out: Array
    parameters: Mapping[str, float]
    learnable: tuple[str, ...] = ()
    gate: Array | None = None
    second: Array | None = None

    @property
    def arrays(self) -> tuple[Array, ...]:
        """What the function takes."""
        return (self.x,) if self.gate is None else (self.x, self.gate)


@dataclass(frozen=True)
class Table:
    """A library that is loaded.

    Attributes
    ----------
    take
        Hands `Inputs` over: what the makers are given.
    give
        The first numbers of a call's result, or of the first of its results, as a NumPy array.
    forward, backward
        The name of an activation, and what makes the call.
    from_output
        The activations whose backward begins with the saved output: it has less to compute than one that begins with
        the input, and where the output saturates it has lost the gradient.
    """

    take: Callable[[Inputs], Any]
    give: Callable[[Any], Array]
    forward: Mapping[str, Maker]
    backward: Mapping[str, Maker]
    from_output: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Peer:
    """A library that may be installed: the extra that installs it, what it imports, and the module of its table."""

    name: str
    extra: str
    imports: tuple[str, ...]
    table: str

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(name for name in self.imports if find_spec(name) is None)

    def start(self, threads: int) -> Table:
        """Load it, for this number of threads."""
        table: Table = import_module(f".{self.table}", __package__).start(threads)
        return table
