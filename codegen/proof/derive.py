"""What follows from a definition, its switches found with proof.

Takes an `Activation`; gives `Derived`. The formula's algebra is that of the room below; where a switch lies that no
algebra tells, the search for roots does. Where a function is continuous at a point that has a branch of its own, its
derivatives there are the limits of those next to it: of (exp(x) - 1)/x, which is 1 at 0, the slope there is 1/2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sympy import Expr, nan

from ..definition.activation import Activation, x
from ..definition.location import DefinitionError
from ..symbolic.derive import Derived
from ..symbolic.derive import derive as _derive
from ..symbolic.piecewise import Piece, PiecewiseForm
from ..symbolic.signs import signs
from .balls.ball import NoEnclosure, Undecided
from .expansion.endpoints import limit_at
from .expansion.tails import NoExpansion
from .signs.crossings import crossings

__all__ = ["Derived", "derive"]


def derive(activation: Activation) -> Derived:
    """f, its derivatives by x and the partial derivatives of an activation.

    Raises
    ------
    DefinitionError
        If a switch of the formula cannot be found, or a derivative leaves the language of formulas, or the derivative
        at a point that has a branch of its own does not follow.
    """
    found = _derive(activation, crossings)
    known = {c.point for c in found.completed}
    alone = [p.lower for p in found.f if p.is_point and p.lower not in known]
    if not alone:
        return found
    form, by_x = found.f, []
    for slope in found.by_x:
        form, alone = _continued(activation, form, slope, alone)
        by_x.append(form)
    return replace(found, by_x=tuple(by_x))


def _continued(
    activation: Activation, form: PiecewiseForm, slope: PiecewiseForm, points: Sequence[Expr]
) -> tuple[PiecewiseForm, list[Expr]]:
    """The derivative of a form, with its limit at those points where the form is continuous; and these points."""
    changed, continuous = list(slope.pieces), []
    for k, piece in enumerate(slope.pieces):
        if not piece.is_point or piece.lower not in points:
            continue
        try:
            held = form.at(piece.lower).expr.subs(x, piece.lower)
            values, limits = _beside(form, piece.lower), _beside(slope, piece.lower)
        except (NoExpansion, NoEnclosure, Undecided) as error:
            if any(p.expr.subs(x, piece.lower) is not nan for p in _neighbours(form, piece.lower)):
                continue
            raise _alone(activation, piece.lower, f"is not found: {error}") from error
        if not all(signs(v - held) == {0} for v in values):
            continue
        continuous.append(piece.lower)
        if limits[0].is_infinite and limits[1].is_infinite:
            raise _alone(activation, piece.lower, "is infinite")
        if signs(limits[0] - limits[1]) == {0}:
            changed[k] = replace(piece, expr=limits[0])
    return PiecewiseForm(tuple(changed), x), continuous


def _alone(activation: Activation, point: Expr, what: str) -> DefinitionError:
    return DefinitionError(
        activation.location,
        f"{activation.name}: x = {point} has a branch of its own, and the slope there {what}",
        "write one branch for the point and its neighbourhood",
    )


def _beside(form: PiecewiseForm, point: Expr) -> tuple[Expr, Expr]:
    """The limits from the left and from the right."""
    left, right = _neighbours(form, point)
    return limit_at(left.expr, x, point, -1), limit_at(right.expr, x, point, 1)


def _neighbours(form: PiecewiseForm, point: Expr) -> tuple[Piece, Piece]:
    open_ = [p for p in form if not p.is_point]
    return next(p for p in open_ if p.upper == point), next(p for p in open_ if p.lower == point)
