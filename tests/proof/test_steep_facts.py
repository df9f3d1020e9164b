"""Facts of steep formulas: those of the ordinary function, at places that are so much nearer to 0."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from sympy import Expr, exp, sqrt, tanh

from codegen import Activation, x
from codegen.proof.expansion.steepness import octaves, steep_by
from codegen.proof.expansion.tails import expand
from codegen.proof.facts.sheet import sheet

STEEP = 10**6
FORMULAS: dict[str, Callable[[int], Expr]] = {
    "tanh": lambda k: tanh(k * x),
    "sigmoid": lambda k: 1 / (1 + exp(-k * x)),
    "bell": lambda k: exp(-(k**2) * x**2),
}


@pytest.mark.parametrize("name", FORMULAS)
def test_everything_is_known_that_is_of_the_ordinary_function(name: str) -> None:
    """It was not: searches begin at 1, where of exp(10**6) nothing is decided, or took millions of steps."""
    steep, ordinary = (
        {kind: fact["verdict"] for kind, fact in sheet(Activation("own", f)).data()["facts"].items()}
        for f in map(FORMULAS[name], (STEEP, 1))
    )
    known = {kind for kind, verdict in ordinary.items() if verdict != "unknown"}
    assert known and not [kind for kind in known if steep[kind] == "unknown"]


@pytest.mark.parametrize("name", ["tanh", "sigmoid"])
def test_they_are_the_same_nearer_to_0(name: str) -> None:
    for order in (0, 1, 2):
        near, far = (expand(f.diff(x, order), x, 1).settled() for f in map(FORMULAS[name], (STEEP, 1)))
        assert near * STEEP <= 2 * far, order


def test_only_what_is_steep_throughout_is_looked_at_nearer() -> None:
    assert steep_by(tanh(STEEP * x), x) == int(np.log2(STEEP))
    assert steep_by(tanh(STEEP * x) + exp(x), x) == steep_by(x**2, x) == steep_by(tanh(x), x) == 0
    assert steep_by(sqrt(1 + 2**40 * x**2), x) == 20
    assert list(octaves(exp(-(2**40) * x**2), x)) == [20.0]
