"""Functions of a sine or cosine, such as exp(sin(x)): functions of a period, approximated on one.

Takes an expression in which sines and cosines of an angle without bound stand inside of other functions; gives it as a
sum of coefficients times periodic functions. A periodic function of a number of quarter turns, and the number, reduced
to s in [-5/2, 3/2]; gives its value: the distances to its roots times polynomials in s.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import sympy
from flint import arb, fmpq
from sympy import Expr, Symbol

from ....proof.balls.ball import NoEnclosure, Undecided, evaluator, precision
from ....proof.expansion.tails import oscillates
from ....proof.signs.chart import zeros
from ....proof.signs.search import Zero
from ...approximation.segments import Segment, TooRough, demand, segments
from ...arithmetic.double_word import Arithmetic, Number
from ...arithmetic.logarithm_sine import Turns
from ...arithmetic.polynomial_table import evaluate
from ...arithmetic.precision import PLAIN
from ...program.ops import Type
from ...program.rounding import split
from ...refusal import NoStableForm
from ..factors import Journal
from ..stable import t

_BITS = 256
_LOWER, _UPPER = fmpq(-5, 2), fmpq(3, 2)  # of a turn: n quarter turns, -2 <= n <= 1, and half of one on either side
_CANDIDATES = tuple(fmpq(k, 6) for k in range(-15, 10))  # where a root of higher order may be


@dataclass(frozen=True)
class Periodic:
    """A function of an angle in t: `expr` is in t, too, which stands there for the angle in quarter turns."""

    angle: Expr
    expr: Expr
    roots: tuple[Zero, ...]


def periodic_terms(expr: Expr, x: Symbol) -> list[tuple[Expr, Periodic]]:
    """The expression as a sum of functions of `x` alone, each times a periodic function of one angle.

    Raises `NoStableForm` where it is none, or where a root of higher order is not found.
    """
    waves = [n for n in expr.atoms(sympy.sin, sympy.cos) if n.has(x) and oscillates(n, x)]
    turns = sorted((n for n in waves if not n.args[0].has(sympy.sin, sympy.cos)), key=sympy.default_sort_key)
    names = ", ".join(map(str, turns))
    angle, multiples = _common({n.args[0] for n in turns}, x)
    if angle is None:
        raise NoStableForm(f"the angles of {names} are no multiples of one")
    v = sympy.Dummy("v", real=True)
    turned = expr.xreplace({n: n.func(multiples[n.args[0]][0] * v + multiples[n.args[0]][1]) for n in turns})
    groups: dict[Expr, Expr] = {}
    for term in _summands(turned, v, x):
        outside, inside = term.as_independent(v, as_Add=False)
        if inside.has(x):
            raise NoStableForm(f"{names} of an angle without bound stands inside of another function, beside {x}")
        number, outside = outside.as_independent(x, as_Add=False)
        groups[outside] = groups.get(outside, sympy.S.Zero) + number * inside
    return [(outside, _periodic(angle, inside.subs(v, sympy.pi * t / 2))) for outside, inside in groups.items()]


def _summands(expr: Expr, v: Symbol, x: Symbol) -> tuple[Expr, ...]:
    """The expression itself, where it is a function of `x` times one of `v`; else its terms when it is expanded."""
    _, inside = expr.as_independent(v, as_Add=False)
    return (expr,) if not inside.has(x) else tuple(sympy.Add.make_args(sympy.expand(expr, log=False)))


def _common(angles: set[Expr], x: Symbol) -> tuple[Expr | None, dict[Expr, tuple[Expr, Expr]]]:
    """An angle of which each one is a whole multiple plus a constant; None where there is none.

    The simplest has no constant beside it: of log(2 + sin(x + 1)) the roots are where a sine is -1, exactly.
    """
    parts = {a: sympy.expand(a).as_independent(x, as_Add=True) for a in angles}
    first = min(angles, key=lambda a: (parts[a][0] != 0, sympy.count_ops(parts[a][1]), str(a)))
    ratios = {a: sympy.cancel(moving / parts[first][1]) for a, (_, moving) in parts.items()}
    if not all(r.is_Rational for r in ratios.values()):
        return None, {}
    numerators, denominators = ([getattr(r, part) for r in ratios.values()] for part in ("p", "q"))
    unit = sympy.Rational(sympy.igcd(0, *numerators), sympy.ilcm(1, 1, *denominators))
    start = parts[first][0]
    rest = {a: sympy.expand(constant - ratios[a] * start) for a, (constant, _) in parts.items()}
    return sympy.expand(unit * (parts[first][1] + start)), {a: (ratios[a] / unit, rest[a]) for a in angles}


def _periodic(angle: Expr, expr: Expr) -> Periodic:
    try:
        roots = zeros(expr, t, _LOWER, _UPPER, _CANDIDATES) if expr.has(t) else []
    except (NoEnclosure, Undecided) as error:
        raise NoStableForm(str(error)) from error
    return Periodic(angle, expr, tuple(roots))


def lower_periodic(a: Arithmetic, form: Periodic, at: Turns, journal: Journal, *, summed: bool) -> Number:
    """The value where the angle is `at`."""
    keep = not a.roomy
    exactly = Arithmetic(a.builder, a.type, PLAIN)  # next to a root both parts of the distance count
    top = a.integer(62)
    whole = a.op("sar", a.op("shl", at.quadrant, top), top)  # of four quarter turns, from -2 on
    magic = a.builder.const(a.format.magic, a.type)
    quadrant = a.op("sub", a.op("from_bits", a.op("iadd", a.op("bits", magic), whole)), magic)
    s = exactly.sum(Number(quadrant), at.y, True)
    parts = _segments(form, a.target, summed)
    value = evaluate(a, s.high, s.low, s.high, [p.upper for p in parts], parts)
    if form.roots:
        journal.law("root")
    for root in form.roots:
        with precision(_BITS):
            lead, rest = split(-root.ball, a.type)
        d = exactly.sum(Number(quadrant), Number(a.const(lead), a.const(rest)), True)
        d = exactly.sum(d, at.y, True)
        assert d.low is not None
        d = exactly.normalised(d.high, d.low) if keep else Number(a.op("add", d.high, d.low))
        for _ in range(root.order):
            value = a.product(value, d, keep)
    return value


@cache
def _segments(form: Periodic, target: Type, summed: bool) -> tuple[Segment, ...]:
    function = evaluator(form.expr, (t,))

    def smooth(s: arb) -> arb:
        value = function(s)
        for root in form.roots:
            value = value / (s - root.ball) ** root.order
        return value

    lower, upper = (int(end.p) / int(end.q) for end in (_LOWER, _UPPER))
    try:
        return tuple(segments(smooth, lower, upper, demand(target, summed=summed)))
    except (TooRough, NoEnclosure) as error:
        raise NoStableForm(str(error)) from error
