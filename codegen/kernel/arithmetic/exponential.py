"""The elementary functions of a kernel, as programs with minimax polynomials: exp, expm1, log1p, erfcx and their kin.

Takes numbers of a program; adds operations and gives values. Every constant is derived here from ball arithmetic at
build time; none is typed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from flint import arb

from ...proof.balls.ball import precision, tight
from ..approximation.minimax import Polynomial, minimax
from ..program.ops import Type
from ..program.program import Value
from ..program.rounding import truncate_to
from ..refusal import NoStableForm
from .double_word import Arithmetic, Number

_BITS = 256
_FAR = 30  # ends of ranges past two to this have forty digits


@dataclass(frozen=True)
class Down:
    """The square root of the power of two that takes down what is lifted: a factor, or two where one is too small."""

    first: Value
    second: Value | None = None

    def of(self, a: Arithmetic, value: Value) -> Value:
        """The value, taken down."""
        value = a.op("mul", value, self.first)
        return value if self.second is None else a.op("mul", value, self.second)


@dataclass(frozen=True)
class Exponential:
    """e = exp(-w) as `big * scale`: `big` is normal where e is subnormal, so factors go in before `scale` does.

    Where the window is split, `scale` is twice the fourth power of `part`, and 0 where it is too small for the type.
    Where it is lifted, e is `big` times the square of `down`, and `scale` is 0 where that is not 1.
    """

    value: Number  # e itself, rounded to a subnormal or 0 where it has to be: for sums with larger terms
    big: Number
    scale: Value
    part: Value
    down: Down | None
    minus_one: Callable[[], Number]  # 1 - e, to full relative accuracy also where w is small


@dataclass(frozen=True)
class Window:
    """The range of w that an exponential is made for: beyond `limit` its products round to 0."""

    limit: float
    split: bool  # 2**n as four factors that shrink (factors of any size may stand between), or one with an offset
    lifted: int = 0  # 2**n as a factor that is normal all over the window and a `Down`, which has so many factors
    within: float | None = None  # the constants are those of a window with this limit, if it is another
    raised: int = 0  # `big` is so many powers of two larger: those of a constant that multiplies it


FACTORS = 20  # powers of two that the other factors beside an exponential may reach
_RAISED = {Type.F32: 40, Type.F64: 700}  # a constant may take up so much of the room above an exponential


def window(a: Arithmetic, free_factors: int, more: int = 0, raised: int = 0) -> Window:
    """The window of a float type; so many numbers of any size multiply the exponential.

    Without one, the other factors are below 2**20, or 2**(20 + more), and w up to ln 2 (20 + more - log2 of half the
    least subnormal) matters. With them, w matters the farther, and 2**n is split in four, each a normal number, which
    is what bounds w: of the square of a number, two of them shrink each factor. A roomy type needs no parts.
    """
    fmt = a.target_format
    matters = math.ceil((FACTORS + more - (fmt.tiny_exponent - 1) + free_factors * fmt.emax) * math.log(2))
    if not free_factors or a.roomy:
        return Window(matters, False, raised=0 if a.roomy else min(raised, _RAISED[a.type]))
    return Window(min(matters, math.floor(-4 * (fmt.emin + 1) * math.log(2))), True)


def up_to(a: Arithmetic, limit: float, *, split: bool) -> Window:
    """The window up to a limit: `big` is so large that it is a normal number all over it.

    Raises `NoStableForm` where no power of two does that. Of 10**39 exp(-t) all counts that is 10**39 times as large as
    the least number.
    """
    least = math.ceil(limit / math.log(2)) + 1
    above = max(0, least + a.format.emin + 1 - offset(a))
    if not split and above > _RAISED[a.type]:
        raise NoStableForm(f"an exponential that counts down to 2**-{least} is no number")
    return Window(limit, split, raised=0 if split else above)


def with_gradient(a: Arithmetic, free_factors: int, late: int = 1, more: int = 0) -> Window:
    """The window where so many numbers of any size multiply the result in the end, a gradient among them.

    Its constants are the same, so that a result has the bits that it has without them, where it is a normal number.
    """
    fmt = a.target_format
    limit = math.ceil((FACTORS + more - (fmt.tiny_exponent - 1) + (free_factors + late) * fmt.emax) * math.log(2))
    return Window(limit, False, 0 if a.roomy else late, window(a, free_factors).limit)


# Where a window is lifted: from this power of two on downwards, by so many powers. What is not lifted has room for low
# parts of low parts. What is lifted is normal down to the window's end, and so small that what a gradient loses, once
# it is brought down by half of these powers, is less than the least subnormal in the product. Beside another number of
# any size what is smaller still is lifted once more.
_LIFTED = {Type.F32: (104, 174), Type.F64: (1000, 1250)}
_TWICE = {Type.F32: 250, Type.F64: 2000}


def lift(a: Arithmetic, w: Value, within: Window, near: Value, inverse: int | None = None) -> tuple[Value, Value, Down]:
    """Whether exp(-w) is lifted, the bits of the power of two that it is multiplied by, and what takes it down again.

    `near` are these bits where it is not. They are of 2**inverse over that power, if it is given.
    """
    start, power = _LIFTED[a.type]

    def up(power: int) -> Value:
        return raised(a, power if inverse is None else inverse - power)

    far = a.op("lt", a.const(start * math.log(2)), w, hint="far")
    bits = a.op("select", far, up(power), near)
    small, one = a.const(2.0 ** -(power // 2)), a.const(1)
    down = a.op("select", far, small, one, hint="down")
    if within.lifted == 1:
        return far, bits, Down(down)
    farther = a.op("lt", a.const(_TWICE[a.type] * math.log(2)), w, hint="farther")
    bits = a.op("select", farther, up(2 * power), bits)
    return far, bits, Down(down, a.op("select", farther, small, one, hint="down"))


def offset(a: Arithmetic) -> int:
    """2**offset keeps m 2**n normal over the window, with room for factors on both sides."""
    if a.roomy:
        return 0
    return 64 if a.type is Type.F32 else 128


@lru_cache
def _exp_polynomial(type: Type, bits: float) -> Polynomial:
    """(exp(r) - 1 - r) / r**2 on the reduced range, as a part of exp(r)."""
    half = math.log(2) / 2 * (1 + 2.0**-10)  # the reduced argument passes ln(2)/2 by the rounding of w / ln 2

    def quotient(r: arb) -> arb:
        return arb(1) / 2 + r / 6 if abs(r) < arb(2) ** -100 else (r.exp() - 1 - r) / r**2

    return minimax(quotient, -half, half, 2.0 ** -(bits + 3), type, weight=lambda r: r**2 / r.exp() + arb(2) ** -80)


def reduced(
    a: Arithmetic, w: Number, within: Window, *, bits: float | None = None, fine: bool = True
) -> tuple[Number, Value]:
    """exp(-w) = 2**n (1 + v) for |w| <= within.limit: v, and a number whose low bits are n.

    So many bits of 1 + v are right, more than the float type has where none are given. `fine` is False where n times
    the rounding error of ln 2 does not count: ln 2 has one part then.

    Reduction by Cody and Waite: w = -n ln 2 - r with ln 2 in two parts, the first short enough for n * high to be
    exact; the low part of w joins after the cancellation. exp(r) = 1 + v, v = r + r**2 q(r).
    """
    fmt = a.format
    p = fmt.precision
    count = math.ceil((within.within or within.limit) / math.log(2)) + 1
    with precision(_BITS):
        ln2 = arb.const_log2()
        ln2_high = truncate_to(ln2, p - count.bit_length())
        ln2_low = ln2 - arb(ln2_high)
        minus_log2e = -1 / ln2
    magic = a.builder.const(fmt.magic, a.type)
    shifted = a.op("fma", w.high, a.const(minus_log2e), magic, hint="shifted")
    k = a.op("sub", shifted, magic, hint="k")
    minus_w = a.op("neg", w.high)
    coarse = a.op("fma", k, a.const(-ln2_high), minus_w, hint="r")  # exact
    if not fine:
        near = a.op("fma", k, a.const(-ln2), minus_w, hint="r")
    elif a.roomy and a.bits <= p - 9:  # n times the rounding error of the one constant is below what counts
        near = coarse
    else:
        near = a.op("fma", k, a.const(-ln2_low), coarse, hint="r")
    r = near if w.low is None else a.op("sub", near, w.low, hint="r")
    q = a.horner(_exp_polynomial(a.type, a.bits if bits is None else bits).coefficients, r)
    square = a.op("mul", r, r)
    if fine and a.precision.reduction and not a.roomy:
        low = a.op("fma", k, a.const(-ln2_low), a.op("sub", coarse, near))
        if w.low is not None:
            low = a.op("add", low, a.op("sub", a.op("sub", near, r), w.low))
        return Number(r, a.op("fma", square, q, low, hint="v")), shifted
    return Number(a.op("fma", square, q, r, hint="v")), shifted


def exponential(a: Arithmetic, w: Number, within: Window) -> Exponential:
    """exp(-w) for 0 <= w <= within.limit (NaN stays NaN)."""
    v, shifted = reduced(a, w, within)
    first, part, scale, down = _scales(a, w.high, shifted, within)
    if within.split:
        two = a.op("mul", part, part)
        scale = a.op("mul", two, a.op("add", two, two))
    big = _one_plus(a, v, first)

    def minus_one() -> Number:
        two_n = a.op("mul", first, scale)
        minus = a.op("neg", two_n)
        rest = a.op("sub", a.const(1), two_n)
        high = a.op("fma", minus, v.high, rest, hint="one_minus_e")
        if not (a.precision.exponential and not a.roomy):
            return Number(high)
        low = a.op("fma", minus, v.high, a.op("sub", rest, high))
        return Number(high, low) if v.low is None else a.normalised(high, a.op("fma", minus, v.low, low))

    return Exponential(a.scaled(big, scale), big, scale, part, down, minus_one)


def _one_plus(a: Arithmetic, v: Number, power: Value) -> Number:
    """(1 + v) times a power of two."""
    high = a.op("fma", v.high, power, power, hint="big")
    if not a.precision.exponential or a.roomy:
        return Number(high)
    low = a.op("fma", v.high, power, a.op("sub", power, high))
    return Number(high, low) if v.low is None else a.normalised(high, a.op("fma", v.low, power, low))


def _scales(a: Arithmetic, w: Value, shifted: Value, within: Window) -> tuple[Value, Value, Value, Down | None]:
    """2**n as a first factor and a second one, of which there is also a part; n is in the low bits."""
    p, bias = a.format.precision, a.format.emax
    bits = a.op("bits", shifted, hint="n")
    if within.split:
        # the parts are at most 1, and the first factor, which 1 + v multiplies, at most 1/2: a number beside them may
        # be the largest
        n = a.op(
            "isub", bits, a.op("isub", a.op("bits", a.builder.const(a.format.magic, a.type)), a.integer(3)), hint="n"
        )
        quarter = a.op("sar", n, a.integer(2))
        rest = a.op("isub", n, a.op("shl", quarter, a.integer(2)))
        first, part = _power(a, rest, bias - 4), _power(a, quarter, bias)
        return first, part, part, None
    # the low bits of `shifted` hold n: the shift drops all others
    exponent = a.op("shl", bits, a.integer(p - 1))
    if within.lifted:
        far, up, down = lift(a, w, within, raised(a, 0))
        first = a.op("from_bits", a.op("iadd", exponent, up), hint="s")
        scale = a.op("select", far, a.const(0), a.const(1))
        return first, scale, scale, down
    room = offset(a) + within.raised
    first = a.op("from_bits", a.op("iadd", exponent, raised(a, room)), hint="s")
    scale = a.builder.const(2.0**-room, a.type)
    return first, scale, scale, None


def raised(a: Arithmetic, power: int) -> Value:
    """What added to the bits of an exponent n gives those of 2**(n + power)."""
    p, width = a.format.precision, 32 if a.type is Type.F32 else 64
    bits = ((a.format.emax + power) << (p - 1)) % (1 << width)
    return a.integer(bits - (1 << width) if bits >> (width - 1) else bits)


def _power(a: Arithmetic, n: Value, bias: int) -> Value:
    """2**n for an integer n in the normal range."""
    p = a.format.precision
    return a.op("from_bits", a.op("shl", a.op("iadd", n, a.integer(bias)), a.integer(p - 1)), hint="s")


@lru_cache
def _logq_polynomial(type: Type, bits: int, upper: float) -> Polynomial:
    def quotient(v: arb) -> arb:
        return 1 - v / 2 if v < arb(2) ** -200 else v.log1p() / v

    return minimax(quotient, 0.0, upper, 2.0 ** -(bits + 2.5), type, exact=(1.0,))


def logq(a: Arithmetic, v: Value, upper: float) -> Number:
    """log(1 + v) / v for 0 <= v <= upper: one polynomial; its nearest singularity is at v = -1."""
    return a.horner_number(_logq_polynomial(a.type, a.bits, upper).coefficients, v, a.keeps_sums)


@lru_cache
def saturation(function: Callable[[arb], arb], limit: float) -> float:
    """The t at which a rising function reaches `limit`, rounded up to a multiple of a `span`.

    Raises `NoStableForm` where it stays below: of exp(atan(x)) nothing decays.
    """
    low, high = 0.0, 1.0
    while tight(function, arb(high), bits=40) < limit:
        high *= 2
        if math.isinf(high):
            raise NoStableForm(f"an exponent that is bounded by less than {limit:.4g} decays nowhere")
    for _ in range(80):
        middle = (low + high) / 2
        if tight(function, arb(middle), bits=40) < limit:
            low = middle
        else:
            high = middle
    return math.ceil(high / span(high)) * span(high)


def span(end: float) -> float:
    """A step of the numbers that ranges end at: 2**-10, less where the whole range is not much more, more far out.

    Of exp(-10**6 t) it is 10**-4, and in a thousandth more the exponent leaves the window of the exponential. Of
    exp(-t/10**18) it is 10**20, where float64 has no step of 2**-10.
    """
    size = math.frexp(end)[1]
    return math.ldexp(1.0, -10 + min(0, size + 1) + max(0, size - _FAR))
