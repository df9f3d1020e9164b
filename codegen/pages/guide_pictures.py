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
from ..symbolic.piecewise import PiecewiseForm
from . import plots

_LAYERS = fmpq(50)
_WINDOW, _NEAR = (fmpq(-5), fmpq(5)), (fmpq(-4), fmpq(2))


def depth(slopes: Mapping[str, float]) -> str:
    """The power of ten of a gradient after some layers, each of which multiplies it by its activation's mean slope."""
    curves = [plots.Curve(name, (plots.Piece(None, None, _power(slope)),)) for name, slope in slopes.items()]
    return plots.plot("The power of ten of a gradient over the number of layers", curves, (fmpq(0), _LAYERS))


def _power(slope: float) -> plots.Function:
    return lambda layers: layers * arb(slope).log() / arb(10).log()


def family(derived: Derived, values: Sequence[str]) -> str:
    """A function at several values of its one parameter."""
    (parameter,) = derived.activation.parameters
    curves = [_curve(value, derived.f.subs({parameter: Rational(value)})) for value in values]
    return plots.plot(f"{derived.activation.name} at {', '.join(values)}", curves, _WINDOW)


def shapes(functions: Sequence[Derived]) -> str:
    """Several functions on one scale."""
    curves = [_curve(d.activation.name, d.f.subs({p: p.default for p in d.activation.parameters})) for d in functions]
    return plots.plot(" and ".join(curve.name for curve in curves), curves, _NEAR)


def _curve(name: str, form: PiecewiseForm) -> plots.Curve:
    pieces = (plots.Piece(_end(p.lower), _end(p.upper), evaluator(p.expr, [x])) for p in form)
    return plots.Curve(name, tuple(pieces))


def _end(bound: Rational) -> fmpq | None:
    return None if bound.is_infinite else fraction(bound)
