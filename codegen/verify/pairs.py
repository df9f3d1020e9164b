"""What is asked of a gated unit's kernel, whose inputs are pairs.

Takes a `Subject`; gives what was found on a sample of pairs that is the same on every machine: x everywhere and where
functions bend, gates of the size of 1, of any size, and such that the value is next to the ends of the type. Of all
pairs there are too many to try; the function that multiplies the gate is an activation of its own.
"""

from __future__ import annotations

from math import inf, isfinite

import numpy as np
from flint import arb

from ..kernel.interpret import Array
from ..kernel.measure import Truth, error, sample
from ..kernel.pairs import gates, product, ungated
from ..proof.ball import precision
from .subject import Subject
from .trial import Found
from .ulps import HALVES, errors

PAIRS, WIDE = 400_000, 4_000  # by estimates in float64, or each by a ball
_MOST = 64  # pairs whose estimate a ball may correct
_BITS = 160


def sampled_pairs(subject: Subject) -> Found:
    """The largest error of a kernel on the sample, and broken promises."""
    fmt = subject.fmt
    double = fmt.numpy == "float64"
    with np.errstate(over="ignore"):
        x = sample(fmt.type, WIDE if double else PAIRS).astype(subject.dtype)
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
            if fmt.numpy in HALVES:  # of which float64 is as good as exact
                ulps = float(errors(computed[k : k + 1], near[k : k + 1], fmt)[0])
            else:
                ulps = error(_exact(subject, truth, float(x[k]), float(drawn[k])), got, fmt.type)
            if ulps > largest:
                largest, at = ulps, float(x[k])
            if ulps == inf and not isfinite(got):
                found += Found(faults=(f"{got} at {x[k]} with the gate {drawn[k]}",))
    return found + Found(largest, at, len(x))


def _exact(subject: Subject, truth: Truth, x: float, gate: float) -> arb:
    floor = subject.fmt.tiny_exponent - 60
    return product(truth, x, gate, floor) if subject.gate_is_factor else truth(x, floor)


def _nan(subject: Subject) -> tuple[str, ...]:
    """NaN in either input gives NaN."""
    nan: Array = np.array([np.nan, 1.0, np.nan]).astype(subject.dtype)
    results = subject.computed_pair(nan, nan[::-1].copy())
    wrong = ~np.isnan(results[[0, 2]].astype(np.float64))
    return ("a NaN in an input does not give NaN",) if wrong.any() else ()
