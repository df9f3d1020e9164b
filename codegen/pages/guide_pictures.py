"""The pictures of the guides, drawn from enclosures as all plots are.

Takes facts and derived functions; gives the text of an SVG.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flint import arb, fmpq
from sympy import Rational

from ..definition.activation import x
from ..proof.balls.ball import evaluator, fraction
from ..symbolic.derive import Derived
from . import plots

_LAYERS = fmpq(50)
_WINDOW = (fmpq(-5), fmpq(5))


def depth(slopes: Mapping[str, float]) -> str:
    """The power of ten of a gradient after some layers, each of which multiplies it by its activation's mean slope."""
    curves = [plots.Curve(name, (plots.Piece(None, None, _power(slope)),)) for name, slope in slopes.items()]
    return plots.plot("The power of ten of a gradient over the number of layers", curves, (fmpq(0), _LAYERS))


def _power(slope: float) -> plots.Function:
    return lambda layers: layers * arb(slope).log() / arb(10).log()


def family(derived: Derived, values: Sequence[str]) -> str:
    """A function at several values of its one parameter."""
    (parameter,) = derived.activation.parameters
    curves = []
    for value in values:
        form = derived.f.subs({parameter: Rational(value)})
        pieces = tuple(plots.Piece(_end(p.lower), _end(p.upper), evaluator(p.expr, [x])) for p in form)
        curves.append(plots.Curve(value, pieces))
    return plots.plot(f"{derived.activation.name} at {', '.join(values)}", curves, _WINDOW)


def _end(bound: Rational) -> fmpq | None:
    return None if bound.is_infinite else fraction(bound)
