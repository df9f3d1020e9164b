"""Functions with logarithms and waves towards infinity as operations.

Takes a `Part` of a general form and t = |x|, or scale |x|; gives its value. What is no `Half` is one up to some T, and
beyond it a polynomial in log t with coefficients in 1/t, or a sum of products with sines.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import sympy
from flint import arb, fmpq
from sympy import Expr

from ....proof.algebra.constants import ball
from ....proof.balls.ball import NoEnclosure, Undecided, evaluator, precision, tight
from ....proof.expansion.scale import TooEarly
from ....proof.expansion.tails import NoExpansion, Term, expand
from ...approximation.segments import demand
from ...arithmetic.double_word import Arithmetic, Number
from ...arithmetic.logarithm_sine import Addend, Turns, logarithm, sine, turns
from ...arithmetic.nth_root import root
from ...arithmetic.precision import PLAIN
from ...program.ops import FORMATS, Type
from ...program.program import Value
from ...program.rounding import coefficient, split
from ...refusal import NoStableForm
from ..factors import Journal
from ..stable import t
from .find import half_line
from .lower_half import Outer, guarded, lower_half
from .periodic import lower_periodic
from .shapes import Half, Joined, Logs, Part, Rooted, Shifted, Slow, Waves

_BITS = 256
_TERMS = (6, 10, 16)  # of an expansion, tried in order
_WHOLE = 53  # powers of two from which on a float64 number is whole
_EXACT = 2  # the highest power of a number that two parts hold
_LATEST = 60  # an expansion is used from 2**_LATEST on at the latest


def lower_part(
    a: Arithmetic,
    form: Part,
    z: Number,
    journal: Journal,
    *,
    summed: bool = False,
    free: int = 0,
    outer: Outer | None = None,
    inner: Sequence[tuple[str, Value]] = (),
) -> Value:
    """The value at z >= 0; `summed` where it is a term of a sum, `free` as in `Demand`; the others are for a `Half`."""
    if isinstance(form, Half):
        return lower_half(a, form, z, journal, summed=summed, free=free, outer=outer, inner=inner)
    assert outer is None and not inner
    if isinstance(form, Rooted):
        return lower_part(a, form.inner, root(a, z, form.order), journal, summed=summed, free=free)
    if isinstance(form, Shifted):
        return lower_part(a, form.inner, _distance(a, form, z), journal, summed=summed, free=free)
    if isinstance(form, Joined):
        journal.points.append(form.at)
        parts = [lower_part(a, part, z, journal, summed=summed, free=free) for part in (form.left, form.right)]
        return a.op("select", a.op("le", z.high, a.const(form.at)), *parts)
    if isinstance(form, Slow):
        return _slow(a, form, z, journal, free)
    if isinstance(form, Waves):
        return _waves(a, form, z, journal, free)
    return _logs(a, form, z, journal)


def _distance(a: Arithmetic, form: Shifted, z: Number) -> Number:
    """The distance from the end, 0 beyond it; in two parts, for what vanishes at the other end."""
    with precision(_BITS):
        end = split(-coefficient(form.end), a.type)
    exactly = Arithmetic(a.builder, a.type, PLAIN)
    d = exactly.sum(z, Number(*(a.builder.const(part, a.type) for part in end)), True)
    assert d.low is not None
    infinity = a.builder.const(math.inf, a.type)
    d = exactly.normalised(d.high, a.op("select", a.op("lt", d.high, infinity), d.low, a.const(0)))
    if form.direction < 0:
        d = exactly.scaled(d, a.const(-1))
    inside = a.op("lt", a.const(0), d.high)
    assert d.low is not None
    high, low = (a.op("select", inside, v, a.const(0)) for v in (d.high, d.low))
    far = a.op("lt", d.high, infinity)  # an infinity has no low part
    return Number(high, a.op("select", far, low, a.const(0)))


def _slow(a: Arithmetic, form: Slow, z: Number, journal: Journal, free: int) -> Value:
    near = lower_half(a, form.near, z, journal, free=free)
    journal.points.append(form.start)
    log = logarithm(a, z.high)
    if z.low is not None:
        assert log.low is not None
        log = Number(log.high, a.op("add", log.low, a.op("div", z.low, z.high)))
    far = lower_half(a, form.far, log, journal, summed=a.roomy, free=free)
    for _ in range(abs(form.power)):
        far = a.op("mul" if form.power > 0 else "div", far, z.high)
    result = a.op("select", a.op("le", z.high, a.const(form.start)), near, far)
    infinite = a.op("eq", z.high, a.builder.const(math.inf, a.type))
    return a.op("select", infinite, a.builder.const(form.limit, a.type), result)


def _waves(a: Arithmetic, form: Waves, z: Number, journal: Journal, free: int) -> Value:
    keep = not a.roomy
    total: Number | None = None
    for wave in form.far:
        value = Number(lower_part(a, wave.coefficient, z, journal, summed=True, free=free))
        for angle, quarters, exponent in wave.sines:
            whole = math.floor(quarters)
            s = sine(a, _angle(a, angle, quarters - whole, z, journal), whole)
            for _ in range(exponent):
                value = a.product(value, s, keep)
        if wave.periodic is not None:
            at = _angle(a, wave.periodic.angle, 0.0, z, journal)
            value = a.product(value, lower_periodic(a, wave.periodic, at, journal, summed=True), keep)
        total = value if total is None else a.sum(total, value, keep)
    assert total is not None
    result = guarded(a, total)
    if form.near is not None:
        near = lower_half(a, form.near, z, journal)
        result = a.op("select", a.op("le", z.high, a.const(form.start)), near, result)
    infinite = a.op("eq", z.high, a.builder.const(math.inf, a.type))
    return a.op("select", infinite, a.builder.const(form.limit, a.type), result)


def _angle(a: Arithmetic, angle: Expr, quarters: float, z: Number, journal: Journal) -> Turns:
    """An angle in t and so many quarter turns; of a polynomial each power's multiple has its own reduction."""
    if not angle.is_polynomial(t):
        value = Number(lower_part(a, half_line(angle, sympy.S.Zero, sympy.oo), z, journal))
        return turns(a, [Addend(value, sympy.S.One, a.format.emax + 1)], sympy.S.Zero, quarters)
    coefficients = {k[0]: c for k, c in sympy.Poly(angle, t).terms()}
    terms: list[Addend] = []
    for near, shift in _bands(a, z, max(coefficients)):
        exactly = Arithmetic(a.builder, a.type, PLAIN)  # without room: powers are kept in two parts
        power = near
        for k in range(1, max(coefficients) + 1):
            if k in coefficients:
                # |x| is below 2**(emax + 1) of the float type that is asked for, and so is a scale
                terms.append(Addend(power, coefficients[k], 2 * k * (a.target_format.emax + 1), k * shift))
            power = exactly.product(power, near, True) if k < max(coefficients) else power
    offset = coefficients.get(0, sympy.S.Zero)
    return turns(a, terms, offset, quarters)


def _bands(a: Arithmetic, z: Number, degree: int) -> Iterator[tuple[Number, int]]:
    """z in bands, in each of which its power of this degree is a number: 0 outside of a band, and over a power of two.

    In every band but the first that leaves a whole number.
    """
    top, width = a.target_format.emax + 1, a.format.emax // degree
    if degree * top <= a.format.emax + 1:
        yield z, 0
        return
    if degree > _EXACT or z.low is not None:
        name = FORMATS[a.type].name
        raise NoStableForm(f"t**{degree} in an angle passes the largest {name} number, and two parts do not hold it")
    start, shift = 0, 0
    while start < top:
        end = shift + width
        inside = a.op("lt", z.high, a.builder.const(2.0**end if end < top else math.inf, a.type))
        if start:
            inside = a.op("and", inside, a.op("le", a.const(2.0**start), z.high))
        within = a.op("select", inside, z.high, a.const(0))
        yield Number(a.op("mul", within, a.const(2.0**-shift)) if shift else within), shift
        start, shift = end, end - _WHOLE


@dataclass(frozen=True)
class _Expansion:
    """t**power times the sum of rows[j][i] log(t)**j t**-i, from `start` on."""

    start: float
    power: int
    rows: tuple[tuple[arb, ...], ...]


def _logs(a: Arithmetic, form: Logs, z: Number, journal: Journal) -> Value:
    found = _expansion(form.expr, max(form.lower, 1.0), a.target)
    journal.points.append(found.start)
    near_form = half_line(form.expr, sympy.Rational(form.lower), sympy.Rational(found.start))
    near = lower_half(a, near_form, z, journal)
    keep = not a.roomy
    log = logarithm(a, z.high)
    v = a.op("div", a.const(1), z.high)
    if z.low is not None:
        assert log.low is not None
        log = Number(log.high, a.op("fma", z.low, v, log.low))
    total: Number | None = None
    for row in reversed(found.rows):
        inner: Value | None = None
        for c in reversed(row[1:]):
            inner = a.const(c) if inner is None else a.op("fma", inner, v, a.const(c))
        lead = a.constant(row[0])
        value = lead
        if inner is not None:
            value = a.sum(lead, Number(a.op("mul", inner, v)), keep)
        total = value if total is None else a.sum(a.product(total, log, keep), value, keep)
    assert total is not None
    for _ in range(max(found.power, 0)):
        total = a.product(total, Number(z.high, z.low), keep)
    far = guarded(a, total)
    for _ in range(max(-found.power, 0)):
        far = a.op("div", far, z.high)
    result = a.op("select", a.op("le", z.high, a.const(found.start)), near, far)
    limit = expand(form.expr, t, 1).limit
    infinite = a.op("eq", z.high, a.builder.const(math.inf, a.type))
    return a.op("select", infinite, a.builder.const(float(limit), a.type), result)


_EXPANSIONS: dict[tuple[Expr, float, Type], _Expansion] = {}


def _expansion(expr: Expr, lower: float, target: Type) -> _Expansion:
    key = expr, lower, target
    if key not in _EXPANSIONS:
        _EXPANSIONS[key] = _found(expr, lower, target)
    return _EXPANSIONS[key]


def _found(expr: Expr, lower: float, target: Type) -> _Expansion:
    """The least power of two from which an expansion is as good as is asked for."""
    function = evaluator(expr, (t,))
    error = demand(target).error
    source = expand(expr, t, 1).source
    k = max(3, math.ceil(math.log2(lower)) + 1)
    while k <= _LATEST:
        for count in _TERMS:
            try:
                terms = source.series(fmpq(2) ** k, count).terms
            except (NoExpansion, TooEarly, NoEnclosure, Undecided):
                continue
            rows = _rows(expr, terms)
            with precision(_BITS):
                places = [arb(2) ** k * share for share in (1, 1.25, 2, 8, 100)]
                if all(abs(_sum(rows, p) / tight(function, p, bits=120) - 1) < error for p in places):
                    return replace(rows, start=2.0**k)
        k += 1
    raise NoStableForm(f"the expansion of {expr} towards infinity is good too late")


def _rows(expr: Expr, terms: Sequence[Term]) -> _Expansion:
    plain = [(term.coefficient, term.scale) for term in terms if not term.scale.exponent]
    if not plain or terms[0].scale.exponent or any(s.power.q != 1 or s.log.q != 1 or s.log < 0 for _, s in plain):
        raise NoStableForm(f"{expr} follows {terms[0].scale} towards infinity, with logarithms")
    power = max(int(s.power.p) for _, s in plain)
    count = 1 + max(power - int(s.power.p) for _, s in plain)
    with precision(_BITS):
        rows = [[arb(0)] * count for _ in range(1 + int(max(s.log for _, s in plain)))]
        for c, s in plain:
            rows[int(s.log)][power - int(s.power.p)] += ball(c)
    trimmed = []
    for row in rows:
        while len(row) > 1 and row[-1] == 0:
            row = row[:-1]
        trimmed.append(tuple(row))
    return _Expansion(0.0, power, tuple(trimmed))


def _sum(found: _Expansion, p: arb) -> arb:
    total = arb(0)
    for row in reversed(found.rows):
        total = total * p.log() + sum((c * p**-i for i, c in enumerate(row)), arb(0))
    return total * p**found.power
