"""A composition as a way to compute a piece, and the programs of its parts.

Takes the expression of a piece; gives `Composed`, and its value at a point.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ....definition.activation import Parameter, gate, x
from ....symbolic.piecewise import Piece
from ...arithmetic.double_word import Arithmetic
from ...arithmetic.precision import MOST, PLAIN, Precision
from ...program.execute import run
from ...program.interpret import Array, builder
from ...program.nan_flow import with_nan
from ...program.ops import Type
from ...program.program import Program, Value
from ...program.sizes import powers_of_two
from ...refusal import REFUSALS, NoProgram, NoStableForm, reason
from ..factors import Journal
from ..form import Form, StablePiece
from ..general.lower import PRECISIONS
from ..lower_side import Point
from .find import Composer
from .lower import lower_composition
from .tree import Composition, Part


@dataclass(frozen=True)
class Composed(Form):
    """A function of functions, in parts that have forms."""

    kind = "composition"
    by_reference = False  # where parts cancel, the reference does
    tree: Composition

    @classmethod
    def recognise(cls, piece: Piece, formed: Callable[[Piece], StablePiece]) -> Composed | None:
        """In parts, of each of which `formed` gives the forms; a gate multiplies none."""
        if piece.expr.has(gate):
            return None
        return cls(Composer(piece, lambda part: part_of(formed(part))).compose())

    @property
    def laws(self) -> tuple[str, ...]:
        return self.tree.laws

    @property
    def shown(self) -> tuple[Composition]:
        return (self.tree,)

    def precision(self, type: Type) -> Precision:
        return PRECISIONS[type]

    def lower(self, at: Point, journal: Journal) -> Value:
        a = at.arithmetic
        if at.gain is not None:
            raise NoStableForm("a composition has the gradient as a parameter")
        own = at.computed(PRECISIONS[a.target])
        value = lower_composition(own.arithmetic, self.tree, own.x, own.parameters, journal)
        return value if value.type is a.type else a.op("narrow", value)


def part_of(formed: StablePiece) -> Part:
    """The programs of a part. Raises `NoStableForm` where its form does not become one."""
    try:
        (plain, plain_laws), (precise, precise_laws) = (_program(formed, precision) for precision in (PLAIN, MOST))
    except REFUSALS as error:
        raise NoProgram(reason(error)) from error
    if not _is_as_finite(precise, plain, formed.piece):
        precise, precise_laws = plain, plain_laws
    return Part(plain, precise, plain_laws, precise_laws)


def _program(formed: StablePiece, precision: Precision) -> tuple[Program, tuple[str, ...]]:
    """The float64 program of a part, whose inputs are x and its own parameters, and the laws that made it."""
    make, journal = builder(), Journal()
    own = sorted(formed.piece.expr.free_symbols - {x}, key=str)
    given, parameters = make.input(x.name, Type.F64), {p: make.input(p.name, Type.F64) for p in own}
    value = formed.form.lower(Point(Arithmetic(make, Type.F64, precision), given, parameters), journal)
    return with_nan(make.finish("part", {"y": value}), [x.name]), tuple(dict.fromkeys(journal.laws))


def _is_as_finite(program: Program, other: Program, piece: Piece) -> bool:
    """Whether a program gives a number wherever another one of the same function does: low parts may overflow."""
    inputs = np.concatenate([sign * powers_of_two(np.arange(-1074.0, 1024, 7)) for sign in (-1, 1)])
    parameters = {p.name: float(p.default) for p in piece.expr.free_symbols if isinstance(p, Parameter)}

    def values(program: Program) -> Array:
        return run(program, x=inputs, **{name: np.full_like(inputs, v) for name, v in parameters.items()})["y"]

    return not np.isnan(values(program)[~np.isnan(values(other))]).any()
