"""Whether a gated unit's results in a half type are the correctly rounded values: for all gates with some x.

Takes a kernel's results as float64, the gates, and the exact value that they multiply, as the sum of two
numbers; gives how many are right. Nothing here is shared with the kernels or with what chose them.

The first number has so few bits that its product with a gate is exact, and so is its distance from the nearest number
of the half type. What the second one adds is smaller by 2**40: it decides ties and what is next to them, and where it
is too near to one itself, a ball is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from flint import arb, fmpq

from ..formats import Format
from ..kernel.choice.half_formats import overflow
from ..kernel.choice.truth import Truth
from ..kernel.program.interpret import Array
from ..proof.balls.ball import exact, precision

_TIE = 400  # bits that tell a value from a tie
_BITS = 40  # of the first number: with those of a gate, no more than float64 has
_LEAST = 2.0**-600  # times every gate it is 0, and so is what is less
_FLOOR = -1200  # the exponent of an error that no value from `_LEAST` on shows in as many bits
_BESIDE = 2.0**-200  # the share of a value that stands for what no ball shows: on which side of a number it is


@dataclass(frozen=True)
class Rounded:
    """Of some results: how many are right, one that is not, and the largest error in ulps."""

    right: int
    wrong: int  # the place of one, or -1
    ulps: float
    at: int


def parts(truth: Truth, at: float) -> tuple[float, float]:
    """The exact value at a point as the sum of a number of few bits and a small one."""
    value = truth(at, _FLOOR, _TIE)
    size = abs(float(value.mid()))
    if size < _LEAST:
        sign = 1 if value > 0 else -1 if value < 0 else 0
        return sign * _LEAST, 0.0
    high = _short(float(value.mid()))
    with precision(2 * _TIE):
        rest = value - exact(high)
    if rest > 0 or rest < 0:
        return high, float(rest.mid())
    return high, truth.beside(at, fmpq(*high.as_integer_ratio())) * size * _BESIDE


def _short(number: float) -> float:
    fraction, exponent = np.frexp(number)
    return float(np.ldexp(np.rint(fraction * 2.0**_BITS), exponent - _BITS))


def rounded(computed: Array, gates: Array, high: float, low: float, fmt: Format) -> Rounded:
    """Of results as float64, one for each gate, which are the exact product rounded once."""
    limit = overflow(fmt)
    right, wrong, ulps, at, doubt = _loop()(computed, gates, high, low, fmt.precision, fmt.tiny_exponent, limit)
    for k in doubt:
        if _by_ball(float(computed[k]), float(gates[k]), high, low, fmt):
            right += 1
        else:
            wrong = int(k)
    return Rounded(int(right), int(wrong), float(ulps), int(at))


def _by_ball(got: float, gate: float, high: float, low: float, fmt: Format) -> bool:
    with precision(2 * _TIE):
        value = (exact(high) + exact(low)) * exact(gate)
        unit = arb(2) ** max(int(np.frexp(float(value.mid()))[1]) - fmt.precision, fmt.tiny_exponent)
        return bool(abs(exact(got) - value) < unit / 2)


@cache
def _loop() -> Any:
    from numba import njit

    @njit(error_model="numpy")  # type: ignore[untyped-decorator]  # Numba has no types
    def loop(
        computed: Array, gates: Array, high: float, low: float, bits: int, tiny: int, limit: float
    ) -> tuple[int, int, float, int, list[int]]:
        right, wrong, largest, at = 0, -1, 0.0, 0
        doubt = [0]
        doubt.clear()
        least = 2.0**tiny
        for k in range(gates.size):
            product, rest = high * gates[k], low * gates[k]
            size = abs(product)
            # the power of two below the product, as a float's exponent tells it
            power = np.int64(np.float64(size).view(np.int64) & np.int64(0x7FF0000000000000)).view(np.float64)
            unit = max(power * 2.0 ** (1 - bits), least)
            scaled, more = product / unit, rest / unit
            nearest = np.rint(scaled)
            apart = scaled - nearest
            if apart == 0.5 and more > 0.0:
                nearest += 1.0
            elif apart == -0.5 and more < 0.0:
                nearest -= 1.0
            elif abs(apart) != 0.5:
                beyond = (abs(apart) - 0.5) + (more if apart > 0.0 else -more)
                if abs(beyond) < 2.0**-40 * abs(more):
                    doubt.append(k)
                    continue
                if beyond > 0.0:
                    nearest += 1.0 if apart > 0.0 else -1.0
            expected = nearest * unit
            if abs(expected) >= limit:
                expected = np.copysign(np.inf, expected)
            if computed[k] == expected:
                right += 1
            else:
                wrong = k
            if abs(computed[k]) < limit:
                error = abs((computed[k] - product) - rest) / unit
                if error > largest:
                    largest, at = error, k
        return right, wrong, largest, at, doubt

    return loop
