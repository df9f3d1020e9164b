"""Where a function has a finite value: on the whole real line, or it is unknown."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
from sympy import Expr

from ...symbolic.signs import signs
from ..analysis import Analysis
from ..balls.ball import NoEnclosure, Undecided
from ..expansion.tails import NoExpansion
from ..fact import Fact

# Functions that are finite wherever their argument is.
_TOTAL = (
    *(sympy.exp, sympy.tanh, sympy.sinh, sympy.cosh, sympy.sech, sympy.asinh),
    *(sympy.atan, sympy.erf, sympy.erfc, sympy.sin, sympy.cos, sympy.Abs),
)


@dataclass(frozen=True, kw_only=True)
class Domain(Fact):
    """The set of inputs with a finite value."""

    domain: str

    def __str__(self) -> str:
        return f"f has a finite value on {self.domain}."


def domain(subject: Analysis) -> Domain:
    """That the function is finite everywhere: every box of its sign chart had a finite ball, and all tails a bound.

    Where pieces meet it has a value, or its definition would have been refused. What has no chart, since it oscillates,
    is finite if all functions in it are.
    """
    try:
        found = subject.chart(0)
    except (Undecided, NoExpansion, NoEnclosure):
        if not all(_finite(piece.expr) for piece in subject.form(0)):
            raise
        return Domain(
            verdict="proved", method="every function in it is finite everywhere", domain="the whole real line"
        )
    return Domain(
        verdict="certified" if found.evidence else "proved",
        method="finite balls on boxes that cover the line, and tails that are bounded by powers and exponentials",
        evidence=found.evidence,
        domain="the whole real line",
    )


def _finite(expr: Expr) -> bool:
    """Whether an expression is seen to be finite for every real x, by what stands in it."""
    if not all(_finite(a) for a in expr.args):
        return False
    if isinstance(expr, sympy.Pow) and expr.base is not sympy.E:
        allowed = {1} if not expr.exp.is_Integer else {1, -1} if expr.exp < 0 else {1, 0, -1}
        return signs(expr.base) <= (allowed | {0} if expr.exp.is_positive else allowed)
    if isinstance(expr, sympy.log):
        return signs(expr.args[0]) == {1}
    known = isinstance(expr, (sympy.Add, sympy.Mul, sympy.Pow, *_TOTAL))
    return known or (expr.is_Symbol or bool(expr.is_number and expr.is_finite))
