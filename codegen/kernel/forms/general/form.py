"""The general form of a piece as a way to compute it.

Takes the expression of a piece; gives `Segments`, and its value at a point.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf

from sympy import Expr

from ....definition.activation import gate, x
from ....symbolic.piecewise import Piece
from ...arithmetic.precision import Precision
from ...program.ops import Type
from ...program.program import Value
from ...refusal import NoStableForm
from ..factors import Journal
from ..form import Form
from ..lower_side import Point
from ..polynomial import polynomial
from .find import Combination, General, generalise
from .lower import PRECISIONS, lower_general


@dataclass(frozen=True)
class Segments(Form):
    """Polynomials on segments, of a function whose shape is proved; or a sum of such."""

    kind = "segments"
    general: General | Combination

    @classmethod
    def recognise(cls, piece: Piece) -> Segments:
        found = cls.of(piece)
        # as it stands it is exact where it vanishes, at all parameters, and shorter
        if isinstance(found.general, Combination) and piece.expr.is_rational_function() and not piece.expr.has(gate):
            raise NoStableForm(f"{piece.expr} is a sum of rational functions that scale differently")
        return found

    @classmethod
    def of(cls, piece: Piece) -> Segments:
        """The general form of any piece; a gate is a parameter like others."""
        return cls(generalise(piece, x))

    @property
    def laws(self) -> tuple[str, ...]:
        return self.general.laws

    @property
    def shown(self) -> tuple[General, ...]:
        return self.general.terms if isinstance(self.general, Combination) else (self.general,)

    def precision(self, type: Type) -> Precision:
        return PRECISIONS[type]

    def lower(self, at: Point, journal: Journal) -> Value:
        a = at.arithmetic
        if at.gain is not None:
            raise NoStableForm("a general form has the gradient as a parameter")
        late = int(at.graded and a.roomy)
        own = at.computed(PRECISIONS[a.target])
        value = lower_general(own.arithmetic, self.general, own.x, own.parameters, journal, late=late)
        value = value if value.type is a.type else a.op("narrow", value)
        if isinstance(self.general, Combination):
            for end, asymptote in zip((-inf, inf), self.general.far, strict=True):
                if asymptote is not None:
                    there = a.op("eq", at.x, a.builder.const(end, a.type))
                    value = a.op("select", there, polynomial(at, asymptote), value)
        return value

    def gated(self) -> Segments:
        return self._changed(lambda factor: factor * gate)

    def ungated(self) -> Segments:
        return self._changed(lambda factor: factor.subs(gate, 1))

    def _changed(self, change: Callable[[Expr], Expr]) -> Segments:
        def of(form: General) -> General:
            return replace(form, factor=change(form.factor))

        if isinstance(self.general, General):
            return Segments(of(self.general))
        left, right = (end if end is None else change(end) for end in self.general.far)
        return Segments(replace(self.general, terms=tuple(map(of, self.general.terms)), far=(left, right)))
