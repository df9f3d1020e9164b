"""The shapes of a function on a half-line: what is known of it before anything is approximated.

Plain data, which `general.py` finds and `lower_far.py` makes operations of: a `Half` is approximated in t as it stands,
each other shape says of what it is one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import sympy
from sympy import Expr

from ....proof.signs.search import Zero
from ....symbolic.display import display
from ..stable import t
from .periodic import Periodic
from .waves import Sine

SMOOTH = sympy.Function("h")  # what is left of a function when its zeros and its growth are divided out


@dataclass(frozen=True)
class Half:
    """A function of t in [lower, upper], upper infinite or not, without kinks.

    Attributes
    ----------
    expr : in t
    order : of the zero at t = 0; negative where the function is infinite there
    roots : the others
    power : of t in the leading term towards infinity
    w : -log of the exponential in the leading term; None where there is none
    falls : whether w tends to infinity, or to minus infinity
    """

    expr: Expr
    lower: float
    upper: float
    order: int
    roots: tuple[Zero, ...]
    power: int
    w: Expr | None
    falls: bool

    def to_sympy(self) -> Expr:
        """For people: what is divided out, with three digits of each root, times h, which has no zero."""
        product = t**self.order * SMOOTH(t)
        for root in self.roots:
            product *= (t - sympy.Float(float(root.ball), 4)) ** root.order
        return product if self.w is None else product * sympy.exp(-self.w)


@dataclass(frozen=True)
class Logs:
    """A function of t >= lower whose expansion towards infinity has logarithms: a polynomial in log t far out."""

    expr: Expr
    lower: float

    def to_sympy(self) -> Expr:
        """For people: the function itself."""
        return self.expr


@dataclass(frozen=True)
class Slow:
    """A function of t >= lower that follows t**power times one of log t: near as any, from `start` on by log t."""

    expr: Expr
    near: Half
    start: float
    far: Half  # of v = log t, without the power of t
    power: int
    limit: float  # towards infinity

    def to_sympy(self) -> Expr:
        """For people: the function itself."""
        return self.expr


@dataclass(frozen=True)
class Wave:
    """A coefficient times powers of sines, of each angle in t plus so many quarter turns, or a periodic function."""

    coefficient: Part
    sines: tuple[Sine, ...]
    periodic: Periodic | None = None


@dataclass(frozen=True)
class Waves:
    """A function of t >= lower that oscillates: from `start` on a sum of waves, before as any other one."""

    expr: Expr
    near: Half | None  # None where the sum holds from `lower` on
    start: float
    far: tuple[Wave, ...]
    limit: float  # towards infinity; NaN where there is none

    def to_sympy(self) -> Expr:
        """For people: the function itself."""
        return self.expr


@dataclass(frozen=True)
class Rooted:
    """A function of u = t**(1/order), given as one of u."""

    inner: Part
    order: int

    def to_sympy(self) -> Expr:
        """For people: the inner function, in the root of t."""
        return self.inner.to_sympy().subs(t, sympy.root(t, self.order))


@dataclass(frozen=True)
class Shifted:
    """A function of the distance from an end of its range, where it has a root in it: t - end, or end - t."""

    inner: Part
    end: Expr
    direction: int

    def to_sympy(self) -> Expr:
        """For people: the inner function, in the distance."""
        return self.inner.to_sympy().subs(t, self.direction * (t - self.end))


@dataclass(frozen=True)
class Joined:
    """A function with roots in it at both ends of its range, as two parts that meet at a place between."""

    left: Part
    right: Part
    at: float

    def to_sympy(self) -> Expr:
        """For people: one part up to the place, the other beyond it."""
        return sympy.Piecewise((self.left.to_sympy(), t <= self.at), (self.right.to_sympy(), True))


Part: TypeAlias = "Half | Logs | Slow | Waves | Rooted | Shifted | Joined"


def told(part: Part, *, other: bool = False) -> Iterator[Expr]:
    """A part as people read it: what was divided out, and then the function itself where that does not show.

    What is left of the `other` side is another function, so it has another name.
    """
    expr = part.to_sympy()
    if not expr.has(SMOOTH):
        yield expr
        return
    yield expr.replace(SMOOTH, sympy.Function("k")) if other else expr
    if isinstance(part, Half):
        yield display(part.expr)
