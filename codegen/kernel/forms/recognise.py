"""The forms that there are, and those that a piece has.

Takes a piece of the normal form; gives it with the ways to compute it. The laws give the shorter programs; where none
of them applies the shape of the function is proved, and where that is not found it is taken apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ...symbolic.factored import too_steep
from ...symbolic.piecewise import Piece
from ..refusal import REFUSALS, NoStableForm, reason
from .asymptotes import Odd
from .composed.form import Composed
from .form import Form, Refused, StablePiece
from .general.form import Segments
from .half_lines import HalfLines
from .polynomial import Polynomial
from .whole_line import Line
from .wide_quotient import WideQuotient


class Recogniser(Protocol):
    """Of one kind of form: gives it, or None, or raises a refusal that says what stands in the way."""

    @property
    def kind(self) -> str: ...

    @property
    def beside(self) -> bool: ...

    def recognise(self, piece: Piece, /) -> Form | None: ...


class _InParts:
    """Of compositions, whose parts have one of the other forms."""

    kind, beside = Composed.kind, Composed.beside

    @staticmethod
    def recognise(piece: Piece) -> Form | None:
        return Composed.recognise(piece, lambda part: recognise(part, RECOGNISERS[:-1]))


# In the order in which they are asked: for a piece that has no form yet, or for another one beside it.
RECOGNISERS: tuple[Recogniser, ...] = (Polynomial, HalfLines, Line, Odd, WideQuotient, Segments, _InParts)


def recognise(piece: Piece, kinds: Sequence[Recogniser] = RECOGNISERS) -> StablePiece:
    """The piece and its forms.

    Raises `NoStableForm` where it has none. The message has the reasons of the kinds that take any function, where they
    were asked: what a law does not take says nothing of what is wrong.
    """
    if too_steep(piece.expr):
        raise NoStableForm(f"{piece.expr} holds an exponential that is too high a power of another, or of e")
    forms: list[Form] = []
    refused: list[Refused] = []
    for kind in kinds:
        if kind.beside != bool(forms):
            continue
        try:
            found = kind.recognise(piece)
        except REFUSALS as error:
            refused.append(Refused(kind.kind, getattr(error, "stage", NoStableForm.of), reason(error)))
            continue
        if found is not None:
            forms.append(found)
    if not forms:
        general = [one for one in refused if one.kind in (Segments.kind, _InParts.kind)]
        raise NoStableForm("; ".join(dict.fromkeys(one.part for one in general or refused)))
    return StablePiece(piece, tuple(forms), tuple(refused))
