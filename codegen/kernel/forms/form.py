"""A form: a way to compute a piece, and what lowering and the choice of a program ask of it.

Takes nothing; gives `Form`, which a new way implements in a file of its own, and `StablePiece`, a piece with its forms.
`recognise.py` lists the forms that there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar, Protocol

from sympy import Expr

from ...definition.activation import gate
from ...symbolic.piecewise import Piece
from ..arithmetic.precision import ONE_PART, Precision
from ..refusal import NoProgram, NoStableForm

if TYPE_CHECKING:
    from ..program.ops import Type
    from ..program.program import Value
    from .composed.tree import Composition
    from .factors import Journal
    from .general.find import General
    from .lower_side import Point
    from .stable import Stable


class Form(Protocol):
    """A way to compute a piece.

    Attributes
    ----------
    kind : its name
    beside : it is another way for a piece that has a form already, which serves where this one does not fit
    laws : the laws that led to it
    candidates : the precisions that are worth trying
    exact : it is computed as it stands, exactly or nearly so, and is of any size
    by_reference : its program in float64 serves as the reference for that in float32
    """

    kind: ClassVar[str]
    beside: ClassVar[bool] = False
    exact: ClassVar[bool] = False
    by_reference: ClassVar[bool] = True

    @property
    def laws(self) -> tuple[str, ...]: ...

    @property
    def candidates(self) -> Sequence[Precision]:
        return ONE_PART

    @property
    def shown(self) -> tuple[Stable | General | Composition, ...]:
        """Its expressions, for a reader: one, or the terms of a sum; none where they are those of the piece."""
        return ()

    def lower(self, at: Point, journal: Journal) -> Value:
        """The value there, in the type that is computed in. Raises a refusal where lowering finds no way."""

    def fits(self, at: Point) -> bool:
        """Whether it can be computed there: a gate, or a gradient, may lead out of its range."""
        return True

    def precision(self, type: Type) -> Precision | None:
        """How it is computed whatever is asked for; None where it is computed as is asked for."""
        return None

    def gated(self) -> Form:
        """The form times the gate. Raises `NoStableForm` where it is none that a gate may multiply."""
        raise NoStableForm(f"a form by {self.kind} has no gate")

    def ungated(self) -> Form:
        """What multiplies the gate."""
        return self


@dataclass(frozen=True)
class Refused:
    """A form that a piece does not have, or that was recognised and then dropped: what was not found, and why."""

    kind: str
    stage: str
    part: str

    @property
    def dropped(self) -> bool:
        """Whether it was recognised."""
        return self.stage.startswith(NoProgram.of)

    def __str__(self) -> str:
        return f"{self.kind}: no {self.stage}: {self.part}"


@dataclass(frozen=True)
class StablePiece:
    """A piece of the normal form and the ways to compute it; the first of them serves where another does not fit.

    Its `x` is 2**zoom times that of the function: a steep function bends where others do.
    """

    piece: Piece
    forms: tuple[Form, ...]
    refused: tuple[Refused, ...] = field(default=(), compare=False)
    zoom: int = 0

    @property
    def form(self) -> Form:
        return self.forms[0]

    def form_at(self, at: Point) -> Form:
        """The kind of form that is asked for, where the piece has it and it fits."""
        wanted = at.arithmetic.precision.form
        return next((f for f in self.forms if f.kind == wanted and f.fits(at)), self.form)

    def gated(self) -> StablePiece:
        """The piece times the gate. Raises `NoStableForm` where its form is none that a gate may multiply."""
        return StablePiece(self._with(self.piece.expr * gate), (self.form.gated(),), zoom=self.zoom)

    def ungated(self) -> StablePiece:
        """What multiplies the gate."""
        forms = tuple(form.ungated() for form in self.forms)
        return StablePiece(self._with(self.piece.expr.subs(gate, 1)), forms, zoom=self.zoom)

    def _with(self, expr: Expr) -> Piece:
        return replace(self.piece, expr=expr)


def sides(piece: Piece) -> tuple[int, ...]:
    """The half-lines that a piece has points on."""
    if piece.upper.is_nonpositive:
        return (-1,)
    if piece.lower.is_nonnegative:
        return (1,)
    return (-1, 1)
