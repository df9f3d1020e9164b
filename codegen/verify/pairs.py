"""What is asked of a gated unit's kernel, whose inputs are pairs.

Takes a `KernelUnderTest`; gives what was found on a sample of pairs that is the same on every machine: x everywhere and
where functions bend, gates of the size of 1, of any size, and such that the value is next to the ends of the type. Of
all pairs of float32 there are too many to try; the function that multiplies the gate is an activation of its own. Of
half types a sample has some x with all gates, and an exhaustive run all of them.
"""

from __future__ import annotations

from math import inf, isfinite

import numpy as np
from flint import arb

from ..kernel.choice.gated_judge import gates, product, ungated
from ..kernel.choice.truth import Truth, error, sample
from ..kernel.program.interpret import Array
from ..kernel.program.ops import computed_in
from ..proof.balls.ball import precision
from .checks import BLOCKS, Found, all_halves, half
from .kernel_under_test import KernelUnderTest
from .products import parts, rounded
from .ulps import HALVES, errors

PAIRS, WIDE = 400_000, 4_000  # by estimates in float64, or each by a ball
_SOME, _FIRST = 250, 100  # values of x of a half type, of which the first is not 0
_MOST = 64  # pairs whose estimate a ball may correct
_BITS = 160


def sampled_pairs(subject: KernelUnderTest) -> Found:
    """The largest error of a kernel on the sample, and broken promises."""
    fmt = subject.fmt
    if fmt.name in HALVES:
        x = all_halves(subject.dtype)
        if subject.gate_is_factor:
            return Found(faults=_nan(subject)) + beside_all_gates(subject, x[_FIRST :: len(x) // _SOME])
        one = np.ones_like(x)
        return Found(faults=_nan(subject)) + half(subject, x, subject.computed_pair(x, one), subject.wide_pair(x, one))
    double = fmt.name == "float64"
    with np.errstate(over="ignore"):
        x = sample(computed_in(fmt), WIDE if double else PAIRS).astype(subject.dtype)
        x = x[np.isfinite(x)]
        one = np.ones_like(x)
        drawn = gates(subject.wide_pair(x, one), fmt, np.random.default_rng(2)).astype(subject.dtype)
    drawn = np.where(np.isfinite(drawn), drawn, one).astype(subject.dtype)
    computed, near = subject.computed_pair(x, drawn), subject.wide_pair(x, drawn)
    places = range(len(x)) if double else np.argsort(errors(computed, near, fmt), kind="stable")[-_MOST:].tolist()
    truth = Truth(ungated(subject.form), subject.values)
    found = Found(faults=_nan(subject))
    largest, at = 0.0, 0.0
    with precision(_BITS):
        for k in places:
            got = float(computed[k])
            ulps = error(_exact(subject, truth, float(x[k]), float(drawn[k])), got, computed_in(fmt))
            if ulps > largest:
                largest, at = ulps, float(x[k])
            if ulps == inf and not isfinite(got):
                found += Found(faults=(f"{got} at {x[k]} with the gate {drawn[k]}",))
    return found + Found(largest, at, len(x))


def pair_block(subject: KernelUnderTest, number: int) -> Found:
    """One of several parts of all x of a half type, each with all gates."""
    return beside_all_gates(subject, all_halves(subject.dtype)[number::BLOCKS])


def beside_all_gates(subject: KernelUnderTest, some: Array) -> Found:
    """Some x of a half type, each with all finite gates: how many results are the correctly rounded values."""
    gates = all_halves(subject.dtype)
    factors = gates.astype(np.float64)
    truth = Truth(ungated(subject.form), subject.values)
    found = Found()
    for x in some:
        computed = subject.computed_pair(np.full_like(gates, x), gates).astype(np.float64)
        of = rounded(computed, factors, *parts(truth, float(x)), subject.fmt)
        faults = () if of.wrong < 0 else (f"not the nearest number at {x} with the gate {gates[of.wrong]}",)
        found += Found(of.ulps, float(x), len(gates), faults, of.right)
    return found


def _exact(subject: KernelUnderTest, truth: Truth, x: float, gate: float) -> arb:
    floor = subject.fmt.tiny_exponent - 60
    return product(truth, x, gate, floor) if subject.gate_is_factor else truth(x, floor)


def _nan(subject: KernelUnderTest) -> tuple[str, ...]:
    """NaN in either input gives NaN."""
    nan: Array = np.array([np.nan, 1.0, np.nan]).astype(subject.dtype)
    results = subject.computed_pair(nan, nan[::-1].copy())
    wrong = ~np.isnan(results[[0, 2]].astype(np.float64))
    return ("a NaN in an input does not give NaN",) if wrong.any() else ()
