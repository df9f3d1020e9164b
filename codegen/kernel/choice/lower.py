"""From a function in piecewise normal form to a verified program.

Takes a `PiecewiseForm` and a float type; gives a `Lowered`: the program, its stable forms and the laws that made
them. Every piece is lowered for all x, and selects choose; their order lets NaN through.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import sympy
from flint import arb
from sympy import Expr, Symbol

from ...definition.activation import Parameter, gate, x
from ...proof.balls.ball import precision as ball_precision
from ...symbolic.piecewise import Piece, PiecewiseForm, at
from ...symbolic.zero import Root
from ..arithmetic.double_word import Arithmetic
from ..arithmetic.gradient import GRADIENT, Graded, rounded_last, term
from ..arithmetic.precision import PLAIN, Precision
from ..forms.factors import Journal
from ..forms.form import StablePiece
from ..forms.gate import Proper, float_product
from ..forms.general.form import Segments
from ..forms.laws import LAWS
from ..forms.lower_side import Point
from ..forms.opaque_constants import hold
from ..forms.polynomial import polynomial
from ..forms.recognise import recognise
from ..forms.steepness import steepness, zoomed
from ..program.interpret import builder
from ..program.nan_flow import gives_nan
from ..program.ops import Type
from ..program.program import Program, Value, inline
from ..program.rounding import coefficient, round_to
from ..program.usual import united
from ..refusal import NoStableForm

_BITS = 256
_KEPT = 64  # programs with their defaults folded in: each is looked at a few times, one after the other


@dataclass(frozen=True)
class Lowered:
    """A program and how it came to be; plain data, which one process may hand to another."""

    program: Program
    laws: tuple[str, ...]
    precision: Precision
    points: tuple[float, ...]  # |x|, or scale |x|, at roots and at the end of the exponential's range


def stable_pieces(form: PiecewiseForm) -> tuple[StablePiece, ...]:
    """The pieces with their forms. Raises `NoStableForm` where one has none."""
    zoom = steepness(form)
    near = zoomed(form, zoom) if zoom else form
    return tuple(replace(recognise(replace(p, expr=hold(_on_piece(p)))), zoom=zoom) for p in near)


def _on_piece(piece: Piece) -> Expr:
    """What is to be computed: at a point alone its value, whatever function has it there. Raises `NoStableForm`."""
    if not piece.is_point or piece.lower.has(Root):
        return piece.expr
    value = at(piece.expr, x, piece.lower)
    if value.is_finite is False:
        raise NoStableForm(f"{piece.expr} has no value at x = {piece.lower}, a point with a branch of its own")
    return value


def general_pieces(pieces: Sequence[StablePiece]) -> tuple[StablePiece, ...]:
    """The same pieces in their general form, but for lines, which need none."""
    return tuple(
        replace(p, forms=(p.form if p.form.exact and sympy.degree(p.piece.expr, x) < 2 else Segments.of(p.piece),))
        for p in pieces
    )


def lower(
    name: str,
    pieces: Sequence[StablePiece],
    parameters: Sequence[Parameter],
    type: Type,
    precision: Precision = PLAIN,
    *,
    gated: bool = False,
    alone: bool = False,
    graded: Graded | None = None,
) -> Lowered:
    """The program of a function: inputs `x`, the gate if there is one, and the parameters in order; output `y`.

    With `alone`, of a function with the gate as a factor, what multiplies the gate, in the wider type. With `graded`
    the first input is the incoming gradient, which multiplies the function; raises `NoStableForm` where several more
    factors of any size do so, in a type without room, and where a general form does.
    """
    make = builder()
    a = Arithmetic(make, type, precision)
    gradient = None if graded is None else make.input(GRADIENT, type)
    outer = _zoomed(make.input("x", type), pieces)
    inputs = {p: make.input(p.name, type) for p in ((gate,) if gated else ()) + tuple(parameters)}
    factor = gated and gate_is_factor(pieces)
    last = factor and a.roomy  # no product of two such numbers leaves the wider type
    assert last or not alone
    sized = any(not p.form.exact for p in pieces)
    # it multiplies late, too
    beside = factor and graded is not None and any(not p.form.exact or p.piece.expr.has(x) for p in pieces)
    within = factor and not last and not beside
    if factor and not within:
        pieces = [p.ungated() for p in pieces]
    proper = Proper(a, inputs[gate]) if within and sized else None
    given = {p: proper.value if proper and p == gate else v for p, v in inputs.items()}
    values = {p: _widened(a, v) for p, v in given.items()}
    point = Point(
        a,
        _widened(a, outer),
        values,
        # the derivative by the gate, too: it shares its work with what the gate multiplies
        gain=None if a.roomy else gradient,
        gate_last=gated and a.roomy,
        graded=graded is not None,
        factor=inputs[gate] if beside and not last else None,
        term=graded is Graded.TERM,
        gate_within=within,
        proper=proper,
    )
    journal = Journal()
    forms = [p.form_at(point) for p in pieces]
    found = [form.lower(point, journal) for form in forms]
    unit = y = _joined(point, pieces, found)
    if last and not alone:
        y = a.op("mul", unit, values[gate])
    y = _with_nan(a, y, {x: point.x} | {s: v for s, v in values.items() if s == gate and not alone})
    wide = y
    if a.roomy and not alone:
        y = a.op("narrow", y)
    if last and not alone and sized:
        y = float_product(a, inputs[gate], a.op("narrow", unit), y)
    if proper:
        y = proper.product(y)
    if gradient is not None and a.roomy:
        y = term([gradient, wide], None) if point.term else rounded_last(a, gradient, wide, y)
        y = without_flats(point, pieces, y, {x: outer} | {s: v for s, v in inputs.items() if s == gate})
    program = make.finish(name, {"y": y})
    laws = tuple(n for n in LAWS if n in journal.laws)
    precision = next(filter(None, (form.precision(type) for form in forms)), precision)
    points = {point / 2.0 ** pieces[0].zoom for point in journal.points}
    return Lowered(program, laws, precision, tuple(sorted(points)))


def multiplied(
    program: Program,
    pieces: Sequence[StablePiece],
    parameters: Sequence[Parameter],
    type: Type,
    *,
    gated: bool = False,
    graded: Graded,
) -> Program:
    """The program of a function times the incoming gradient, which is the first input: the product of two floats.

    A piece where the function is 0 gives 0 whatever the gradient is.
    """
    make = builder()
    a = Arithmetic(make, type, PLAIN)
    gradient, outer = make.input(GRADIENT, type), make.input(x.name, type)
    inputs = {p: make.input(p.name, type) for p in ((gate,) if gated else ()) + tuple(parameters)}
    y = inline(make, program, {x.name: outer} | {p.name: v for p, v in inputs.items()})["y"]
    y = term([gradient, y], None) if graded is Graded.TERM else a.op("mul", gradient, y)
    arrays = {x: outer} | {s: v for s, v in inputs.items() if s == gate}
    y = without_flats(Point(a, _zoomed(outer, pieces), dict(inputs)), pieces, y, arrays)
    return make.finish(program.name, {"y": y})


def _zoomed(place: Value, pieces: Sequence[StablePiece]) -> Value:
    """x as the pieces have it."""
    zoom = pieces[0].zoom
    return place if not zoom else place.builder.op("mul", place, place.builder.const(2.0**zoom, place.type))


def gate_is_factor(pieces: Sequence[StablePiece]) -> bool:
    """Whether the function of a gated unit has the gate as a factor; its derivative by the gate alone has not."""
    return any(p.piece.expr.has(gate) for p in pieces) or all(p.piece.expr == 0 for p in pieces)


def _with_nan(a: Arithmetic, y: Value, arrays: Mapping[Symbol, Value]) -> Value:
    """y, but NaN where one of the arrays is."""
    for symbol, value in arrays.items():
        if not gives_nan(a.builder.body, y.index, symbol.name):
            y = a.op("select", a.op("eq", value, value), y, value if y.type is value.type else a.op("widen", value))
    return y


def without_flats(point: Point, pieces: Sequence[StablePiece], y: Value, arrays: Mapping[Symbol, Value]) -> Value:
    """y, but 0 on pieces where the function is 0, whatever the gradient is."""
    a = point.arithmetic
    if all(p.piece.expr != 0 for p in pieces):
        return y
    zero = a.builder.const(0.0, y.type)
    return _with_nan(a, _joined(point, pieces, [zero if p.piece.expr == 0 else y for p in pieces]), arrays)


def _widened(a: Arithmetic, v: Value) -> Value:
    return a.op("widen", v) if v.type is not a.type else v


def specialise(program: Program, parameters: Sequence[Parameter], type: Type) -> Program:
    """The program with the parameters' defaults folded in, `x` its only input; the same bits by construction."""
    return _specialised(program, tuple(parameters), type)


@lru_cache(maxsize=_KEPT)
def _specialised(program: Program, parameters: tuple[Parameter, ...], type: Type) -> Program:
    with ball_precision(_BITS):
        return specialise_at(program, {p.name: round_to(coefficient(p.default), type) for p in parameters}, type)


def specialise_at(program: Program, values: Mapping[str, float], type: Type) -> Program:
    """The program with these values of parameters folded in."""
    if not values:
        return program
    make = builder()
    arguments = {n: make.input(n, t) for n, t in program.inputs if n not in values}
    arguments |= {name: make.const(value, type) for name, value in values.items()}
    return make.finish(program.name, inline(make, program, arguments))


def together(name: str, programs: Sequence[tuple[str, Program]], inputs: Sequence[str], type: Type) -> Program:
    """One program with the outputs of several, which share their work, and the condition of what is usual."""
    make = builder()
    values = {n: make.input(n, type) for n in inputs}
    outputs = {}
    for output, program in programs:
        outputs[output] = inline(make, program, values)["y"]
    return united(make.finish(name, outputs))


def _joined(point: Point, pieces: Sequence[StablePiece], values: Sequence[Value]) -> Value:
    """Selects from the rightmost piece on; of two orders of a comparison, that one which lets NaN through."""
    a = point.arithmetic
    result = values[-1]
    for k in range(len(pieces) - 2, -1, -1):
        left, right = pieces[k], pieces[k + 1]
        bound = _bound(point, left.piece.upper)
        closed = left.piece.upper_closed
        if _meet(left.piece, right.piece) and left.form.exact != right.form.exact:
            closed = left.form.exact  # equal there: the polynomial is exact, and keeps the sign of a zero
        side = _rounding(a, left.piece.upper)
        closed = closed if side == 0 else side < 0
        on_left = a.op("select", a.op("le" if closed else "lt", point.x, bound), values[k], result)
        if not gives_nan(a.builder.body, on_left.index, "x"):
            on_right = a.op("select", a.op("lt" if closed else "le", bound, point.x), result, values[k])
            if gives_nan(a.builder.body, on_right.index, "x"):
                on_left = on_right
        result = on_left
    return result


def _rounding(a: Arithmetic, bound: Expr) -> int:
    """Whether a bound is rounded up (1), down (-1), or exact: a number that it is rounded to lies on one side of it."""
    if bound.free_symbols:
        return 0
    with ball_precision(_BITS):
        exact = coefficient(bound)
        rounded = arb(round_to(exact, a.type))
        return 1 if rounded > exact else -1 if rounded < exact else 0


def _meet(left: Piece, right: Piece) -> bool:
    difference = (left.expr - right.expr).subs(x, left.upper)
    return bool(sympy.expand(difference) == 0)


def _bound(point: Point, bound: Expr) -> Value:
    if bound.is_Symbol:
        return point.parameters[bound]
    if bound.free_symbols:
        return polynomial(point, bound)
    with ball_precision(_BITS):
        return point.arithmetic.const(coefficient(bound))
