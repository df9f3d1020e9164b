"""The law of scales: what a parameter does that only stretches.

Takes a piecewise form and a positive parameter; gives a and b with f(x; p) = p**a f(p**b x; 1), proved by algebra.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Expr, Rational, Symbol

from ...symbolic.display import plain
from ...symbolic.piecewise import Piece, PiecewiseForm
from .identities import equal

_HALF = sympy.Rational(1, 2)
_INSIDE = (sympy.S.One, sympy.S.NegativeOne, _HALF, -_HALF)  # the exponents that are tried
_OUTSIDE = (sympy.S.Zero, -sympy.S.One, sympy.S.One, -_HALF, _HALF, sympy.Integer(-2), sympy.Integer(2))


@dataclass(frozen=True)
class Scaling:
    """f(x; p) = p**outside * f(p**inside * x; 1) for all positive p."""

    parameter: str
    outside: Rational
    inside: Rational

    @property
    def law(self) -> str:
        p, x = Symbol(self.parameter, positive=True), Symbol("x")
        inner = Symbol(f"f({plain(p**self.inside * x)}; 1)", positive=True)
        return f"f(x; {p}) = {plain(p**self.outside * inner)}"

    @property
    def consequences(self) -> tuple[str, ...]:
        """What follows for every value of the parameter from the facts at 1."""
        said = (
            ("values", "are those at {p} = 1", self.outside),
            ("places", "(extrema, roots, kinks) are those at {p} = 1", -self.inside),
            ("slopes", "and the Lipschitz constant are those at {p} = 1", self.outside + self.inside),
            ("second derivatives", "are those at {p} = 1", self.outside + 2 * self.inside),
        )
        p = Symbol(self.parameter, positive=True)
        return tuple(
            f"{what} {rest.format(p=p)}" + ("" if power == 0 else f", times {plain(p**power)}")
            for what, rest, power in said
        )


def positive(form: PiecewiseForm, parameter: Symbol) -> tuple[PiecewiseForm, Symbol]:
    """The form with the parameter as a positive one, which it may be outside its domain's other values."""
    p = Symbol(parameter.name, positive=True)
    return form.subs({parameter: p}), p


def scaling(form: PiecewiseForm, parameter: Symbol) -> Scaling | None:
    """The law of scales that a parameter follows; None where none is proved."""
    form, p = positive(form, parameter)
    one = form.subs({p: 1})
    for inside in _INSIDE:
        for outside in _OUTSIDE:
            if equal(form, stretched(one, p**outside, p**inside)):
                return Scaling(parameter.name, outside, inside)
    return None


def stretched(form: PiecewiseForm, outside: Expr, inside: Expr) -> PiecewiseForm:
    """The form of outside * f(inside * x), `inside` positive."""
    x = form.x
    pieces = (
        Piece(
            outside * p.expr.subs(x, inside * x),
            sympy.cancel(p.lower / inside) if p.lower.is_finite else p.lower,
            sympy.cancel(p.upper / inside) if p.upper.is_finite else p.upper,
            p.lower_closed,
            p.upper_closed,
        )
        for p in form
    )
    return PiecewiseForm(tuple(pieces), x)
