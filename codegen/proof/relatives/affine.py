"""Scaling and shifting of input and output.

Takes a form g and four exact numbers; gives the form of a g(b x + c) + d, and its text.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy
from sympy import Expr, Symbol, oo

from ...symbolic.display import plain
from ...symbolic.piecewise import Piece, PiecewiseForm
from ...symbolic.signs import signs
from ..algebra.identities import reflected


@dataclass(frozen=True)
class Affine:
    """x to outer * g(inner * x + shift) + offset."""

    outer: Expr = sympy.S.One
    inner: Expr = sympy.S.One
    shift: Expr = sympy.S.Zero
    offset: Expr = sympy.S.Zero

    @property
    def trivial(self) -> bool:
        """Whether it changes nothing."""
        return self == Affine()

    def map(self, change: Callable[[Expr], Expr]) -> Affine:
        """With other numbers."""
        return Affine(*(change(v) for v in (self.outer, self.inner, self.shift, self.offset)))

    def form(self, g: PiecewiseForm) -> PiecewiseForm:
        """The form of outer * g(inner * x + shift) + offset; the sign of `inner` is known."""
        x, inner, shift = g.x, self.inner, self.shift
        if signs(inner) == {-1}:
            return Affine(self.outer, -inner, -shift, self.offset).form(reflected(g))

        def back(bound: Expr) -> Expr:
            return bound if bound in (oo, -oo) else sympy.cancel((bound - shift) / inner)

        pieces = (
            Piece(
                self.outer * p.expr.subs(x, inner * x + shift) + self.offset,
                back(p.lower),
                back(p.upper),
                p.lower_closed,
                p.upper_closed,
            )
            for p in g
        )
        return PiecewiseForm(tuple(pieces), x)

    def text(self, name: str, settings: str = "") -> str:
        """As a formula in x: `2*sigmoid(2*x) - 1`."""
        call = Symbol(f"{name}({_line(self.inner, Symbol('x'), self.shift)}{settings})")
        return _line(self.outer, call, self.offset)


def _line(slope: Expr, letter: Symbol, start: Expr) -> str:
    """slope * letter + start; the slope 1/1.702 as a division, for that is how it is written shortest."""
    if not slope.is_Rational or start != 0 or "/" in plain(1 / slope):
        return plain(slope * letter + start)
    divided = Symbol(f"{letter}/{plain(1 / slope)}")
    return min(plain(slope * letter), str(divided), key=len) if slope > 0 else plain(slope * letter)
