"""One activation as the proofs see it: its derivatives at the parameters' defaults, each with what is known of it.

Takes what was derived; gives forms, charts and tails, each made once and then shared by all facts.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from ..symbolic.derive import Derived
from ..symbolic.piecewise import PiecewiseForm
from .algebra.constants import sign
from .expansion.endpoints import gap, inwards
from .expansion.tails import Tail, expand
from .signs.bounds import Bounds, bounds
from .signs.chart import Cell, Chart, Place, chart, derivative, intervals

Side = Literal[-1, 1]


class Analysis:
    """An activation at its parameters' defaults."""

    def __init__(self, derived: Derived) -> None:
        self.derived = derived
        self.activation = derived.activation
        self._forms: list[PiecewiseForm] = []
        self._charts: dict[int, Chart] = {}
        self._bounds: dict[int, Bounds] = {}
        self._tails: dict[tuple[int, Side], Tail] = {}

    def form(self, order: int) -> PiecewiseForm:
        """The derivative of an order, 0 for the function itself, in pieces without parameters."""
        if not self._forms:
            self._forms.append(self.derived.f.subs({p: p.default for p in self.activation.parameters}))
        while len(self._forms) <= order:
            self._forms.append(derivative(self._forms[-1]))
        return self._forms[order]

    def chart(self, order: int) -> Chart:
        """Where that derivative is positive, negative and zero, on the whole real line."""
        if order not in self._charts:
            self._charts[order] = chart(self.form(order))
        return self._charts[order]

    def bounds(self, order: int) -> Bounds:
        """The bounds of that derivative, on the whole real line."""
        if order not in self._bounds:
            self._bounds[order] = bounds(
                self.form(order), self.chart(order + 1), lambda side: self.tail(order, 1 if side > 0 else -1).limit
            )
        return self._bounds[order]

    def jumps(self, order: int) -> dict[int, int]:
        """The sign of the jump of that derivative behind each piece but the last, by the piece's number."""
        form = self.form(order)
        pieces = intervals(form)
        return {
            k: sign(gap(right.expr, 1, left.expr, -1, form.x, left.upper))
            for k, (left, right) in enumerate(pairwise(pieces))
        }

    def step(self, place: Place, cell: Cell) -> int:
        """The sign of f at an end of a cell less its limit from inside of the cell; 0 where it does not jump away."""
        form = self.form(0)
        if place.exact is None or place.exact not in form.bounds:
            return 0
        inside = intervals(form)[cell.piece].expr
        held, at = form.at(place.exact).expr, place.exact
        return sign(gap(held, inwards(form, at), inside, 1 if place is cell.lower else -1, form.x, at))

    def tail(self, order: int, side: Side) -> Tail:
        """That derivative towards an infinity. Raises `NoExpansion` where none is found."""
        key = (order, side)
        if key not in self._tails:
            form = self.form(order)
            self._tails[key] = expand(form.pieces[-1 if side > 0 else 0].expr, form.x, side)
        return self._tails[key]
