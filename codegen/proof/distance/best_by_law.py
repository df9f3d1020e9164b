"""The best value of a parameter where a law gives it: a law of scales, or what happens far out.

Takes a form in x and one parameter; gives a `Best`, or None where no law applies.
"""

from __future__ import annotations

import sympy
from sympy import Expr, Symbol, oo

from ...errors import Refusal
from ...symbolic.display import plain
from ...symbolic.piecewise import PiecewiseForm
from ..algebra.constants import shortened, sign
from ..algebra.identities import whole_line
from ..algebra.scaling import scaling
from ..balls.number import proved
from ..expansion.tails import expand
from .best import Best, allowed, approached, never, reached, undecided
from .distance import largest


def by_scales(form: PiecewiseForm, p: Symbol) -> Best | None:
    """A parameter that only stretches: the largest difference is that at 1, times a power of the parameter."""
    law = scaling(form, p) if p.is_positive else None
    if law is None:
        return None
    one = largest(form.subs({p: 1}))
    if one.verdict == "unknown":
        return undecided(p, one.method)
    if not one.largest.finite:
        return never(p, f"unbounded at {p} = 1, and the same up to scale at every other value", one.evidence)
    if one.same or law.outside == 0:
        method = f"the largest difference does not depend on {p}"
        return reached(p, proved(1, method), one, method=method)
    end = sympy.S.Zero if law.outside > 0 else oo
    there = f"{one.largest} times {plain(Symbol(p.name) ** law.outside)}"
    method = f"No {p} is best, for the largest difference is {there}, which tends to 0 as {p} tends to {end}"
    return approached(p, proved(end, method), proved(0, method), method=method, evidence=one.evidence)


def by_far_sides(form: PiecewiseForm, p: Symbol) -> Best | None:
    """A difference that is unbounded on one side for every value of the parameter."""
    for side in (-1, 1):
        limit = common_limit(form, p, side)
        if limit is not None and abs(limit) is oo:
            return never(p, f"for every {p} the difference tends to {limit} on the {'right' if side > 0 else 'left'}")
    return None


def common_limit(form: PiecewiseForm, p: Symbol, side: int) -> Expr | None:
    """The limit in x on one side, where it is shown to be the same for all values of the parameter; else None."""
    still, moved = _outer(form, side).as_independent(p, as_Add=True)
    try:
        limit = expand(still, form.x, side).limit
        if moved == 0:
            return limit
        factor = sympy.cancel(sympy.diff(moved, p))
        if not factor.has(p):
            return limit if expand(factor, form.x, side).limit == 0 and moved.subs(p, 0) == 0 else None
        law = scaling(whole_line(moved, form.x), p) if p.is_positive else None
        if law is None:
            return None
        one = expand(moved.subs(p, 1), form.x, side).limit
        both = limit + one
        return both if (law.outside == 0 or one in (0, oo, -oo)) and both is not sympy.nan else None
    except Refusal:
        return None


def by_growth(form: PiecewiseForm, p: Symbol) -> Best | None:
    """Far out the difference is a + p b with an unbounded b: one value of p alone, if any, keeps it bounded."""
    values: list[Expr] = []
    for side in (-1, 1):
        expr = _outer(form, side)
        factor = sympy.diff(expr, p)
        if factor.has(p):
            continue
        rest = expand(expr.subs(p, 0), form.x, side)
        grows = expand(factor, form.x, side)
        where = f"far out on the {'right' if side > 0 else 'left'}"
        if abs(grows.limit) is not oo:
            if abs(rest.limit) is oo:
                return never(p, f"{where} the difference is unbounded, and {p} adds what is bounded")
            continue
        a, b = rest.leading, grows.leading
        assert b is not None
        growth = -1 if a is None else (a.scale / b.scale).growth
        if growth > 0:
            return never(p, f"{where} the difference outgrows what {p} adds")
        values.append(-a.coefficient / b.coefficient if a is not None and growth == 0 else sympy.S.Zero)
    if not values:
        return None
    value = shortened(values[0])
    if any(sign(v - value) for v in values[1:]) or not allowed(p, value):
        return never(p, f"no {p} of its domain bounds the difference on both sides")
    found = largest(form.subs({p: value}))
    if found.verdict == "unknown":
        return undecided(p, found.method)
    if not found.largest.finite:
        return never(p, f"{p} = {value} alone could bound the difference, and does not", found.evidence)
    method = "at every other value the difference is unbounded"
    return reached(p, proved(value, method), found, method=method, unique=True)


def _outer(form: PiecewiseForm, side: int) -> Expr:
    return form.pieces[-1 if side > 0 else 0].expr
