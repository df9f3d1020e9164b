"""Exact numbers rounded to a float format: constants and coefficients of programs.

Takes exact rationals or tight balls; gives Python floats that are numbers of the format. Round to nearest even.
"""

from __future__ import annotations

import math
from fractions import Fraction

from flint import arb, fmpq
from sympy import Expr

from ...formats import Format
from ...proof.balls.ball import dyadic, evaluator
from ..refusal import NoProgram
from .ops import FORMATS, Type


def round_to(value: Fraction | fmpq | arb | int, type: Type | Format) -> float:
    """The number of the format nearest to `value` (of a ball: to its midpoint), subnormals and overflow included."""
    if isinstance(value, arb):
        value = dyadic(value)
    exact = Fraction(int(value.p), int(value.q)) if isinstance(value, fmpq) else Fraction(value)
    if exact == 0:
        return 0.0
    fmt = type if isinstance(type, Format) else FORMATS[type]
    magnitude = abs(exact)
    exponent = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    if magnitude < Fraction(2) ** exponent:
        exponent -= 1
    quantum = Fraction(2) ** (max(exponent, fmt.emin) - fmt.precision + 1)
    rounded = round(magnitude / quantum) * quantum  # Fraction rounds ties to even
    if rounded >= Fraction(2) ** (fmt.emax + 1):
        return float("inf") if exact > 0 else float("-inf")
    return float(rounded) if exact > 0 else -float(rounded)


_LARGE = arb(2) ** 2048  # the digits of exp(exp(50)) would fill the memory


def holds(number: Expr, type: Type) -> bool:
    """Whether an exact number is one of the type's."""
    if not number.is_Rational:
        return False
    exact = Fraction(int(number.p), int(number.q))
    rounded = round_to(exact, type)
    return math.isfinite(rounded) and Fraction(rounded) == exact


def within(value: arb, type: Type) -> float:
    """The number of the type nearest to a ball's midpoint. Raises `NoProgram` for one past the type's largest."""
    rounded = round_to(value, type) if abs(value) < _LARGE else math.inf
    if math.isinf(rounded):
        told = value.str(6, radius=False)
        raise NoProgram(f"the number {told}, which is past the largest one of {FORMATS[type].name}")
    return rounded


def truncate_to(value: arb, bits: int) -> float:
    """The nearest number with a significand of `bits` bits: a constant whose products with small integers are exact."""
    exact = dyadic(value)
    f = Fraction(int(exact.p), int(exact.q))
    exponent = abs(f).numerator.bit_length() - abs(f).denominator.bit_length()
    quantum = Fraction(2) ** (exponent - bits)
    return float(round(f / quantum) * quantum)


def split(value: arb, type: Type) -> tuple[float, float]:
    """High and low part: two numbers of the format whose sum is nearest to `value`.

    Raises `NoProgram` where that is past the type's largest.
    """
    high = within(value, type)
    return high, round_to(dyadic(value) - dyadic(arb(high)), type)


def coefficient(value: Expr) -> arb:
    """An exact number as a ball."""
    return evaluator(value, ())()
