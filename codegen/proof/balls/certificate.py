"""Certificates: what was evaluated where, enough for somebody else to confirm a number without our search.

Each is plain data in texts: expressions in `x` as SymPy reads them, ends as exact rationals ("-3/4") or "-oo" and
"oo", enclosures as decimals. A checker evaluates them at a precision of its own; `tests/support/checker.py` is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from sympy import Expr

from ...definition.constant import spelled_out
from ...symbolic.piecewise import PiecewiseForm


def text(function: Expr | PiecewiseForm) -> str:
    """A function as certificates have it: constants by their values, for a name may mean two in one comparison."""
    return str(spelled_out(function.to_sympy() if isinstance(function, PiecewiseForm) else function))


@dataclass(frozen=True)
class Sign:
    """`expression` has one sign, 1 or -1, on the open interval; 0 says that it vanishes there throughout."""

    expression: str
    lower: str
    upper: str
    sign: int


@dataclass(frozen=True)
class Root:
    """`expression` has exactly one root in the closed interval, of this order.

    A root of order 1 shows in a change of sign at the ends, and a derivative without a root. One of a higher order has
    an exact place: the derivatives below the order vanish at `at`, and the next one has no root in the interval.
    """

    expression: str
    lower: str
    upper: str
    order: int
    at: str | None = None


@dataclass(frozen=True)
class Value:
    """`expression` lies in [lo, hi] for every x in [lower, upper]."""

    expression: str
    lower: str
    upper: str
    lo: str
    hi: str


@dataclass(frozen=True)
class Tail:
    """From `start` on towards an infinity, `expression` is `leading` times a factor within 1 - ratio and 1 + ratio.

    The factor tends to 1. `side` is 1 for x to infinity, -1 for x to minus infinity.
    """

    expression: str
    side: int
    start: str
    leading: str
    ratio: str


@dataclass(frozen=True)
class Identity:
    """Two expressions, in x and in parameters of the given domains, are equal; algebra proves it."""

    left: str
    right: str
    domains: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Integral:
    """The integral of `expression` over the real line lies in [lo, hi]."""

    expression: str
    lo: str
    hi: str


Certificate: TypeAlias = Sign | Root | Value | Tail | Identity | Integral
