"""One activation as the proofs see it: its derivatives at the parameters' defaults, each with what is known of it.

Takes what was derived; gives forms, charts and tails, each made once and then shared by all facts.
"""

from __future__ import annotations

from typing import Literal

from ..symbolic.derive import Derived
from ..symbolic.piecewise import PiecewiseForm
from .chart import Chart, chart, derivative
from .tails import Tail, expand

Side = Literal[-1, 1]


class Subject:
    """An activation at its parameters' defaults."""

    def __init__(self, derived: Derived) -> None:
        self.derived = derived
        self.activation = derived.activation
        self._forms: list[PiecewiseForm] = []
        self._charts: dict[int, Chart] = {}
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

    def tail(self, order: int, side: Side) -> Tail:
        """That derivative towards an infinity. Raises `NoExpansion` where none is found."""
        key = (order, side)
        if key not in self._tails:
            form = self.form(order)
            self._tails[key] = expand(form.pieces[-1 if side > 0 else 0].expr, form.x, side)
        return self._tails[key]
