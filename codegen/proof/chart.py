"""Sign charts on the whole real line (being written)."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from flint import arb, fmpq

from ..symbolic.piecewise import PiecewiseForm


@dataclass(frozen=True)
class Root:
    """A place where a function vanishes or changes its sign."""

    lower: fmpq
    upper: fmpq
    order: int
    exact: sympy.Expr | None = None


@dataclass(frozen=True)
class Cell:
    """A largest open interval on which a function has one sign; `lower` and `upper` are roots, kinks or None (infinity)."""

    lower: Root | None
    upper: Root | None
    sign: int


@dataclass(frozen=True)
class Chart:
    """The cells of a function from left to right."""

    cells: tuple[Cell, ...]


def chart(form: PiecewiseForm) -> Chart:
    raise NotImplementedError
