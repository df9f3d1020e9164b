"""A side without an exponential, c t**k P(t) / Q(t): rational in t = |x|, where powers overflow and infinities meet.

Takes such a `Side`, the value of t and the values of parameters that multiply it; gives its value, by the law of
rational sides. In a type with exponents to spare it is computed as it stands. Where every factor is linear in t, the
reciprocal comes before the power: 1/(1 + t)**3 leaves the range of the type only where it has to. Any other is
f(min(t, T)) (max(t, T)/T)**d, with a T from which on the leading term is all that counts. The limit at an infinity,
where two infinities would meet, is a select.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import sympy

from ...proof.balls.ball import precision
from ..arithmetic.double_word import Arithmetic, Number
from ..arithmetic.parameter_scale import to_size
from ..program.program import Value
from ..program.rounding import coefficient
from .factors import Journal, Setting, lower_factor
from .stable import Side, Stable, t

_BITS = 256
_SPARE = 8  # powers of two that the constants of a side may need beside those of t
_SETTLED = 4  # bits past those of the type that the leading term alone has right beyond T


@dataclass(frozen=True)
class _Shape:
    """The degrees above and below in t, the leading coefficient, and where that term is all that counts.

    The terms below it are together less than 2**settled / t of it.
    """

    above: int
    below: int
    leading: float
    settled: int

    @property
    def degree(self) -> int:
        return self.above - self.below

    @property
    def limit(self) -> float:
        """Where t is infinite."""
        return self.leading if self.degree == 0 else math.copysign(math.inf if self.degree > 0 else 0.0, self.leading)


def is_rational(form: Stable) -> bool:
    """Whether every side is computed here: parameters of any size need no room then."""
    sides = [side for side in (form.left, form.right) if side is not None]
    return form.scale is None and all(side.w is None for side in sides)


def lower_rational(setting: Setting, side: Side, parameters: Sequence[Value], journal: Journal) -> Value:
    """The side's value times the parameters, which may be of any size."""
    value = _sized(setting, side, parameters, journal)
    return setting.arithmetic.op("neg", value) if side.coefficient.is_negative else value


def _sized(setting: Setting, side: Side, parameters: Sequence[Value], journal: Journal) -> Value:
    """The same without the sign of the coefficient."""
    a, shape = setting.arithmetic, _shape(side)
    setting = replace(setting, limit=2.0**shape.settled)  # beyond the roots of every factor
    journal.law("rational side")
    single = shape.above < 2 and shape.below == 1
    top = a.target_format.emax + 1  # t is less than 2**top, and so is a parameter
    if (max(shape.above, shape.below) + len(parameters)) * top + _SPARE <= a.format.emax:
        value = _together(setting, side, parameters, journal)
    elif all(sympy.degree(f.expr, t) == 1 for f in side.factors) and (single or shape.degree < 0):
        value = _inverted(setting, _level(side), parameters, journal)
    else:
        return a.one_part(_clamped(setting, side, shape, parameters, journal))
    result = a.one_part(value)
    if shape.above == 0 and not a.keeps_sums and not a.precision.products:
        return result  # 1 over an infinity
    limit = a.const(shape.limit) if math.isfinite(shape.limit) else a.builder.const(shape.limit, a.type)
    for p in parameters:
        limit = a.op("mul", limit, p)
    return a.op("select", a.op("eq", setting.t.high, a.builder.const(math.inf, a.type)), limit, result)


def lower_scaled(setting: Setting, side: Side, base: Value, power: int, distance: Value, journal: Journal) -> Value:
    """side(t) / base**power at t = distance/base, of a side that falls like t**-n: rational in the two, of any size.

    Up to a T it is side(t) base**(n - power) / base**n, and beyond side(T) T**n base**(n - power) / distance**n. Both
    numbers are brought near 1 first, and the power of two that makes up for it comes last, in four parts.
    """
    a, shape = setting.arithmetic, _shape(side)
    n, t = -shape.degree, setting.t
    settled = a.format.precision + _SETTLED + shape.settled
    exponent = min(settled, (a.format.emax - _SPARE) // max(shape.above, shape.below))
    journal.law("rational side")
    beyond = a.op("lt", a.const(2.0**exponent), t.high)
    near = Number(
        a.op("select", beyond, a.const(2.0**exponent), t.high, hint="t"),
        None if t.low is None else a.op("select", beyond, a.const(0), t.low),
    )
    value = _together(replace(setting, t=near, limit=2.0**shape.settled), side, (), journal)
    value = a.scaled(value, a.op("select", beyond, a.const(2.0 ** (exponent * n)), a.const(1)))
    divisor, quarter = to_size(a, "div", a.op("select", beyond, distance, base))
    own, part = to_size(a, "mul" if n >= power else "div", base)
    for _ in range(n - power):
        value = a.product(value, Number(own), a.precision.products)
    inverse = _reciprocal(a, Number(divisor))
    for _ in range(n):
        value = a.product(value, inverse, a.precision.products)
    found = a.one_part(value)
    for _ in range(power - n):
        found = a.op("div", found, own)
    gain = a.const(1)
    for factor, count in ((quarter, n), (part, abs(n - power))):
        for _ in range(count):
            gain = a.op("mul", gain, factor)
    for _ in range(4):
        found = a.op("mul", found, gain, hint="tail")
    found = a.op("select", a.op("eq", distance, a.builder.const(math.inf, a.type)), a.const(0), found)
    return a.op("neg", found) if side.coefficient.is_negative else found


def falls_rationally(side: Side) -> bool:
    """Whether a side is rational in t, and falls."""
    return all(f.kind == "sum" and f.expr.is_polynomial(t) for f in side.factors) and _shape(side).degree < 0


def _shape(side: Side) -> _Shape:
    above, below = max(side.power, 0), max(-side.power, 0)
    with precision(_BITS):
        leading, rest = abs(coefficient(side.coefficient)), 1.0
        for factor in side.factors:
            poly = sympy.Poly(factor.expr, t)
            lead, *others = map(coefficient, poly.all_coeffs())
            leading = leading * lead**factor.exponent
            rest = max([rest, *(float(abs(c / lead).upper()) for c in others)])
            count = abs(factor.exponent) * poly.degree()
            above, below = (above + count, below) if factor.exponent > 0 else (above, below + count)
    return _Shape(above, below, float(leading), math.ceil(math.log2(2 * rest * (above + below))))


def _together(setting: Setting, side: Side, parameters: Sequence[Value], journal: Journal) -> Number:
    """All factors over all divisors."""
    a = setting.arithmetic
    above, below = _numbers(setting, side, journal)
    dividend = _product(a, [*map(Number, parameters), *above, *_constant(a, side)]) or Number(a.const(1))
    divisor = _product(a, below)
    return dividend if divisor is None else Number(a.quotient(dividend, divisor))


def _inverted(setting: Setting, side: Side, parameters: Sequence[Value], journal: Journal) -> Number:
    """The reciprocal of each divisor, each beside a factor of its size; what is left multiplies one after the other.

    Parameters meet these quotients of an ordinary size first, and then what is left, which all goes one way.
    """
    a = setting.arithmetic
    above, below = _numbers(setting, side, journal)
    constant = _constant(a, side)
    if len(below) == 1 and len(above) < 2:
        first = above or constant or [Number(a.const(1))]
        pairs, left = [Number(a.quotient(first[0], below[0]))], []
        constant = constant if above else []
    else:
        made = {n: _reciprocal(a, n) for n in dict.fromkeys(below)}
        inverse = [made[n] for n in below]
        pairs = [a.product(n, i, a.precision.products) for n, i in zip(above, inverse, strict=False)]
        left = [*above[len(pairs) :], *inverse[len(pairs) :]]
    *before, last = [*pairs, *left]
    result = _product(a, [*map(Number, parameters), *before, _product(a, [last, *constant])])
    assert result is not None
    return result


def _clamped(setting: Setting, side: Side, shape: _Shape, parameters: Sequence[Value], journal: Journal) -> Number:
    """f(min(t, T)) times a power of max(t, T)/T."""
    a = setting.arithmetic
    settled = a.format.precision + _SETTLED + shape.settled
    # where powers of T itself leave no room, less is settled, and measuring tells
    power = min(settled, (a.format.emax - _SPARE) // max(shape.above, shape.below))
    end = 2.0**power
    journal.points.append(end)
    beyond = a.op("lt", a.const(end), setting.t.high)
    near = replace(setting, t=Number(a.op("select", beyond, a.const(end), setting.t.high, hint="t")))
    value = _product(a, [*map(Number, parameters), _together(near, side, (), journal)])
    assert value is not None
    if shape.degree == 0:
        return value
    farther = a.op("select", beyond, setting.t.high, a.const(end), hint="far")
    if shape.degree > 0:  # what overflows has no low part
        far = a.op("mul", farther, a.const(1 / end))
        grown = a.one_part(value)
        for _ in range(shape.degree):
            grown = a.op("mul", grown, far)
        return Number(grown)
    share = share_of(a, a.const(end), farther, a.const(1 / end))
    for _ in range(-shape.degree):
        value = a.product(value, share, a.precision.products)
    if value.low is None:
        return value
    # beside an infinity a rounding error is NaN
    finite = a.op("lt", setting.t.high, a.builder.const(math.inf, a.type))
    return Number(value.high, a.op("select", finite, value.low, a.const(0)))


def share_of(a: Arithmetic, end: Value, farther: Value, inverse: Value) -> Number:
    """T/t for t >= T, with its rounding error where products keep theirs."""
    high = a.op("div", end, farther)
    if a.roomy or not a.precision.products:
        return Number(high)
    rest = a.op("fma", a.op("neg", high), farther, end)
    return Number(high, a.op("mul", a.op("mul", rest, inverse), high))


def _level(side: Side) -> Side:
    """With the leading coefficient of each linear factor at most 1, by powers of two: none overflows before t does."""
    number, factors = side.coefficient, []
    for factor in side.factors:
        with precision(_BITS):
            lead = float(abs(coefficient(sympy.LC(factor.expr, t))).upper())
        power = max(0, math.ceil(math.log2(lead)))
        factors.append(replace(factor, expr=sympy.expand(factor.expr / 2**power)))
        number *= sympy.Integer(2) ** (power * factor.exponent)
    return replace(side, coefficient=number, factors=tuple(factors))


def _numbers(setting: Setting, side: Side, journal: Journal) -> tuple[list[Number], list[Number]]:
    """Every factor and every divisor, so many times as it stands there."""
    above, below = [setting.t] * side.power, [setting.t] * -side.power
    for factor in side.factors:
        value = lower_factor(setting, replace(factor, exponent=1), journal)
        assert value.below is None, "a polynomial is no quotient"
        (above if factor.exponent > 0 else below).extend([value.above] * abs(factor.exponent))
    return above, below


def _constant(a: Arithmetic, side: Side) -> list[Number]:
    """The size of the coefficient, if it is not 1."""
    with precision(_BITS):
        number = abs(coefficient(side.coefficient))
        constant = a.constant(number) if a.precision.products else Number(a.const(number))
    return [] if constant.high.constant == 1.0 else [constant]


def _reciprocal(a: Arithmetic, n: Number) -> Number:
    """1/n, with its rounding error where products keep theirs."""
    high = a.op("div", a.const(1), n.high)
    if a.roomy or (n.low is None and not a.precision.products):
        return Number(high)
    rest = a.op("fma", a.op("neg", high), n.high, a.const(1))
    if n.low is not None:
        rest = a.op("fma", a.op("neg", high), n.low, rest)
    return Number(high, a.op("mul", rest, high))


def _product(a: Arithmetic, numbers: Sequence[Number | None]) -> Number | None:
    result: Number | None = None
    for n in filter(None, numbers):
        result = n if result is None else a.product(result, n, a.precision.products)
    return result
