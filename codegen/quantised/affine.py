"""Quantised numbers: integers of eight bits that stand for real = scale (q - zero).

Takes scales as they were written; gives them exactly, and `Affine`s whose parts are valid. The scale and the zero point
of a range of values are those of ONNX's DynamicQuantizeLinear, in exact arithmetic.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from numbers import Rational, Real
from typing import Any, Literal, get_args

from flint import fmpq

from ..errors import UserError, did_you_mean
from ..proof.balls.number import decimal

Type = Literal["int8", "uint8"]
Ties = Literal["even", "away"]

TYPES: tuple[Type, ...] = get_args(Type)
TIES: tuple[Ties, ...] = get_args(Ties)
STEPS = 255  # from the least integer of eight bits to the greatest
_DIGITS = 9  # of a scale that is not exact: as many as tell one float32 from the next

_BITS = 13_000  # of a scale's numerator and denominator: Python writes integers of up to 4300 digits

# Exponents of at most three digits: far beyond float64, and quick to compute with.
_RATIONAL = re.compile(r"[-+]?(\d+/\d+|[\d.]+(e[-+]?\d{1,3})?)", re.ASCII | re.IGNORECASE)
_BINARY = re.compile(
    r"[-+]?0x(?P<whole>[\da-f]*)\.?(?P<rest>[\da-f]*)(p(?P<power>[-+]?\d{1,4}))?", re.ASCII | re.IGNORECASE
)


@dataclass(frozen=True)
class Affine:
    """How integers of eight bits stand for real numbers: real = scale (q - zero).

    Parameters
    ----------
    type : {"int8", "uint8"}
    scale : number
        Positive; see `exact` for how it may be written.
    zero : int
        The integer that stands for 0, of the type.

    Examples
    --------
    >>> a = Affine("int8", Fraction(1, 20), -3)
    >>> print(a)
    int8, 0.05 (q + 3), from -6.25 to 6.5
    """

    type: Type
    scale: Fraction
    zero: int

    def __post_init__(self) -> None:
        if self.scale <= 0:
            raise UserError(f"the scale {_about(self.scale)} is not positive", "give a positive number, such as 0.05")
        if max(self.scale.numerator, self.scale.denominator).bit_length() > _BITS:
            told = f"the scale, about {_about(self.scale)}, has more than {_BITS} bits as a quotient of integers"
            raise UserError(told, "give a scale nearer to 1, or with fewer digits")
        if not self.lowest <= self.zero <= self.highest:
            raise UserError(
                f"the zero point {self.zero} is not in the range of {self.type}",
                f"give an integer from {self.lowest} to {self.highest}",
            )

    @property
    def lowest(self) -> int:
        return _lowest(self.type)

    @property
    def highest(self) -> int:
        return self.lowest + STEPS

    @property
    def integers(self) -> range:
        """All integers of the type, from the least on."""
        return range(self.lowest, self.highest + 1)

    def real(self, q: int) -> Fraction:
        """The number that an integer stands for."""
        return self.scale * (q - self.zero)

    @property
    def law(self) -> str:
        """The number that q stands for, as a formula."""
        shift = f"(q {'+' if self.zero < 0 else '-'} {abs(self.zero)})" if self.zero else "q"
        return f"{written(self.scale)} {shift}"

    def __str__(self) -> str:
        ends = (written(self.real(q)) for q in (self.lowest, self.highest))
        return f"{self.type}, {self.law}, from {' to '.join(ends)}"


@dataclass(frozen=True)
class Span:
    """Where values lie: 0 is between the ends, and they are exact, or bounds from outside."""

    lower: Fraction
    upper: Fraction
    exact: bool


def integer_type(name: str) -> Type:
    """The type of a name."""
    for known in TYPES:
        if name == known:
            return known
    raise UserError(f"there is no quantised type {name}", did_you_mean(name, TYPES))


def zero_point(number: Any) -> int:
    """An integer, which NumPy's are, too."""
    try:
        return operator.index(number)
    except TypeError:
        raise UserError(f"{number!r} is not a zero point", "give an integer") from None


def exact(number: Any, what: str = "scale") -> Fraction:
    """The rational number that was written.

    Parameters
    ----------
    number : int, float, Fraction, Decimal, NumPy number or str
        A float stands for the shortest decimal that reads as it. A string is a decimal, a quotient such as "6/255", or
        a binary fraction as `float.hex` writes it: "0x1.99999ap-5" is exactly the float32 nearest to 0.05.
    what : str
        What it is, for the error message.

    Examples
    --------
    >>> exact(0.05), exact("6/255"), exact("0x1.8p-4")
    (Fraction(1, 20), Fraction(2, 85), Fraction(3, 32))
    """
    text = str(number).strip()
    try:
        if isinstance(number, bool):
            pass  # an integer to Python, and a slip here
        elif isinstance(number, Rational):
            return Fraction(int(number.numerator), int(number.denominator))
        elif isinstance(number, str | Real | Decimal) and _RATIONAL.fullmatch(text):
            return Fraction(text)
        elif isinstance(number, str) and (binary := _BINARY.fullmatch(text)):
            digits = binary["whole"] + binary["rest"]
            size = int(digits, 16) * Fraction(2) ** (int(binary["power"] or 0) - 4 * len(binary["rest"]))
            return -size if text.startswith("-") else size
    except (ValueError, ZeroDivisionError):  # 1.2.3, 0x, 1/0
        pass
    raise UserError(f"{text!r} is not a {what}", 'write a decimal such as 0.05, or a quotient such as "6/255"')


def written(number: Fraction) -> str:
    """As a decimal where it has a short one, else as a quotient; `exact` reads both.

    Examples
    --------
    >>> written(Fraction(1, 20)), written(Fraction(6, 255)), written(Fraction(-3))
    ('0.05', '2/85', '-3')
    """
    text = decimal(fmpq(number.numerator, number.denominator), up=False)
    return text if Fraction(text) == number else str(number)


def _about(number: Fraction) -> str:
    return decimal(fmpq(number.numerator, number.denominator), up=False, digits=3)


def output_for(span: Span, type: Type, scale: Fraction | None, zero: int | None, otherwise: Fraction) -> Affine:
    """The output's scale and zero point, as far as they are not given: those with which the values fit.

    Parameters
    ----------
    span : Span
        Of the values.
    type : {"int8", "uint8"}
    scale : Fraction or None
        By default the smallest that holds the span: a 255th of it, where the zero point is free. Exact where the span
        is, else rounded up to nine digits.
    zero : int or None
        By default the nearest integer to where 0 is, if the span's lower end is the least integer.
    otherwise : Fraction
        The scale where all values are 0, and any is as good.
    """
    lowest, highest = _lowest(type), _lowest(type) + STEPS
    if zero is not None:
        Affine(type, Fraction(1), zero)  # its range is looked at before anything is divided by it
    if scale is None:
        scale = (span.upper - span.lower) / STEPS if zero is None else _with_zero(span, highest - zero, zero - lowest)
        scale = scale or otherwise
        scale = scale if span.exact else _rounded_up(scale)
    if zero is None and scale > 0:
        zero = min(max(round(lowest - span.lower / scale), lowest), highest)  # Python rounds ties to even
    return Affine(type, scale, zero or 0)


def _with_zero(span: Span, above: int, below: int) -> Fraction:
    """The smallest scale with which `above` steps reach the upper end, and `below` the lower one."""
    for end, steps, word in ((span.upper, above, "positive"), (-span.lower, below, "negative")):
        if end > 0 and not steps:
            raise UserError(
                f"with this zero point, no {word} value has an integer, and there are such values",
                "give another --out-zero, or an --out-scale to let them saturate",
            )
    return max(*(end / steps for end, steps in ((span.upper, above), (-span.lower, below)) if steps), Fraction(0))


def _rounded_up(number: Fraction) -> Fraction:
    return Fraction(decimal(fmpq(number.numerator, number.denominator), up=True, digits=_DIGITS))


def _lowest(type: Type) -> int:
    return -128 if type == "int8" else 0


def span_of(ends: Sequence[tuple[Fraction, Fraction]]) -> Span:
    """The span of values from bounds of each, equal where it is exact; 0 is among them."""
    below = min([(low, high) for low, high in ends] + [(Fraction(0), Fraction(0))])
    above = max([(high, low) for low, high in ends] + [(Fraction(0), Fraction(0))])
    return Span(below[0], above[0], below[0] == below[1] and above[0] == above[1])
