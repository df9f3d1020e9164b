"""From a function in piecewise normal form to a verified program.

Takes a `PiecewiseForm` and a float type; gives a `Lowered`: the program, its stable forms and the laws that made
them. Every piece is lowered for all x, and selects choose; their order lets NaN through.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import TypeAlias

import numpy as np
import sympy
from flint import arb
from sympy import Expr, Symbol
from sympy.polys.polyerrors import BasePolynomialError

from ...definition.activation import Parameter, gate, x
from ...proof.balls.ball import NoEnclosure, Undecided
from ...proof.balls.ball import precision as ball_precision
from ...symbolic.piecewise import Piece, PiecewiseForm
from ..arithmetic.double_word import Arithmetic
from ..arithmetic.gradient import GRADIENT, Graded, rounded_last, term
from ..arithmetic.precision import MOST, PLAIN, Precision, Way
from ..forms.asymptotes import Odd, lower_odd, odd_logistic
from ..forms.composed.find import Composer
from ..forms.composed.lower import lower_composition
from ..forms.composed.tree import Composition
from ..forms.factors import Journal
from ..forms.gate import Proper, float_product, gated_polynomial
from ..forms.general.find import Combination, General, generalise
from ..forms.general.lower import PRECISIONS, lower_general
from ..forms.laws import LAWS
from ..forms.lower_side import Point, lower_side
from ..forms.opaque_constants import hold
from ..forms.polynomial import polynomial
from ..forms.stable import Side, Stable, stabilise, t
from ..forms.steepness import steepness, zoomed
from ..forms.whole_line import Line, lower_line, whole_line
from ..forms.wide_quotient import WideQuotient, lower_wide, reach, wide_quotient
from ..program.interpret import builder, run
from ..program.nan_flow import gives_nan
from ..program.ops import Type
from ..program.program import Builder, Program, Value, inline
from ..program.rounding import coefficient, round_to
from ..refusal import NoStableForm

_BITS = 256
REFUSALS = (NoStableForm, NoEnclosure, Undecided, BasePolynomialError)
_UNFIT = (TypeError, ValueError, NotImplementedError)  # of SymPy's, for an expression that no law was made for


Composed: TypeAlias = "Composition[StablePiece]"


@dataclass(frozen=True)
class StablePiece:
    """A piece of the normal form and its stable form; None where the piece is a polynomial and needs none.

    The `x` of both is 2**zoom times that of the function: a steep function bends where others do.
    """

    piece: Piece
    stable: Stable | General | Combination | Composed | None
    line: Line | None = None
    odd: Odd | None = None
    quotient: WideQuotient | None = None
    zoom: int = 0

    def has(self, way: Way) -> bool:
        """Whether there is such a form of it."""
        forms = {Way.SIDES: self.piece, Way.LINE: self.line, Way.ODD: self.odd, Way.QUOTIENT: self.quotient}
        return forms[way] is not None


@dataclass(frozen=True)
class Lowered:
    """A program and how it came to be; plain data, which one process may hand to another."""

    program: Program
    laws: tuple[str, ...]
    precision: Precision
    points: tuple[float, ...]  # |x|, or scale |x|, at roots and at the end of the exponential's range


def stable_pieces(form: PiecewiseForm) -> tuple[StablePiece, ...]:
    """The stable form of each piece. Raises `NoStableForm` where there is none."""
    zoom = steepness(form)
    near = zoomed(form, zoom) if zoom else form
    return tuple(replace(_stable_piece(replace(p, expr=hold(p.expr))), zoom=zoom) for p in near)


def general_pieces(pieces: Sequence[StablePiece]) -> tuple[StablePiece, ...]:
    """The same pieces in their general form, but for lines, which need none."""
    return tuple(
        replace(p, stable=general, line=None, odd=None, quotient=None)
        for p in pieces
        for general in [None if p.stable is None and sympy.degree(p.piece.expr, x) < 2 else generalise(p.piece, x)]
    )


def _form(piece: Piece, *, whole: bool) -> Stable | General | Combination | Composed:
    """By the laws, which give the shorter programs; the general form where they give none that becomes a program.

    Where there is neither, and it is asked for as a whole, in parts.
    """
    try:
        form = stabilise(piece.expr, x, _sides(piece))
        _try(piece, form)
        return form
    except (*REFUSALS, *_UNFIT) as by_laws:
        if piece.expr.has(gate):
            raise NoStableForm(f"{by_laws}; a gated unit has no general form") from by_laws
        try:
            return generalise(piece, x)
        except REFUSALS as general:
            why = NoStableForm(f"{by_laws}; {general}")
            if not whole:
                raise why from general
        try:
            return Composer(piece, _part).compose()
        except REFUSALS as parts:
            raise NoStableForm(f"{why}; {parts}") from parts


def _part(piece: Piece) -> StablePiece:
    """The form of a part of a composition, which is none itself."""
    try:
        return _stable_piece(piece, whole=False)
    except (*REFUSALS, *_UNFIT) as error:
        raise NoStableForm(str(error)) from error


def _try(piece: Piece, form: Stable) -> None:
    """Lower a form for nothing: a factor may have roots that are not found."""
    make = builder()
    a = Arithmetic(make, Type.F32, PLAIN)
    parameters = sorted(piece.expr.free_symbols - {x}, key=str)
    _stable(Point(a, make.input("x", Type.F32), {p: make.input(str(p), Type.F32) for p in parameters}), form, Journal())


def _stable_piece(piece: Piece, *, whole: bool = True) -> StablePiece:
    if piece.expr.is_polynomial(x):
        return StablePiece(piece, None)
    form = _form(piece, whole=whole)
    if len(_sides(piece)) < 2 or not isinstance(form, Stable):
        return StablePiece(piece, form)
    expr = piece.expr.subs(gate, 1)  # which multiplies the value of such a form
    return StablePiece(piece, form, whole_line(expr, x), odd_logistic(expr, x), wide_quotient(expr, x))


def _sides(piece: Piece) -> tuple[int, ...]:
    """The half-lines that a piece has points on."""
    if piece.upper.is_nonpositive:
        return (-1,)
    if piece.lower.is_nonnegative:
        return (1,)
    return (-1, 1)


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
    # it multiplies late, too
    beside = factor and graded is not None and any(p.stable is not None or p.piece.expr.has(x) for p in pieces)
    if last or beside:
        pieces = [ungated(p) for p in pieces]
    sized = factor and not last and not beside and any(p.stable is not None for p in pieces)
    proper = Proper(a, inputs[gate]) if sized else None
    given = {p: proper.value if proper and p == gate else v for p, v in inputs.items()}
    values = {p: _widened(a, v) for p, v in given.items()}
    # the derivative by the gate, too: it shares its work with what the gate multiplies
    gain = None if a.roomy else gradient
    point = Point(a, _widened(a, outer), values, gain=gain, gate_last=gated and a.roomy, graded=graded is not None)
    if graded is not None:
        point = replace(point, term=graded is Graded.TERM)
        pieces = [_within_reach(p, gated=point.gate_last) for p in pieces]
        if beside and not last:
            point = replace(point, factor=inputs[gate])
        if gain is not None and any(not isinstance(p.stable, Stable | None) for p in pieces):
            raise NoStableForm("a general form has the gradient as a parameter")
    way = precision.way if last or beside or not factor else Way.SIDES
    journal = Journal()
    found = []
    for p in pieces:
        if p.stable is None:
            within = factor and not last and not beside
            value = (gated_polynomial if within else polynomial)(point, p.piece.expr)
            flat = graded is not None and p.piece.expr == 0
            found.append(make.const(0.0, _result(a, graded)) if flat else point.gained(value))
        elif p.line is not None and way is Way.LINE:
            journal.law("whole line")
            found.append(lower_line(point, p.line, journal))
        elif p.odd is not None and way is Way.ODD:
            journal.law("asymptotes")
            found.append(point.gained(lower_odd(point, p.odd, journal)))
        elif p.quotient is not None and way is Way.QUOTIENT:
            journal.law("quotient")
            found.append(lower_wide(point, p.quotient, journal))
        elif isinstance(p.stable, General | Combination):
            late = int(graded is not None and a.roomy)
            value = lower_general(make, type, p.stable, outer, given, journal, unrounded=a.roomy, late=late)
            if isinstance(p.stable, Combination):
                for end, asymptote in zip((-inf, inf), p.stable.far, strict=True):
                    if asymptote is not None:
                        there = a.op("eq", point.x, a.builder.const(end, a.type))
                        value = a.op("select", there, polynomial(point, asymptote), value)
            found.append(value)
        elif isinstance(p.stable, Composition):
            value = _composed(make, type, p.stable, outer, inputs, journal)
            found.append(value if value.type is a.type else a.op("narrow", value))
        else:
            journal.laws += p.stable.laws
            found.append(_stable(proper.with_room(point, journal) if proper else point, p.stable, journal))
    unit = y = _joined(point, pieces, found)
    if last and not alone:
        y = a.op("mul", unit, values[gate])
    y = _with_nan(a, y, {x: point.x} | {s: v for s, v in values.items() if s == gate and not alone})
    wide = y
    if a.roomy and not alone:
        y = a.op("narrow", y)
    if last and not alone and any(p.stable is not None for p in pieces):
        y = float_product(a, inputs[gate], a.op("narrow", unit), y)
    if proper:
        y = proper.product(y)
    if gradient is not None and a.roomy:
        y = term([gradient, wide], None) if point.term else rounded_last(a, gradient, wide, y)
        y = without_flats(point, pieces, y, {x: outer} | {s: v for s, v in inputs.items() if s == gate})
    program = make.finish(name, {"y": y})
    laws = tuple(n for n in LAWS if n in journal.laws)
    if any(isinstance(p.stable, General | Combination | Composition) for p in pieces):
        precision = PRECISIONS[type]
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


def _composed(
    make: Builder, type: Type, form: Composed, x: Value, parameters: Mapping[Symbol, Value], journal: Journal
) -> Value:
    """The value of a composition in float64, from which a float32 result is rounded."""
    a = Arithmetic(make, type, PRECISIONS[type])
    values = {p: _widened(a, v) for p, v in parameters.items()}

    def program_of(part: StablePiece) -> Program:
        own = [p for p in parameters if part.piece.expr.has(p)]
        made = lower("part", [part], own, Type.F64, PLAIN)
        if not a.roomy:
            precise = lower("part", [part], own, Type.F64, MOST)
            made = precise if _as_finite(precise.program, made.program, own) else made
        journal.laws += [law for law in made.laws if law not in journal.laws]
        return made.program

    return lower_composition(a, form, _widened(a, x), values, program_of, journal)


def _as_finite(program: Program, other: Program, parameters: Sequence[Parameter]) -> bool:
    """Whether a program gives a number wherever another one of the same function does: low parts may overflow."""
    inputs = np.concatenate([sign * 2.0 ** np.arange(-1074, 1024, 7) for sign in (-1, 1)])
    ours, theirs = (run(specialise(p, parameters, Type.F64), x=inputs)["y"] for p in (program, other))
    return not np.isnan(ours[~np.isnan(theirs)]).any()


def gate_is_factor(pieces: Sequence[StablePiece]) -> bool:
    """Whether the function of a gated unit has the gate as a factor; its derivative by the gate alone has not."""
    return any(p.piece.expr.has(gate) for p in pieces) or all(p.piece.expr == 0 for p in pieces)


def ungated(piece: StablePiece) -> StablePiece:
    """What multiplies the gate."""

    def of(side: Side | None) -> Side | None:
        return side and replace(side, coefficient=side.coefficient.subs(gate, 1))

    unit, form = replace(piece.piece, expr=piece.piece.expr.subs(gate, 1)), piece.stable
    if isinstance(form, Stable):
        form = replace(form, left=of(form.left), right=of(form.right), growth=form.growth.subs(gate, 1))
    quotient = piece.quotient if piece.quotient and reach(piece.quotient, gated=True) is not None else None
    return replace(piece, piece=unit, stable=form, quotient=quotient)


def _with_nan(a: Arithmetic, y: Value, arrays: Mapping[Symbol, Value]) -> Value:
    """y, but NaN where one of the arrays is."""
    for symbol, value in arrays.items():
        if not gives_nan(a.builder.body, y.index, symbol.name):
            y = a.op("select", a.op("eq", value, value), y, value if y.type is value.type else a.op("widen", value))
    return y


def _result(a: Arithmetic, graded: Graded | None) -> Type:
    """The type of a piece's value."""
    return Type.F64 if graded is Graded.TERM else a.type


def without_flats(point: Point, pieces: Sequence[StablePiece], y: Value, arrays: Mapping[Symbol, Value]) -> Value:
    """y, but 0 on pieces where the function is 0, whatever the gradient is."""
    a = point.arithmetic
    if all(p.piece.expr != 0 for p in pieces):
        return y
    zero = a.builder.const(0.0, y.type)
    return _with_nan(a, _joined(point, pieces, [zero if p.piece.expr == 0 else y for p in pieces]), arrays)


def _within_reach(piece: StablePiece, *, gated: bool) -> StablePiece:
    """The piece without a quotient that a gradient would lead out of the wider type."""
    if piece.quotient is None or reach(piece.quotient, gated=gated, graded=True) is not None:
        return piece
    return replace(piece, quotient=None)


def _widened(a: Arithmetic, v: Value) -> Value:
    return a.op("widen", v) if v.type is not a.type else v


def specialise(program: Program, parameters: Sequence[Parameter], type: Type) -> Program:
    """The program with the parameters' defaults folded in, `x` its only input; the same bits by construction."""
    with ball_precision(_BITS):
        return specialise_at(program, {p.name: round_to(coefficient(p.default), type) for p in parameters}, type)


def specialise_at(program: Program, values: Mapping[str, float], type: Type) -> Program:
    """The program with these values of parameters folded in."""
    make = builder()
    arguments = {n: make.input(n, t) for n, t in program.inputs if n not in values}
    arguments |= {name: make.const(value, type) for name, value in values.items()}
    return make.finish(program.name, inline(make, program, arguments))


def together(name: str, programs: Sequence[tuple[str, Program]], inputs: Sequence[str], type: Type) -> Program:
    """One program with the outputs of several, which share their work."""
    make = builder()
    values = {n: make.input(n, type) for n in inputs}
    outputs = {}
    for output, program in programs:
        outputs[output] = inline(make, program, values)["y"]
    return make.finish(name, outputs)


def _stable(point: Point, form: Stable, journal: Journal) -> Value:
    a = point.arithmetic

    def value(side: Side, at: Point = point) -> Value:
        return lower_side(at, side, form.scale, form.scale_power, journal)

    if form.reflect:
        _, side = form.base
        return _reflected(point, form, value(side), value(side, replace(point, gain=None)))
    left = value(form.left) if form.left is not None else None
    right = value(form.right) if form.right is not None else None
    if left is None or right is None:
        only = left if left is not None else right
        assert only is not None
        return only
    return a.op("select", a.op("lt", point.x, a.const(0)), left, right)


def _reflected(point: Point, form: Stable, near: Value, ungained: Value) -> Value:
    """Both sides from the value of one, which is given with and without the gain."""
    a = point.arithmetic
    sign, side = form.base
    if form.growth == 0 and form.reflect == 1:
        return near
    graded = point.graded and point.gain is not None  # the value has the gradient's sign, too
    if form.growth == 0 and not graded and all(f.kind != "rooted" for f in side.factors):
        # one sign on each half-line: the sign of x, or its opposite
        follows = bool(side.coefficient.subs(gate, 1).is_positive) == (sign > 0)
        return a.op("copysign", near, point.x if follows else a.op("neg", point.x))
    far = a.op("neg", near) if form.growth == 0 else _grown(point, form, ungained)
    left, right = (near, far) if sign < 0 else (far, near)
    return a.op("select", a.op("lt", point.x, a.const(0)), left, right)


def _grown(point: Point, form: Stable, near: Value) -> Value:
    """The reflected side: the polynomial in x plus or minus the value of the other one, which has no gain yet."""
    a = point.arithmetic
    outward = -form.base[0] * x  # t on that side
    growth = form.growth.subs(t, outward)
    if form.scale is not None:
        growth = sympy.expand(form.scale**form.scale_power * form.growth.subs(t, form.scale * outward))
    if growth == gate * x:  # the product is not rounded by itself: next to 0 half of it is what is left
        near = near if form.reflect == 1 else a.op("neg", near)
        return point.gained(a.op("fma", point.x, point.parameters[gate], near))
    value = (gated_polynomial if growth.has(gate) else polynomial)(point, growth)
    sized = [p for p in growth.free_symbols - {x, gate} if sympy.degree(growth, p) == 1]
    power: Value | None = None
    if sized and not growth.has(gate):  # where a parameter makes it overflow, a quarter of the sum may be a number
        large = a.op("le", a.const(2.0 ** (a.format.emax - 2)), a.op("abs", value))
        power, back = (a.op("select", large, a.const(v), a.const(1)) for v in (0.25, 4))
        smaller = a.op("mul", point.parameters[sized[0]], power)
        value = polynomial(replace(point, parameters={**point.parameters, sized[0]: smaller}), growth)
        near = a.op("mul", near, power)
    result = a.op("add" if form.reflect == 1 else "sub", value, near)
    if growth.free_symbols - {x, gate}:  # and what is less than half of it may overflow, too
        finite = a.op("lt", a.op("abs", value), a.builder.const(inf, a.type))
        result = a.op("select", finite, result, value)
    return point.gained(result if power is None else a.op("mul", result, back))


def _joined(point: Point, pieces: Sequence[StablePiece], values: Sequence[Value]) -> Value:
    """Selects from the rightmost piece on; of two orders of a comparison, that one which lets NaN through."""
    a = point.arithmetic
    result = values[-1]
    for k in range(len(pieces) - 2, -1, -1):
        left, right = pieces[k], pieces[k + 1]
        bound = _bound(point, left.piece.upper)
        closed = left.piece.upper_closed
        if _meet(left.piece, right.piece) and (left.stable is None) != (right.stable is None):
            closed = left.stable is None  # equal there: the polynomial is exact, and keeps the sign of a zero
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
