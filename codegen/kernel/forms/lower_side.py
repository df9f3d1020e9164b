"""One side of a stable form as operations: the exponential, the factors around it, and the order of multiplication.

Takes a `Side` and the values of x and the parameters; gives the function's value on that half-line. On the other
half-line the value has no meaning, and a select discards it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import sympy
from flint import arb
from sympy import Expr, Symbol

from ...definition.activation import gate
from ...proof.balls.ball import evaluator, precision, tight
from ..arithmetic.double_word import Arithmetic, Number
from ..arithmetic.exponential import FACTORS, Down, Exponential, exponential, saturation, window, with_gradient
from ..arithmetic.gradient import beside, brought_down, term
from ..arithmetic.parameter_scale import scaled, to_size, with_room
from ..arithmetic.precision import Precision
from ..program.ops import Type
from ..program.program import Value
from ..program.rounding import coefficient, truncate_to
from ..refusal import NoStableForm
from .factors import Journal, Setting, lower_factor, plain
from .radical_side import lower_radical
from .rational_side import falls_rationally, lower_rational, lower_scaled
from .stable import Side, e, radical, t

if TYPE_CHECKING:
    from .gate import Proper

_BITS = 256
_STEEP = 16  # constants up to 2**_STEEP are among the factors of a window


@dataclass(frozen=True)
class Point:
    """Where a piece is evaluated: x, and the parameters' values by their symbols, a gate's among them.

    `gain` multiplies a value last: a power of two that a factor of any size was divided by, to leave room above it.
    With `gate_last` a gate multiplies the value afterwards, so that it matters however small it is. `lifted` gives, for
    |x| that multiplies a gate twice, the second factor, with room below it, and the gain with it. With `graded` there
    is an incoming gradient: in a roomy type it multiplies the value afterwards, too, and else it is the gain, beside
    `factor`, if there is another factor of any size. Of a `term` the product is in float64. With `gate_within` the gate
    is a factor of the function itself, and `proper` is how programs with exponentials take it.
    """

    arithmetic: Arithmetic
    x: Value
    parameters: dict[Symbol, Value]
    gain: Value | None = None
    gate_last: bool = False
    lifted: Callable[[Value], tuple[Value, Value]] | None = None
    graded: bool = False
    factor: Value | None = None
    term: bool = False
    gate_within: bool = False
    proper: Proper | None = None

    def computed(self, precision: Precision) -> Point:
        """The same place in the type that a form is computed in, whatever is asked for."""
        a = Arithmetic(self.arithmetic.builder, self.arithmetic.target, precision)
        if a.type is self.arithmetic.type:
            return replace(self, arithmetic=a)
        x = a.op("widen", self.x)
        return replace(self, arithmetic=a, x=x, parameters={p: a.op("widen", v) for p, v in self.parameters.items()})

    @property
    def late(self) -> int:
        """How many numbers of any size multiply the value in the end, the gradient among them."""
        return 1 if self.factor is None else 2

    def gained(self, value: Value, down: Down | None = None) -> Value:
        """The value times the gain; where it is lifted, taken down again."""
        if self.gain is None:
            assert down is None
            return value
        if self.term and value.type is not Type.F64:
            return term([v for v in (self.gain, self.factor, value) if v is not None], down)
        if self.factor is None or value.constant == 1.0:
            gain = self.gain if self.factor is None else self.arithmetic.op("mul", self.gain, self.factor)
            return brought_down(self.arithmetic, gain, value, down)
        return beside(self.arithmetic, self.gain, self.factor, value, down)


@dataclass(frozen=True)
class _Outside:
    """What multiplies a side in a number of any size: powers of t = |x| and of parameters; and what divides it."""

    factors: tuple[Value, ...]
    divisors: tuple[Value, ...]


def lower_side(point: Point, side: Side, scale: Expr | None, scale_power: int, journal: Journal) -> Value:
    """scale**scale_power * side(scale * |x|)."""
    a = point.arithmetic
    if side.decay < 0:
        raise NoStableForm(f"it grows like exp({-side.decay} * ({side.w})) on one side")
    distance = a.op("abs", point.x, hint="t")
    if any(f.expr.has(radical) for f in side.factors):
        if scale is not None:
            raise NoStableForm("a scale beside a square root")
        return point.gained(lower_radical(a, distance, side, point.parameters, journal))
    number, powers = _constant(side.coefficient)
    if side.w is None and scale is None and all(power > 0 for power in powers.values()):
        factors = [point.parameters[symbol] for symbol in sorted(powers, key=str) for _ in range(powers[symbol])]
        setting = Setting(a, Number(distance), None, None, float("inf"))
        return point.gained(lower_rational(setting, _fold(replace(side, coefficient=number)), factors, journal))
    if scale is None:
        z = Number(distance)
        plain_power, inside_power = (side.power, 0) if side.decay == 0 else (0, side.power)
    else:
        z = scaled(a, scale, distance, point.parameters)
        # z**k = scale**k |x|**k: |x| itself is exact, and the power of the scale falls
        plain_power = min(side.power, -scale_power) if scale_power < 0 else 0
        inside_power = side.power - plain_power
        base, way = scale.as_base_exp()
        powers[base] = powers.get(base, 0) + int(way) * (scale_power + plain_power)
    distances = [distance] * abs(plain_power)
    if plain_power > 1 and gate in powers and point.gain is not None and point.lifted is not None:
        distances[-1], gain = point.lifted(distance)
        point = replace(point, gain=gain)
    own = {symbol: power for symbol, power in powers.items() if power and symbol != gate}
    quarter: Value | None = None
    if _many(point, side, len(distances), own, gated=bool(powers.get(gate))):
        if point.graded:
            raise NoStableForm("more than one factor of any size is beside the gradient")
        sized, distances, quarter = _to_size(point, own, distances, plain_power)
    else:
        point, sized = _roomy(point, side, own)
    falling = side.w is None and scale is not None and not a.roomy and not distances and set(powers) == set(own)
    if falling and len(own) == 1 and scale == 1 / (base := next(iter(own))) and own[base] < 0:
        inside = replace(side, coefficient=number, power=inside_power)
        if falls_rationally(inside):
            return point.gained(
                lower_scaled(
                    Setting(a, z, None, None, float("inf"), True),
                    _fold(inside),
                    point.parameters[base],
                    -own[base],
                    distance,
                    journal,
                )
            )
    outside = _outside(sized, distances, plain_power, powers)
    side = replace(side, coefficient=number, power=inside_power)
    if side.w is None:
        side = _fold(side)
        return point.gained(
            _assemble(Setting(a, z, None, None, float("inf"), scale is not None), side, outside, journal)
        )
    free = len(outside.factors) + len(outside.divisors) + point.gate_last if side.decay > 0 else 0
    squared = (
        free == 2
        and not point.gate_last
        and len({*outside.factors, *outside.divisors}) == 1
        and not (outside.factors and outside.divisors)
    )
    if point.graded and free and not a.roomy:
        if point.gain is None or point.factor is not None or len(outside.factors) != free or free > 1:
            raise NoStableForm("more than one factor of any size is beside the gradient")
        point, outside, free = replace(point, factor=outside.factors[0]), _Outside((), ()), 0
    assert side.w is not None
    raised = _steep(number) if side.decay > 0 else 0
    within = with_gradient(a, free, point.late) if point.graded else window(a, free)
    more = _beyond(side, saturation(evaluator(side.w, (t,)), within.limit)) if side.decay > 0 else 0
    if raised or more:
        if point.graded and not a.roomy:
            raise NoStableForm(f"{side.to_sympy()} is large beside the gradient")
        within = with_gradient(a, free, point.late, more) if point.graded else window(a, free, more, raised)
    side = _fold(replace(side, coefficient=number / 2**within.raised))
    assert side.w is not None
    limit = saturation(evaluator(side.w, (t,)), within.limit)
    journal.points.append(limit)
    beyond = a.op("lt", a.const(limit), z.high)
    journal.law("clamp")
    clamped = a.op("select", beyond, a.const(limit), z.high, hint="t")
    # beyond the limit the rounding error of a product may be inf - inf
    z = Number(clamped, None if z.low is None else a.op("select", beyond, a.const(0), z.low))
    w = lower_exponent(a, side.w, z)
    if w.low is not None:
        journal.law("two parts")
    exp = exponential(a, w, within)
    setting = Setting(a, z, exp, side.w, limit, scale is not None)
    if side.decay == 0:
        value = _assemble(setting, side, outside, journal)
        for part in [] if quarter is None else [quarter] * 4:
            value = a.op("mul", value, part, hint="tail")
        if scale is not None and not a.roomy and _order(side) + scale_power == 0:
            value = _near_zero(a, side, distance, z, value)
        return point.gained(value)
    journal.law("scale last")
    if within.split and squared:
        value = point.gained(_squared(setting, side, outside, exp, journal))
    elif within.split:
        value = _assemble(setting, side, outside, journal)
        # with the gain in the last factor no result is subnormal before it is rounded
        shrinking = exp.part if quarter is None else a.op("mul", exp.part, quarter)
        for part in (shrinking, shrinking, a.op("add", shrinking, shrinking), point.gained(shrinking)):
            value = a.op("mul", value, part, hint="tail")
    elif within.lifted and point.gain is not None:
        value = point.gained(_assemble(setting, side, outside, journal), exp.down)
    else:
        value = _assemble(setting, side, outside, journal)
        scale = a.op("mul", exp.scale, a.const(2.0**within.raised)) if within.raised else exp.scale
        value = a.op("mul", value, scale, hint="tail")
    if not free or (point.graded and free == point.gate_last):
        return value
    # the window is finite and the factor outside is not: beyond it the limit 0, on the side it is approached from
    zero = a.const(0)
    zero = zero if _tail_sign(side, limit) > 0 else a.op("neg", zero)
    for symbol, power in own.items():
        if power % 2 and not symbol.is_nonnegative:
            zero = a.op("mul", zero, a.op("copysign", a.const(1), point.parameters[symbol]))
    return a.op("select", beyond, zero, value)


def _order(side: Side) -> int:
    """The power of t that the side is like next to 0."""
    return side.power + sum(f.exponent for f in side.factors if f.kind == "expm1")


def _near_zero(a: Arithmetic, side: Side, distance: Value, z: Number, value: Value) -> Value:
    """The value, but c |x|**k where c z**k is all that counts: of the scale nothing is left, and z may be subnormal."""
    assert side.w is not None
    order = _order(side)
    slope = sympy.cancel(side.w / t).subs(t, 0)
    share = replace(side, power=0, w=None, factors=tuple(f for f in side.factors if f.kind != "expm1"))
    leading = share.to_sympy().subs(t, 0).subs(e, 1) * slope ** (order - side.power)
    if not (leading.is_finite and leading.is_nonzero and leading.is_number):
        return value
    with precision(_BITS):
        near = a.const(coefficient(leading))
    for _ in range(order):
        near = a.op("mul", near, distance)
    return a.op("select", a.op("lt", z.high, a.const(2.0 ** -(a.format.precision + 4))), near, value)


def _steep(number: Expr) -> int:
    """The power of two of a constant that is larger than the factors that a window allows for; 0 of any other."""
    with precision(_BITS):
        power = math.floor(float(abs(coefficient(number)).log() / arb.const_log2()))
    return power if power > _STEEP else 0


def _beyond(side: Side, limit: float) -> int:
    """By how many powers of two what is beside the exponential is larger than a window allows for, at its end."""
    value = abs(_beside(side, limit))
    with precision(_BITS):
        return max(0, math.ceil(float((value.log() / arb.const_log2()).mid())) - FACTORS)


def _many(point: Point, side: Side, distances: int, own: Mapping[Expr, int], *, gated: bool) -> bool:
    """Whether several factors of any size stand beside an exponential, a parameter among them.

    A square is brought to size with the exponential, and what multiplies an incoming gradient with that.
    """
    count = distances + sum(map(abs, own.values()))
    if point.arithmetic.roomy or side.w is None or gated or not own or count < 2:
        return False
    if side.decay == 0:
        return not (point.graded and count == 2)
    return bool(distances) or len(own) > 1 or count > 2


def _to_size(
    point: Point, own: Mapping[Expr, int], distances: Sequence[Value], power: int
) -> tuple[Point, list[Value], Value]:
    """The point with its parameters, and the distances, near 1; and the fourth root of what makes up for them."""
    a = point.arithmetic
    quarter = a.const(1)
    parameters = dict(point.parameters)
    for symbol, exponent in own.items():
        parameters[symbol], root = to_size(a, "mul" if exponent > 0 else "div", point.parameters[symbol])
        for _ in range(abs(exponent)):
            quarter = a.op("mul", quarter, root)
    sized = list(distances)
    for k, distance in enumerate(distances):
        sized[k], root = to_size(a, "mul" if power > 0 else "div", distance)
        quarter = a.op("mul", quarter, root)
    return replace(point, parameters=parameters), sized, quarter


def _roomy(point: Point, side: Side, own: Mapping[Expr, int]) -> tuple[Point, Point]:
    """The point with the gain that makes up for a parameter's room, and with that parameter brought to size.

    For one that multiplies or divides once what falls exponentially: a square is brought to size with the exponential.
    """
    a = point.arithmetic
    if a.roomy or side.w is None or side.decay == 0 or list(map(abs, own.values())) != [1]:
        return point, point
    ((symbol, power),) = own.items()
    parameter, gain = with_room(a, "mul" if power > 0 else "div", point.parameters[symbol])
    if point.gain is not None:
        gain = a.op("mul", gain, point.gain)
    sized = replace(point, gain=gain, parameters={**point.parameters, symbol: parameter})
    return replace(point, gain=gain), sized


def _squared(setting: Setting, side: Side, outside: _Outside, exp: Exponential, journal: Journal) -> Value:
    """A side with the square of a number of any size, each factor of which is brought to size before they meet."""
    a = setting.arithmetic
    if outside.divisors:
        bits = a.op("bits", a.const(1))
        inverse = a.op("from_bits", a.op("isub", a.op("iadd", bits, bits), a.op("bits", exp.part)))
        sized = a.op("mul", a.op("mul", outside.divisors[0], inverse), inverse)
        return _assemble(setting, side, _Outside((a.const(2),), (sized, sized)), journal)
    sized = a.op("mul", a.op("mul", outside.factors[0], exp.part), exp.part)
    value = _assemble(setting, side, _Outside((sized,), ()), journal)
    return a.op("mul", value, a.op("add", sized, sized), hint="tail")


def _constant(value: Expr) -> tuple[Expr, dict[Expr, int]]:
    """A coefficient as a number and powers of parameters."""
    number, rest = value.as_independent(*value.free_symbols) if value.free_symbols else (value, sympy.S.One)
    powers: dict[Expr, int] = {}
    for base, exponent in rest.as_powers_dict().items():
        if base == 1:
            continue
        if not (base.is_Symbol and exponent.is_Integer):
            raise NoStableForm(f"the coefficient {value} is no product of powers of parameters")
        powers[base] = int(exponent)
    return number, powers


def _outside(point: Point, distances: list[Value], power: int, powers: dict[Expr, int]) -> _Outside:
    factors, divisors = (distances, []) if power > 0 else ([], distances)
    for symbol, exponent in sorted(powers.items(), key=lambda item: str(item[0])):
        values = [point.parameters[symbol]] * abs(exponent)
        if exponent < 0:
            divisors += values
        elif symbol == gate and power > 1:  # before a power of a small x, which may be 0
            factors[1:1] = values
        else:
            factors += values
    return _Outside(tuple(factors), tuple(divisors))


def _fold(side: Side) -> Side:
    """The coefficient multiplied into a factor's own constants, on paper, where one can take it.

    The sign of a sum of positive terms stays outside and is applied last: a zero plus the low part of a zero is
    positive, whatever its sign was.
    """
    for k, factor in enumerate(side.factors):
        if factor.exponent == 1 and factor.kind != "expm1":
            outside = sympy.sign(side.coefficient) if factor.kind == "sum" else sympy.S.One
            taken = replace(factor, expr=sympy.expand(side.coefficient / outside * factor.expr))
            return replace(side, coefficient=outside, factors=(*side.factors[:k], taken, *side.factors[k + 1 :]))
    return side


def lower_exponent(a: Arithmetic, w: Expr, z: Number) -> Number:
    """w(z), a polynomial, in as many parts as it takes to keep its absolute error below an ulp of 1."""
    terms = {k[0]: c for k, c in sympy.Poly(w, t).terms()}
    low = min(terms)
    stride = sympy.igcd(0, *(k - low for k in terms)) or 1
    with precision(_BITS):
        constants = {k: a.constant(coefficient(c)) for k, c in terms.items()}
    step = _power(a, z, int(stride)) if len(terms) > 1 else z
    k = max(terms)
    result = constants[k]
    fused = _dominated(w, terms)
    while k > low:
        k -= int(stride)
        if k in constants and fused:
            with precision(_BITS):
                result = _fused(a, result, step, coefficient(terms[k]))
            continue
        result = a.product(result, step, keep=True)
        if k in constants:
            result = a.sum(result, constants[k], keep=True)
    return a.product(result, _power(a, z, low), keep=True) if low else result


_GROWTH = 10  # bits by which a sum in an exponent may pass its constant, which is that much shorter


def _dominated(w: Expr, terms: dict[int, Expr]) -> bool:
    """Whether w has two terms of one sign, and its least power is not negligible where exp(-w) still counts."""
    if len(terms) != 2 or len({sympy.sign(c) for c in terms.values()}) != 1:
        return False
    low = min(terms)
    with precision(_BITS):
        size = evaluator(sympy.Abs(w), (t,))
        ratio = evaluator(w / (terms[low] * t**low), (t,))(arb(saturation(size, 1024.0)))
    return bool(ratio < 2**_GROWTH)


def _fused(a: Arithmetic, factor: Number, step: Number, addend: arb) -> Number:
    """factor * step + addend of one sign, in two parts by fused operations: the addend is short enough for that."""
    if a.roomy:
        return Number(a.op("fma", factor.high, step.high, a.const(addend)))
    short = truncate_to(addend, a.format.precision - _GROWTH)
    high = a.op("fma", factor.high, step.high, a.const(short))
    low = a.op("fma", factor.high, step.high, a.op("sub", a.const(short), high))
    for one, other in ((factor.high, step.low), (factor.low, step.high)):
        if one is not None and other is not None:
            low = a.op("fma", one, other, low)
    return Number(high, a.op("add", low, a.const(addend - arb(short))))


def _power(a: Arithmetic, z: Number, exponent: int) -> Number:
    result = z
    for _ in range(exponent - 1):
        result = a.product(result, z, keep=True)
    return result


def _assemble(setting: Setting, side: Side, outside: _Outside, journal: Journal) -> Value:
    """The product of all factors, one exponential (if any) still unscaled, over the product of all divisors."""
    a = setting.arithmetic
    above = [Number(v) for v in outside.factors]
    below: list[Number] = []
    if side.decay > 0:
        assert setting.e is not None
        above.append(setting.e.big)
        above += [setting.e.value] * (side.decay - 1)
    for exponent, group in ((side.power, above), (-side.power, below)):
        group += [setting.t] * max(exponent, 0)
    for factor in side.factors:
        value = lower_factor(setting, factor, journal)
        up, down = (above, below) if factor.exponent > 0 else (below, above)
        up.append(value.above)
        if value.below is not None:
            down.append(value.below)
    negative = bool(side.coefficient.is_negative)
    with precision(_BITS):
        number = abs(coefficient(side.coefficient))
        constant = a.constant(number) if a.precision.products else Number(a.const(number))
    if constant.high.constant != 1.0:
        above.append(constant)
    dividend = _product(a, above) or Number(a.const(1))
    divisor = _product(a, below)
    result = a.one_part(dividend) if divisor is None else a.quotient(dividend, divisor)
    for d in outside.divisors:  # one after the other: their product could overflow
        result = a.op("div", result, d)
    return a.op("neg", result) if negative else result


def _product(a: Arithmetic, values: list[Number]) -> Number | None:
    if not values:
        return None
    result = values[0]
    for v in values[1:]:
        result = a.product(result, v, a.precision.products)
    return result


def _tail_sign(side: Side, limit: float) -> int:
    """The sign of the function where its exponential leaves the format's range."""
    return 1 if _beside(side, limit) > 0 else -1


def _beside(side: Side, limit: float) -> arb:
    """What is beside the exponential's power, there."""
    whole = replace(side, w=None, decay=0).to_sympy()
    assert side.w is not None
    return tight(evaluator(plain(whole).subs(e, sympy.exp(-side.w)), (t,)), arb(limit), bits=20)
