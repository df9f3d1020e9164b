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

from ..proof.ball import precision, tight
from .arith import Arithmetic, Number
from .minimax import Polynomial, minimax
from .ops import FORMATS, Type
from .program import Value
from .rounding import truncate_to

_BITS = 256


@dataclass(frozen=True)
class Exponential:
    """e = exp(-w) as `big * scale`: `big` is normal where e is subnormal, so factors go in before `scale` does."""

    value: Value  # e itself, rounded to a subnormal or 0 where it has to be: for sums with larger terms
    big: Value
    scale: Value
    minus_one: Callable[[], Value]  # 1 - e, to full relative accuracy also where w is small


@dataclass(frozen=True)
class Window:
    """The range of w that an exponential is made for: beyond `limit` its products round to 0."""

    limit: float
    halved: bool  # 2**n as two factors that shrink (a factor of any size may stand before), or one with an offset


def window(type: Type, free_factor: bool) -> Window:
    """The window of a float type; `free_factor` says that a parameter of any size multiplies the exponential.

    Without one, the other factors are below 2**20, and w up to ln 2 (20 - log2 of half the least subnormal) matters.
    With one, 2**n is split in halves, each a normal number, which is what bounds w.
    """
    fmt = FORMATS[type]
    if free_factor:
        return Window(math.floor(-2 * (fmt.emin + 1) * math.log(2)), True)
    return Window(math.ceil((20 - (fmt.tiny_exponent - 1)) * math.log(2)), False)


def _offset(type: Type) -> int:
    """2**offset keeps m 2**n normal over the window, with room for factors on both sides."""
    return 64 if type is Type.F32 else 128


@lru_cache
def _exp_polynomial(type: Type) -> Polynomial:
    """(exp(r) - 1 - r) / r**2 on the reduced range, as a part of exp(r)."""
    half = math.log(2) / 2 * (1 + 2.0**-10)  # the reduced argument passes ln(2)/2 by the rounding of w / ln 2

    def quotient(r: arb) -> arb:
        return arb(1) / 2 + r / 6 if abs(r) < arb(2) ** -100 else (r.exp() - 1 - r) / r**2

    target = 2.0 ** -(FORMATS[type].precision + 3)
    return minimax(quotient, -half, half, target, type, weight=lambda r: r**2 / r.exp() + arb(2) ** -80)


def exponential(a: Arithmetic, w: Number, within: Window) -> Exponential:
    """exp(-w) for 0 <= w <= within.limit (NaN stays NaN).

    Reduction by Cody and Waite: w = -n ln 2 - r with ln 2 in two parts, the first short enough for n * high to be
    exact; the low part of w joins after the cancellation. exp(r) = 1 + v, v = r + r**2 q(r).
    """
    fmt = a.format
    p = fmt.precision
    count = math.ceil(within.limit / math.log(2)) + 1
    with precision(_BITS):
        ln2 = arb.const_log2()
        ln2_high = truncate_to(ln2, p - count.bit_length())
        ln2_low = ln2 - arb(ln2_high)
        minus_log2e = -1 / ln2
    magic = a.builder.const(fmt.magic, a.type)
    shifted = a.op("fma", w.high, a.const(minus_log2e), magic, hint="shifted")
    k = a.op("sub", shifted, magic, hint="k")
    minus_w = a.op("neg", w.high)
    r = a.op("fma", k, a.const(-ln2_high), minus_w, hint="r")
    r = a.op("fma", k, a.const(-ln2_low), r, hint="r")
    if w.low is not None:
        r = a.op("sub", r, w.low, hint="r")
    q = a.horner(_exp_polynomial(a.type).coefficients, r)
    v = a.op("fma", a.op("mul", r, r), q, r, hint="v")
    bits = a.op("bits", shifted, hint="n")
    bias = fmt.emax
    if within.halved:
        n = a.op("isub", bits, a.op("bits", magic), hint="n")
        half = a.op("sar", n, a.integer(1))
        first = _power(a, half, bias)
        scale = _power(a, a.op("isub", n, half), bias)
    else:
        # the low bits of `shifted` hold n: the shift drops all others
        exponent = a.op("shl", bits, a.integer(p - 1))
        offset = _offset(a.type)
        first = a.op("from_bits", a.op("iadd", exponent, a.integer((bias + offset) << (p - 1))), hint="s")
        scale = a.builder.const(2.0**-offset, a.type)
    big = a.op("fma", v, first, first, hint="big")

    def minus_one() -> Value:
        two_n = a.op("mul", first, scale)
        return a.op("fma", a.op("neg", two_n), v, a.op("sub", a.const(1), two_n), hint="one_minus_e")

    return Exponential(a.op("mul", big, scale, hint="e"), big, scale, minus_one)


def _power(a: Arithmetic, n: Value, bias: int) -> Value:
    """2**n for an integer n in the normal range."""
    p = a.format.precision
    return a.op("from_bits", a.op("shl", a.op("iadd", n, a.integer(bias)), a.integer(p - 1)), hint="s")


@lru_cache
def _logq_polynomial(type: Type, upper: float) -> Polynomial:
    def quotient(v: arb) -> arb:
        return 1 - v / 2 if v < arb(2) ** -200 else v.log1p() / v

    return minimax(quotient, 0.0, upper, 2.0 ** -(FORMATS[type].precision + 2.5), type, exact=(1.0,))


def logq(a: Arithmetic, v: Value, upper: float) -> Value:
    """log(1 + v) / v for 0 <= v <= upper: one polynomial; its nearest singularity is at v = -1."""
    return a.horner(_logq_polynomial(a.type, upper).coefficients, v)


@dataclass(frozen=True)
class Compact:
    """A smooth function on [0, limit] as (t + shift)**growth P((t - shift) / (t + shift))."""

    polynomial: Polynomial
    shift: float
    growth: int


def compact(function: Callable[[arb], arb], limit: float, growth: int, type: Type) -> Compact:
    """The cheapest such approximation with a relative error well below an ulp; the shift is searched for."""
    target = 2.0 ** -(FORMATS[type].precision + 1.5)

    def attempt(shift: float) -> Polynomial:
        def inner(s: arb) -> arb:
            t = shift * (1 + s) / (1 - s)
            return function(t) / (t + shift) ** growth

        upper = (limit - shift) / (limit + shift)
        return minimax(inner, -1.0, math.nextafter(upper, 1.0), target, type)

    made = {shift: attempt(shift) for shift in (3.0, 4.0, 5.0, 6.0)}

    def cost(shift: float) -> tuple[bool, int, float]:
        p = made[shift]
        return (p.error > 2 * target, len(p.coefficients), p.error)

    best = min(made, key=cost)
    return Compact(made[best], best, growth)


def evaluate_compact(a: Arithmetic, t: Value, form: Compact) -> Value:
    shift = a.const(form.shift)
    reciprocal = a.op("div", a.const(1), a.op("add", t, shift))
    s = a.op("mul", a.op("sub", t, shift), reciprocal, hint="s")
    value = a.horner(form.polynomial.coefficients, s)
    for _ in range(abs(form.growth)):
        value = a.op("mul", value, reciprocal if form.growth < 0 else a.op("add", t, shift))
    return value


@lru_cache
def saturation(function: Callable[[arb], arb], limit: float) -> float:
    """The t at which a rising function reaches `limit`, rounded up to a multiple of 2**-10."""
    low, high = 0.0, 1.0
    while tight(function, arb(high), bits=40) < limit:
        high *= 2
    for _ in range(80):
        middle = (low + high) / 2
        if tight(function, arb(middle), bits=40) < limit:
            low = middle
        else:
            high = middle
    return math.ceil(high * 1024) / 1024
