"""How f(-x) follows from f(x): odd, even, or one of them plus a polynomial.

Takes a subject; gives a `Symmetry`, by algebra with the parameters as symbols where that succeeds, so for all of their
values, else at their defaults. That there is none is proved by a point.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import sympy
from sympy import Expr

from ...symbolic.display import plain
from ...symbolic.piecewise import PiecewiseForm
from ..algebra.identities import difference, equal, identity, polynomial, reflected
from ..algebra.identities import evidence as refutation
from ..analysis import Analysis
from ..balls.certificate import Certificate
from ..fact import Fact

Parity = Literal["odd", "even", "none", "unknown"]


@dataclass(frozen=True, kw_only=True)
class Symmetry(Fact):
    """Parity, and the polynomials that f(x) + f(-x) and f(x) - f(-x) are.

    `sum` is None where algebra finds no polynomial in x for f(x) + f(-x), `difference` likewise. Odd functions have the
    sum 0, even ones the difference 0. `general` says whether the laws hold for all values of the parameters.
    """

    parity: Parity
    sum: str | None = None
    difference: str | None = None
    general: bool = True

    def __str__(self) -> str:
        if self.parity == "unknown":
            return f"Whether f is odd or even is unknown: {self.method}."
        where = "" if self.general else " at the default parameters"
        if self.parity != "none":
            return f"f is {self.parity}{where}: f(-x) = {'-' if self.parity == 'odd' else ''}f(x)."
        laws = [f"f(x) {sign} f(-x) = {p}" for sign, p in (("+", self.sum), ("-", self.difference)) if p is not None]
        return f"f is neither odd nor even{where}{f', but {laws[0]}' if laws else ''}."


def symmetry(subject: Analysis) -> Symmetry:
    """Parity and reflection laws."""
    general, special = subject.derived.f, subject.form(0)
    laws = {sign: _law(general, sign) for sign in (1, -1)}
    holds_for_all = any(law is not None for law in laws.values()) or not subject.activation.parameters
    form = general
    if not holds_for_all or 0 not in laws.values():
        at_defaults = {sign: _law(special, sign) for sign in (1, -1)}
        if 0 in at_defaults.values() or not holds_for_all:
            form, laws, holds_for_all = special, at_defaults, form == special
    evidence: list[Certificate] = [
        identity(form, _turned(form, sign, law)) for sign, law in laws.items() if law is not None
    ]
    parity: Parity = "odd" if laws[1] == 0 else "even" if laws[-1] == 0 else "none"
    if parity == "none":
        points = [difference(special, _turned(special, sign)) for sign in (1, -1)]
        evidence += [refutation(point) for point in points if point is not None]
        parity = "none" if None not in points else "unknown"
    return Symmetry(
        verdict="unknown" if parity == "unknown" else "proved",
        method={
            "none": "at some points f(-x) is neither f(x) nor -f(x)",
            "unknown": "algebra finds no law, and no point was found that speaks against one",
        }.get(parity, "a difference that algebra reduces to 0"),
        evidence=tuple(evidence),
        parity=parity,
        sum=None if laws[1] is None else plain(laws[1]),
        difference=None if laws[-1] is None else plain(laws[-1]),
        general=holds_for_all,
    )


def _turned(form: PiecewiseForm, sign: int, law: Expr = sympy.S.Zero) -> PiecewiseForm:
    """The form of law(x) - sign f(-x), which f is where the law holds."""
    return reflected(form).map(lambda e: law - sign * e)


def _law(form: PiecewiseForm, sign: int) -> Expr | None:
    """The polynomial that f(x) + sign f(-x) is on the whole line, where algebra finds one."""
    x = form.x
    t = sympy.Dummy("t", positive=True)
    far = form.pieces[-1].expr.subs(x, t) + sign * form.pieces[0].expr.subs(x, -t)
    law = polynomial(far, t)
    law = _integrated(far, t) if law is None else law
    if law is None:
        return None
    law = law.subs(t, x)
    return law if equal(form, _turned(form, sign, law)) else None


def _integrated(far: Expr, t: sympy.Symbol) -> Expr | None:
    """The polynomial of which an expression may be a form, from its derivative's polynomial and one value."""
    slope = polynomial(sympy.diff(far, t), t)
    if slope is None:
        return None
    law = sympy.integrate(slope, t)
    starts = (polynomial((far - law).subs(t, point), t) for point in (0, 1))
    return next((sympy.expand(law + start) for start in starts if start is not None), None)
