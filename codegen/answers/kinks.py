"""Where the pieces of a function meet with two slopes: what a framework's derivative is there, and what ours is.

Takes a row and the activation that it equals; gives its kinks at its defaults. Two functions with the same values may
differ there: of relu PyTorch has the slope 0 at 0, of leaky_relu the smaller one, JAX the larger one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sympy import Expr

from ..definition.activation import Activation, x
from ..definition.location import written_at
from ..definition.typed.reader import parameter
from ..dialects.row import Row
from ..proof.derive import derive
from ..proof.expansion.endpoints import limit_at
from ..proof.relatives.find import Relative
from ..symbolic.display import plain
from ..symbolic.piecewise import PiecewiseForm
from ..symbolic.signs import signs


@dataclass(frozen=True)
class Kink:
    """A place where the slope jumps, with the slopes that the framework and this project have there; exact, as text."""

    at: str
    there: str
    here: str


def kinks(row: Row, meaning: Activation, law: Relative, other: Activation) -> Iterator[Kink]:
    """The kinks of a row, of which a law with another activation is proved."""
    same = _at(other, {name: number(text) for name, text in law.values})
    outer, inner, shift = (number(text) for text in (law.outer, law.inner, law.shift))
    slope = derive(same).d1
    for place, there in jumps(meaning, row.slopes):
        moved = inner * place + shift
        here = outer * inner * slope.at(moved).expr.subs(x, moved)
        yield Kink(plain(place), plain(there), plain(there if signs(here - there) == {0} else here))


def jumps(meaning: Activation, told: Sequence[tuple[str, str]] = ()) -> Iterator[tuple[Expr, Expr]]:
    """Each place where the slope jumps at the defaults, and the slope there: that of the branch, or the one given."""
    special = {number(place): number(slope) for place, slope in told}
    derived = derive(_at(meaning, {}))
    slope = derived.d1
    for place in dict.fromkeys((*derived.f.bounds, *slope.bounds)):
        held = slope.at(place).expr.subs(x, place)
        if any(signs(side - held) != {0} for side in _sides(slope, place)):
            yield place, special.get(place, held)


def _sides(slope: PiecewiseForm, place: Expr) -> tuple[Expr, ...]:
    """The limits of the slope from the left and from the right of a place where two of its pieces meet."""
    lines = [p for p in slope if not p.is_point]
    for left, right in pairwise(lines):
        if left.upper == place:
            return limit_at(left.expr, x, place, -1), limit_at(right.expr, x, place, 1)
    return ()


def number(text: str) -> Expr:
    """The exact number that a text of the grammar stands for."""
    return parameter(f"number={text}").default


def _at(activation: Activation, values: Mapping[str, Expr]) -> Activation:
    """The activation at values of its parameters, or at their defaults."""
    every = {p.name: values.get(p.name, p.default) for p in activation.parameters}
    with written_at(activation.location):
        return activation.at(activation.name, **every) if every else activation
