"""Two activations side by side: how far apart their values and derivatives get, and what parameter brings them closest.

Takes two subjects; gives a `Comparison`. Parameters are at their defaults, but for the one that is being chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...errors import Refusal
from ...symbolic.piecewise import FormError
from ..algebra.combine import minus
from ..analysis import Analysis
from ..expansion.tails import expand
from .best import Best, undecided
from .distance import Distance, distance
from .nearest import nearest


@dataclass(frozen=True)
class Choice:
    """A parameter of one of the two, and its best value."""

    activation: str
    best: Best


@dataclass(frozen=True)
class Comparison:
    """The distances of two activations on the whole real line."""

    left: str
    right: str
    values: Distance
    derivatives: Distance
    choices: tuple[Choice, ...]


def compare(left: Analysis, right: Analysis) -> Comparison:
    """The largest difference of values and of derivatives, and the best value of each parameter of the two."""
    return Comparison(
        left.activation.name,
        right.activation.name,
        distance(left.form(0), right.form(0)),
        distance(left.form(1), right.form(1)),
        tuple(_choices(left, right)),
    )


def akin(left: Analysis, right: Analysis) -> bool:
    """Whether it is known that the difference of two activations tends to 0 towards both infinities."""
    try:
        if any(left.tail(0, side).limit != right.tail(0, side).limit for side in (-1, 1)):
            return False
        difference = minus(left.form(0), right.form(0))
        ends = ((difference.pieces[0], -1), (difference.pieces[-1], 1))
        return all(expand(piece.expr, difference.x, side).limit == 0 for piece, side in ends)
    except Refusal:
        return False


def _choices(left: Analysis, right: Analysis) -> Iterator[Choice]:
    """Each parameter of the second, then of the first, with all others at their defaults."""
    for own, other in ((right, left), (left, right)):
        for parameter in own.activation.parameters:
            rest = {p: p.default for p in own.activation.parameters if p != parameter}
            try:
                difference = minus(other.form(0), own.derived.f.subs(rest))
                best = nearest(difference, parameter, [parameter.default])
            except FormError as error:
                best = undecided(parameter, error.what)
            yield Choice(own.activation.name, best)
