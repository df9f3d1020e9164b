"""A half of a general form as operations.

Takes a `Half` and t = |x|, or scale |x|; gives the function's value there.

On its range g(t) is t**order, the distances to the roots and exp(-w), times a smooth function h that has no zero.
Near, h is polynomials in t; far out, from some T on, it is polynomials in 1/t, of g / (t**power exp(-w)). Float32
results are computed in float64 throughout, float64 results with low parts in every product.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import sympy
from flint import arb
from sympy import Expr

from ....proof.balls.ball import Function, NoEnclosure, evaluator, exact, precision, tight
from ...approximation.segments import EXPONENT, TWICE, Demand, Segment, TooRough, demand, fit, segments
from ...arithmetic.double_word import Arithmetic, Number, ratio
from ...arithmetic.exponential import exponential, span, up_to
from ...arithmetic.parameter_scale import to_size, with_room
from ...arithmetic.polynomial_table import evaluate
from ...program.ops import FORMATS, Type
from ...program.program import Value
from ...program.rounding import split
from ...refusal import NoStableForm
from ..factors import Journal
from ..lower_side import lower_exponent
from ..stable import t
from .find import half_line
from .shapes import Half

_BITS = 256
_SHORT = 5  # a sixteenth of a range, at least
_ROOM = 8  # powers of two by which a result is below the least number, or above the largest, where its range ends
_WIDEST = 2 * 1100  # powers of two of numbers beside an exponential: with more it is in four parts no normal number
_FARTHEST = 70  # the segments in 1/t begin at 2**_FARTHEST at the latest


@dataclass(frozen=True)
class Smooth:
    """The segments of h: near ones in t, far ones in 1/t, all by rising t; `ends` are where they end, in t."""

    near: tuple[Segment, ...]
    far: tuple[Segment, ...]
    ends: tuple[float, ...]
    turn: float  # the last t of the near ones
    limit: float  # what t is clamped to: beyond, a result is 0 or infinite; infinite where nothing ends
    shift: int  # w + shift is not negative


@dataclass(frozen=True)
class Outer:
    """What multiplies a half: near, and far out, each with so many of the powers of t that stand there.

    A power of t = scale |x| may have no number where its product with a power of the scale has one.
    """

    near: Number
    near_power: int
    far: Number
    far_power: int


def lower_half(
    a: Arithmetic,
    half: Half,
    z: Number,
    journal: Journal,
    *,
    summed: bool = False,
    free: int = 0,
    outer: Outer | None = None,
    inner: Sequence[tuple[str, Value]] = (),
) -> Value:
    """g(z) for z >= 0 in the half's range, times `outer`; `summed` for a term of a sum, `free` as in `Demand`.

    `inner` are operations and their operands, numbers of any size that multiply or divide what falls exponentially.
    """
    want = demand(a.target, summed=summed, free=free)
    if inner:
        most = sum(a.format.emax + 1 if op == "mul" else -a.format.tiny_exponent for op, _ in inner)
        return _shrunk(a, half, z, replace(want, widened=min(most, _WIDEST)), journal, inner)
    power = half.power - (outer.far_power if outer else 0)
    if a.roomy or power >= 0 or half.w is not None:
        return _finite(a, half, z, want, journal, outer)
    # the rounding error of a division by an infinity is NaN: the largest number stands for it, and the limit is 0
    fmt = a.format
    largest = a.builder.const((2.0 - 2.0 ** (1 - fmt.precision)) * 2.0**fmt.emax, a.type)
    beyond = a.op("lt", largest, z.high)
    bounded = Number(a.op("select", beyond, largest, z.high), z.low)
    value = _finite(a, half, bounded, want, journal, outer)
    return a.op("select", beyond, a.op("copysign", a.const(0), value), value)


def _shrunk(
    a: Arithmetic, half: Half, z: Number, want: Demand, journal: Journal, inner: Sequence[tuple[str, Value]]
) -> Value:
    """The same with numbers of any size before the powers of two: with them there may be one where exp(-w) is none."""
    value, part, divisions = _product(a, half, z, want, journal, None)
    assert part is not None
    gain: Value | None = None
    sized = []
    for op, factor in inner:
        if len(inner) == 1:
            size, gain = with_room(a, op, factor)
        else:
            size, quarter = to_size(a, op, factor)
            part = a.op("mul", part, quarter)
        sized.append((op, size))
    found = _collapsed(a, value, None, divisions)
    for op, size in sized:
        found = a.op(op, found, size)
    for shrinking in (part, part, a.op("add", part, part), part if gain is None else a.op("mul", part, gain)):
        found = a.op("mul", found, shrinking, hint="tail")
    beyond = a.op("lt", a.const(smooth_part(half, a.target, want).limit), z.high)
    return a.op("select", beyond, a.op("copysign", a.const(0), found), found)


def _finite(a: Arithmetic, half: Half, z: Number, want: Demand, journal: Journal, outer: Outer | None) -> Value:
    """The same at a finite z, or where a division by an infinity has no rounding error."""
    value, scale, divisions = _product(a, half, z, want, journal, outer)
    found = _collapsed(a, value, scale, divisions)
    if want.free and not a.roomy and half.w is not None and half.falls:  # what is no number beyond may be large again
        beyond = a.op("lt", a.const(smooth_part(half, a.target, want).limit), z.high)
        found = a.op("select", beyond, a.op("copysign", a.const(0), found), found)
    if half.order >= 0 or a.roomy:
        return found
    # of a quotient by 0, or of one that overflows, the rounding error is NaN, too; where it vanishes, it has no sign
    plain = value.high if scale is None else a.op("mul", value.high, scale)
    for divisor in divisions:
        plain = a.op("div", plain, divisor.high)
    return a.op("select", _has_low(a, plain), found, plain)


def lower_term(a: Arithmetic, half: Half, z: Number, journal: Journal, free: int) -> Number:
    """g(z) in two parts that are as exact as two parts can be: what is left where terms of a sum cancel is right.

    An infinity and a zero have no low part.
    """
    want = replace(TWICE, free=free)
    value, scale, divisions = _product(a, half, z, want, journal, None)
    for divisor in divisions:
        value = ratio(a, value, divisor)
    if scale is not None:
        value = a.scaled(value, scale)
    if free and half.w is not None and half.falls:
        beyond, none = a.op("lt", a.const(smooth_part(half, a.target, want).limit), z.high), a.const(0)
        value = Number(a.op("select", beyond, a.op("copysign", none, value.high), value.high), value.low)
    return ordinary(a, value)


def lower_number(a: Arithmetic, half: Half, z: Number, journal: Journal) -> Number:
    """The same in two parts, of a half without an exponential, as exact as an exponent has to be."""
    value, scale, divisions = _product(a, half, z, EXPONENT[a.target], journal, None)
    assert scale is None and not divisions
    return value


def _product(
    a: Arithmetic, half: Half, z: Number, want: Demand, journal: Journal, outer: Outer | None
) -> tuple[Number, Value | None, list[Number]]:
    """Everything multiplied, a power of two that comes last, and what divides."""
    order, power = half.order, half.power
    smooth = smooth_part(half, a.target, want)
    journal.points += [smooth.turn, *(float(r.ball) for r in half.roots)]
    if half.roots:
        journal.law("root")
    if math.isfinite(smooth.limit):
        journal.law("clamp")
        journal.points.append(smooth.limit)
        beyond = a.op("lt", a.const(smooth.limit), z.high)
        high = a.op("select", beyond, a.const(smooth.limit), z.high, hint="t")
        z = Number(high, None if z.low is None else a.op("select", beyond, a.const(0), z.low))
    is_near = a.op("le", z.high, a.const(smooth.turn)) if smooth.far else None
    value = _evaluated(a, smooth, z, is_near, twice=want.kept is None)

    def only(near: bool, v: Value) -> Value:
        """v on that side of the turn, 1 on the other."""
        if is_near is None:
            return v
        one = a.const(1)
        return a.op("select", is_near, v, one) if near else a.op("select", is_near, one, v)

    keep = not a.roomy
    if outer is not None:
        # first: what is left of the powers of t comes nearer to the result with each step
        order, power = order - outer.near_power, power - outer.far_power
        by = outer.near if is_near is None else selected(a, is_near, outer.near, outer.far)
        value = a.product(value, by, keep)
    kept = None if a.roomy else z.low  # beside an infinite value a low part of 0 would give NaN
    for k in range(max(order, power if smooth.far else 0)):
        here, there = k < order, k < power and bool(smooth.far)
        if here and (there or not smooth.far):
            factor = Number(z.high, kept)
        else:
            factor = Number(only(here, z.high), None if kept is None else _low(a, is_near, kept, here))
        value = a.product(value, factor, keep)
    for root in half.roots:
        with precision(_BITS):
            lead, rest = split(-root.ball, a.type)
        # next to the root the low part is all that is left
        d = Number(a.op("add", a.op("add", z.high, a.const(lead)), a.const(rest)))
        if z.low is not None:
            d = Number(a.op("add", d.high, z.low))
        if keep:
            d = a.sum(z, Number(a.const(lead), a.const(rest)), keep)
            assert d.low is not None
            d = a.normalised(d.high, d.low)
        d = Number(only(True, d.high), None if d.low is None else _low(a, is_near, d.low, True))
        for _ in range(root.order):
            value = a.product(value, d, keep)
    divisions: list[Number] = []
    if order < 0:
        divisor = Number(only(True, z.high), None if z.low is None else _low(a, is_near, z.low, True))
        divisions = [divisor] * -order
    if smooth.far and power < 0:
        divisor = Number(only(False, z.high), None if z.low is None else _low(a, is_near, z.low, False))
        divisions += [divisor] * -power
    if half.w is None:
        return value, None, divisions
    assert half.power >= 0 or not smooth.far or math.isfinite(smooth.limit)
    w = _exponent(a, half, smooth, z, journal)
    with precision(_BITS):
        largest = _at(evaluator(half.w, (t,)), smooth.limit)
    within = up_to(a, math.ceil((abs(float(largest)) + smooth.shift) * 1.001) + 1, split=want.widened > 0)
    e = exponential(a, w, within)
    journal.law("scale last")
    if want.widened:
        return a.product(value, e.big, keep), e.part, divisions
    if half.falls and half.order < 0:  # near 0 there is no room above a quotient, and far out none below
        small, one = a.op("lt", z.high, a.const(_middle(smooth.limit))), a.const(1)
        big = a.scaled(e.big, a.op("select", small, e.scale, one))
        return a.product(value, big, keep), a.op("select", small, one, e.scale), divisions
    if half.falls:
        return a.product(value, e.big, keep), e.scale, divisions
    inverse = a.op("div", a.const(1), e.scale)
    if half.order <= 0 or a.roomy:
        divisions.append(e.big)
        return value, inverse, divisions
    # next to a zero at 0 there is no room below the quotient
    small, one = a.op("lt", z.high, a.const(_middle(smooth.limit))), a.const(1)
    divisions.append(a.scaled(e.big, a.op("select", small, e.scale, one)))
    return value, a.op("select", small, one, inverse), divisions


def _middle(limit: float) -> float:
    """Between a zero or a pole at 0 and where an exponential's powers of two are large: 1, or less on a short range.

    That of sinh(10**6 t) ends at 7/10**4.
    """
    return 1.0 if limit >= 2 else math.ldexp(1.0, math.frexp(limit)[1] - _SHORT)


def _low(a: Arithmetic, is_near: Value | None, low: Value, near: bool) -> Value:
    """A low part on that side of the turn, 0 on the other."""
    if is_near is None:
        return low
    zero = a.const(0)
    return a.op("select", is_near, low, zero) if near else a.op("select", is_near, zero, low)


def _collapsed(a: Arithmetic, value: Number, scale: Value | None, divisions: Sequence[Number]) -> Value:
    """One number: the divisions from the first to the last, of which all but the last keep their rounding."""
    for k, divisor in enumerate(divisions):
        if a.roomy:
            value = Number(a.op("div", a.one_part(value), divisor.high))
        elif k == len(divisions) - 1:
            value = Number(a.quotient(value, divisor))
        else:
            value = ratio(a, value, divisor)
    result = guarded(a, value)
    return result if scale is None else a.op("mul", result, scale, hint="tail")


def guarded(a: Arithmetic, value: Number) -> Value:
    """One number; an infinity has no low part, and that of a zero would take its sign."""
    if value.low is None:
        return value.high
    return a.op("select", _has_low(a, value.high), a.op("add", value.high, value.low), value.high)


def ordinary(a: Arithmetic, value: Number) -> Number:
    """The same number, whose low part is 0 where it is an infinity or a zero."""
    if value.low is None:
        return value
    return Number(value.high, a.op("select", _has_low(a, value.high), value.low, a.const(0)))


def selected(a: Arithmetic, condition: Value, left: Number, right: Number) -> Number:
    """One of two numbers; it has a low part where one of them has."""
    high = a.op("select", condition, left.high, right.high)
    if left.low is None and right.low is None:
        return Number(high)
    none = a.const(0)
    lows = [none if n.low is None else n.low for n in (left, right)]
    return Number(high, a.op("select", condition, *lows))


def _has_low(a: Arithmetic, high: Value) -> Value:
    size = a.op("abs", high)
    return a.op("and", a.op("lt", a.const(0), size), a.op("lt", size, a.builder.const(math.inf, a.type)))


def _evaluated(a: Arithmetic, smooth: Smooth, z: Number, is_near: Value | None, *, twice: bool) -> Number:
    parts = (*smooth.near, *smooth.far)
    if is_near is None:
        return evaluate(a, z.high, z.low, z.high, smooth.ends, parts)
    inverse = a.op("div", a.const(1), z.high)
    v = a.op("select", is_near, z.high, inverse)
    low = None if z.low is None else a.op("select", is_near, z.low, a.const(0))
    if twice and not a.roomy:
        rest = ordinary(a, ratio(a, Number(a.const(1)), z)).low
        assert rest is not None
        low = a.op("select", is_near, a.const(0) if z.low is None else z.low, rest)
    return evaluate(a, v, low, z.high, smooth.ends, parts)


def _exponent(a: Arithmetic, half: Half, smooth: Smooth, z: Number, journal: Journal) -> Number:
    """w, or -w where it falls to minus infinity, plus the shift."""
    assert half.w is not None
    w = (half.w if half.falls else -half.w) + smooth.shift
    if w.is_polynomial(t):
        return lower_exponent(a, sympy.expand(w), z)
    inner = _inner(w, smooth.limit)
    return lower_number(a, inner, z, journal)


@cache
def _inner(w: Expr, limit: float) -> Half:
    """An exponent on the bounded range where it matters, as a function of its own."""
    return half_line(w, sympy.S.Zero, sympy.Rational(limit))


@cache
def smooth_part(half: Half, target: Type, want: Demand) -> Smooth:
    """The segments of what is left of a half when its zeros and its leading term are divided out."""
    try:
        return _smooth(half, target, want)
    except (TooRough, NoEnclosure) as error:
        raise NoStableForm(str(error)) from error


def _smooth(half: Half, target: Type, want: Demand) -> Smooth:
    function = evaluator(half.expr, (t,))
    limit, shift, sign = math.inf, 0, 1
    exponent = evaluator(half.w if half.w is not None else sympy.S.Zero, (t,))
    if half.w is not None:
        limit = _range(function, half, target, want)
        sign = 1 if half.falls else -1
        with precision(_BITS):
            least = min(
                float((sign * _at(exponent, half.lower + (limit - half.lower) * k / 256)).mid()) for k in range(257)
            )
        shift = max(0, math.ceil(-least + 2.0**-8))

    def weight(p: arb) -> arb:
        return (exponent(p) + sign * shift).exp()

    def near(p: arb) -> arb:
        value = function(p) * weight(p) / p**half.order
        for root in half.roots:
            value = value / (p - root.ball) ** root.order
        return value

    def far(v: arb) -> arb:
        p = 1 / v
        return function(p) * weight(p) * v**half.power

    if limit <= half.lower:
        raise TooRough(f"{half.expr} is past every number of {FORMATS[target].name}")
    top = min(half.upper, limit)
    beyond = 0.0 if math.isinf(top) else 1 / top
    turn, outer = _turn(half, far, top, beyond, want)
    inner = segments(near, half.lower, turn, want)
    ends = [s.upper for s in inner]
    if outer is None:
        return Smooth(tuple(inner), (), tuple(ends), turn, limit, shift)
    outer.reverse()
    # a segment in 1/t ends, in t, where the next one begins
    starts = [1 / s.upper for s in outer[1:]]
    return Smooth(tuple(inner), tuple(outer), (*ends, *starts, math.inf), turn, limit, shift)


def _turn(half: Half, far: Function, top: float, beyond: float, want: Demand) -> tuple[float, list[Segment] | None]:
    """The least power of two from which one polynomial in 1/t suffices, and that polynomial; none for a short range."""
    last = max([half.lower, *(float(r.ball) for r in half.roots)])
    k = max(0, math.ceil(math.log2(last + 2.0**-20)) + 1)
    if math.isfinite(half.upper):
        return top, None
    while k <= _FARTHEST and 2.0**k < top:
        found = fit(far, beyond, 2.0**-k, want)
        if found is not None:
            return 2.0**k, [found]
        k += 1
    if 2.0**k >= top:
        return top, None
    raise TooRough(f"{half.expr} does not settle to its leading term before t = 2**{_FARTHEST}")


def _range(function: Function, half: Half, target: Type, want: Demand) -> float:
    """From where on results of this type are 0, or infinite, whatever factors of the type multiply them.

    The exponents of the wider type limit it. In a type without a wider one it ends where the type's own numbers end, or
    those that one factor enlarges.
    """
    fmt, wide = FORMATS[target], FORMATS[Type.F64]
    more = want.widened or min(want.free, max(0, wide.emax - 2 * _ROOM + fmt.tiny_exponent))
    bound = arb(2) ** (fmt.tiny_exponent - _ROOM - more if half.falls else fmt.emax + _ROOM + more)

    def ends(at: float) -> bool:
        size = abs(tight(function, arb(at), bits=20, floor=fmt.tiny_exponent - more - 100))
        return bool(size < bound) if half.falls else bool(size > bound)

    low = max([half.lower, *(float(r.ball) for r in half.roots)])
    high = max(1.0, 2 * low)
    while not ends(high):
        low, high = high, 2 * high
    while high - low > span(high):
        middle = (low + high) / 2
        low, high = (low, middle) if ends(middle) else (middle, high)
    return math.ceil(high / span(high)) * span(high)


def _at(function: Function, point: float) -> arb:
    return tight(function, exact(point), bits=60, floor=-200)
