"""A number that something is known of: an enclosure in decimals, how sure it is, and how it was found.

Takes balls and exact expressions; gives frozen `Number`s, whose decimals are rounded outwards, so that they enclose the
true value as they stand. The digits are the same on every machine: they follow from the ball alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Context
from typing import Literal

import sympy
from flint import arb, fmpq

from ...symbolic.display import plain
from ...symbolic.zero import Root
from .ball import dyadic, evaluator, fraction, precision, tight

Verdict = Literal["proved", "certified", "unknown"]

_ROUNDED = Context(prec=16, rounding=ROUND_HALF_EVEN)
_DIGITS = 25  # significant digits of an enclosure's ends
# In a closed form: a constant that has a name, whose value nobody can read off.
_NAME = re.compile(r"\b(?!(?:pi|E|oo)\b)[A-Za-z_]\w*\b(?!\()")
FAR = 1 << 15  # numbers beyond 2**FAR, and nearer to 0 than 2**-FAR, are not shown
_LONGEST = 1 << 12  # bits of a quotient that is shown as such
_BITS = 120  # the accuracy of a ball that those digits are taken from


@dataclass(frozen=True)
class Number:
    """A real number or an infinity, between two decimals.

    `verdict` is "proved" for a number that is known exactly, by algebra; "certified" for one that balls enclose;
    "unknown" where nothing is known, with the reason in `method` and the whole line as the enclosure.
    """

    lo: str
    hi: str
    verdict: Verdict
    method: str
    exact: str | None = None  # the closed form, where one is proved

    @property
    def ball(self) -> arb:
        """A ball around the enclosure; not finite where an end is infinite."""
        return arb(self.lo).union(arb(self.hi)) if self.known and self.finite else arb("nan")

    @property
    def known(self) -> bool:
        return self.verdict != "unknown"

    @property
    def finite(self) -> bool:
        return "inf" not in self.lo + self.hi

    def __str__(self) -> str:
        if not self.known:
            return f"unknown ({self.method})"
        if self.exact is not None:
            return (
                self.exact
                if len(self.exact) <= 24 and not _NAME.search(self.exact)
                else f"{self.exact} = {_shared(self.lo, self.hi)}"
            )
        return _shared(self.lo, self.hi)


def certified(ball: arb, method: str) -> Number:
    """The number that a ball encloses; unknown where the ball is not finite."""
    if not ball.is_finite():
        return unknown(f"no finite enclosure by {method}")
    with precision(4 * _BITS):
        low, high = _told(ball.lower(), up=False), _told(ball.upper(), up=True)
    return Number(low, high, "certified", method)


def _told(end: arb, *, up: bool) -> str:
    """The end of a ball as a decimal, rounded outwards; of exp(-exp(50)) nobody can read the exponent."""
    if abs(end) > arb(2) ** FAR:
        if (end > 0) == up:
            return "inf" if up else "-inf"
        end = arb(2) ** FAR * end.sgn()
    return decimal(dyadic(away(end, up=up)), up)


def away(end: arb, *, up: bool) -> arb:
    """The end of a ball; nearer to 0 than the smallest that is shown, it is 0 or that one, whichever is outwards."""
    least = arb(2) ** -FAR
    return end if end == 0 or abs(end) >= least else least * end.sgn() if (end > 0) == up else arb(0)


def proved(value: sympy.Expr | int, method: str) -> Number:
    """A number that algebra gives exactly; for a `Root`, its enclosure."""
    exact = sympy.sympify(value)
    if exact in (sympy.oo, -sympy.oo):
        end = "inf" if exact is sympy.oo else "-inf"
        return Number(end, end, "proved", method, str(exact))
    if exact.is_Rational:
        q = fraction(exact)
        low, high = decimal(q, up=False), decimal(q, up=True)
        if max(abs(exact.p), exact.q).bit_length() > _LONGEST:
            return Number(low, high, "proved", method)
    elif exact.has(Root):
        return certified(tight(evaluator(exact, ()), bits=_BITS), method)
    else:
        ball = tight(evaluator(exact, ()), bits=_BITS)
        inner = certified(ball, method)
        low, high = inner.lo, inner.hi
    return Number(low, high, "proved", method, plain(exact))


def unknown(why: str) -> Number:
    """A number of which nothing is known, and why."""
    return Number("-inf", "inf", "unknown", why)


def decimal(value: fmpq, up: bool, digits: int = _DIGITS) -> str:
    """A rational number as a decimal of `digits` significant digits, rounded up or down; exact where it is shorter."""
    if value == 0:
        return "0"
    p, q = abs(int(value.p)), int(value.q)
    # From the lengths in bits, at most the true one and at least that less two: Python writes no integer of any length.
    exponent = (p.bit_length() - q.bit_length() - 1) * 30103 // 100000 - 1
    while p * 10 ** max(0, -exponent - 1) >= q * 10 ** max(0, exponent + 1):
        exponent += 1
    shift = digits - 1 - exponent  # value * 10**shift has that many digits
    numerator, denominator = p * 10 ** max(0, shift), q * 10 ** max(0, -shift)
    whole, rest = divmod(numerator, denominator)
    if rest and up == (value > 0):
        whole += 1
    return _written("-" if value < 0 else "", whole, -shift)


def _written(sign: str, whole: int, exponent: int) -> str:
    """whole * 10**exponent, with a point where that is short and an exponent where it is not."""
    text = str(whole).rstrip("0")
    exponent += len(str(whole)) - len(text)
    point = len(text) + exponent
    if -6 < point <= 21:
        if exponent >= 0:
            return sign + text + "0" * exponent
        return f"{sign}{text[:point]}.{text[point:]}" if point > 0 else f"{sign}0.{'0' * -point}{text}"
    tail = f".{text[1:]}" if len(text) > 1 else ""
    return f"{sign}{text[0]}{tail}e{point - 1}"


def _shared(lo: str, hi: str) -> str:
    """The enclosed number to 16 significant digits; the interval where the ends do not agree on as many."""
    if lo == hi:
        return lo
    low, high = (_ROUNDED.create_decimal(end) for end in (lo, hi))
    return f"{low:f}" if low == high and -6 < low.adjusted() <= 15 else str(low) if low == high else f"[{lo}, {hi}]"
