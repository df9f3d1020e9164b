"""The stable form of a piece as operations: each half-line by itself, or one reflected from the other.

Takes the expression of a piece; gives `HalfLines`, and its value at a point.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import inf

import sympy
from sympy import Expr

from ...definition.activation import gate, x
from ...symbolic.piecewise import Piece
from ..arithmetic.double_word import Arithmetic
from ..arithmetic.precision import KEPT, PLAIN, Precision
from ..program.interpret import builder
from ..program.ops import Type
from ..program.program import Value
from ..refusal import REFUSALS, NoProgram, reason
from .factors import Journal
from .form import Form, sides
from .lower_side import Point, lower_side
from .polynomial import gated_polynomial, polynomial
from .rational_side import is_rational
from .stable import Side, Stable, stabilise, t


@dataclass(frozen=True)
class HalfLines(Form):
    """What the laws make of a piece on each half-line."""

    kind = "half-lines"
    stable: Stable

    @classmethod
    def recognise(cls, piece: Piece) -> HalfLines:
        form = cls(stabilise(piece.expr, x, sides(piece)))
        make = builder()
        a = Arithmetic(make, Type.F32, PLAIN)
        parameters = sorted(piece.expr.free_symbols - {x}, key=str)
        point = Point(a, make.input("x", Type.F32), {p: make.input(str(p), Type.F32) for p in parameters})
        try:  # the roots of its factors, which may not be found, and their approximations, which are kept
            form.lower(point, Journal())
        except REFUSALS as error:
            raise NoProgram(reason(error)) from error
        return form

    @property
    def laws(self) -> tuple[str, ...]:
        return self.stable.laws

    @property
    def shown(self) -> tuple[Stable]:
        return (self.stable,)

    @property
    def candidates(self) -> Sequence[Precision]:
        if "complement" not in self.laws:
            return KEPT
        return [replace(kept, rational=rational) for kept in KEPT for rational in (False, True)]

    def lower(self, at: Point, journal: Journal) -> Value:
        journal.laws += self.laws
        sized_gate = at.proper if at.proper and not is_rational(self.stable) else None
        return _lowered(sized_gate.with_room(at, journal) if sized_gate else at, self.stable, journal)

    def gated(self) -> HalfLines:
        return self._times(lambda factor: factor * gate)

    def ungated(self) -> HalfLines:
        return self._times(lambda factor: factor.subs(gate, 1))

    def _times(self, change: Callable[[Expr], Expr]) -> HalfLines:
        def of(side: Side | None) -> Side | None:
            return side and replace(side, coefficient=change(side.coefficient))

        form = self.stable
        return HalfLines(replace(form, left=of(form.left), right=of(form.right), growth=change(form.growth)))


def _lowered(point: Point, form: Stable, journal: Journal) -> Value:
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
