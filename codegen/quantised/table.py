"""The 256 results of an activation on quantised numbers, each correctly rounded, and how far they are from exact.

Takes an activation and what its integers stand for; gives a `Lut`. An entry is decided by balls and algebra, so it is
the same on every machine: q_out = clamp(round(f(scale (q - zero)) / scale_out) + zero_out).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import reduce
from typing import TYPE_CHECKING, Any

import sympy
from flint import arb, fmpq

from ..definition.activation import Activation
from ..definition.location import Location
from ..errors import UserError, did_you_mean
from ..proof.balls.ball import precision
from ..proof.balls.number import Number, certified, proved
from ..proof.derive import derive
from ..proof.fact import as_data
from ..symbolic.display import plain
from .affine import TIES, Affine, Ties, exact, integer_type, output_for, span_of, written, zero_point
from .value import Value, value

if TYPE_CHECKING:
    from numpy.typing import NDArray

_HALF = Fraction(1, 2)
_BITS = 480  # of sums of balls, which are much coarser


@dataclass(frozen=True)
class Lut:
    """An activation as a table: for each of the 256 inputs the integer whose number is nearest to the exact value.

    Attributes
    ----------
    activation, formula : str
    parameters : tuple of (str, str)
        Names and values.
    input, output : Affine
    ties : {"even", "away"}
        Where a value halfway between two integers goes.
    table : tuple of int
        From the least input to the greatest.
    error : Number
        The largest distance from the exact value, in steps of the output, where it is not clamped: at most 1/2.
    worst : int
        An input with that distance.
    low, high : int
        How many results are clamped to the least and to the greatest integer.
    clamped : Number or None
        The largest distance of these; None without any.
    """

    activation: str
    formula: str
    parameters: tuple[tuple[str, str], ...]
    input: Affine
    output: Affine
    ties: Ties
    table: tuple[int, ...]
    error: Number
    worst: int
    low: int
    high: int
    clamped: Number | None

    @property
    def array(self) -> NDArray[Any]:
        """The table as a NumPy array of the output's type, from the least input to the greatest."""
        import numpy as np

        return np.array(self.table, self.output.type)

    def __call__(self, q: NDArray[Any], out: NDArray[Any] | None = None) -> NDArray[Any]:
        """The results for an array of quantised numbers, in NumPy alone; `kernel` makes a faster function."""
        import numpy as np

        array = np.asarray(q)
        if array.dtype != np.dtype(self.input.type):
            raise TypeError(f"{self.activation} takes {self.input.type}, as its table was made for, not {array.dtype}")
        return np.take(np.array(self.by_bits, self.output.type), array.view(np.uint8), out=out, mode="wrap")

    @property
    def by_bits(self) -> tuple[int, ...]:
        """The table in the order of the input's eight bits: for int8 from 0 to 127, then from -128 to -1."""
        first = -self.input.lowest
        return self.table[first:] + self.table[:first]

    def data(self) -> dict[str, Any]:
        """What JSON can hold; scales are strings, exact."""
        return {
            "activation": self.activation,
            "formula": self.formula,
            "parameters": dict(self.parameters),
            "in": _data(self.input),
            "out": _data(self.output),
            "ties": self.ties,
            "table": list(self.table),
            "error_steps": as_data(self.error),
            "worst": self.worst,
            "saturated": {
                "low": self.low,
                "high": self.high,
                "error_steps": None if self.clamped is None else as_data(self.clamped),
            },
        }


def lut(
    activation: Activation,
    in_scale: Any,
    in_zero: Any = 0,
    out_scale: Any = None,
    out_zero: Any = None,
    *,
    type: str = "int8",
    out_type: str | None = None,
    ties: str = "even",
    parameters: Mapping[str, Any] | None = None,
) -> Lut:
    """The table of an activation on quantised numbers.

    Parameters
    ----------
    activation : Activation
    in_scale, in_zero : number, int
        An input q stands for in_scale (q - in_zero). Scales are taken exactly as they are written: a float as the
        shortest decimal that reads as it; a string such as "6/255", or as `float.hex` writes a number, is read, too.
    out_scale, out_zero : number, int, optional
        What the results stand for. What is left out follows from the values that occur, which are enclosed, and 0:
        the smallest scale that holds them, and the zero point nearest to where it has to be. A scale is exact where
        the values are (ClippedReLU: tau/255), and else rounded up to nine digits.
    type, out_type : {"int8", "uint8"}
        Of the inputs and of the results; the results' is by default that of the inputs.
    ties : {"even", "away"}
        Where a value halfway between two integers goes before the zero point is added: to the even one, as in ONNX's
        QuantizeLinear, or away from 0, as C's `round` does.
    parameters : mapping, optional
        Values of the activation's parameters by their names; their defaults otherwise.

    Returns
    -------
    Lut

    Raises
    ------
    UserError
        If a number is not what it has to be, or how a value rounds is not decided.

    Examples
    --------
    >>> from sympy import Max
    >>> from codegen import Activation, x
    >>> found = lut(Activation("relu", Max(0, x)), in_scale="0.05", out_scale="0.1", out_zero=-64)
    >>> found.table[127:132], str(found.error)
    ((-64, -64, -64, -63, -62), '1/2')
    """
    source = Affine(integer_type(type), exact(in_scale), zero_point(in_zero))
    target = integer_type(out_type or type)
    chosen = _parameters(activation, parameters or {})
    rounding = _ties(ties)
    form = derive(activation).f.subs(chosen)
    values = [value(form, source.real(q)) for q in source.integers]
    output = output_for(
        span_of([v.bounds(saturates=out_scale is not None) for v in values] if None in (out_scale, out_zero) else []),
        target,
        None if out_scale is None else exact(out_scale),
        None if out_zero is None else zero_point(out_zero),
        source.scale,
    )
    return _filled(activation, chosen, source, output, rounding, values)


def _filled(
    activation: Activation,
    chosen: Mapping[Any, sympy.Expr],
    source: Affine,
    output: Affine,
    ties: Ties,
    values: Sequence[Value],
) -> Lut:
    least, most = output.lowest - output.zero, output.highest - output.zero
    steps = [v.steps(output.scale, least - 1, most + 1, ties) for v in values]
    table = [min(max(k, least), most) for k in steps]
    inside: list[tuple[int, Value, int]] = []
    beyond: list[tuple[int, Value, int]] = []
    for q, v, k, wanted in zip(source.integers, values, table, steps, strict=True):
        (inside if k == wanted else beyond).append((q, v, k))
    error, worst = _largest(inside, output.scale) if inside else (proved(0, "every result is clamped"), source.lowest)
    if Fraction(error.hi) > _HALF:  # an end that was rounded outwards; entries are rounded to nearest
        error = replace(error, hi="0.5")
    return Lut(
        activation=activation.name,
        formula=plain(activation.formula),
        parameters=tuple((p.name, plain(number)) for p, number in chosen.items()),
        input=source,
        output=output,
        ties=ties,
        table=tuple(output.zero + k for k in table),
        error=error,
        worst=worst,
        low=steps.count(least - 1),
        high=steps.count(most + 1),
        clamped=_largest(beyond, output.scale)[0] if beyond else None,
    )


def _largest(entries: Sequence[tuple[int, Value, int]], scale: Fraction) -> tuple[Number, int]:
    """The largest |k - f(x) / scale|, and the first input that has it."""
    largest = max((abs(v.exact / scale - k) for _, v, k in entries if v.exact is not None), default=Fraction(0))
    with precision(_BITS):
        step, limit = _ball(scale), _ball(largest)
        balls = [abs(v.tight(scale) / step - k) for _, v, k in entries]
        surely = reduce(arb.max, (ball.lower() for ball in balls))
        worst = next(q for (q, _, _), ball in zip(entries, balls, strict=True) if not ball < surely)
        if all(v.exact is not None or ball < limit for (_, v, _), ball in zip(entries, balls, strict=True)):
            return proved(sympy.Rational(largest.numerator, largest.denominator), "exact arithmetic"), worst
        return certified(reduce(arb.max, balls), "the largest of the distances at all inputs, in balls"), worst


def _ball(number: Fraction) -> arb:
    return arb(fmpq(number.numerator, number.denominator))


def _parameters(activation: Activation, given: Mapping[str, Any]) -> dict[Any, sympy.Expr]:
    known = {p.name: p for p in activation.parameters}
    for name in given:
        if name not in known:
            raise UserError(
                f"{activation.name} has no parameter {name}",
                did_you_mean(name, known) if known else "it has no parameters; leave it out",
            )
    return {
        p: p.value(exact(given[p.name], f"value for parameter {p.name}"), Location("", 0))
        if p.name in given
        else p.default
        for p in activation.parameters
    }


def _ties(name: str) -> Ties:
    for known in TIES:
        if name == known:
            return known
    raise UserError(f"there is no rule {name} for ties", did_you_mean(name, TIES))


def _data(numbers: Affine) -> dict[str, Any]:
    return {"type": numbers.type, "scale": written(numbers.scale), "zero": numbers.zero}
