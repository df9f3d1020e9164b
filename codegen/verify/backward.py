"""What is asked of `backward`: an incoming gradient times a derivative, with one rounding more than the derivative has.

Takes a `KernelUnderTest`; gives what was found on a sample that is the same on every machine: x everywhere and where
the derivative is hard, beside gradients of the size of 1, of any size, and such that the product is a number of any
size. The exact value is that of a ball. Where the derivative itself overflows nothing is asked; where a piece is
constant the product is 0, whatever the gradient is.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf, isfinite, ldexp, log2, nan

import numpy as np
import sympy
from flint import arb

from ..definition.activation import gate
from ..kernel.choice import probes
from ..kernel.choice.truth import Truth, error, sample
from ..kernel.program.interpret import Array
from ..kernel.program.ops import computed_in
from ..proof.balls.ball import NoEnclosure, Undecided, exact, precision
from ..symbolic.piecewise import PiecewiseForm
from .checks import Found, all_halves
from .kernel_under_test import KernelUnderTest
from .ulps import HALVES, errors

_COUNT, _CELLS, _MOST = 2_000, 1 << 9, 24
_PLACES = (-30.0, -2.5, -0.5, 0.5, 2.5, 30.0)  # where it is asked about infinities and NaN
_BITS = 200


def sampled_products(subject: KernelUnderTest) -> Found:
    """The largest error of the gradients by the arrays, and broken promises.

    `parameters` are the incoming gradient and the gate there. Gradients of parameters are sums, and not asked about.
    """
    found = Found()
    for output, (name, form) in enumerate(subject.derivatives):
        unit = form.map(lambda expr: expr.subs(gate, 1))
        found += Found(faults=tuple(_special(subject, output, unit)))
        found += _sampled(subject, output, unit, gated=subject.gated and name != f"d_{gate.name}")
    return found


def _sampled(subject: KernelUnderTest, output: int, form: PiecewiseForm, *, gated: bool) -> Found:
    rng = np.random.default_rng(output)
    truth = Truth(form, subject.values)
    rows = [row for at in _places(subject, output) if (row := _drawn(subject, truth, float(at), rng, gated=gated))]
    x, gradients, gates = (np.array([row[k] for row in rows]).astype(subject.dtype) for k in range(3))
    computed = subject.products(gradients, x, gates)[output].astype(np.float64).tolist()
    largest, worst = -1.0, 0
    faults: tuple[str, ...] = ()
    for k, (row, got) in enumerate(zip(rows, computed, strict=True)):
        ulps = _error(subject, row[3], got)
        if ulps > largest:
            largest, worst = ulps, k
        if ulps == inf and not isfinite(got):
            faults = (f"{got} at {x[k]} with the gradient {gradients[k]}",)
    beside = rows[worst][1:3] if subject.gated else rows[worst][1:2]
    return Found(max(largest, 0.0), rows[worst][0], len(rows), faults, parameters=beside)


def _places(subject: KernelUnderTest, output: int) -> Array:
    """Values of x."""
    if subject.fmt.name in HALVES:
        x = all_halves(subject.dtype)
        return x[:: len(x) // _COUNT]

    def derivative(x: Array) -> Array:
        one = np.ones_like(x)
        return subject.products(one, x, one)[output]

    ends, roots = probes.turning_points(derivative, subject.fmt, cells=_CELLS, most=_MOST)
    hard = probes.around([*ends, *roots, *subject.bounds], [], subject.fmt)
    return np.union1d(hard, sample(computed_in(subject.fmt), _COUNT))


def _drawn(
    subject: KernelUnderTest, truth: Truth, at: float, rng: np.random.Generator, *, gated: bool
) -> tuple[float, float, float, arb] | None:
    """x, a gradient, a gate and their exact product; None where the derivative overflows or is not known."""
    fmt = subject.fmt
    lowest = 2 * fmt.tiny_exponent - 2 * fmt.emax - 64
    try:
        value = truth(at, lowest - 64)
    except (NoEnclosure, Undecided):
        return None
    if not value.is_finite():
        return None
    power = lowest if value.contains(0) else max(lowest, _exponent(value))
    if power > fmt.emax:
        return None

    def number(exponent: float) -> float:
        size = ldexp(rng.uniform(1, 2), int(np.clip(exponent, fmt.emin, fmt.emax - 1)))
        return float(np.array(size * rng.choice([-1.0, 1.0])).astype(subject.dtype))

    factor = number(rng.uniform(fmt.emin, fmt.emax) if rng.random() < 0.5 else 0) if gated else 1.0
    kind = rng.random()
    if kind < 0.3:
        gradient = number(rng.uniform(-4, 4))
    elif kind < 0.5:
        gradient = number(rng.uniform(fmt.emin, fmt.emax))
    else:
        gradient = number(rng.uniform(fmt.tiny_exponent - 1, fmt.emax) - power - log2(abs(factor)))
    with precision(_BITS):
        return at, gradient, factor, value * exact(gradient) * exact(factor)


def _exponent(value: arb) -> int:
    with precision(_BITS):
        mantissa, exponent = abs(value).mid().man_exp()
    return int(mantissa).bit_length() + int(exponent)


def _error(subject: KernelUnderTest, right: arb, got: float) -> float:
    with precision(_BITS):
        if subject.fmt.name in HALVES:
            return float(errors(np.array([got]), np.array([float(right.mid())]), subject.fmt)[0])
        return error(right, got, computed_in(subject.fmt))


def _special(subject: KernelUnderTest, output: int, form: PiecewiseForm) -> Iterator[str]:
    """NaN gives NaN, but for a gradient beside a constant piece: there any gradient gives 0."""
    here = form.subs({p: p.default for p in subject.parameters})  # whose domains alone need not tell which piece it is
    for at in _PLACES:
        flat = here.at(sympy.Rational(at)).expr == 0
        for gradient in (nan, inf, -inf):
            x, given = (np.array([v]).astype(subject.dtype) for v in (at, gradient))
            got = float(subject.products(given, x, np.ones_like(x))[output][0])
            if (got != 0) if flat else (gradient != gradient and got == got):
                yield f"{got} at {at} with the gradient {gradient}"
    nothing, one = (np.array([v]).astype(subject.dtype) for v in (nan, 1.0))
    got = float(subject.products(one, nothing, one)[output][0])
    if got == got:
        yield f"{got} at nan"
